// Owns the routes of Descope's management calls that look users up. Only an API client with users:read may look users up. Not
// what a search means: management-search.ts.
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { invalid } from '../../http/middleware/body.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import { findByLogin } from '../../service/users/login-ids.ts';
import { findUser } from '../../service/users/current-user.ts';
import { readUserView, withLoginIds } from '../../service/users/user-view.ts';
import { userBody } from './fields.ts';
import { managedUser } from './managed-user.ts';
import { loadedUsers, userRef } from './management-fields.ts';
import { searchBody, searchOf, type SearchBody } from './management-search.ts';
import { userNotFound } from './management-write.ts';
import { ANSWERED } from './updates.ts';

type ServiceContext = AppParts['ctx'];

const route = { caller: 'client', scope: 'users:read', ...ANSWERED } as const;
const listRoute = { ...route, method: 'POST', priority: 'list' } as const;

/** The routes for API clients that may read users. */
export function lookUpRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [
    faceRoute({ ...route, method: 'GET', path: '/v1/mgmt/user', what: 'A user, by login id or id' }, (c) =>
      load(ctx, c),
    ),
    faceRoute(
      { ...listRoute, path: '/v1/mgmt/users/load', what: 'Users, by their ids', body: loadedUsers },
      (c, body) =>
        search(ctx, c, {
          ...searchBody.parse({ userIds: body.userIds, limit: body.userIds.length }),
          ...(body.includeInvalidUsers === true ? {} : { statuses: ['enabled'] }),
        }),
    ),
    ...(['v1', 'v2'] as const).map((version) =>
      faceRoute(
        { ...listRoute, path: `/${version}/mgmt/user/search`, what: 'Searches users', body: searchBody },
        (c, body) => search(ctx, c, body),
      ),
    ),
  ];
}

async function load(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const ref = userRef.safeParse({ loginId: c.req.query('loginId'), userId: c.req.query('userId') });
  if (!ref.success) return refuse(c, invalid('loginId', 'must be at most 320 characters'));
  const named = await managedUser(ctx, c, ref.data);
  if ('answer' in named) return named.answer;
  const view = await readUserView(ctx, named.user.id);
  return view.ok ? c.json({ user: userBody(view.value), created: false }) : userNotFound(c);
}

async function search(ctx: ServiceContext, c: Ctx, body: SearchBody): Promise<Response> {
  const caller = clientOf(c);
  const asked = searchOf(body, await namedUsers(ctx, c, body));
  if (!asked.ok) return refuse(c, asked.refusal);
  const page = await searchAccounts(ctx, caller, asked.value);
  if (!page.ok) return refuse(c, page.refusal);
  const views = await withLoginIds(
    ctx,
    page.value.accounts.map(({ account }) => account),
  );
  return c.json({ users: views.map(userBody), total: page.value.total ?? views.length });
}

/** Returns our ids of the users that the body names; null when the body names none. Names of no user are left out. */
async function namedUsers(
  ctx: ServiceContext,
  c: Ctx,
  { loginId, loginIds, userIds }: SearchBody,
): Promise<readonly string[] | null> {
  const caller = clientOf(c);
  const logins = loginIds ?? (loginId === undefined ? undefined : [loginId]);
  const byLogin = logins && (await ids(logins, (login) => findByLogin(ctx, caller.client.project, login)));
  const byId = userIds && (await ids(userIds, (id) => findUser(ctx, { ...caller, user: id })));
  if (byLogin === undefined || byId === undefined) return byLogin ?? byId ?? null;
  return byLogin.filter((id) => byId.includes(id));
}

type Found = Awaited<ReturnType<typeof findByLogin>>;

async function ids(names: readonly string[], find: (name: string) => Promise<Found>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const user = await find(name);
    if (user.ok) found.push(user.value.id);
  }
  return found;
}
