// Owns Trivore ID's routes that create, read, update and delete a user. Not lists of users: list.ts.
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refused } from '../../ports/result.ts';
import type { DelegatedCaller } from '../../service/caller.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { createAccount } from '../../service/provision/create-account.ts';
import { deleteAccount } from '../../service/provision/delete.ts';
import { readAccount } from '../../service/provision/read.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { delegatedCallerOf, looseningOf } from '../shared.ts';
import { planAccount } from './update.ts';
import { userBody } from './user-answer.ts';
import { userFields, type UserFields } from './user-body.ts';

/** The path of all users. */
export const USERS = '/api/rest/v1/user';
/** The path of one user. */
export const USER = `${USERS}/:userId`;

const answers = { 200: { what: 'The user' } };
const clientRoute = { caller: 'client', scope: 'users:write', problems: [] } as const;

/** The routes of one user. */
export function userRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [
    faceRoute(
      {
        ...clientRoute,
        method: 'POST',
        path: USERS,
        what: 'Creates a user',
        body: userFields,
        answers: { 201: { what: 'The user' } },
      },
      (c, body) => create(ctx, c, body),
    ),
    faceRoute(
      { method: 'GET', path: USER, what: 'A user', caller: 'either', scope: 'users:read', answers, problems: [] },
      async (c) => {
        const caller = await delegatedCallerOf(c, ctx, userOf(c));
        if (!caller.ok) return refuse(c, caller.refusal);
        const account = await readAccount(ctx, caller.value);
        return account.ok ? c.json(userBody(account.value)) : refuse(c, account.refusal);
      },
    ),
    faceRoute(
      {
        ...clientRoute,
        method: 'PUT',
        path: USER,
        what: 'Updates a user; a field that is left out stays',
        body: userFields,
        answers,
      },
      (c, body) => update(ctx, c, body),
    ),
    faceRoute(
      {
        ...clientRoute,
        method: 'DELETE',
        path: USER,
        what: 'Erases a user',
        answers: { 204: { what: 'The user is gone' } },
      },
      async (c) => {
        const deleted = await deleteAccount(ctx, delegatedCaller(c), () => ({ ok: true, value: null }));
        return deleted.ok ? c.body(null, 204) : refuse(c, deleted.refusal);
      },
    ),
  ];
}

/** Returns the user that the path names. */
export function userOf(c: Ctx): string {
  return c.req.param('userId') ?? '';
}

function delegatedCaller(c: Ctx): DelegatedCaller {
  return { ...clientOf(c), user: userOf(c) };
}

async function create(ctx: ServiceContext, c: Ctx, body: UserFields): Promise<Response> {
  const caller = clientOf(c);
  const plan = planAccount(body, undefined, caller.client);
  if (!plan.ok) return refuse(c, plan.refusal);
  const created = await createAccount(ctx, caller, plan.value.desired);
  return created.ok ? c.json(userBody(created.value), 201) : refuse(c, created.refusal);
}

async function update(ctx: ServiceContext, c: Ctx, body: UserFields): Promise<Response> {
  const caller = delegatedCaller(c);
  const { client } = caller;
  const before = await readAccount(ctx, caller);
  if (!before.ok) return refuse(c, before.refusal);
  const first = planAccount(body, before.value, client);
  if (!first.ok) return refuse(c, first.refusal);
  const { vouches } = first.value;
  const options = {
    mode: client.trusted || vouches ? 'apply' : 'verify',
    loosening: looseningOf(projectOf(ctx, client.project), 'trivore'),
  } as const;
  // Planned again under the lock. How the write applies was decided before, so a plan that applies otherwise is refused.
  const written = await writeAccount(ctx, caller, options, (account) => {
    const plan = planAccount(body, account, client);
    if (!plan.ok) return plan;
    return plan.value.vouches === vouches
      ? { ok: true, value: plan.value.desired }
      : refused({ code: 'precondition-failed' });
  });
  return written.ok ? c.json(userBody(written.value.account)) : refuse(c, written.refusal);
}
