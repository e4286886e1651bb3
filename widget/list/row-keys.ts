// Owns the keys of an open menu: Escape closes the menu; arrows, Home and End move the focus; Tab leaves and closes it. Not the items: row-menu.ts.
import type { ContactListController } from './controller.ts';

/** Whether the last key on a row was Tab, which moves the focus next. */
let isTab = false;

/** Handles `keydown` on a row. Ignores keys on a row without an open menu. */
export function handleRowKey(event: KeyboardEvent, controller: ContactListController): void {
  const { open, asking } = controller.state;
  isTab = event.key === 'Tab';
  const row = event.currentTarget as HTMLElement;
  if (row.dataset['row'] !== (asking ?? open)) return;
  const items = [...row.querySelectorAll<HTMLElement>('[part~=menu-button], [part=menu] :is(input, button)')];
  const current = items.indexOf(event.target as HTMLElement);
  // The menu button is the first item, so Home moves to the second item.
  const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 1, End: -1, Escape: 0 }[event.key];
  if (next === undefined) return;
  // Escape must not close a dialog around the list, and arrows must not scroll the page.
  event.preventDefault();
  if (event.key === 'Escape') controller.closeMenu();
  else items.at(next % items.length)?.focus();
}

/**
 * Handles `focusout` of a row: closes its menu when Tab moves the focus to something that is not of the menu. A pointer that
 * moves the focus must not close it: the list would move between the press and the release of a button.
 */
export function handleRowFocusout(
  { currentTarget, relatedTarget }: FocusEvent,
  controller: ContactListController,
): void {
  const row = currentTarget as HTMLElement;
  const wasTab = isTab;
  isTab = false;
  // Without a target the focus leaves the page.
  if (!wasTab || !relatedTarget || row.dataset['row'] !== controller.state.open) return;
  if (!(relatedTarget as Element).closest('[part=menu], [part~=menu-button]')) controller.dismissMenu();
}
