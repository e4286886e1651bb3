// Owns which events a decision has: they follow from the contacts before and after it, from its audit events, and from what it
// names itself. Not what an event says (webhook-events.ts), nor who receives it (server/service/transaction/webhook-rows.ts).
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Actor } from './audit-values.ts';
import type { Change } from './change.ts';
import type { Effects } from './decision.ts';
import { isTestContact } from './test-contacts.ts';
import {
  eventContact,
  type ContactCause,
  type EventContact,
  type EventMethod,
  type EventNews,
  type WebhookEvent,
} from './webhook-events.ts';

/** A decision, and what is known of the request that led to it. */
export interface Happened {
  readonly effects: Effects;
  /** The contacts before the decision. */
  readonly before: readonly Contact[];
  readonly actor: Actor;
  readonly requestId: string | null;
  /** `Project.testContacts`. */
  readonly testContacts: readonly string[] | undefined;
}

/** The events of audit events about a change. */
const CHANGE_EVENTS = {
  'change-begun': 'change.requested',
  'change-cancelled': 'change.cancelled',
  'change-replaced': 'change.cancelled',
  'change-reported': 'change.cancelled',
  'change-taken': 'change.cancelled',
  'change-revoked': 'change.cancelled',
  'change-locked': 'change.locked',
  'change-undone': 'change.undone',
} as const;

/** Whether a decision has an event. Costs less than the events themselves. */
export function hasEvents({ contacts, webhookEvents, auditEvents }: Effects): boolean {
  return contacts !== null || webhookEvents.length > 0 || auditEvents.some(({ event }) => event in CHANGE_EVENTS);
}

/**
 * Returns the events of a decision: first those of its contacts, then those of its changes, then those of the account. Each
 * contact has one event for each thing that happened to it, so a receiver may subscribe to one type alone.
 */
export function eventsOf(happened: Happened): readonly WebhookEvent[] {
  const { effects, before, actor, requestId } = happened;
  if (!hasEvents(effects)) return [];
  const after = effects.contacts ?? before;
  const method = methodOf(effects, actor);
  const context = { actor, method, requestId, contacts: after.map(eventContact) };
  const about = effects.about?.id ?? undoneChange(effects);
  const ofContacts = contactNews(before, after, causeOf(effects)).map((news) => ({ ...news, change: about }));
  const ofAccount = effects.webhookEvents.map((news) => ({ ...news, change: about }));
  return [...ofContacts, ...changeNews(happened), ...ofAccount].map((news) => ({
    ...news,
    ...context,
    ...(isOfTest(happened, news) ? { test: true } : {}),
  }));
}

/**
 * Whether an event is about a test contact, or about the account after a change to one. The address of such a change is a test contact
 * also when the project names it no longer: its code could be read.
 */
function isOfTest({ effects: { about }, testContacts }: Happened, news: EventNews): boolean {
  const isOfTestChange = about?.terms.test === true;
  if (!('contact' in news) || news.contact === null) return isOfTestChange;
  return isTestContact(testContacts, news.contact) || (isOfTestChange && news.contact.value === about.address.value);
}

/** Returns by what a decision was made; null for a signed-in person without a proof, and for a deadline. */
export function methodOf({ about, claimedBy }: Effects, actor: Actor): EventMethod | null {
  if (claimedBy !== null) return 'token';
  if (about?.state.at === 'done' && about.state.via !== 'already-verified') return about.state.via;
  if (actor === 'link') return 'link';
  if (actor.startsWith('admin:')) return 'admin';
  return actor.startsWith('client:') ? 'import' : null;
}

/**
 * Returns the primary contact of a kind that lost its place, or its spelling, by a decision; null when it stays as it was, or
 * when there was none.
 */
export function displacedPrimary(
  before: readonly Contact[],
  after: readonly Contact[] | null,
  kind: Kind,
): Contact | null {
  const [was, is] = [before, after ?? before].map((list) => primaryOf(list, kind));
  return was !== undefined && (was.id !== is?.id || was.value !== is.value) ? was : null;
}

