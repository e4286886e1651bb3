// Owns how a page says that it loads, is empty, failed, or may not be seen. Not the pages.
import { html } from 'lit';
import { faultText } from '../../change/fault-text.ts';
import type { Trouble } from '../../client/call.ts';
import { button } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import type { RenderedLine, Speech, Word } from '../../words/speech.ts';

/** Returns the text for a refusal or a failure: the words for its code and reason, else for its code, else general words. */
export function troubleText(trouble: Trouble, speech: Speech): RenderedLine {
  return faultText(trouble, speech);
}

/** The level of the headings of pages, 1 to 6. */
interface Levels {
  readonly headingLevel: number;
}

/** Draws the heading of a page. The focus goes to it when the page is shown. `more`: what stands beside it. */
export function pageHeading({ headingLevel }: Levels, text: Content, more: Content = ''): Content {
  return html`<div class="page-head">
    <div part="heading" role="heading" aria-level=${headingLevel} tabindex="-1">${inElement(text)}</div>
    ${more}
  </div>`;
}

/** Draws a part of a page below a heading of its own. `more`: what stands beside the heading. */
export function section({ headingLevel }: Levels, title: Content, content: Content, more: Content = ''): Content {
  return html`<section class="section">
    <div class="section-head">
      <div class="section-title" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>${title}</div>
      ${more}
    </div>
    ${content}
  </section>`;
}

/** Returns a line as text, for an attribute. */
export function sayText(speech: Speech, word: Word, values?: Readonly<Record<string, string | number>>): string {
  return [...speech.say(word, values)].map((part) => (typeof part === 'string' ? part : part.values.join(''))).join('');
}

/** Draws rows of grey bars in place of content that is being loaded. Screen readers hear "Loading". */
export function loadingView(speech: Speech, rows = 6): Content {
  return html`<div class="skeleton">
    <p class="spoken" role="status">${speech.say('loading')}</p>
    ${Array.from({ length: rows }, () => html`<div class="bar"></div>`)}
  </div>`;
}

/** Draws why there is nothing to show. `action`: a button or link that helps. */
export function emptyView(title: Content, text: Content = '', action: Content = ''): Content {
  return html`<div class="empty">
    <p class="empty-title">${title}</p>
    ${text ? html`<p part="hint">${text}</p>` : ''}${action}
  </div>`;
}

/** Draws why something could not be loaded, with a button for another try, unless another try is no help. */
export function failedView(trouble: Trouble, speech: Speech, retry: () => unknown): Content {
  if (trouble.code === 'not-allowed') return deniedView(speech);
  return html`<div class="empty" role="alert">
    <p class="empty-title">${speech.say('failed')}</p>
    <p part="hint">${troubleText(trouble, speech)}</p>
    ${button('secondary-button', speech.say('retry'), retry)}
  </div>`;
}

/** Says that the role of the admin does not include this. */
export function deniedView(speech: Speech): Content {
  return emptyView(speech.say('denied'), speech.say('deniedText'));
}

/** Draws a short mark. `tone`: its colour. */
export function badge(text: Content, tone: 'strong' | 'good' | 'plain' | 'soon' | 'bad' = 'plain'): Content {
  return html`<span part="badge" class=${tone}>${inElement(text)}</span> `;
}

/** Draws a list of facts. Facts without a value are left out. */
export function factList(facts: readonly (readonly [name: Content, value: Content])[]): Content {
  const given = facts.filter(([, value]) => value !== '');
  if (!given.length) return '';
  return html`<dl class="facts">
    ${given.map(
      ([name, value]) =>
        html`<div>
          <dt>${inElement(name)}</dt>
          <dd>${inElement(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * Puts a text into an element of its own whose whole text is set, because page translation replaces the text nodes of the page:
 * Lit would go on with a node that is not on the page, and the old text would stay.
 */
export function inElement(content: Content): Content {
  return content && typeof content === 'string' ? html`<span .textContent=${content}></span>` : content;
}

/** Draws a text of others as text, with a direction of its own. Long texts break anywhere. */
export function plain(text: string | null | undefined): Content {
  return text ? html`<bdi class="plain" .textContent=${text}></bdi>` : '';
}

/** Draws the name of a user, an admin, a client or the service, which is not translated. */
export function nameText(text: string): Content {
  return html`<bdi class="plain" translate="no" .textContent=${text}></bdi>`;
}

/** Draws an address or an id, which is read from left to right in every language and is not translated. */
export function address(text: string | null | undefined): Content {
  return text ? html`<bdi class="plain" dir="ltr" translate="no" .textContent=${text}></bdi>` : '';
}

/** Draws a name of the server's own, such as that of a setting. */
export function codeName(text: string): Content {
  return html`<code class="inline" dir="ltr" translate="no" .textContent=${text}></code>`;
}

/** Returns the words for a value of the API, such as `verifiedHow-code`; the value itself when there are none. */
export function wordFor(speech: Speech, stem: string, value: string): Content {
  return speech.say(`${stem}-${value}` as Word) || inElement(value);
}
