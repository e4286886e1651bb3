// Owns how WSO2's SCIM endpoints answer with users. Not which attributes a user has there: resource.ts.
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import type { Account } from '../../service/account.ts';
import type { ServiceContext } from '../../service/context.ts';
import { split } from '../scim/list/list-params.ts';
import type { Outcome, ScimError } from '../scim/value/outcome.ts';
import { applyProjection, readProjection, type Projection } from '../scim/projection.ts';
import { SCIM_TYPE } from '../scim/refuse.ts';
import { resourceOf } from './resource.ts';

/** Returns the response with one user. */
export function userResponse(ctx: ServiceContext, c: Ctx, account: Account, attributes: Projection): Response {
  const location = locationOf(ctx, c, account);
  return scimResponse(c, applyProjection(attributes, resourceOf(account, location)), { 'Content-Location': location });
}

/** Returns the response with a user that was created, status 201. */
export function createdResponse(ctx: ServiceContext, c: Ctx, account: Account, attributes: Projection): Response {
  const location = locationOf(ctx, c, account);
  const body = JSON.stringify(applyProjection(attributes, resourceOf(account, location)));
  return c.body(body, 201, { 'Content-Type': SCIM_TYPE, Location: location });
}

/** Returns a SCIM response. Its media type has no charset, because some clients compare the type as text. */
export function scimResponse(c: Ctx, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return c.body(JSON.stringify(body), 200, { 'Content-Type': SCIM_TYPE, ...headers });
}

/** Returns the response to a request that SCIM's rules refuse. */
export function scimErrorResponse(c: Ctx, { scimType, detail }: ScimError): Response {
  return refuse(c, { code: 'body-invalid', reason: scimType, detail });
}

/** Returns the URL of the user, with the organization when the path of the request has one. */
export function locationOf(ctx: ServiceContext, c: Ctx, { user }: Account): string {
  return `${baseOf(ctx, c)}/Users/${user.id}`;
}

/** Returns the URL of the SCIM endpoints, with the organization when the path of the request has one. */
export function baseOf({ publicUrl }: ServiceContext, c: Ctx): string {
  const org = c.req.param('org');
  return `${publicUrl}${org === undefined ? '' : `/t/${org}`}/scim2`;
}

/** Reads which attributes the query asks for. */
export function requestedAttributes(c: Ctx): Outcome<Projection> {
  return readProjection(split(c.req.query('attributes') ?? ''), split(c.req.query('excludedAttributes') ?? ''));
}
