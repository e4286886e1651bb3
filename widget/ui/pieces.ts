// Owns the pieces that all elements draw with: headings, buttons, errors. Not the texts: words/speech.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Content that Lit can render. */
export type Content = TemplateResult | readonly unknown[] | string;
/** The action of a button; null for a button that submits its form. */
export type Action = (() => unknown) | null;
type Look =
  'primary-button' | 'secondary-button' | 'link-button' | 'link-button resend' | 'link-button countdown resend';

/** Draws a focusable heading and the content below it. `done`: with a check mark above the heading. */
export function page(level: number, done: boolean, title: Content, content: readonly unknown[]): Content {
  return html`<slot name="header"></slot>${done ? checkMark : ''}
    <div part="heading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${content}`;
}

/** Draws a paragraph. `part`: its CSS part. */
export function paragraph(content: unknown, part = 'text'): Content {
  return html`<p part=${part}>${content}</p>`;
}

/** The state of a button. */
export interface ButtonState {
  /** A truthy value means that the button can be seen and focused, but not pressed. */
  readonly disabled?: unknown;
  /** A truthy value means that a call is under way, so the button shows a spinner. */
  readonly busy?: unknown;
}

/** Draws a button. A disabled button has no `disabled` attribute, so that the focus stays on it. */
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

/** Draws the content side by side while there is room. */
export function row(look: 'actions' | 'links', ...content: readonly Content[]): Content {
  return html`<div class=${look}>${content}</div>`;
}

/** Draws an error, which screen readers announce at once. */
export function alert(text: unknown): Content {
  return html`<p part="error" id="error" role="alert"><span>${text}</span></p>`;
}

const spinner = html`<span part="spinner"></span>`;

/** Draws rows without content, shown while something loads. `text`: for screen readers. */
export function waiting(text: Content): Content {
  return html`<p class="spoken">${text}</p>
    <i></i><i></i><i></i>`;
}

/** A check mark in a circle, for a success. */
const checkMark = html`<div part="success" aria-hidden="true">✓</div>`;
