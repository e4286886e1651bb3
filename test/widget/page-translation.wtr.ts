// Owns what a browser's page translation must not break: it replaces each text node of the page by elements of its own. Not the
// words: words.test.ts.
import { expect, waitUntil } from '@open-wc/testing';
import { after, afterEach, before, describe, it } from '../kit/mocha.ts';
import { button, clear, press, RIGHT_CODE, SCENES, settled, show, showList, stage, text } from '../kit/element.ts';
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
