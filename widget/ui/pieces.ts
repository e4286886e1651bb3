// Owns the small pieces both elements are made of: headings, buttons, notes. Not what they say or do.
import { html } from 'lit';
import type { TemplateResult } from 'lit';

export type Content = TemplateResult | readonly unknown[] | string;
/** What a button does; null: it submits its form. */
export type Act = (() => unknown) | null;
type Look =
  'primary-button' | 'secondary-button' | 'link-button' | 'link-button resend' | 'link-button countdown resend';

/** A heading that focus can be put on, and what follows it. */
export function page(level: number, done: boolean, title: Content, content: readonly unknown[]): Content {
  return html`<slot name="header"></slot>${done ? mark : ''}
    <div part="heading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${content}`;
}

export function paragraph(content: unknown, part = 'text'): Content {
  return html`<p part=${part}>${content}</p>`;
}

/** `idle`: shown, focusable, yet not to be pressed now. `busy`: because it was pressed already. */
export function button(look: Look, text: Content, act: Act, idle?: unknown, busy?: unknown): Content {
  return html`<button
    part="button ${look}"
    type=${act ? 'button' : 'submit'}
    aria-disabled=${!!idle}
    @click=${idle ? null : act}
  >
    ${busy ? spinner : ''}${text}
  </button>`;
}

/** Side by side while there is room. */
export function row(look: 'actions' | 'links', ...content: readonly Content[]): Content {
  return html`<div class=${look}>${content}</div>`;
}

export function alert(text: unknown): Content {
  return html`<p part="error" id="error" role="alert"><span>${text}</span></p>`;
}

const spinner = html`<span part="spinner"></span>`;

export function waiting(text: Content): Content {
  return html`<div class="waiting">${spinner}${text}</div>`;
}

/** A check mark in a circle: done. */
const mark = html`<div part="success" aria-hidden="true">✓</div>`;
