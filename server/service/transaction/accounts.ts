// Owns two accounts in one transaction: in which order they are locked, what is known of them, how both are written. Not
// what becomes of them (core/merge.ts), nor who may ask (merge/).
import type { Address } from '../../../shared/contact.ts';
import { wouldMerge } from '../../core/conflict.ts';
import type { OtherAccount } from '../../core/decision.ts';
import type { MergeAccount, ConflictingAccounts } from '../../core/merge-account.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { projectOf, type ServiceContext } from '../context.ts';

/** What a merge is decided upon. `exceptChange`: the change that causes the merge, which does not end with the others. */
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

/** Locks two users in the order of their ids, as all code does that locks two: no two transactions wait for each other. */
export async function lockTwo(tx: Tx, one: string, other: string): Promise<readonly (User | undefined)[]> {
  const locked = new Map<string, User | undefined>();
  for (const id of [one, other].toSorted()) locked.set(id, await tx.users.lock(id));
  return [locked.get(one), locked.get(other)];
}

/**
 * Locks the user of a change. The holder of its address is locked before where its id comes first and both may be merged.
 * A user that became part of another account gives that account's: an old link finds who has the contacts now.
 */
export async function lockOwner(
  ctx: ServiceContext,
  tx: Tx,
  owner: string,
  change: string | null,
): Promise<User | undefined> {
  const found = change === null ? undefined : await tx.changes.get(change);
  if (found && wouldMerge(found, projectOf(ctx, found.project).policy)) {
    const holder = await tx.addresses.holder(found.project, found.kind, found.address.key);
    if (holder !== undefined && holder < owner) await tx.users.lock(holder);
  }
  let user = await tx.users.lock(owner);
  while (user && user.mergedInto !== null) user = await tx.users.lock(user.mergedInto);
  return user;
}

/** Both accounts of a conflict; null when no verified contact of another user holds the address, such as a kept address. */
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
  // Read again under the lock: the contact may have gone meanwhile.
  if (!theirs.contacts.some((c) => c.kind === kind && c.key === key && c.verifiedAt !== null)) return null;
  return { mine: await accountOf(tx, user, now, change), theirs };
}

/** One account of a merge, and how its part is saved. */
export interface MergePart {
  readonly user: User;
  save(): Promise<void>;
}

/** Saves both: an address leaves the one list before it comes to the other, for only one may hold it. */
export async function saveBoth(tx: Tx, gone: MergePart, kept: MergePart): Promise<void> {
  await gone.save();
  await tx.users.merge(gone.user, kept.user);
  await kept.save();
}

/** How the answer to a proof tells that it merged two accounts. */
export function mergedBy(also: OtherAccount | undefined): { readonly merged?: 'kept-mine' | 'kept-theirs' } {
  return also ? { merged: also.isKept ? 'kept-theirs' : 'kept-mine' } : {};
}
