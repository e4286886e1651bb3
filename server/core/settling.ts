// Owns the effects of a changed list of contacts: notices, the undo, and webhook events. Not the list itself: contacts.ts.
import type { Contact, Kind, Then } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { Effects } from './decision.ts';
import type { Message } from './effects.ts';
import type { WebhookEvent } from './webhook-events.ts';
import type { NewIds } from './new-ids.ts';
import type { EditedAccount } from './facts.ts';
import { notice, primaryOf } from './notices.ts';
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
  readonly isRecovered: boolean;
  readonly now: number;
  readonly newIds: Pick<NewIds, 'undo' | 'keyId'>;
}

/** Notifies every contact that was verified before. Contacts that were removed or demoted get a link to undo the change. */
export function settlingEffects(
  settled: SettledContacts,
  policy: Policy,
): Pick<Effects, 'messages' | 'webhookEvents' | 'undos' | 'endsSessions'> {
  const undo = undoOf(settled, policy);
  const hooks = webhookEvents(settled, policy);
  return { messages: noticesOf(settled, undo), webhookEvents: hooks, undos: undo ? [undo] : [], endsSessions: false };
}

/** Returns the values of a change that its effects need. */
export function settlingOf(change: Change) {
  const { project, user, kind, then, oldLost, place, id, address } = change;
  return { project, user, kind, then, oldLost, place, change: id, target: address.value, key: address.key };
}

/** Returns the undo; null when no verified contact was removed or demoted, or the policy has no undo. */
function undoOf(settled: SettledContacts, policy: Policy): Undo | null {
  const { project, user, kind, change, before, after, place, now, newIds } = settled;
  const losers = before.filter((c) => c.kind === kind && c.verifiedAt !== null && loses(c, after));
  if (policy.undo === 'off' || losers.length === 0) return null;
  return {
    id: newIds.undo,
    project,
    user,
    kind,
    change,
    mode: settled.oldLost || settled.isRecovered ? 'freeze' : policy.undo,
    before: before.filter((c) => c.kind === kind),
    holders: losers.map((c) => c.id),
    keyId: newIds.keyId,
    place,
    at: now,
    endsAt: now + policy.undoLife,
    state: { at: 'open' },
  };
}

/** Whether the contact is removed, or is no longer the primary. */
function loses(contact: Contact, after: readonly Contact[]): boolean {
  const now = after.find((c) => c.id === contact.id);
  return now === undefined || (contact.primary && !now.primary);
}

function noticesOf(settled: SettledContacts, undo: Undo | null): readonly Message[] {
  const { kind, key, target, then } = settled;
  // The new address was proved a moment ago, so its holder needs no notice. One that is only spelled anew was not proved.
  const isNew = (c: Contact) => c.kind === kind && c.key === key && c.value === target && then !== null;
  return settled.before
    .filter((c) => c.verifiedAt !== null && !isNew(c))
    .map((to) => notice(then === null ? 'removed' : 'done', to, settled, undo?.holders.includes(to.id) ? undo : null));
}

function webhookEvents(
  { kind, then, change, before, after }: SettledContacts,
  policy: Policy,
): readonly WebhookEvent[] {
  const changed: WebhookEvent = {
    type: 'contacts.changed',
    kind,
    why: then === null ? 'removed' : 'change',
    change,
    before: primaryOf(before, kind),
    after: primaryOf(after, kind),
  };
  return policy.endSessions === 'change' ? [changed, { type: 'sessions.end', why: 'change', change }] : [changed];
}
