// Owns what the second file looks like: the progress of two confirmations, and choices. Not what it says (more.ts).
import type { LitElement } from 'lit';
import type { ProofBody } from '../../shared/wire.ts';
import type { Kit } from './screen-kit.ts';
import type { Content } from '../ui/pieces.ts';
import type { Of } from './state.ts';

let sheet: CSSStyleSheet | undefined;

/** Adopts the styles, which no policy refuses. */
export function dress({ shadowRoot }: LitElement): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
}

/** How far it is: a bar and a name for each of the two, the new one first, as they come up. */
export function progress({ html, say }: Kit, proofs: readonly ProofBody[], at: Of): Content {
  const n = proofs.filter(({ state }) => state === 'done').length;
  return html`<div part="progress">
    <p part="hint">${say('progress', { n })}</p>
    <ol>
      ${[...proofs]
        .sort(({ of }) => (of === 'new' ? -1 : 1))
        .map(
          ({ of, sentTo, state }) =>
            html`<li class=${state === 'done' ? state : ''} aria-current=${of === at ? 'step' : 'false'}>
              <span>${say(of === 'new' ? 'sideNew' : 'sideCurrent')}</span>
              <bdi dir="ltr">${sentTo}</bdi>
              <span class="spoken">${say(state === 'done' ? 'sideDone' : 'sideOpen')}</span>
            </li>`,
        )}
    </ol>
  </div>`;
}

const css = /* css */ `
ol { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .25rem 1rem; padding: 0; list-style: none; }
li { flex: 1 1 11rem; min-inline-size: 0; padding-block-start: .375rem; border-block-start: 4px solid color-mix(in srgb, var(--c) 20%, #0000); color: var(--m); font-size: .875em; line-height: 1.35; }
li span { display: block; }
li bdi { font-weight: 400; }
[aria-current='step'] { color: var(--c); font-weight: 600; }
li.done { border-color: var(--contact-change-success, light-dark(#14703a, #74d99a)); }
li.done span:first-child::after { content: ' ✓' / ''; }
@media (forced-colors: active) { li { border-color: GrayText; } li.done { border-color: CanvasText; } }
.choices { display: grid; gap: 1rem; margin-block-start: 1.25rem; }
.choice { display: grid; gap: .25rem; }
.choice > * { margin: 0; }
`;
