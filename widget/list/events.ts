// Owns the DOM events of <contact-change-list>: names, details, masking. Not when they are dispatched: controller.ts.
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { visibleContacts, visibleValue } from '../change/events.ts';
import type { ChangeSummary, ContactChangeDetails, ContactSummary } from '../change/events.ts';

/** What was done to a contact. */
export type ListAction = 'primary' | 'removed' | 'added' | 'verified' | 'changed';

/**
 * Details of the events of `<contact-change-list>`. The events of a change that the list opens bubble through the list
 * too.
 */
export interface ListDetails {
  'contact-change-list-ready': {
    readonly kind: Kind;
    readonly contacts: readonly ContactSummary[];
    readonly pending?: ChangeSummary;
  };
  'contact-change-list-changed': {
    readonly action: ListAction;
    readonly kind: Kind;
    /** Null when the list could not be loaded again afterwards. */
    readonly contactId: string | null;
    /** Masked unless the host sets `event-detail="full"`. */
    readonly value: string;
  };
}

type Events<All> = { [Type in keyof All]: CustomEvent<All[Type]> };

/** For `addEventListener` of `<contact-change-list>`. */
export interface ContactChangeListEventMap
  extends HTMLElementEventMap, Events<ContactChangeDetails>, Events<ListDetails> {}

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
