// Owns the details of the DOM events of <contact-change-list>, with their addresses masked. Not their types: ../change/events.ts.
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { visibleContacts, visibleValue } from '../change/events.ts';
import type { ListAction, ListDetails } from '../change/events.ts';

/** Returns the detail of the event that tells the page what was done. */
export function changedDetail(
  action: ListAction,
  contact: { readonly kind: Kind; readonly id: string | null; readonly value: string },
  detail: 'masked' | 'full',
): ListDetails['contact-change-list-changed'] {
  const { kind, id: contactId, value } = contact;
  return { action, kind, contactId, value: visibleValue(kind, value, detail) };
}

/** Returns the detail of the event that tells the page which contacts of the kind exist. */
export function readyDetail(
  me: MeBody,
  kind: Kind,
  detail: 'masked' | 'full',
): ListDetails['contact-change-list-ready'] {
  const contacts = visibleContacts(me.contacts, kind, detail);
  const [change] = visibleContacts(me.changes, kind, detail);
  if (!change) return { kind, contacts };
  const { id: changeId, value, method, expiresAt } = change;
  return { kind, contacts, pending: { changeId, kind, value, method, expiresAt } };
}
