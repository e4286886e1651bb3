// Owns what a browser's page translation must not break: it replaces each text node of the page by elements of its own. Not the
// words: words.test.ts.
import { expect, waitUntil } from '@open-wc/testing';
import { after, afterEach, before, describe, it } from '../kit/mocha.ts';
import { SCREENS as ADMIN_SCREENS } from '../kit/admin-screens.ts';
import { all, calm, clearAdmin, go, showAdmin } from '../kit/admin.ts';
import { PAGE_SCREENS } from '../kit/admin-page-screens.ts';
import { showPage } from '../kit/admin-pages.ts';
import { button, clear, press, RIGHT_CODE, SCENES, settled, show, showList, stage, text } from '../kit/element.ts';
import type { ContactAdmin } from '../../widget/admin/contact-admin.ts';
import { NEW } from './rare.ts';

const BEFORE = '⟦';
const AFTER = '⟧';
const translated = new WeakSet<Node>();

/** What Chromium does to a text: puts a translation into two nested elements in place of the text node. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  for (const node of found) {
    const parent = node.parentElement;
    if (translated.has(node) || !node.data.trim() || parent?.closest('[translate=no], style')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = BEFORE + node.data + AFTER;
    translated.add(inner.firstChild!);
    node.replaceWith(outer);
  }
}

const { attachShadow } = Element.prototype;

/** From now on each new element is translated as it changes. */
function startTranslating(): void {
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    new MutationObserver(() => translate(root)).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

function stopTranslating(): void {
  Element.prototype.attachShadow = attachShadow;
}

/** The text on screen, without the marks of the translation. */
const read = (el: Element) => text(el).replaceAll(BEFORE, '').replaceAll(AFTER, '').replace(/\s+/g, ' ');
/** Where a text is on screen that stands outside an element which must not be translated. */
const isTranslated = (el: Element) => text(el).includes(BEFORE);

describe('a page that the browser translates', () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  before(() => {
    document.documentElement.lang = 'en';
    addEventListener('error', onError);
  });
  after(() => removeEventListener('error', onError));
  afterEach(() => {
    stopTranslating();
    clear();
    expect(errors).to.deep.equal([]);
  });

  for (const scene of SCENES)
    it(`has the right text on ${scene.name}`, async () => {
      const right = read(await stage(scene));
      clear();
      startTranslating();
      const el = await stage(scene);
      expect(read(el)).to.equal(right);
      expect(isTranslated(el), 'translated').to.equal(true);
    });

  it('has no text of an earlier screen, however one goes on', async () => {
    const walk = async () => {
      const seen: string[] = [];
      const { el, client } = await show({ problems: { prove: 'proof-wrong' } });
      const see = () => seen.push(read(el));
      see();
      await el.start({ value: 'not an address' });
      await settled(el);
      see();
      await el.start({ value: 'ann@gmial.com' });
      await settled(el);
      see();
      await el.start({ value: NEW });
      await settled(el);
      see();
      client.changeElsewhere({ delivery: 'queued' });
      await settled(el);
      see();
      client.changeElsewhere({ delivery: 'failed' });
      await settled(el);
      see();
      client.changeElsewhere({ delivery: 'sent' });
      await el.submitCode('111111');
      await settled(el);
      see();
      client.advance(31_000);
      await waitUntil(() => read(el).includes('Send a new code No email?'), 'the wait is over', { timeout: 5000 });
      see();
      await el.resend();
      await settled(el);
      see();
      await press(
        el,
        'Get a link instead'.replace(/^/, isTranslated(el) ? BEFORE : '') + (isTranslated(el) ? AFTER : ''),
      );
      see();
      await el.switchMethod('code');
      client.problems = {};
      await el.submitCode(RIGHT_CODE);
      await settled(el);
      see();
      await el.reset();
      await settled(el);
      see();
      return seen;
    };
    const right = await walk();
    clear();
    startTranslating();
    expect(await walk()).to.deep.equal(right);
  });

  it('has no earlier text in a list either', async () => {
    const walk = async () => {
      const { el, client } = await showList({ more: [{ id: 'ctc_2', value: 'ann@work.example' }] });
      const seen = [read(el)];
      client.problems = { promote: { code: 'not-allowed', status: 403 } };
      for (const key of ['menu ctc_2', 'makePrimary', 'menu ctc_2', 'remove', 'remove ctc_2']) {
        el.shadowRoot?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
        await settled(el);
        seen.push(read(el));
      }
      return seen;
    };
    const right = await walk();
    clear();
    startTranslating();
    expect(await walk()).to.deep.equal(right);
  });

  it('keeps addresses and codes as they are', async () => {
    startTranslating();
    const { el } = await show({ waiting: {} });
    expect(el.shadowRoot?.querySelector('bdi')?.textContent).to.equal(NEW);
    expect(button(el, `${BEFORE}Cancel change${AFTER}`)).to.be.instanceOf(HTMLElement);
  });
});

