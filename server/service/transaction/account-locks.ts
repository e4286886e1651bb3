// Owns two accounts in one transaction: in which order they are locked, what is known of them, how both are written. Not
// what becomes of them (core/merge.ts), nor who may ask (merges.ts).
import type { Kind } from '../../../shared/contact.ts';
import { wouldMerge } from '../../core/conflict.ts';
import type { Also } from '../../core/decision.ts';
import type { Account, Rival } from '../../core/merge-account.ts';
import type { User } from '../../ports/user.ts';
import type { Policy } from '../../core/policy.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';

/** What a merge is decided upon. `but`: the change that it comes about by, which does not end with the others. */
export async function accountOf(
  tx: Pick<ReadTx, 'users' | 'contacts' | 'changes' | 'undos'>,
  user: User,
  now: number,
  but: string | null = null,
): Promise<Account> {
  return {
    user: user.id,
    identities: (await tx.users.identities(user.id)).map(({ iss, sub }) => ({ iss, sub })),
    contacts: await tx.contacts.of(user.id),
    frozen: user.frozen,
    closed: user.disabled || user.mergedInto !== null,
    waiting: (await tx.changes.waiting(user.id)).filter((change) => change.id !== but),
    undos: await tx.undos.of(user.id, now),
  };
}

/** In the order of their ids, as everybody does who locks two: nobody waits for somebody who waits for them. */
export async function lockTwo(tx: Tx, one: string, other: string): Promise<readonly (User | undefined)[]> {
  const locked = new Map<string, User | undefined>();
  for (const id of [one, other].toSorted()) locked.set(id, await tx.users.lock(id));
  return [locked.get(one), locked.get(other)];
}

/**
 * Locks the user of a change, after the holder of its address where that comes first and both may become one. Of a user
 * that became part of another it is that one: a link from before still finds who has the contacts now.
 */
export async function lockOwner(
  tx: Tx,
  owner: string,
  change: string | null,
  policyOf: (project: string) => Policy,
): Promise<User | undefined> {
  const found = change === null ? undefined : await tx.changes.get(change);
  if (found && wouldMerge(found, policyOf(found.project))) {
    const holder = await tx.addresses.holder(found.project, found.kind, found.address.key);
    if (holder !== undefined && holder < owner) await tx.users.lock(holder);
  }
  let user = await tx.users.lock(owner);
  while (user && user.mergedInto !== null) user = await tx.users.lock(user.mergedInto);
  return user;
}

/** Both accounts of a conflict; null when nobody's verified contact stands against the user, such as only a kept address. */
export async function rivalOf(
  tx: Tx,
  user: User,
  { kind, key }: { readonly kind: Kind; readonly key: string },
  change: string | null,
  now: number,
): Promise<Rival | null> {
  const id = await tx.addresses.holder(user.project, kind, key);
  const holder = id === undefined || id === user.id ? undefined : await tx.users.lock(id);
  if (holder === undefined) return null;
  const theirs = await accountOf(tx, holder, now);
  // Looked at again under the lock: it may have gone meanwhile.
  if (!theirs.contacts.some((c) => c.kind === kind && c.key === key && c.verifiedAt !== null)) return null;
  return { mine: await accountOf(tx, user, now, change), theirs };
}

/** Writes what a merge moves: an address leaves the one list before it comes to the other, for only one may hold it. */
export async function saveBoth(
  tx: Tx,
  gone: { readonly user: User; save(): Promise<void> },
  kept: { readonly user: User; save(): Promise<void> },
): Promise<void> {
  await gone.save();
  await tx.users.merge(gone.user, kept.user);
  await kept.save();
}

/** How the answer to a proof says that it merged two accounts. */
export function mergedBy(also: Also | undefined): { readonly merged?: 'kept-mine' | 'kept-theirs' } {
  return also ? { merged: also.stays ? 'kept-theirs' : 'kept-mine' } : {};
}
