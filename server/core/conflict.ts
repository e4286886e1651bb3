// Owns what a proof does when the address is another account's: it ends the change, or makes the two accounts one. Not how
// accounts become one: merge.ts.
import { isProved, requiredSides } from './proofs.ts';
import type { Change } from './change.ts';
import { settleContacts } from './contacts.ts';
import { closeChange } from './change-state.ts';
import { noEffects, refusedOutcome, type Decision, type Effects } from './decision.ts';
import type { Facts } from './facts.ts';
import type { ConflictingAccounts } from './merge-account.ts';
import { conflictReason, type MergeRefusal } from './merge-refusal.ts';
import { merge, type MergeDecision } from './merge.ts';
import { settlingEffects, settlingOf } from './settling.ts';
import { allowsMerge, type Policy } from './policy.ts';

/** Whether a change would merge two accounts rather than be refused. */
export function wouldMerge({ onConflict }: Pick<Change, 'onConflict'>, policy: Policy): boolean {
  return onConflict !== 'fail' && allowsMerge(policy, 'unsafe-proof-alone');
}

/** The new side is proved, and another user has the address. Null: the current contact has to agree first. */
export function conflict(change: Change, facts: Facts, policy: Policy): Decision | null {
  const { now, newIds, conflictingAccounts } = facts;
  if (!wouldMerge(change, policy) || conflictingAccounts === null) return closeTaken(change, now, null);
  if (!requiredSides(change).every((side) => isProved(change, side))) return null;
  const keepsMine = change.onConflict === 'merge-keep-mine';
  const [kept, gone] = keepsMine
    ? [conflictingAccounts.mine, conflictingAccounts.theirs]
    : [conflictingAccounts.theirs, conflictingAccounts.mine];
  const { project, id, place } = change;
  const merged = merge({ project, kept, gone, by: { how: 'proof' }, change: id, place, now, newIds }, policy);
  if (!merged.ok) return closeTaken(change, now, merged.refusal);
  return keepsMine
    ? keepMine(change, { rival: conflictingAccounts, merged }, facts, policy)
    : keepTheirs(change, { rival: conflictingAccounts, merged }, now);
}

/** Only now, as a user who has proved the address may know that it is in use here. */
function closeTaken(change: Change, now: number, against: MergeRefusal | null): Decision {
  const closed = closeChange(change, 'taken', now);
  return {
    ...noEffects,
    outcome: refusedOutcome({ code: 'address-taken', ...(against && { reason: conflictReason(against) }) }),
    about: closed,
    changes: [closed],
    auditEvents: [{ event: 'change-taken', change: change.id }],
    silencedChanges: [change.id],
  };
}

/** Two accounts, and what becomes of each. */
interface Merged {
  readonly rival: ConflictingAccounts;
  readonly merged: Extract<MergeDecision, { ok: true }>;
}

/** The address has come to the user's own list, and now it settles there as it was asked for. */
function keepMine(change: Change, { rival: { theirs }, merged }: Merged, facts: Facts, policy: Policy): Decision {
  const { kept, gone } = merged;
  const after = settleContacts(merged.contacts, {
    address: change.address,
    then: change.then,
    newId: facts.newIds.contact,
    loginId: change.addToLoginIds,
    now: facts.now,
  });
  const done = doneWith(change, after, facts.now);
  const settling = { ...settlingOf(done), ...facts, before: facts.contacts, after };
  // An undo would take away what came by the merge. The notices of the merge have a link that stops the account.
  const settled = settlingEffects(settling, { ...policy, undo: 'off' });
  // One webhook event tells all that happened to the contacts of the change's kind.
  const ofOtherKind = kept.webhookEvents.filter(
    (hook) => !(hook.type === 'contacts.changed' && hook.kind === change.kind),
  );
  return {
    ...kept,
    ...settled,
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [done],
    contacts: after,
    messages: [...kept.messages, ...settled.messages],
    undos: kept.undos,
    webhookEvents: [...ofOtherKind, ...settled.webhookEvents],
    auditEvents: [...kept.auditEvents, { event: 'change-done', change: change.id }],
    silencedChanges: [change.id],
    otherAccount: { user: theirs.user, isKept: false, contacts: theirs.contacts, effects: gone },
  };
}

/** The other account has the address already. It stays there as it is, since its owner asked for nothing. */
function keepTheirs(change: Change, { rival: { theirs }, merged: { kept, gone } }: Merged, now: number): Decision {
  const done = doneWith(change, theirs.contacts, now);
  const own: Effects = gone;
  return {
    ...own,
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [...own.changes, done],
    auditEvents: [...own.auditEvents, { event: 'change-done', change: change.id }],
    silencedChanges: [...own.silencedChanges, change.id],
    otherAccount: { user: theirs.user, isKept: true, contacts: theirs.contacts, effects: kept },
  };
}

/** The change as done, by the contact of `contacts` that has its address. */
function doneWith(change: Change, contacts: Facts['contacts'], now: number): Change {
  const { kind, address } = change;
  const proof = change.proofs.find((p) => p.side === 'new' && p.spent !== null);
  const contact = contacts.find((c) => c.kind === kind && c.key === address.key);
  if (!proof?.spent || contact === undefined) throw new Error('a merge without the address that it is about');
  return { ...change, state: { at: 'done', since: now, via: proof.spent.via, contactId: contact.id } };
}
