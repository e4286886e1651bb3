// Owns how users are read and searched at WSO2's SCIM endpoints. Not how they are written: user-write.ts.
import { clientOf } from '../../http/caller.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import type { Result } from '../../ports/result.ts';
import type { Caller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { readAccount } from '../../service/provision/read.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import type { Cursors } from '../scim/list/cursor.ts';
import type { Params } from '../scim/list/list-params.ts';
import { listBody, readListing } from '../scim/list/listing.ts';
import type { Outcome } from '../scim/value/outcome.ts';
import { applyProjection } from '../scim/projection.ts';
import { resourceOf } from './resource.ts';
import { locationOf, requestedAttributes, scimErrorResponse, scimResponse, userResponse } from './user-response.ts';

/** Answers with the user of the caller. */
export async function readUser(ctx: ServiceContext, c: Ctx, caller: Result<Caller>): Promise<Response> {
  const attributes = requestedAttributes(c);
  if (!attributes.ok) return scimErrorResponse(c, attributes.error);
  if (!caller.ok) return refuse(c, caller.refusal);
  const account = await readAccount(ctx, caller.value);
  return account.ok ? userResponse(ctx, c, account.value, attributes.value) : refuse(c, account.refusal);
}

/** Answers with a page of the users that the parameters ask for. */
export async function listUsers(
  ctx: ServiceContext,
  c: Ctx,
  params: Outcome<Params>,
  cursors: Cursors,
): Promise<Response> {
  const caller = clientOf(c);
  const list = params.ok ? readListing(params.value, caller.client.project, cursors) : params;
  if (!list.ok) return scimErrorResponse(c, list.error);
  const page = await searchAccounts(ctx, caller, list.value.search);
  if (!page.ok) return refuse(c, page.refusal);
  const users = page.value.accounts.map(({ account }) =>
    applyProjection(list.value.projection, resourceOf(account, locationOf(ctx, c, account))),
  );
  return scimResponse(c, listBody(list.value, page.value, users, cursors));
}
