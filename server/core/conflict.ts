// Owns what happens when a proved address belongs to another account: the change ends, or the two accounts become one. Not how
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

/** Whether a change with a taken address would merge the two accounts, instead of being refused. */
export function wouldMerge({ onConflict }: Pick<Change, 'onConflict'>, policy: Policy): boolean {
  return onConflict !== 'fail' && allowsMerge(policy, 'unsafe-proof-alone');
}

/** Decides when the new side is proved and another user has the address. Null when the current contact has to agree first. */
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

/** Ends the change, because the address is taken. Only a user who has proved the address may learn this. */
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

/** The two accounts, and the result of their merge. */
interface Merged {
  readonly rival: ConflictingAccounts;
  readonly merged: Extract<MergeDecision, { ok: true }>;
}

/** Keeps the account of the user. The merge has brought the address into its list, so the change can now be completed there. */
function keepMine(change: Change, { rival: { theirs }, merged }: Merged, facts: Facts, policy: Policy): Decision {
  const { kept, gone } = merged;
  const after = settleContacts(merged.contacts, {
    address: change.address,
    then: change.then,
    newId: facts.newIds.contact,
    loginId: change.addToLoginIds,
    now: facts.now,
    replaces: change.terms.replaces,
  });
  const done = doneWith(change, after, facts.now);
  const settling = { ...settlingOf(done), ...facts, before: facts.contacts, after };
  // No undo here, since it would remove the contacts that the merge has added. The notices of the merge have a link that
  // stops the account.
  const settled = settlingEffects(settling, { ...policy, undo: 'off' });
  return {
    ...kept,
    ...settled,
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [done],
    contacts: after,
    messages: [...kept.messages, ...settled.messages],
    undos: kept.undos,
    webhookEvents: [...kept.webhookEvents, ...settled.webhookEvents],
    auditEvents: [...kept.auditEvents, { event: 'change-done', change: change.id }],
    silencedChanges: [change.id],
    otherAccount: { user: theirs.user, isKept: false, contacts: theirs.contacts, effects: gone },
  };
}

/** Keeps the other account. Its contact with the address stays unchanged, since the owner of that account asked for nothing. */
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

/** Returns the change as done, with the id of the contact in `contacts` that has its address. */
function doneWith(change: Change, contacts: Facts['contacts'], now: number): Change {
  const { kind, address } = change;
  const proof = change.proofs.find((p) => p.side === 'new' && p.spent !== null);
  const contact = contacts.find((c) => c.kind === kind && c.key === address.key);
  if (!proof?.spent || contact === undefined) throw new Error('a merge without the address that it is about');
  return { ...change, state: { at: 'done', since: now, via: proof.spent.via, contactId: contact.id } };
}
