// Owns how tabs are drawn, and their keys. Each tab is a place of its own, so the browser's Back works. Not what is in a tab.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';

/** A tab. */
export interface Tab {
  readonly id: string;
  readonly label: Content;
  /** The fragment of the tab. */
  readonly href: string;
}

/** Draws tabs as links, and the panel of the one that is open. `label`: what the tabs are about. */
export function tabs(label: string, all: readonly Tab[], open: string, panel: Content): Content {
  return html`<nav class="tabs" aria-label=${label} @keydown=${onKey}>
      ${all.map(
        (tab) =>
          html`<a class="tab" href=${tab.href} aria-current=${tab.id === open ? 'page' : 'false'}>${tab.label}</a>`,
      )}
    </nav>
    <div class="panel">${panel}</div>`;
}

/** Left and Right go through the tabs, as the direction of the text is. */
function onKey(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll('a')];
  const at = all.indexOf(event.target as HTMLAnchorElement);
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (at < 0 || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  event.preventDefault();
  all[(at + (event.key === forward ? 1 : all.length - 1)) % all.length]?.focus();
}
