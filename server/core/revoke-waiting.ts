// Owns which waiting changes end with something else: a contact that goes, an account that is stopped. Not why it goes: edit.ts.
import type { Contact } from '../../shared/contact.ts';
import { stateAt, closeChange } from './change-state.ts';
import type { Change } from './change.ts';
import type { EditFacts, Facts } from './facts.ts';
import type { Effects } from './decision.ts';

/** Ends all of these that still wait. */
export function revokeWaiting({
  waiting,
  now,
}: Pick<EditFacts, 'waiting' | 'now'>): Pick<Effects, 'changes' | 'silencedChanges' | 'auditEvents'> {
  const open = waiting.filter((c) => stateAt(c, now).at === 'waiting');
  return {
    changes: open.map((c) => closeChange(c, 'revoked', now)),
    silencedChanges: open.map((c) => c.id),
    auditEvents: open.map((c) => ({ event: 'change-revoked', change: c.id })),
  };
}

/** What a contact was asked to confirm ends once the list has lost it: its holder decides nothing here any more. */
export function revokeAskedOfRemoved(
  after: readonly Contact[],
  { contacts, otherWaiting, now }: Pick<Facts, 'contacts' | 'otherWaiting' | 'now'>,
): Pick<Effects, 'changes' | 'silencedChanges' | 'auditEvents'> {
  const removed = contacts.filter((c) => !after.some(({ id }) => id === c.id));
  return revokeWaiting({ waiting: otherWaiting.filter((change) => isAskedOf(change, removed)), now });
}

/** A change that waits to be confirmed by one of the contacts, or for one of them to be proved: it has no ground without it. */
export function relatedTo(contacts: readonly Contact[]): (change: Change) => boolean {
  return (change) =>
    isAskedOf(change, contacts) || contacts.some((c) => c.kind === change.kind && c.key === change.address.key);
}

function isAskedOf({ proofs }: Change, contacts: readonly Contact[]): boolean {
  return proofs.some(({ contactId }) => contacts.some(({ id }) => id === contactId));
}
