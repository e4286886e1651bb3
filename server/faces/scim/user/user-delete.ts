// Owns DELETE of one user (RFC 7644 §3.6). Only a client can erase a user here.
import type { Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import { deleteAccount } from '../../../service/provision/delete.ts';
import { scimRoute, type ScimContext } from '../mount.ts';
import { atMe, byId, callerById } from './user-caller.ts';
import { checkIfMatch } from './user-write.ts';

/** DELETE by id, and the refusal of DELETE at /Me. */
export function deleteRoutes(ctx: ScimContext): readonly FaceRoute[] {
  const { mount } = ctx;
  const route = { method: 'DELETE', what: 'Erases a user', caller: 'client', scope: 'users:write' } as const;
  return [
    faceRoute(scimRoute(mount, { ...byId, ...route }), (c) => deleteUser(ctx, c)),
    faceRoute(
      scimRoute(mount, { ...atMe, method: 'DELETE', what: 'Refused: users cannot erase themselves here' }),
      (c) => refuse(c, { code: 'not-allowed', detail: 'users cannot erase themselves here' }),
    ),
  ];
}

async function deleteUser(ctx: ScimContext, c: Ctx): Promise<Response> {
  const caller = await callerById(ctx, c);
  if (!caller.ok) return refuse(c, caller.refusal);
  const deleted = await deleteAccount(ctx.service, caller.value, (account) => checkIfMatch(ctx, c, account));
  return deleted.ok ? c.body(null, 204) : refuse(c, deleted.refusal);
}
