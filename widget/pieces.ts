// Owns the small pieces both elements are made of: heading, buttons, notes. Not what they say or do.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { changeOf } from './steps.ts';
import type { State } from './steps.ts';
import type { Speech, Word } from './words/speech.ts';

export type Content = TemplateResult | typeof nothing | string;
export type Act = (() => unknown) | null;

/** Focus is put on it when a screen has no field. */
export function heading(level: number, text: string): TemplateResult {
  return html`<div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;
}

/** Without `act` it submits its form. While `busy` it keeps its place and the focus, and does nothing. */
export function primary(text: string, act: Act, busy: boolean, idle = busy): TemplateResult {
  return html`<button
    class="primary"
    part="button primary-button"
    type=${act ? 'button' : 'submit'}
    aria-disabled=${idle || busy ? 'true' : nothing}
    @click=${act}
  >
    ${busy ? html`<span class="spinner" part="spinner"></span>` : nothing}${text}
  </button>`;
}

export function secondary(text: string, act: Act): TemplateResult {
  return html`<button part="button secondary-button" type="button" @click=${act}>${text}</button>`;
}

/** A button that looks like a link. `idle`: shown, yet not to be pressed now. */
export function link(text: string, act: Act, idle = false, part = ''): TemplateResult {
  return html`<button
    class="text"
    part=${`button link-button ${part}`}
    type="button"
    aria-disabled=${idle ? 'true' : nothing}
    @click=${idle ? null : act}
  >
    ${text}
  </button>`;
}

export function alertText(text: Content): Content {
  return text === '' ? nothing : html`<p class="error" part="error" id="error" role="alert"><span>${text}</span></p>`;
}

/** A check mark in a circle: done. */
export const mark = html`<span class="mark" part="success"
  ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 12.5 4.5 4.5L19 7.5" /></svg
></span>`;

/** For form submits and the like: never reaches the page around. */
export function submit(act: () => unknown): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}

/** What a status says for the ear, and with `note` for the eye as well. It stays in place so that it is heard. */
export function news(state: State, speech: Speech): TemplateResult {
  const { busy, notice } = state;
  const change = changeOf(state);
  const v = change?.value ?? '';
  const typo = state.screen === 'enter' && state.typo;
  const visible = !busy && !typo && notice && notice !== 'resend-open';
  const resent: Word = change?.method === 'link' ? 'resentLink' : 'resent';
  const word: Word | null =
    busy === 'loading'
      ? 'loading'
      : (busy ?? (notice === 'resend-open' ? 'resendOpen' : notice === 'resent' ? resent : notice));
  const text = typo ? speech.say('typo', { v: typo }) : word ? speech.say(word, { v }) : '';
  return html`<p class=${visible ? 'status note' : 'spoken'} part="status" role="status">${text}</p>`;
}

export function help(url: string, speech: Speech): TemplateResult {
  return html`<p class="quiet"><a class="text button" part="link-button" href=${url}>${speech.say('help')}</a></p>`;
}
