// Owns what a proof does when it shows that the address is another account's: says so, or makes the two one. Not how (merge.ts).
import { proved, sides, type Change } from './change.ts';
import { settleContacts } from './contacts.ts';
import { closeChange, refusedOutcome, noEffects, type Decision, type Facts, type Moves } from './decision.ts';
import { merge } from './merge.ts';
import { conflictReason, type MergeRefusal } from './merge-refusal.ts';
import { allowsMerge, type Policy } from './policy.ts';
import type { Rival } from './merge-account.ts';
import { settlingEffects, settlingOf } from './notices.ts';

/** Whether a change would merge rather than be refused. */
export function wouldMerge({ onConflict }: Pick<Change, 'onConflict'>, policy: Policy): boolean {
  return onConflict !== 'fail' && allowsMerge(policy, 'unsafe-proof-alone');
}

/** The new side is proved, and the address belongs to another. Null: the current contact has to agree first. */
export function conflict(change: Change, facts: Facts, policy: Policy): Decision | null {
  if (!wouldMerge(change, policy) || facts.rival === null) return taken(change, facts.now, null);
  if (!sides(change).every((of) => proved(change, of))) return null;
  const keepsMine = change.onConflict === 'merge-keep-mine';
  const { mine, theirs } = facts.rival;
  const [kept, gone] = keepsMine ? [mine, theirs] : [theirs, mine];
  const { project, id, place } = change;
  const { now, fresh } = facts;
  const merging = { project, kept, gone, by: { how: 'proof' }, change: id, place, now, fresh } as const;
  const merged = merge(merging, policy);
  if (!merged.ok) return taken(change, now, merged.refusal);
  return keepsMine
    ? mineStays(change, facts.rival, merged, facts, policy)
    : theirsStays(change, facts.rival, merged, facts);
}

/** Told only now: whoever proved the address may know that it is in use here, nobody else. */
function taken(change: Change, now: number, against: MergeRefusal | null): Decision {
  const closed = closeChange(change, 'taken', now);
  return {
    ...noEffects,
    outcome: refusedOutcome({ code: 'address-taken', ...(against && { reason: conflictReason(against) }) }),
    about: closed,
    changes: [closed],
    events: [{ event: 'change-taken', change: change.id }],
    silenced: [change.id],
  };
}

type Merged = Extract<ReturnType<typeof merge>, { ok: true }>;

/** The address has come to the user's own list; now it settles there as it was asked for. */
function mineStays(change: Change, { theirs }: Rival, merged: Merged, facts: Facts, policy: Policy): Decision {
  const after = settleContacts(merged.contacts, {
    address: change.address,
    then: change.then,
    newId: facts.fresh.contact,
    loginId: change.addToLoginIds,
    now: facts.now,
  });
  const done = doneAt(change, after.find((c) => holds(change, c))?.id, facts.now);
  // A link that brought the list back would take from it what came by the merge; the notice of that has one that stops.
  const settled = settlingEffects(
    { ...settlingOf(done), ...facts, before: facts.contacts, after },
    { ...policy, undo: 'off' },
  );
  // Of its own kind one event tells all.
  const others = merged.kept.hooks.filter((h) => !(h.type === 'contacts.changed' && h.kind === change.kind));
  return {
    ...merged.kept,
    ...settled,
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [done],
    contacts: after,
    messages: [...merged.kept.messages, ...settled.messages],
    undos: merged.kept.undos,
    hooks: [...others, ...settled.hooks],
    events: [...merged.kept.events, { event: 'change-done', change: change.id }],
    silenced: [change.id],
    also: { user: theirs.user, stays: false, contacts: theirs.contacts, moves: merged.gone },
  };
}

/** It is the other account's already and stays there as it stands: that one's owner asked for nothing. */
function theirsStays(change: Change, { theirs }: Rival, merged: Merged, facts: Facts): Decision {
  const done = doneAt(change, theirs.contacts.find((c) => holds(change, c))?.id, facts.now);
  const gone: Moves = merged.gone;
  return {
    ...gone,
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [...gone.changes, done],
    events: [...gone.events, { event: 'change-done', change: change.id }],
    silenced: [...gone.silenced, change.id],
    also: { user: theirs.user, stays: true, contacts: theirs.contacts, moves: merged.kept },
  };
}

function holds({ kind, address }: Change, contact: { readonly kind: string; readonly key: string }): boolean {
  return contact.kind === kind && contact.key === address.key;
}

function doneAt(change: Change, contactId: string | undefined, now: number): Change {
  const proof = change.proofs.find((p) => p.of === 'new' && p.spent !== null);
  if (!proof?.spent || contactId === undefined) throw new Error('a merge without the address that it is about');
  return { ...change, state: { at: 'done', since: now, via: proof.spent.via, contactId } };
}
