// Owns how two accounts are locked, read and saved in one transaction. Not what a merge makes of them (core/merge.ts), nor who
// may ask for a merge (merge/).
import type { Address } from '../../../shared/contact.ts';
import { wouldMerge } from '../../core/conflict.ts';
import type { OtherAccount } from '../../core/decision.ts';
import type { MergeAccount, ConflictingAccounts } from '../../core/merge-account.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { projectOf, type ServiceContext } from '../context.ts';

/**
 * Reads the facts of one account, by which a merge is decided. `exceptChange`: the change that causes the merge. It does not
 * end with the other waiting changes.
 */
export async function accountOf(
  tx: Pick<ReadTx, 'users' | 'contacts' | 'changes' | 'undos'>,
  user: User,
  now: number,
  exceptChange: string | null = null,
): Promise<MergeAccount> {
  return {
    user: user.id,
    identities: (await tx.users.identities(user.id)).map(({ iss, sub }) => ({ iss, sub })),
    contacts: await tx.contacts.of(user.id),
    frozen: user.frozen,
    isClosed: user.disabled || user.mergedInto !== null,
    waiting: (await tx.changes.waiting(user.id)).filter((change) => change.id !== exceptChange),
    undos: await tx.undos.of(user.id, now),
  };
}

/**
 * Locks two users in the order of their ids. All code that locks two users uses this order, so no two transactions wait for
 * each other.
 */
export async function lockTwo(tx: Tx, one: string, other: string): Promise<readonly (User | undefined)[]> {
  const locked = new Map<string, User | undefined>();
  for (const id of [one, other].toSorted()) locked.set(id, await tx.users.lock(id));
  return [locked.get(one), locked.get(other)];
}

/**
 * Locks the user with this id. If the user was merged into another user, returns that user, who has the contacts now. Undefined
 * when there is none.
 */
export async function lockOwner(tx: Tx, owner: string): Promise<User | undefined> {
  let user = await tx.users.lock(owner);
  while (user && user.mergedInto !== null) user = await tx.users.lock(user.mergedInto);
  return user;
}

/** Locks the holder of a change's address, if the change may merge the holder with its owner and the holder's id comes first. */
export async function lockHolderFirst(ctx: ServiceContext, tx: Tx, owner: string, change: string): Promise<void> {
  const found = await tx.changes.get(change);
  if (found === undefined || !wouldMerge(found, projectOf(ctx, found.project).policy)) return;
  const holder = await tx.addresses.holder(found.project, found.kind, found.address.key);
  if (holder !== undefined && holder < owner) await tx.users.lock(holder);
}

/**
 * Returns both accounts of a conflict; null when no verified contact of another user holds the address, for example when the
 * address is only reserved.
 */
export async function rivalOf(
  tx: Tx,
  user: User,
  { kind, key }: Pick<Address, 'kind' | 'key'>,
  { change, now }: { readonly change: string | null; readonly now: number },
): Promise<ConflictingAccounts | null> {
  const id = await tx.addresses.holder(user.project, kind, key);
  const holder = id === undefined || id === user.id ? undefined : await tx.users.lock(id);
  if (holder === undefined) return null;
  const theirs = await accountOf(tx, holder, now);
  // Read again under the lock, because the contact may have been removed meanwhile.
  if (!theirs.contacts.some((c) => c.kind === kind && c.key === key && c.verifiedAt !== null)) return null;
  return { mine: await accountOf(tx, user, now, change), theirs };
}

/** One user of a merge, and the function that saves what the merge changes of the user. */
export interface MergePart {
  readonly user: User;
  save(): Promise<unknown>;
}

/** Saves both accounts. An address has to leave the one account before it comes to the other, because only one may hold it. */
export async function saveBoth(tx: Tx, gone: MergePart, kept: MergePart): Promise<void> {
  await gone.save();
  await tx.users.merge(gone.user, kept.user);
  await kept.save();
}

/** Returns the part of an answer to a proof that tells which account was kept when the proof merged two accounts. */
export function mergedBy(also: OtherAccount | undefined): { readonly merged?: 'kept-mine' | 'kept-theirs' } {
  return also ? { merged: also.isKept ? 'kept-theirs' : 'kept-mine' } : {};
}
