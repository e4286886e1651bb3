// Owns the styles of the extras: the ring of a wait, the success, the segments of a code. Not the extras: extras.ts.
import type { LitElement } from 'lit';
import type { State } from '../state.ts';
import { styleSheet } from '../rare/style-sheet.ts';

/**
 * Where the reader wants less motion, nothing of this moves. `--n`: digits of the code. Forced colours take gradients away, so the
 * segments have the colours of the system by themselves there, and a wrong code is marked by thicker lines.
 */
const css = /* css */ `
.mailbox { display: grid; margin-block-start: .75rem; }
.ring { inline-size: 1.125em; block-size: 1.125em; margin-inline-end: .5rem; rotate: -90deg; vertical-align: -.2em; fill: none; stroke: color-mix(in srgb, currentcolor 25%, #0000); stroke-width: 3; }
.ring circle + circle { stroke: currentcolor; transition: stroke-dashoffset 1s linear; }
[part='success'] { animation: grow .5s cubic-bezier(.2, 1.4, .4, 1); }
@keyframes grow { from { scale: .4; opacity: 0; } }
:host([code-style='segments']) [part='field'] { container-type: inline-size; }
:host([code-style='segments']) [part~='code-input'] { --s: min(3.25rem, 100cqi / (var(--n) + .5)); --l: color-mix(in srgb, var(--c) 55%, #0000); padding: 0; border: 0; border-radius: 0; text-align: start; font-family: ui-monospace, Menlo, Consolas, monospace; letter-spacing: calc(var(--s) - 1ch); text-indent: calc((var(--s) - 1ch) / 2); inline-size: calc((var(--n) + .5) * var(--s)); background: repeating-linear-gradient(90deg, #0000 0 .25rem, var(--l) 0 calc(var(--s) - .25rem), #0000 0 var(--s)) no-repeat left bottom / calc(var(--n) * var(--s)) 3px; }
:host([code-style='segments']) [aria-invalid='true'] { --l: var(--e); }
@media (prefers-reduced-motion) { [part='success'] { animation: none; } .ring circle + circle { transition: none; } }
@media (forced-colors: active) { .ring { stroke: GrayText; } .ring circle + circle { stroke: CanvasText; } :host([code-style='segments']) [part~='code-input'] { --l: FieldText; forced-color-adjust: none; color: FieldText; background-color: Field; outline-color: Highlight; } :host([code-style='segments']) [aria-invalid='true'] { background-size: calc(var(--n) * var(--s)) 6px; } }
`;

const adoptStyles = styleSheet(css);

/** Adds the styles, and tells them the length of the code. A script may set a style where a page allows no inline styles. */
export function decorate(element: LitElement & { readonly state: State }): void {
  adoptStyles(element);
  const input = element.shadowRoot?.querySelector<HTMLElement>('#code');
  input?.style.setProperty('--n', `${element.state.change?.codeLength ?? 6}`);
}
