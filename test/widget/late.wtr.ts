// Owns when the second file comes, and what is shown until then, or when it does not come. Not what is in it (two-confirmations.wtr.ts and its like).
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { mockClient } from '../../demo/mock-client.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import '../../widget/define.ts';
import '../../widget/words/ar.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import { SHELF } from '../../widget/change/rare/shelf.ts';
import { WORDS_REGISTERED, registeredPacks } from '../../widget/words/language-registry.ts';

// The kit imports the second file; this page must not have it.
const page = globalThis as typeof globalThis & { [SHELF]?: unknown };
const came = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /(more|rare-screens)\.ts/.test(name))
    .map(({ name }) => new URL(name).pathname);
const heading = (el: ContactChange) => el.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim();
const waits = { waiting: {} };

async function show(options: MockOptions): Promise<ContactChange> {
  const el = document.createElement('contact-change');
  el.client = mockClient(options);
  document.body.append(el);
  // Not waitUntil: what is shown first is gone before that looks.
  while (el.state.screen === 'loading') await Promise.resolve();
  await el.updateComplete;
  return el;
}

describe('the second file', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => document.querySelector('contact-change')?.remove());

  it('is not fetched for what everybody sees', async () => {
    const el = await show({});
    await el.start({ value: 'ann.new@example.org' });
    await el.submitCode('111111');
    await el.submitCode('123456');
    await el.updateComplete;
    expect(heading(el)).to.equal('Email address changed');
    // What was asked for before this is here by then.
    await fetch('/widget/change/load-rare.ts');
    expect(came()).to.deep.equal([]);
  });

  it('is fetched, once, when the state first needs it, with what the language lacks', async () => {
    const el = await show(waits);
    expect(el.shadowRoot?.textContent, 'until then').to.contain('Loading…');
    expect(el.matches(':state(loading)')).to.equal(true);
    await waitUntil(() => heading(el) === 'Change in progress');
    expect(el.matches(':state(pending)')).to.equal(true);
    document.documentElement.lang = 'ar';
    await waitUntil(() => heading(el) === 'تغيير قيد التنفيذ');
    el.remove();
    await waitUntil(async () => heading(await show(waits)) !== undefined);
    const paths = came();
    expect(paths.filter((path) => path === '/widget/change/rare-screens.ts').length).to.equal(1);
    expect(paths.filter((path) => path === '/widget/words/ar.more.ts').length).to.equal(1);
  });

  it('keeps the form in sight where only words of it are lacking', async () => {
    const held = page[SHELF];
    delete page[SHELF];
    const el = await show({});
    el.reportError('address-taken');
    await el.updateComplete;
    expect(el.shadowRoot?.querySelector('#value')).not.to.equal(null);
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    page[SHELF] = held;
    el.requestUpdate();
    await el.updateComplete;
    expect(el.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('This can’t be used.');
    delete page[SHELF];
    el.reportError('quota-exceeded');
    await el.updateComplete;
    expect(el.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal(undefined);
    page[SHELF] = held;
    el.requestUpdate();
    await el.updateComplete;
    expect(el.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('Too many tries');
  });

  it('that does not come is told as any broken connection, and may be tried again', async () => {
    const held = page[SHELF];
    // The module is there already; what it leaves is not: as a file that is not what it should be.
    delete page[SHELF];
    const el = await show(waits);
    await waitUntil(() => heading(el) === 'This could not be loaded');
    expect(el.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('We couldn’t connect.');
    page[SHELF] = held;
    el.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => heading(el) === 'Change in progress');
  });

  it('brings the words of a language that came while it was on its way', async () => {
    const { messages } = registeredPacks().get('ar')!;
    let arrive = (): void => {};
    const slow = new Promise<void>((done) => (arrive = done));
    const pack = { dir: 'rtl', messages: { loading: '…' } } as const;
    registeredPacks().set('tlh', { ...pack, lang: 'tlh', more: () => slow });
    registeredPacks().set('sw', {
      ...pack,
      lang: 'sw',
      more: async () => {
        registeredPacks().set('sw', { ...pack, lang: 'sw', messages });
        dispatchEvent(new Event(WORDS_REGISTERED));
      },
    });
    document.documentElement.lang = 'tlh';
    const el = await show(waits);
    el.locale = 'sw';
    await el.updateComplete;
    arrive();
    await waitUntil(() => heading(el) === messages.pending);
    registeredPacks().delete('tlh');
    registeredPacks().delete('sw');
  });

  it('comes with the words of the language, or not at all', async () => {
    const { messages } = registeredPacks().get('ar')!;
    registeredPacks().set('sw', {
      lang: 'sw',
      dir: 'rtl',
      messages: { loading: '…' },
      more: () => Promise.reject(new Error('404')),
    });
    document.documentElement.lang = 'sw';
    const el = await show(waits);
    await waitUntil(() => heading(el) === 'This could not be loaded');
    registeredPacks().set('sw', { lang: 'sw', dir: 'rtl', messages });
    dispatchEvent(new Event(WORDS_REGISTERED));
    await waitUntil(() => heading(el) === messages.pending);
    registeredPacks().delete('sw');
  });
});
