// Owns the styles of the field that finds a country. Not the field: country-picker.ts.
import { styleSheet } from '../rare/style-sheet.ts';

const css = /* css */ `
.picker { position: relative; }
.picker > input { padding-inline-end: 2.25rem; text-overflow: ellipsis; }
.picker::after { content: ''; position: absolute; inset-block-start: 1rem; inset-inline-end: 1rem; inline-size: .5rem; block-size: .5rem; border: solid; border-width: 0 2px 2px 0; rotate: 45deg; pointer-events: none; }
.popup { position: absolute; z-index: 9; inset-inline: 0; inset-block-start: calc(100% + .375rem); padding: .25rem; background: linear-gradient(var(--b) 0 0) Canvas; border: 1px solid color-mix(in srgb, var(--c) 55%, #0000); border-radius: calc(var(--r) * 2 / 3); box-shadow: 0 .5rem 1.5rem #0003; }
.popup[hidden] { display: none; }
.popup p { margin: 0; padding: .25rem .5rem; }
.popup p:empty { padding: 0; }
[role='listbox'] { max-block-size: 14rem; overflow-y: auto; }
[role='option'] { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .5rem; min-block-size: 2.5rem; padding: .25rem .5rem; border-radius: calc(var(--r) / 2); cursor: pointer; }
[role='option'] > :last-child { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
[role='option'] > bdi { color: var(--m); font-weight: 400; }
[role='option']:hover { background: color-mix(in srgb, var(--c) 8%, #0000); }
[role='option'][aria-selected='true'] { background: color-mix(in srgb, var(--a) 16%, #0000); outline: 2px solid var(--a); outline-offset: -2px; }
.rest { margin-block-start: .5rem; }
.rest::before { content: ''; flex: 0 0 100%; margin-block-start: -.5rem; border-block-start: 1px solid color-mix(in srgb, var(--c) 20%, #0000); }
@media (forced-colors: active) { [role='option'][aria-selected='true'] { forced-color-adjust: none; color: HighlightText; background: Highlight; outline-color: Highlight; } [aria-selected='true'] > bdi { color: inherit; } }
`;

/** Adds the styles to an element. */
export const adoptStyles = styleSheet(css);
