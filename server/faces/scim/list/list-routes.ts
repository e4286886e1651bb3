// Owns the routes that list users (RFC 7644 §3.4.2, §3.4.3), and the refusal of Bulk. Not how a list is read from its
// parameters: listing.ts.
import { clientOf } from '../../../http/caller.ts';
import type { AppParts, Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import { searchAccounts } from '../../../service/provision/search.ts';
import { answerJson, mountedResource } from '../answer.ts';
import { createCursors, type Cursors } from './cursor.ts';
import { bodyParams, queryParams, type Params } from './list-params.ts';
import { listBody, readListing } from './listing.ts';
import { anyBody, scimContext, scimRoute, type Mount, type ScimContext } from '../mount.ts';
import type { Outcome } from '../value/outcome.ts';
import { applyProjection } from '../projection.ts';
import { refusalOf } from '../refuse.ts';

/** Lists by GET and by POST. Only API clients of the project can list users. */
export function listRoutes(parts: AppParts, mount: Mount): readonly FaceRoute[] {
  const ctx = scimContext(parts, mount);
  const cursors = createCursors(parts.secrets, parts.clock);
  const route = { caller: 'client', scope: 'users:read', priority: 'list', what: 'Users' } as const;
  return [
    ...['/Users', '/Users/'].map((path) =>
      faceRoute(scimRoute(mount, { ...route, method: 'GET', path }), (c) =>
        listUsers(ctx, c, cursors, queryParams(c.req.queries())),
      ),
    ),
    ...['/.search', '/Users/.search'].map((path) =>
      faceRoute({ ...scimRoute(mount, { ...route, method: 'POST', path }), body: anyBody }, (c, body) =>
        listUsers(ctx, c, cursors, bodyParams(body)),
      ),
    ),
    faceRoute(
      scimRoute(mount, { method: 'POST', path: '/Bulk', what: 'Not served', caller: 'client', scope: 'users:write' }),
      (c) => refuse(c, { code: 'not-supported', detail: 'Bulk is not served: send one request for each user' }),
    ),
  ];
}

async function listUsers(ctx: ScimContext, c: Ctx, cursors: Cursors, params: Outcome<Params>): Promise<Response> {
  const caller = clientOf(c);
  const list = params.ok ? readListing(params.value, caller.client.project, cursors) : params;
  if (!list.ok) return refuse(c, refusalOf(list.error));
  const page = await searchAccounts(ctx.service, caller, list.value.search);
  if (!page.ok) return refuse(c, page.refusal);
  const resources = page.value.accounts.map(({ account }) =>
    applyProjection(list.value.projection, mountedResource(ctx, account)),
  );
  return answerJson(c, listBody(list.value, page.value, resources, cursors));
}
