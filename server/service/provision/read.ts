// Owns how one account is read, and whether the caller may read it. Not a search over many accounts (search.ts).
import { verifierOf } from '../../../shared/contact.ts';
import { stateAt } from '../../core/change-state.ts';
import type { Change } from '../../core/change.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Account } from '../account.ts';
import { isClient, type Caller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { findUser } from '../users/current-user.ts';
import { idOf, isBarred, isErased } from '../users/find-user.ts';

/** Reads the account of the caller's user; `not-found` for a user that does not exist. */
export async function readAccount(ctx: ServiceContext, caller: Caller): Promise<Result<Account>> {
  // A signed-in user is created at their first request.
  const own = isClient(caller) ? null : await findUser(ctx, caller);
  if (own && !own.ok) return own;
  return ctx.store.read(async (tx) => {
    const id = isClient(caller)
      ? await idOf(tx, ctx, projectOf(ctx, caller.client.project), caller.user)
      : (own?.value.id ?? '');
    const user = await visibleUser(tx, caller, await tx.users.get(id));
    return user.ok ? { ok: true, value: shownTo(caller, await accountIn(tx, user.value, ctx.clock())) } : user;
  });
}

const ADMIN_OR_CLIENT = /^(?:admin|client):/;

/** Returns the account as the caller may read it: its own user does not learn which admin or which client verified a contact. */
export function shownTo(caller: Caller, account: Account): Account {
  if (isClient(caller)) return account;
  const contacts = account.contacts.map((contact) => {
    const by = contact.verifiedBy ?? '';
    return ADMIN_OR_CLIENT.test(by) ? { ...contact, verifiedBy: verifierOf(by) } : contact;
  });
  return { ...account, contacts };
}

/** Reads the account inside a transaction, as of `now` (epoch ms). */
export async function accountIn(
  tx: Pick<ReadTx, 'contacts' | 'profiles' | 'changes'>,
  user: User,
  now: number,
): Promise<Account> {
  return {
    user,
    contacts: await tx.contacts.of(user.id),
    attributes: await tx.profiles.of(user.id),
    pending: waitingOf(await tx.changes.waiting(user.id), now),
  };
}

/** Returns the changes that still wait at `now`. A change that is stored as waiting may have expired. */
export function waitingOf(changes: readonly Change[], now: number): readonly Change[] {
  return changes.filter((change) => stateAt(change, now).at === 'waiting');
}

/**
 * Returns the user when the caller may read them. A client may read a user who is neither erased nor merged, also a disabled
 * user; `not-found` otherwise. A signed-in user may read themselves while their token is valid; `token-invalid` otherwise.
 */
export async function visibleUser(
  tx: Pick<ReadTx, 'users'>,
  caller: Caller,
  user: User | undefined,
): Promise<Result<User>> {
  if (!isClient(caller)) {
    const isHere = user !== undefined && user.mergedInto === null && !isBarred({ user, gone: false }, caller.principal);
    return isHere ? { ok: true, value: user } : refused({ code: 'token-invalid' });
  }
  if (user?.project !== caller.client.project || user.mergedInto !== null) return refused({ code: 'not-found' });
  return (await isErased(tx, user)) ? refused({ code: 'not-found' }) : { ok: true, value: user };
}
