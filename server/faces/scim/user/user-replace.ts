// Owns PUT of one user (RFC 7644 §3.5.1). Not how a body replaces attributes: put.ts.
import type { Ctx } from '../../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import type { Result } from '../../../ports/result.ts';
import type { Caller } from '../../../service/caller.ts';
import { findKey } from '../value/json.ts';
import { anyBody, scimRoute, type ScimContext } from '../mount.ts';
import { failure } from '../value/outcome.ts';
import { put } from './put.ts';
import { MODEL, type Resource } from '../schema/schema.ts';
import { atMe, byId, callerAsMe, callerById } from './user-caller.ts';
import { writeUser } from './user-write.ts';

/** PUT by id, and PUT at /Me. */
export function replaceRoutes(ctx: ScimContext): readonly FaceRoute[] {
  const route = { method: 'PUT', what: 'Replaces what is given' } as const;
  return [
    faceRoute(
      { ...scimRoute(ctx.mount, { ...route, ...byId, scope: 'users:write' }), body: anyBody },
      async (c, body) => replaceUser(ctx, c, await callerById(ctx, c), body as Resource),
    ),
    faceRoute({ ...scimRoute(ctx.mount, { ...route, ...atMe }), body: anyBody }, (c, body) =>
      replaceUser(ctx, c, callerAsMe(c), body as Resource),
    ),
  ];
}

function replaceUser(ctx: ScimContext, c: Ctx, caller: Result<Caller>, body: Resource): Promise<Response> {
  const { strict, readBody = (_, given) => given } = ctx.mount;
  const mentions = (name: string) => findKey(body, name) !== undefined;
  // A signed-in user cannot change the userName, and so does not have to send it.
  const hasRequired = !strict || c.get('client') === null || mentions('userName');
  return writeUser(ctx, c, caller, {
    mentions,
    restates: mentions,
    change: (resource) =>
      hasRequired
        ? put(MODEL, resource, readBody(resource, body, c.get('project') ?? ''))
        : failure('invalidValue', 'userName is required'),
  });
}
