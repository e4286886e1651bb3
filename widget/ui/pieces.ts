// Owns the small pieces that all elements are made of: headings, buttons, errors. Not what they say or do.
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What Lit renders. */
export type Content = TemplateResult | readonly unknown[] | string;
/** What a button does; null: it submits its form. */
export type Action = (() => unknown) | null;
type Look =
  'primary-button' | 'secondary-button' | 'link-button' | 'link-button resend' | 'link-button countdown resend';

/** A heading that focus can be put on, and what follows it. */
export function page(level: number, done: boolean, title: Content, content: readonly unknown[]): Content {
  return html`<slot name="header"></slot>${done ? checkMark : ''}
    <div part="heading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${content}`;
}

/** A paragraph; `part` is its CSS part. */
export function paragraph(content: unknown, part = 'text'): Content {
  return html`<p part=${part}>${content}</p>`;
}

/** How a button is at the moment. */
export interface ButtonState {
  /** It can be seen and focused, but not pressed. Any value but a falsy one means yes. */
  readonly disabled?: unknown;
  /** It was pressed, and what it does is under way. */
  readonly busy?: unknown;
}

/** A button. Without the `disabled` attribute, so that the focus stays on it. */
export function button(look: Look, text: Content, action: Action, { disabled, busy }: ButtonState = {}): Content {
  return html`<button
    part="button ${look}"
    type=${action ? 'button' : 'submit'}
    aria-disabled=${!!disabled}
    @click=${disabled ? null : action}
  >
    ${busy ? spinner : ''}${text}
  </button>`;
}

/** Side by side while there is room. */
export function row(look: 'actions' | 'links', ...content: readonly Content[]): Content {
  return html`<div class=${look}>${content}</div>`;
}

/** An error, announced at once. */
export function alert(text: unknown): Content {
  return html`<p part="error" id="error" role="alert"><span>${text}</span></p>`;
}

const spinner = html`<span part="spinner"></span>`;

/** What is shown while something loads. */
export function waiting(text: Content): Content {
  return html`<div class="waiting">${spinner}${text}</div>`;
}

/** A check mark in a circle: done. */
const checkMark = html`<div part="success" aria-hidden="true">✓</div>`;
