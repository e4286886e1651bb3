// Owns what an account is when somebody looks at it, and who is there to be looked at. Not looking for many (provision.ts).
import { isClient, type Speaker } from '../caller.ts';
import { stateAt, type Change } from '../../core/change.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Result } from '../../ports/result.ts';
import type { Account } from '../account.ts';
import { isBarred, isErased } from '../users/find-user.ts';
import { refused } from '../../ports/result.ts';

export async function accountIn(
  tx: Pick<ReadTx, 'contacts' | 'profiles' | 'changes'>,
  user: User,
  now: number,
): Promise<Account> {
  return {
    user,
    contacts: await tx.contacts.of(user.id),
    attributes: await tx.profiles.of(user.id),
    pending: open(await tx.changes.waiting(user.id), now),
  };
}

export function open(changes: readonly Change[], now: number): readonly Change[] {
  return changes.filter((change) => stateAt(change, now).at === 'waiting');
}

/** For a client whoever is not erased, and not part of another; a disabled one as well. For a person they themselves. */
export async function whoIsThere(
  tx: Pick<ReadTx, 'users'>,
  caller: Speaker,
  user: User | undefined,
): Promise<Result<User>> {
  if (!isClient(caller)) {
    const isHere = user !== undefined && user.mergedInto === null && !isBarred({ user, gone: false }, caller.principal);
    return isHere ? { ok: true, value: user } : refused({ code: 'token-invalid' });
  }
  if (user?.project !== caller.client.project || user.mergedInto !== null) return refused({ code: 'not-found' });
  return isErased(user, await tx.users.holdings(user.id)) ? refused({ code: 'not-found' }) : { ok: true, value: user };
}
