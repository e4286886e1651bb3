// Owns what a page's language tag does that is none, and the links, the errors and the detached element of a page in trouble.
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, find, settled, show, text, typeAddress, typeCode } from '../kit/element.ts';
import { languageTag } from '../../widget/words/language-tag.ts';
import { webLink } from '../../widget/change/web-link.ts';

const NEW = 'ann.new@example.org';

describe('a language tag', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.documentElement.lang = 'en';
    clear();
  });

  it('is read from whatever pages and browsers write', () => {
    for (const [text, tag] of [
      ['en', 'en'],
      ['en_US', 'en-US'],
      ['en-US@posix', 'en-US'],
      ['pt_BR.UTF-8', 'pt-BR'],
      ['zh-Hant-TW', 'zh-Hant-TW'],
      ['es-419', 'es-419'],
      ['de-DE-1996', 'de-DE'],
      ['en-u-hc-h12', 'en'],
      ['english', undefined],
      ['C', undefined],
      ['x-default', undefined],
      ['', undefined],
      [null, undefined],
      [undefined, undefined],
      ['🇫🇮', undefined],
    ] as const) {
      expect(languageTag(text), String(text)).to.equal(tag);
      if (tag) new Intl.NumberFormat(tag).format(1);
    }
  });

  it('that is none breaks nothing, and is not sent', async () => {
    for (const [lang, sent] of [
      ['en_US', 'en-US'],
      ['english', /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/],
      ['en-US@posix', 'en-US'],
    ] as const) {
      document.documentElement.lang = lang;
      const { el, client } = await show();
      await typeAddress(el, NEW);
      expect(el.state.screen, lang).to.equal('code');
      const begun = client.calls.find(({ call }) => call === 'begin');
      const { locale } = (begun?.of[0] ?? {}) as { locale: string };
      if (typeof sent === 'string') expect(locale).to.equal(sent);
      else expect(locale).to.match(sent);
      clear();
    }
    const { el } = await show({}, { locale: 'english' });
    expect(text(el)).to.contain('Change your email address');
  });
});

describe('a list that <contact-change> opens by itself', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    clear();
  });

  it('has the words of the page’s language, of which the page loaded the first half alone', async () => {
    await import('../../widget/words/de.ts');
    document.documentElement.lang = 'de';
    const { el } = await show({}, { view: 'list' });
    const inside = () => el.shadowRoot?.querySelector('contact-change-list');
    await waitUntil(() => inside() && text(inside()!).includes('E-Mail-Adressen'), 'the list is in German');
    expect(text(inside()!)).to.not.contain('Email addresses');
  });

  it('has them also where there is no room for another contact', async () => {
    await import('../../widget/words/fr.ts');
    document.documentElement.lang = 'fr';
    const more = [{ id: 'ctc_2', value: 'ann@work.example' }];
    const { el } = await show({ more, able: { max: 2 } }, { then: 'primary' });
    const inside = () => el.shadowRoot?.querySelector('contact-change-list');
    await waitUntil(() => inside() && text(inside()!).includes('Adresses e-mail'), 'the list is in French');
  });
});

describe('a help page', () => {
  afterEach(clear);

  it('becomes a link only where it leads to a page, a mailbox or a phone', async () => {
    for (const url of [
      'https://x.example/help',
      'http://x.example',
      'mailto:help@x.example',
      'tel:+358401234567',
      '/help',
    ])
      expect(webLink(url), url).to.equal(url);
    for (const url of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x.example/1',
      'file:///etc/passwd',
      'https://x.example/\u0000',
      'https:javascript',
      'help',
      '',
      null,
      undefined,
    ])
      expect(webLink(url), String(url)).to.equal(undefined);
    const { el } = await show({ capabilities: { supportUrl: 'javascript:document.title=1' } });
    expect(el.shadowRoot?.querySelector('a')).to.equal(null);
    const own = await show({}, { supportUrl: 'data:text/html,x' });
    expect(own.el.shadowRoot?.querySelector('a')).to.equal(null);
    const good = await show({ capabilities: { supportUrl: 'https://x.example/help' } });
    expect(find(good.el, 'a').getAttribute('href')).to.equal('https://x.example/help');
  });
});

describe('a server that cannot answer now', () => {
  afterEach(clear);

  it('is not told as haste of the user', async () => {
    const { el } = await show({ problems: { begin: { code: 'unavailable', status: 503, retryAfter: 2 } } });
    await typeAddress(el, NEW);
    expect(text(el)).to.contain('This isn’t available right now').and.not.to.contain('too soon');
  });

  it('names a code of an earlier message as that', async () => {
    const { el } = await show({
      problems: { prove: { code: 'proof-wrong', status: 422, reason: 'earlier', triesLeft: 5 } },
    });
    await typeAddress(el, NEW);
    await typeCode(el, '111111');
    expect(text(el)).to.contain('That code is from an earlier message. Enter the newest code. Tries left: 5.');
  });
});

describe('an element that is taken off its page', () => {
  afterEach(clear);

  it('forgets the digits that were typed', async () => {
    const { el } = await show();
    await typeAddress(el, NEW);
    await typeCode(el, '123', false);
    el.remove();
    await settled(el);
    expect(find<HTMLInputElement>(el, '#code').value).to.equal('');
  });

  it('and put back shows the change that waits, also one that it began itself', async () => {
    const { el, client } = await show();
    const input = find<HTMLInputElement>(el, '#value');
    input.value = NEW;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    el.remove();
    await client.begin({ kind: 'email', value: NEW });
    document.body.append(el);
    await settled(el);
    expect(el.state.screen).to.equal('pending');
    expect(text(el)).to.contain(NEW);
  });

  it('and put back without such a change keeps the address that was typed', async () => {
    const { el } = await show();
    const input = find<HTMLInputElement>(el, '#value');
    input.value = NEW;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    el.remove();
    document.body.append(el);
    await settled(el);
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
  });
});
