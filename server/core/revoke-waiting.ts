// Owns which waiting changes end when a contact is removed or an account is stopped. Not the removal (remove.ts), nor the stop
// (edit.ts, report.ts).
import type { Contact } from '../../shared/contact.ts';
import { stateAt, closeChange } from './change-state.ts';
import type { Change } from './change.ts';
import type { EditFacts, Facts } from './facts.ts';
import type { Effects } from './decision.ts';

/** The effects of changes that end. */
export type Ended = Pick<Effects, 'changes' | 'silencedChanges' | 'auditEvents'>;

/** Ends the changes that still wait. */
export function revokeWaiting({ waiting, now }: Pick<EditFacts, 'waiting' | 'now'>): Ended {
  const open = waiting.filter((c) => stateAt(c, now).at === 'waiting');
  return {
    changes: open.map((c) => closeChange(c, 'revoked', now)),
    silencedChanges: open.map((c) => c.id),
    auditEvents: open.map((c) => ({ event: 'change-revoked', change: c.id })),
  };
}

/** Ends the changes that a removed contact was asked to confirm, since its holder may not decide any more. */
export function revokeAskedOfRemoved(
  after: readonly Contact[],
  { contacts, otherWaiting, now }: Pick<Facts, 'contacts' | 'otherWaiting' | 'now'>,
): Ended {
  const removed = contacts.filter((c) => !after.some(({ id }) => id === c.id));
  return revokeWaiting({ waiting: otherWaiting.filter((change) => isAskedOf(change, removed)), now });
}

/**
 * Ends the other loosened changes of the kind, when a loosened change is done. Within `undoLife` a second one is not possible,
 * even if it began before. When no contact is left that was verified before, those of the other kind end too, because no
 * earlier contact would learn that they are done. `after`: the list that the change leaves.
 */
export function endLoosened(
  done: Change,
  { contacts: before, otherWaiting, now }: Pick<Facts, 'contacts' | 'otherWaiting' | 'now'>,
  after: readonly Contact[],
): Ended {
  const earlier = before.filter((c) => c.verifiedAt !== null);
  const displacesAll = earlier.length > 0 && !after.some(({ id }) => earlier.some((c) => c.id === id));
  const ends = ({ id, kind, terms }: Change) =>
    id !== done.id && terms.loosened === true && (kind === done.kind || displacesAll);
  return revokeWaiting({ waiting: done.terms.loosened ? otherWaiting.filter(ends) : [], now });
}

/** Returns what both end, each change once. */
export function joined(one: Ended, other: Ended): Ended {
  const changes = other.changes.filter(({ id }) => !one.silencedChanges.includes(id));
  const ids = changes.map(({ id }) => id);
  return {
    changes: [...one.changes, ...changes],
    silencedChanges: [...one.silencedChanges, ...ids],
    auditEvents: [
      ...one.auditEvents,
      ...other.auditEvents.filter(({ change }) => change !== null && ids.includes(change)),
    ],
  };
}

/** Returns a filter for the changes that one of the contacts was asked to confirm, or that prove the address of one. */
export function relatedTo(contacts: readonly Contact[]): (change: Change) => boolean {
  return (change) =>
    isAskedOf(change, contacts) || contacts.some((c) => c.kind === change.kind && c.key === change.address.key);
}

function isAskedOf({ proofs }: Change, contacts: readonly Contact[]): boolean {
  return proofs.some(({ contactId }) => contacts.some(({ id }) => id === contactId));
}
