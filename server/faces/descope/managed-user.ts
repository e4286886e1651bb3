// Owns which user a management call names, by a login id or by an id. Not what is done with the user: management.ts and
// management-edit.ts.
import type { Ctx } from '../../http/context.ts';
import { clientOf } from '../../http/caller.ts';
import { invalid } from '../../http/middleware/body.ts';
import { refuse } from '../../http/problem.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../../service/context.ts';
import { findUser } from '../../service/users/current-user.ts';
import { findByLogin } from '../../service/users/login-ids.ts';
import type { UserRef } from './management-fields.ts';
import { userNotFound } from './management-write.ts';

/** Returns the user that a request names, or the answer when the request names no user. */
export async function managedUser(
  ctx: ServiceContext,
  c: Ctx,
  { loginId, userId }: UserRef,
): Promise<{ readonly user: User } | { readonly answer: Response }> {
  const caller = clientOf(c);
  // The vendor's code for a missing field follows from these words.
  if (loginId === undefined && userId === undefined)
    return { answer: refuse(c, invalid('loginId', 'must be given, or userId; received undefined')) };
  const found =
    userId === undefined
      ? await findByLogin(ctx, caller.client.project, loginId ?? '')
      : await findUser(ctx, { ...caller, user: userId });
  return found.ok ? { user: found.value } : { answer: userNotFound(c) };
}
