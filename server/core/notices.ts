// Owns the notice that a verified contact gets. Not who gets one: begin.ts, decide.ts, settling.ts, merge-effects.ts,
// report.ts, undo.ts.
import type { Contact, Kind, Then } from '../../shared/contact.ts';
import type { Change, StartedBy } from './change.ts';
import type { Message, NoticeTopic } from './effects.ts';
import type { Undo } from './undo-state.ts';

/** What a notice says about an address. */
export interface NoticeContent {
  readonly kind: Kind;
  /** The address in clear. */
  readonly target: string;
  /** What happened with the new contact; null when no contact is new. */
  readonly then: Then | null;
}

/** Returns a notice to one contact, with a link if `undo` is given. */
export function notice(
  of: NoticeTopic,
  to: Contact,
  { kind, target, then }: NoticeContent,
  undo: Undo | null = null,
): Message {
  const link = undo && { id: undo.id, keyId: undo.keyId, mode: undo.mode };
  return { template: 'notice', topic: of, recipient: to, kind, then, target, undo: link };
}

/** Returns a notice of what happened to the account as a whole, to each verified contact. */
export function tell(of: NoticeTopic, { contacts }: { readonly contacts: readonly Contact[] }): readonly Message[] {
  const target = primaryOf(contacts, 'email') ?? primaryOf(contacts, 'phone') ?? '';
  return contacts
    .filter((c) => c.verifiedAt !== null)
    .map((to) => notice(of, to, { kind: to.kind, target, then: null }));
}

/** Returns a notice of a change that another person than the user has cancelled, to each verified contact. */
export function tellOfCancel(
  { kind, then, address }: Change,
  contacts: readonly Contact[],
  by: StartedBy | null,
): readonly Message[] {
  return contacts
    .filter((c) => c.verifiedAt !== null)
    .map((to) => ({ ...notice('cancelled', to, { kind, then, target: address.value }), by }));
}

/** Returns the address of the primary contact of a kind; null when there is none. */
export function primaryOf(contacts: readonly Contact[], kind: Kind): string | null {
  return contacts.find((c) => c.kind === kind && c.primary)?.value ?? null;
}
