// Owns which user a request is about: the user whose id is in the path, or at /Me the user who calls.
import { callerOf } from '../../../http/caller.ts';
import type { Ctx } from '../../../http/context.ts';
import type { Result } from '../../../ports/result.ts';
import type { Caller } from '../../../service/caller.ts';
import { delegatedCallerOf } from '../../shared.ts';
import type { ScimContext } from '../mount.ts';

/** The path of a user by id. Clients of the project can call it, and the user whose id it is. */
export const byId = { path: '/Users/:id', caller: 'either' } as const;

/** The user who calls. */
export const atMe = { path: '/Me', caller: 'user' } as const;

/** Returns the caller, who acts on the user in the path; `not-allowed` when a user calls with the id of another user. */
export function callerById({ service }: ScimContext, c: Ctx): Promise<Result<Caller>> {
  return delegatedCallerOf(c, service, c.req.param('id') ?? '');
}

/** The user who calls. */
export function callerAsMe(c: Ctx): Result<Caller> {
  return { ok: true, value: callerOf(c) };
}