/** Each screen of the portal with its dialogs, as a function that brings it onto the page. */
const PORTAL: readonly (readonly [name: string, open: () => Promise<ContactAdmin>])[] = [
  ...ADMIN_SCREENS.map(({ name, options, at, act }) => {
    const open = async () => {
      const fixture = await showAdmin(options, at);
      await act?.(fixture);
      await calm(fixture.el);
      return fixture.el;
    };
    return [name, open] as const;
  }),
  ...PAGE_SCREENS.map(({ name, place, setting, act }) => {
    const open = async () => {
      const page = await showPage(place, setting);
      await act?.(page);
      return page.el;
    };
    return [name, open] as const;
  }),
];

/** Texts with a letter or digit that Lit wrote into a text node, which goes off the page with its translation. */
function bareTexts(el: ContactAdmin): readonly string[] {
  const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    // Lit marks by a comment where a value begins.
    if (
      node.previousSibling instanceof Comment &&
      /[\p{L}\p{N}]/u.test((node as Text).data) &&
      !node.parentElement?.closest('[translate=no], style')
    )
      found.push((node as Text).data.trim());
  return found;
}

/** The text of the portal, also of rows that the browser does not draw yet, without the marks of the translation. */
function readAll(el: ContactAdmin): string {
  const shown = el.shadowRoot?.querySelector('[part=container]')?.textContent ?? '';
  return shown.replaceAll(BEFORE, '').replaceAll(AFTER, '').replace(/\s+/g, ' ');
}

describe('a portal that the browser translates', () => {
  before(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    stopTranslating();
    clearAdmin();
  });

  for (const [name, open] of PORTAL)
    it(`has each text of ${name} in an element of its own, and the right text`, async () => {
      const el = await open();
      expect(bareTexts(el)).to.deep.equal([]);
      const right = readAll(el);
      clearAdmin();
      startTranslating();
      const translated = await open();
      expect(readAll(translated)).to.equal(right);
      expect(translated.shadowRoot?.textContent?.includes(BEFORE), 'translated').to.equal(true);
    });

  it('shows no name of an earlier user', async () => {
    const walk = async () => {
      const seen: string[] = [];
      const { el } = await showAdmin({}, '#/users/usr_ann');
      for (const place of ['#/users/usr_bea', '#/users/usr_ann/activity', '#/users/usr_bea/limits', '#/users']) {
        await go(el, place);
        seen.push(readAll(el));
      }
      return seen;
    };
    const right = await walk();
    expect(right[0]).to.include('bea@example.net').and.not.include('ann.lindqvist');
    startTranslating();
    expect(await walk()).to.deep.equal(right);
  });

  it('keeps names and addresses as they are', async () => {
    startTranslating();
    const { el } = await showAdmin({}, '#/users/usr_ann');
    const [name] = all(el, '[part=heading] bdi');
    expect(name?.textContent).to.equal('Ann Lindqvist');
    const addresses = all(el, '.contact-value bdi').map(({ textContent }) => textContent);
    expect(addresses).to.have.length.above(1);
    for (const address of addresses) expect(address).not.to.include(BEFORE);
  });
});
