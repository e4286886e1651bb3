// Owns how the user of a caller is found. Not how a token's user is created (find-or-create.ts), nor what a token is (tokens/).
import { refused, type Result } from '../../ports/result.ts';
import type { User } from '../../ports/user.ts';
import { isClient, type Caller, type DelegatedCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { idOf, isErased } from './find-user.ts';
import { findOrCreate } from './find-or-create.ts';

/**
 * Finds the user of the caller. A signed-in user is created at their first request; `token-invalid` when the account is gone. A
 * user that a client names must exist; `not-found` otherwise, also for a user who was erased or merged into another account.
 */
export function findUser(ctx: ServiceContext, caller: Caller): Promise<Result<User>> {
  return isClient(caller) ? findNamed(ctx, caller) : findOrCreate(ctx, caller.principal, caller);
}

/**
 * Finds the user as `findUser` does, and asks the issuer of a signed-in user whether the sign-in is still valid (token
 * introspection).
 */
export async function activeUser(ctx: ServiceContext, caller: Caller): Promise<Result<User>> {
  const user = await findUser(ctx, caller);
  if (!user.ok || isClient(caller)) return user;
  const refusal = await ctx.introspect(caller.principal, caller.outside);
  return refusal ? refused(refusal) : user;
}

function findNamed(ctx: ServiceContext, { client, user }: DelegatedCaller): Promise<Result<User>> {
  return ctx.store.read(async (tx) => {
    const found = await tx.users.get(await idOf(tx, ctx, projectOf(ctx, client.project), user));
    if (found?.project !== client.project || found.mergedInto !== null || (await isErased(tx, found)))
      return refused({ code: 'not-found' });
    return { ok: true, value: found };
  });
}
