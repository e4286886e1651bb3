// Owns GET of one user (RFC 7644 §3.4.1). Not lists: list/list-routes.ts.
import type { Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import type { Result } from '../../../ports/result.ts';
import type { Caller } from '../../../service/caller.ts';
import { readAccount } from '../../../service/provision/read.ts';
import { answerUser, requestedProjection } from '../answer.ts';
import { etagOf, namesEtag } from './etag.ts';
import { scimRoute, type ScimContext } from '../mount.ts';
import { refusalOf } from '../refuse.ts';
import { atMe, byId, callerAsMe, callerById } from './user-caller.ts';

/** GET by id, and GET at /Me. */
export function readRoutes(ctx: ScimContext): readonly FaceRoute[] {
  const { mount } = ctx;
  return [
    faceRoute(scimRoute(mount, { ...byId, method: 'GET', what: 'A user', scope: 'users:read' }), async (c) =>
      readUser(ctx, c, await callerById(ctx, c)),
    ),
    faceRoute(scimRoute(mount, { ...atMe, method: 'GET', what: 'The user who calls' }), (c) =>
      readUser(ctx, c, callerAsMe(c)),
    ),
  ];
}

async function readUser(ctx: ScimContext, c: Ctx, caller: Result<Caller>): Promise<Response> {
  const projection = requestedProjection(c);
  if (!projection.ok) return refuse(c, refusalOf(projection.error));
  if (!caller.ok) return refuse(c, caller.refusal);
  const account = await readAccount(ctx.service, caller.value);
  if (!account.ok) return refuse(c, account.refusal);
  const etag = etagOf(account.value, ctx.service.secrets);
  const known = c.req.header('If-None-Match');
  if (known !== undefined && namesEtag(known, etag)) return c.body(null, 304, { ETag: etag });
  return answerUser(ctx, c, account.value, projection.value);
}
