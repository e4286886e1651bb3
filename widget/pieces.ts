// Owns the small pieces both elements are made of: headings, buttons, notes. Not what they say or do.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export type Content = TemplateResult | typeof nothing | string;
export type Act = (() => unknown) | null;

/** A heading that focus can be put on, and what follows it. */
export function page(level: number, title: string, ...content: unknown[]): TemplateResult {
  return html`<slot name="header"></slot>
    <div part="heading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${content}`;
}

export function paragraph(content: unknown, quiet = false): TemplateResult {
  return html`<p part="text" class=${quiet ? 'quiet' : nothing}>${content}</p>`;
}

function pressable(look: string, part: string, content: unknown, act: Act, idle: boolean): TemplateResult {
  return html`<button
    class=${look}
    part="button ${part}"
    type=${act ? 'button' : 'submit'}
    aria-disabled=${idle || nothing}
    @click=${idle ? null : act}
  >
    ${content}
  </button>`;
}

/** Without `act` it submits its form. While `busy` it keeps its place and the focus, and does nothing. */
export function primary(text: string, act: Act, busy: unknown, idle = !!busy): TemplateResult {
  return pressable('primary', 'primary-button', [busy ? spinner : nothing, text], act, idle);
}

export function secondary(text: string, act: Act): TemplateResult {
  return pressable('', 'secondary-button', text, act, false);
}

/** A button that looks like a link. `idle`: shown, yet not to be pressed now. */
export function link(text: string, act: Act, idle = false, part = ''): TemplateResult {
  return pressable('text', `link-button ${part}`, text, act, idle);
}

export function actions(...content: unknown[]): TemplateResult {
  return html`<div class="actions">${content}</div>`;
}

export function links(...content: unknown[]): TemplateResult {
  return html`<div class="links">${content}</div>`;
}

export function alert(text: unknown): Content {
  return text ? html`<p part="error" id="error" role="alert"><span>${text}</span></p>` : nothing;
}

const spinner = html`<span part="spinner"></span>`;

export function waiting(text: string): TemplateResult {
  return html`<div class="waiting quiet">${spinner}${text}</div>`;
}

/** A check mark in a circle: done. */
export const mark = html`<svg part="success" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m5 12.5 4.5 4.5L19 7.5" />
</svg>`;
