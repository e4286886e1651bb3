// Owns the pieces that several pages of this part draw with: headings, times, copy buttons, dangerous buttons. Not the pieces of
// all pages of the portal: ../kit.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/duration.ts';
import type { Content } from '../../ui/pieces.ts';
import { button } from '../../ui/pieces.ts';
import type { PageContext } from '../page.ts';
import { address, wordFor } from '../kit/states.ts';
import { fragmentOf } from '../route.ts';
import type { Speech } from '../../words/speech.ts';

const UNITS = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
] as const;

/** Draws a heading inside a page. `below`: how many levels below the heading of the page. */
export function heading({ headingLevel }: PageContext, below: number, text: Content, id = ''): Content {
  return html`<div
    class="part-title"
    role="heading"
    aria-level=${Math.min(6, headingLevel + below)}
    id=${id || nothing}
  >
    ${text}
  </div>`;
}

/** The name of a message. One that an admin caused has the name of the message without an admin, and the role. */
export function templateName(speech: Speech, name: string): Content {
  const [, stem = name, by] = /^(.+)-by-(support|admin)$/.exec(name) ?? [];
  const title = wordFor(speech, 'tpl', stem);
  // One element: a link that lays out its parts would put each piece of the text on a line of its own.
  return by ? html`<span>${title} · ${wordFor(speech, 'by', by)}</span>` : title;
}

/** Draws a time of the server (RFC 3339) in the language of the words; nothing for null. `exact`: with seconds. */
export function time({ speech }: PageContext, rfc3339: string | null, exact = false): TemplateResult | string {
  if (!rfc3339) return '';
  const at = Date.parse(rfc3339);
  if (Number.isNaN(at)) return rfc3339;
  const format = new Intl.DateTimeFormat(speech.lang, { dateStyle: 'medium', timeStyle: exact ? 'medium' : 'short' });
  return html`<time datetime=${rfc3339} .textContent=${format.format(at)}></time>`;
}

/** Draws how long ago a time of the server was, such as "5 minutes". */
export function age({ speech, now }: PageContext, rfc3339: string): string {
  const ms = Math.max(SECOND, now() - Date.parse(rfc3339));
  const [size, unit] = UNITS.find(([least]) => ms >= 1.5 * least) ?? [SECOND, 'second'];
  const format = new Intl.NumberFormat(speech.lang, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.round(ms / size));
}

/** Draws a number in the language of the words. */
export function number({ speech }: PageContext, value: number): string {
  return new Intl.NumberFormat(speech.lang).format(value);
}

/** Draws the id of a user, as a link to the user where the admin may open it. */
export function userLink(portal: PageContext, id: string | null): Content {
  if (!id) return '';
  return portal.may('find') ? html`<a href=${fragmentOf('users', id)}>${address(id)}</a>` : address(id);
}

/** Draws a button that copies a text. `what`: what it copies, for screen readers. Says whether it was copied. */
export function copyButton(portal: PageContext, text: string, what: Content): Content {
  const { speech } = portal;
  const copy = async (event: Event) => {
    const shown = (event.currentTarget as Element).closest('.copied')?.querySelector('code');
    try {
      await navigator.clipboard.writeText(text);
      portal.say(speech.say('copied'));
    } catch {
      // The browser does not allow it, so the text is selected for the person's own copy command.
      if (shown) getSelection()?.selectAllChildren(shown);
      portal.say(speech.say('copyFailed'));
    }
  };
  return html`<button part="button secondary-button" class="small" type="button" @click=${copy}>
    ${speech.say('copy')}<span class="spoken"> ${what}</span>
  </button>`;
}

/** Draws a text in code letters with a button that copies it. */
export function copied(portal: PageContext, text: string, what: Content): Content {
  return html`<div class="copied">
    <code dir="ltr" translate="no" .textContent=${text}></code>${copyButton(portal, text, what)}
  </div>`;
}

/** A small button in a row. `about`: what the row is about, for screen readers. */
export interface RowButton {
  readonly text: Content;
  readonly about: Content;
  readonly act: () => unknown;
  readonly danger?: boolean;
}

/** Draws the buttons of a row. */
export function rowButtons(buttons: readonly RowButton[]): Content {
  return html`<div class="row-buttons">
    ${buttons.map(
      ({ text, about, act, danger }) =>
        html`<button part="button secondary-button" class="small ${danger ? 'danger' : ''}" type="button" @click=${act}>
          ${text}<span class="spoken"> ${about}</span>
        </button>`,
    )}
  </div>`;
}

/** Draws the button that loads a page's values again. */
export function refreshButton({ speech }: PageContext, busy: boolean, load: () => unknown): Content {
  return button('secondary-button', speech.say('refresh'), load, { disabled: busy, busy });
}
