// Owns the response with a resource: the attributes that the request asks for, ETag and Location. Not refusals: refuse.ts.
import type { Ctx } from '../../http/context.ts';
import type { Account } from '../../service/account.ts';
import { etagOf } from './user/etag.ts';
import { split } from './list/list-params.ts';
import type { ScimContext } from './mount.ts';
import type { Outcome } from './value/outcome.ts';
import { applyProjection, readProjection, type Projection } from './projection.ts';
import { SCIM_TYPE } from './refuse.ts';
import { resourceOf } from './user/user-resource.ts';
import type { Resource } from './schema/schema.ts';

/**
 * Reads which attributes the request asks for. A write calls this first, because after the write a refusal would come too late.
 */
export function requestedProjection(c: Ctx): Outcome<Projection> {
  const { attributes = [], excludedAttributes = [] } = c.req.queries();
  return readProjection(attributes.flatMap(split), excludedAttributes.flatMap(split));
}

/** Returns the account as a resource of the mount. */
export function mountedResource({ service, usersUrl }: ScimContext, account: Account): Resource {
  const location = `${usersUrl}/${account.user.id}`;
  return resourceOf(account, { location, version: etagOf(account, service.secrets) });
}

/** Answers with one user. */
export function answerUser(ctx: ScimContext, c: Ctx, account: Account, projection: Projection): Response {
  // The resource at /Me has its own URL below /Users.
  const headers = c.req.path.endsWith('/Me') ? { Location: `${ctx.usersUrl}/${account.user.id}` } : {};
  const body = applyProjection(projection, mountedResource(ctx, account));
  return answerJson(c, body, { ETag: etagOf(account, ctx.service.secrets), ...headers });
}

/** Answers with a user that was created, status 201. */
export function answerCreated(ctx: ScimContext, c: Ctx, account: Account, projection: Projection): Response {
  const body = applyProjection(projection, mountedResource(ctx, account));
  return c.body(JSON.stringify(body), 201, {
    ETag: etagOf(account, ctx.service.secrets),
    Location: `${ctx.usersUrl}/${account.user.id}`,
    'Content-Type': SCIM_TYPE,
  });
}

/** Answers with a body, status 200. */
export function answerJson(c: Ctx, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return c.body(JSON.stringify(body), 200, { ...headers, 'Content-Type': SCIM_TYPE });
}
