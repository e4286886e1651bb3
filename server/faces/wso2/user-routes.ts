// Owns which SCIM endpoints WSO2's contract has for users: by id, the caller as `Me`, and the search. Not the handlers:
// user-create.ts, user-read.ts, user-write.ts; not what the service says of itself: discovery-routes.ts.
import { z } from 'zod';
import { callerOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Result } from '../../ports/result.ts';
import type { Caller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { createCursors, type Cursors } from '../scim/list/cursor.ts';
import { bodyParams, queryParams } from '../scim/list/list-params.ts';
import { SCIM_TYPE } from '../scim/refuse.ts';
import { delegatedCallerOf } from '../shared.ts';
import { createUser, deleteUser } from './user-create.ts';
import { listUsers, readUser } from './user-read.ts';
import { patchUser, putUser } from './user-write.ts';

/** Prefixes of the paths. */
export const SCIM_PREFIXES = ['/scim2', '/t/:org/scim2'] as const;

const body = z.looseObject({});
const answers = { 200: { what: 'The user', type: SCIM_TYPE } };
const write = { answers, body, problems: ['address-invalid', 'frozen', 'too-soon'] } as const;

/** Returns the routes below every prefix. */
export function userRoutes({ ctx, secrets, clock }: AppParts): readonly FaceRoute[] {
  const cursors = createCursors(secrets, clock);
  return SCIM_PREFIXES.flatMap((prefix) => [
    ...searchRoutes(ctx, prefix, cursors),
    ...lifeRoutes(ctx, `${prefix}/Users`),
    ...routesById(ctx, `${prefix}/Users/:id`),
    ...ownRoutes(ctx, `${prefix}/Me`),
  ]);
}

function searchRoutes(ctx: ServiceContext, prefix: string, cursors: Cursors): readonly FaceRoute[] {
  const shown = { what: 'Users', answers, problems: ['body-invalid'] } as const;
  const search = { ...shown, caller: 'client', scope: 'users:read', priority: 'list' } as const;
  return [
    faceRoute({ ...search, method: 'GET', path: `${prefix}/Users` }, (c) =>
      listUsers(ctx, c, queryParams(c.req.queries()), cursors),
    ),
    faceRoute({ ...search, method: 'POST', path: `${prefix}/Users/.search`, body }, (c, params) =>
      listUsers(ctx, c, bodyParams(params), cursors),
    ),
  ];
}

/** The routes with which a client creates and erases users. */
function lifeRoutes(ctx: ServiceContext, path: string): readonly FaceRoute[] {
  const route = { caller: 'client', scope: 'users:write' } as const;
  const created = { 201: { what: 'The user', type: SCIM_TYPE } };
  const problems = ['body-invalid', 'name-taken', 'address-invalid', 'too-many-contacts'] as const;
  return [
    faceRoute({ ...route, method: 'POST', path, what: 'Creates a user', answers: created, body, problems }, (c, user) =>
      createUser(ctx, c, user),
    ),
    faceRoute(
      {
        ...route,
        method: 'DELETE',
        path: `${path}/:id`,
        what: 'Erases a user',
        answers: { 204: { what: 'The user is gone' } },
        problems: [],
      },
      (c) => deleteUser(ctx, c),
    ),
  ];
}

function routesById(ctx: ServiceContext, path: string): readonly FaceRoute[] {
  const caller = (c: Ctx) => delegatedCallerOf(c, ctx, c.req.param('id') ?? '');
  const readRoute = { path, caller: 'either', scope: 'users:read' } as const;
  const writeRoute = { path, caller: 'either', scope: 'users:write', ...write } as const;
  return [
    faceRoute({ ...readRoute, method: 'GET', what: 'A user', answers, problems: [] }, async (c) =>
      readUser(ctx, c, await caller(c)),
    ),
    faceRoute({ ...writeRoute, method: 'PUT', what: 'Replaces the given attributes of a user' }, async (c, resource) =>
      putUser(ctx, c, await caller(c), resource),
    ),
    faceRoute({ ...writeRoute, method: 'PATCH', what: 'Patches a user' }, async (c, patch) =>
      patchUser(ctx, c, await caller(c), patch),
    ),
  ];
}

function ownRoutes(ctx: ServiceContext, path: string): readonly FaceRoute[] {
  const caller = (c: Ctx): Result<Caller> => ({ ok: true, value: callerOf(c) });
  const route = { path, caller: 'user' } as const;
  return [
    faceRoute({ ...route, method: 'GET', what: 'The caller', answers, problems: [] }, (c) =>
      readUser(ctx, c, caller(c)),
    ),
    faceRoute(
      { ...route, ...write, method: 'PUT', what: 'Replaces the given attributes of the caller' },
      (c, resource) => putUser(ctx, c, caller(c), resource),
    ),
    faceRoute({ ...route, ...write, method: 'PATCH', what: 'Patches the caller' }, (c, patch) =>
      patchUser(ctx, c, caller(c), patch),
    ),
  ];
}
