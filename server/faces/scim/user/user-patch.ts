// Owns PATCH of one user (RFC 7644 §3.5.2). Not what its operations do: patch/patch.ts.
import type { Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import type { Result } from '../../../ports/result.ts';
import type { Caller } from '../../../service/caller.ts';
import { anyBody, scimRoute, type ScimContext } from '../mount.ts';
import { mentions, readPatch } from '../patch/patch-request.ts';
import { filterReader } from '../patch/contact-filter.ts';
import { patch } from '../patch/patch.ts';
import { restates } from '../patch/patch-restates.ts';
import { refusalOf } from '../refuse.ts';
import { MODEL } from '../schema/schema.ts';
import { atMe, byId, callerAsMe, callerById } from './user-caller.ts';
import { writeUser } from './user-write.ts';

/** PATCH by id, and PATCH at /Me. */
export function patchRoutes(ctx: ScimContext): readonly FaceRoute[] {
  const { mount } = ctx;
  return [
    faceRoute(
      {
        ...scimRoute(mount, { ...byId, method: 'PATCH', what: 'Changes a user', scope: 'users:write' }),
        body: anyBody,
      },
      async (c, body) => patchUser(ctx, c, await callerById(ctx, c), body),
    ),
    faceRoute(
      { ...scimRoute(mount, { ...atMe, method: 'PATCH', what: 'Changes the user who calls' }), body: anyBody },
      (c, body) => patchUser(ctx, c, callerAsMe(c), body),
    ),
  ];
}

async function patchUser(ctx: ScimContext, c: Ctx, caller: Result<Caller>, body: unknown): Promise<Response> {
  const operations = readPatch(body);
  if (!operations.ok) return refuse(c, refusalOf(operations.error));
  return writeUser(ctx, c, caller, {
    mentions: (attribute) => operations.value.some((operation) => mentions(operation, attribute)),
    restates: (list, resource) => restates(operations.value, list, resource),
    change: (resource, account) => patch(MODEL, resource, operations.value, filterReader(account)),
  });
}
