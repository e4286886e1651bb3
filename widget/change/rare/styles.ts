// Owns the styles of the second file: the progress of two confirmations, and choices. Not its screens: rare-screens.ts.
import { styleSheet } from './style-sheet.ts';

const css = /* css */ `
.actions { grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr)); }
ol { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .25rem 1rem; padding: 0; list-style: none; }
li { flex: 1 1 7.5rem; min-inline-size: 0; padding-block-start: .375rem; border-block-start: 4px solid color-mix(in srgb, var(--c) 20%, #0000); color: var(--m); font-size: .875em; line-height: 1.35; }
li > span { display: block; }
li bdi { font-weight: 400; }
[aria-current='step'] { color: var(--c); font-weight: 600; }
li.done { border-color: var(--contact-change-success, light-dark(#14703a, #74d99a)); }
li.done > span:first-child::after { content: ' ✓' / ''; }
@media (forced-colors: active) { li { border-color: GrayText; } li.done { border-color: CanvasText; } }
.note { padding: .75rem 1rem; border: var(--edge); border-radius: var(--r); }
.note > * { margin: 0; }
.choices { display: grid; gap: 1rem; margin-block-start: 1.25rem; }
.choice { display: grid; gap: .25rem; }
.choice > * { margin: 0; }
`;

/** Adds the styles of the second file to an element. */
export const adoptStyles = styleSheet(css);
