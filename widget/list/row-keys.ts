// Owns what the keys of an open menu do: Escape closes it; arrows, Home and End move the focus. Not what its items do.
import type { ContactListController } from './controller.ts';

/** A listener for `keydown` on a row; keys on a row whose menu is closed are left to the page. */
export function handleRowKey(event: KeyboardEvent, controller: ContactListController): void {
  const { open, asking } = controller.state;
  const row = event.currentTarget as HTMLElement;
  if (row.dataset['row'] !== (asking ?? open)) return;
  const items = [...row.querySelectorAll<HTMLElement>('[part~=menu-button], [part=menu] :is(input, button)')];
  const current = items.indexOf(event.target as HTMLElement);
  // The menu button stands first: Home and End stay within the menu.
  const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 1, End: -1, Escape: 0 }[event.key];
  if (next === undefined) return;
  // Escape must not close a dialog round the list, and arrows must not scroll the page.
  event.preventDefault();
  if (event.key === 'Escape') controller.closeMenu();
  else items.at(next % items.length)?.focus();
}
