// Owns how a client deletes an account, which erases it. Not the erasing itself: erase-account.ts.
import { refused, type Result } from '../../ports/result.ts';
import type { Account } from '../account.ts';
import { isAdminClient, isClient, nameOfClient, type Caller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { eraseMergedAccount, readMergedAccount } from '../erase-account.ts';
import { idOf } from '../users/find-user.ts';
import { accountIn, visibleUser } from './read.ts';

/** Erases the account of the caller's user. `precondition` gets the account under the lock, and may refuse. */
export async function deleteAccount(
  ctx: ServiceContext,
  caller: Caller,
  precondition: (account: Account) => Result<null>,
): Promise<Result<null>> {
  if (!isClient(caller)) return refused({ code: 'not-allowed', reason: 'caller' });
  // An erasure by an admin has a plan and a second admin, which a DELETE has not.
  if (isAdminClient(caller.client))
    return refused({ code: 'not-allowed', reason: 'admin', detail: 'POST /v1/admin/users/…/erase' });
  const erased = await ctx.store.write(async (tx): Promise<Result<null>> => {
    const id = await idOf(tx, ctx, projectOf(ctx, caller.client.project), caller.user);
    const account = await readMergedAccount(tx, id, tx.users.lock);
    const user = await visibleUser(tx, caller, account?.user);
    if (!user.ok || account === undefined) return refused({ code: 'not-found' });
    const allowed = precondition(await accountIn(tx, user.value, ctx.clock()));
    if (!allowed.ok) return allowed;
    const { requestId } = caller;
    await eraseMergedAccount(tx, ctx, account, {
      requestId,
      place: null,
      network: null,
      actor: nameOfClient(caller.client),
    });
    return { ok: true, value: null };
  });
  // The site is told of the erasure.
  if (erased.ok) ctx.wakeCourier();
  return erased;
}
