// Owns the DOM events of <contact-change-list>: names, details, what is masked in them. Not when they happen (controller.ts).
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { visibleValue } from '../change/events.ts';
import type { ChangeSummary, ContactChangeDetails, ContactSummary } from '../change/events.ts';

/** What was done to a contact. */
export type ListAction = 'primary' | 'removed' | 'added' | 'verified' | 'changed';

/** Details of the events of `<contact-change-list>`. Those of the change that it opens pass through it as well. */
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

/** For `addEventListener`: DOM events by type. */
export interface ContactChangeListEventMap
  extends HTMLElementEventMap, Events<ContactChangeDetails>, Events<ListDetails> {}

/** Detail of the event that tells the page what was done. */
export function changedDetail(
  action: ListAction,
  contact: { readonly kind: Kind; readonly id: string | null; readonly value: string },
  detail: 'masked' | 'full',
): ListDetails['contact-change-list-changed'] {
  const { kind, id: contactId, value } = contact;
  return { action, kind, contactId, value: visibleValue(kind, value, detail) };
}

/** Detail of the event that tells the page which contacts of the kind there are. */
export function readyDetail(
  me: MeBody,
  kind: Kind,
  detail: 'masked' | 'full',
): ListDetails['contact-change-list-ready'] {
  const contacts = me.contacts
    .filter((contact) => contact.kind === kind)
    .map((contact) => ({ ...contact, value: visibleValue(kind, contact.value, detail) }));
  const change = me.changes.find((each) => each.kind === kind);
  if (!change) return { kind, contacts };
  const { id: changeId, value, method, expiresAt } = change;
  return { kind, contacts, pending: { changeId, kind, value: visibleValue(kind, value, detail), method, expiresAt } };
}
