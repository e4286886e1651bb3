// Owns when <contact-change> shows the list of contacts, so that one can be removed: in place of the form, or below it. The
// server decides whether there is room for another contact.
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { State } from './state.ts';

/**
 * Returns `alone` where the page wants the list, and when the form would lead to `too-many-contacts`; `below` when the form
 * has led to it; else undefined.
 */
export function listPlace(element: ContactChangeProperties & { readonly state: State }): 'alone' | 'below' | undefined {
  const { screen, kind, then, contactId, me, error } = element.state;
  if (element.view === 'list') return 'alone';
  if (element.isInList || screen !== 'enter' || contactId) return undefined;
  if (error?.code === 'too-many-contacts') return 'below';
  const { max = 1 } = me?.capabilities.kinds[kind] ?? {};
  const contacts = me?.contacts.filter((contact) => contact.kind === kind) ?? [];
  // Where only one contact is allowed, the server replaces it.
  return /^(add|primary)$/.test(then) && max > 1 && contacts.length >= max ? 'alone' : undefined;
}
