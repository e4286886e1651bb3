// Owns how an account is locked and read for a command. Not what is read of it (ports/transaction/facts.ts), nor how two accounts
// are locked for a merge (accounts.ts).
import { DAY } from '../../../shared/duration.ts';
import type { LockedAccount } from '../../ports/transaction/facts.ts';
import { lockHolderFirst } from './accounts.ts';
import { storedKeys } from './idempotency.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Shortest time between two notices of requests to one contact, ms, so that no mailbox is flooded. */
const NOTIFIED_EVERY = DAY;

/** What locking an account needs: the transaction, and the request whose Idempotency-Key is looked up. */
export type LockScope = Pick<UnitOfWork, 'ctx' | 'tx' | 'request'>;

/**
 * Locks a user and reads what a command about the account needs; undefined when there is no such user. `change`: the id of the
 * change that the command is about.
 */
export function lockAccount(
  { ctx, tx, request }: LockScope,
  user: string,
  change: string | null,
): Promise<LockedAccount | undefined> {
  const now = ctx.clock();
  return tx.facts.lockAccount({
    user,
    change,
    now,
    loosenedSince: now - ctx.longestUndoLife,
    notifiedSince: now - NOTIFIED_EVERY,
    idempotencyKeys: storedKeys(ctx.secrets, request.idempotency),
  });
}

/**
 * Locks the user of a change as `lockAccount` does. When the change may merge this user with the holder of its address, and the
 * holder's id comes first, the holder is locked first. If the user was merged into another user, returns the account of that
 * user, so that an old link finds the user who has the contacts now.
 */
export async function lockOwnerOf(scope: LockScope, owner: string, change: string): Promise<LockedAccount | undefined> {
  const { ctx, tx } = scope;
  if (ctx.anyMergeByProof) await lockHolderFirst(ctx, tx, owner, change);
  let account = await lockAccount(scope, owner, change);
  while (account && account.user.mergedInto !== null)
    account = await lockAccount(scope, account.user.mergedInto, change);
  return account;
}