/** Returns what happened to each contact between two lists of one user. */
export function contactNews(
  before: readonly Contact[],
  after: readonly Contact[],
  cause: ContactCause,
): readonly EventNews[] {
  if (before === after) return [];
  const news: EventNews[] = [];
  const tell = (type: 'contact.added' | 'contact.verified' | 'contact.changed', contact: Contact, was?: Contact) =>
    news.push({
      type,
      kind: contact.kind,
      contact: eventContact(contact),
      before: was ? eventContact(was) : null,
      cause,
    });
  for (const contact of after) {
    const known = before.find(({ id }) => id === contact.id);
    const displaced = before.find((c) => c.kind === contact.kind && c.primary && c.id !== contact.id);
    if (known === undefined) tell('contact.added', contact);
    if (contact.verifiedAt !== null && known?.verifiedAt == null) tell('contact.verified', contact, known);
    if (contact.primary && known?.primary !== true && (known || displaced))
      tell('contact.changed', contact, displaced ?? known);
    else if (known && !isAlike(known, contact)) tell('contact.changed', contact, known);
  }
  for (const contact of before)
    if (!after.some(({ id }) => id === contact.id)) {
      const gone = eventContact(contact);
      news.push({ type: 'contact.removed', kind: contact.kind, contact: gone, before: gone, cause });
    }
  return news;
}

/** Whether two forms of a contact differ in nothing that `contact.changed` tells. A contact that only lost its place has no event. */
function isAlike(one: Contact, other: Contact): boolean {
  return one.value === other.value && one.type === other.type && one.loginId === other.loginId;
}

type ChangeType = (typeof CHANGE_EVENTS)[keyof typeof CHANGE_EVENTS];

function changeNews({ effects, before }: Happened): readonly (EventNews & { readonly change: string | null })[] {
  const { changes, auditEvents } = effects;
  const after = effects.contacts ?? before;
  const tell = (type: ChangeType, kind: Kind, change: Change | undefined, id: string | null) => {
    const was = primaryOf(before, kind);
    const contact = change ? requestedContact(change, after) : null;
    return {
      type,
      kind,
      change: id,
      contact,
      before: was ? eventContact(was) : null,
      ...(type === 'change.cancelled' && change?.state.at === 'closed' ? { why: change.state.why } : {}),
      ...(type === 'change.requested' && change ? { endsAt: change.endsAt } : {}),
    };
  };
  return auditEvents.flatMap(({ event, change: id, data }) => {
    if (!(event in CHANGE_EVENTS)) return [];
    const type = CHANGE_EVENTS[event as keyof typeof CHANGE_EVENTS];
    const change = changes.find((one) => one.id === id);
    if (type !== 'change.undone') return change ? [tell(type, change.kind, change, id)] : [];
    // Without restored contacts the link only stopped the account.
    if (effects.contacts === null) return [];
    const undone = changes.filter(({ state }) => state.at === 'undone');
    const kind = data?.['kind'] === 'phone' ? 'phone' : 'email';
    return undone.length === 0
      ? [tell(type, kind, undefined, id)]
      : undone.map((one) => tell(type, one.kind, one, one.id));
  });
}

/** Returns the address of a change as a contact, with the values of the contact in the list if the list has it. */
function requestedContact({ kind, address }: Change, contacts: readonly Contact[]): EventContact | null {
  const known = contacts.find((c) => c.kind === kind && c.key === address.key);
  if (known) return eventContact(known);
  // The address of an ended change may have been purged.
  if (address.value === '') return null;
  return {
    id: null,
    kind,
    value: address.value,
    type: null,
    verified: false,
    verifiedAt: null,
    verifiedHow: null,
    verifiedBy: null,
    primary: false,
    loginId: false,
  };
}

function causeOf({ about, claimedBy, auditEvents }: Effects): ContactCause {
  if (claimedBy !== null) return 'sign-in';
  if (auditEvents.some(({ event }) => event === 'account-merged')) return 'merged';
  if (auditEvents.some(({ event }) => event === 'change-undone')) return 'undone';
  return about === null ? 'edit' : 'change';
}

/** The change that an undo is of; null when the decision is no undo. */
function undoneChange({ auditEvents }: Effects): string | null {
  return auditEvents.find(({ event }) => event === 'change-undone')?.change ?? null;
}

function primaryOf(contacts: readonly Contact[], kind: Kind): Contact | undefined {
  return contacts.find((c) => c.kind === kind && c.primary);
}
