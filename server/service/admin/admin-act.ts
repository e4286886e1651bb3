// Owns what all acts of an admin share: finding the user, the transaction, and the admin's name for the audit log. Not the acts
// themselves: revoke-user.ts, unlock.ts.
import type { Effects } from '../../core/decision.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { isClient, nameOfClient, projectIdOf, requestInfoOf, type ClientCaller, type UserCaller } from '../caller.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import type { IdempotentRequest } from '../request-info.ts';
import { recall, remember, type StoredUnder } from '../transaction/idempotency.ts';
import type { UnitOfWork } from '../transaction/unit-of-work.ts';
import { idOf, isBarred, isErased, seek } from '../users/find-user.ts';
import { nameOfAdmin } from './admin-name.ts';

/** An admin: a signed-in user with the admin claim, or an API client with the scope. */
export type AdminCaller = UserCaller | ClientCaller;

/**
 * What an act did. `value` must be writable as JSON, because a repeated request with the same Idempotency-Key gets it again.
 */
export interface ActResult<T> {
  readonly effects: Effects;
  readonly value: T;
}

/**
 * Runs one act of an admin on a user of their project, in one transaction. `user`: our id of the user, or their `sub` at the
 * project's only issuer; `not-found` when no user has either. `act` gets the admin's name for the audit log.
 */
export async function runAdminAct<T>(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  act: (work: UnitOfWork, admin: string) => Promise<ActResult<T>>,
): Promise<Result<T>> {
  const refusal = isClient(caller) ? null : await ctx.introspect(caller.principal, caller.outside);
  if (refusal) return refused(refusal);
  const ids = newIds(ctx);
  const request = requestInfoOf(caller);
  const done = await ctx.store.write(async (tx): Promise<Result<{ effects: Effects | null; value: T }>> => {
    const admin = await findAdmin(tx, ctx, caller);
    if (!admin.ok) return admin;
    const found = await lockSubject(tx, ctx, projectIdOf(caller), user);
    if (!found.ok) return found;
    const stored: StoredUnder = { secrets: ctx.secrets, user: found.value.id, idempotency: ownKey(caller) };
    const repeated = await recall<T>(tx, stored);
    if (repeated) return repeated.ok ? { ok: true, value: { value: repeated.value, effects: null } } : repeated;
    const result = await act({ ctx, tx, user: found.value, request, ids }, admin.value);
    await remember(tx, stored, result.value, ctx.clock());
    return { ok: true, value: result };
  });
  if (!done.ok) return done;
  if (done.value.effects) afterCommit(ctx, done.value.effects);
  return { ok: true, value: done.value.value };
}

/** Adds the admin to the Idempotency-Key, so that equal keys of two admins count as two keys. */
function ownKey(caller: AdminCaller): IdempotentRequest | undefined {
  const names = isClient(caller) ? [caller.client.id, undefined] : [caller.principal.iss, caller.principal.sub];
  const { idempotency } = caller;
  return idempotency && { ...idempotency, key: JSON.stringify([...names, idempotency.key]) };
}

/** The admin's name for the audit log; `token-invalid` when the admin's account is closed. */
async function findAdmin(tx: Tx, ctx: ServiceContext, caller: AdminCaller): Promise<Result<string>> {
  if (isClient(caller)) return { ok: true, value: nameOfClient(caller.client) };
  const admin = await seek(tx, ctx, caller.principal);
  if (admin && isBarred(admin, caller.principal)) return refused({ code: 'token-invalid' });
  return { ok: true, value: nameOfAdmin(ctx, admin, caller.principal) };
}

async function lockSubject(tx: Tx, ctx: ServiceContext, project: string, name: string): Promise<Result<User>> {
  const user = await tx.users.lock(await idOf(tx, ctx, projectOf(ctx, project), name));
  if (user?.project !== project) return refused({ code: 'not-found' });
  // An erased user cannot be found, because nothing of them may come back.
  if (await isErased(tx, user)) return refused({ code: 'not-found' });
  // A merged account is part of another account for good. It has nothing of its own left to end or to bring back.
  if (user.mergedInto !== null) return refused({ code: 'not-allowed', reason: 'merged' });
  return { ok: true, value: user };
}
