// Owns the effects of a changed list of contacts: notices, the undo, and the end of sessions. Not the list itself: contacts.ts.
import { isRecoveryOnly, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { Effects } from './decision.ts';
import { isDisplaced } from './displaced-contacts.ts';
import type { Message, NoticeTopic } from './effects.ts';
import type { NewIds } from './new-ids.ts';
import type { EditedAccount } from './facts.ts';
import { notice } from './notices.ts';
import type { Policy } from './policy.ts';
import type { Undo } from './undo-state.ts';

/** A list of contacts that has changed. */
export interface SettledContacts extends EditedAccount {
  readonly kind: Kind;
  readonly before: readonly Contact[];
  readonly after: readonly Contact[];
  /** Null when a contact was removed. */
  readonly then: Then | null;
  /** The address that was proved or removed. `key` is the form of the address that is compared. */
  readonly target: string;
  readonly key: string;
  /** The id of the change; null when the list changed without one. */
  readonly change: string | null;
  readonly oldLost: boolean;
  /** What the notices are about; undefined: that the contact was proved, spelled anew or removed. */
  readonly topic?: NoticeTopic;
  /** Whether the change is loosened (`Terms.loosened`). Then every earlier contact gets an undo, whatever `then` is. */
  readonly loosened?: boolean;
  readonly isRecovered: boolean;
  readonly now: number;
  readonly newIds: Pick<NewIds, 'undo' | 'keyId'>;
}

/**
 * Notifies every contact that was verified before. Contacts that were removed or demoted get a link to undo the change, and then
 * those that are for recovery only do too.
 */
export function settlingEffects(
  settled: SettledContacts,
  policy: Policy,
): Pick<Effects, 'messages' | 'webhookEvents' | 'undos' | 'endsSessions'> {
  const undo = undoOf(settled, policy);
  const ends = policy.endSessions === 'change' ? [{ type: 'sessions.end', why: 'change' } as const] : [];
  return { messages: noticesOf(settled, undo), webhookEvents: ends, undos: undo ? [undo] : [], endsSessions: false };
}

/** Returns the values of a change that its effects need. */
export function settlingOf(change: Change) {
  const { project, user, kind, then, oldLost, place, id, address, terms } = change;
  const loosened = terms.loosened === true;
  return { project, user, kind, then, oldLost, loosened, place, change: id, target: address.value, key: address.key };
}

/** Returns the undo; null when no contact gets a link, or the policy has no undo. */
function undoOf(settled: SettledContacts, policy: Policy): Undo | null {
  const { project, user, kind, change, before, place, now, newIds } = settled;
  const { holders: displaced, ofKind } = holdersOf(settled);
  // A change that the policy alone would not have allowed is never without its undo.
  const setting = policy.undo === 'off' && settled.loosened ? 'restore' : policy.undo;
  if (setting === 'off' || displaced.length === 0) return null;
  // An attacker may hold the old mailbox too, so the contacts that are for this case get a link as well.
  const spare = before.filter((c) => c.verifiedAt !== null && isRecoveryOnly(c) && !displaced.includes(c));
  const holders = [...displaced, ...spare];
  const earlier = before.filter((c) => c.kind === kind);
  return {
    id: newIds.undo,
    project,
    user,
    kind,
    change,
    // A list of the kind without a verified contact cannot be restored, so contacts of the other kind stop the account.
    mode: settled.oldLost || settled.isRecovered || !ofKind ? 'freeze' : setting,
    before: [...earlier, ...holders.filter((c) => c.kind !== kind)],
    holders: holders.map((c) => c.id),
    keyId: newIds.keyId,
    place,
    at: now,
    endsAt: now + policy.undoLife,
    state: { at: 'open' },
  };
}

/**
 * Returns the verified contacts that get a link: those that were removed or demoted; after a loosened change, all earlier ones
 * of the kind, or of the other kind when there was none.
 */
function holdersOf({ kind, key, before, after, loosened }: SettledContacts): {
  readonly holders: readonly Contact[];
  readonly ofKind: boolean;
} {
  const verified = before.filter((c) => c.verifiedAt !== null);
  const earlier = verified.filter((c) => c.kind === kind && (loosened ? c.key !== key : isDisplaced(c, after)));
  return loosened && earlier.length === 0
    ? { holders: verified.filter((c) => c.kind !== kind), ofKind: false }
    : { holders: earlier, ofKind: true };
}

function noticesOf(settled: SettledContacts, undo: Undo | null): readonly Message[] {
  const { kind, key, target, then } = settled;
  // The new address was proved a moment ago, so its holder needs no notice. One that is only spelled anew was not proved.
  const isNew = (c: Contact) => c.kind === kind && c.key === key && c.value === target && then !== null;
  const topic = settled.topic ?? (then === null ? 'removed' : isRespelled(settled) ? 'respelled' : 'done');
  return settled.before
    .filter((c) => c.verifiedAt !== null && !isNew(c))
    .map((to) => notice(topic, to, settled, undo?.holders.includes(to.id) ? undo : null));
}

/** Whether the primary address stays, in another letter case. */
function isRespelled({ before, kind, key, target }: SettledContacts): boolean {
  return before.some(
    (c) => c.kind === kind && c.primary && c.verifiedAt !== null && c.key === key && c.value !== target,
  );
}
