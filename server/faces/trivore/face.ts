// Owns which routes Trivore ID's contract has, and those of begin and finish. Not the other routes: users.ts, list.ts,
// verify-routes.ts.
import { z } from 'zod';
import type { ProblemCode } from '../../../shared/problem.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute, type MakeFace } from '../../http/routes/face.ts';
import type { Project } from '../../ports/project.ts';
import type { ServiceContext } from '../../service/context.ts';
import { delegatedCallerOf, servedBy } from '../shared.ts';
import { beginVerification } from './begin.ts';
import { dialect } from './dialect.ts';
import { finishVerification } from './finish.ts';
import { listRoute } from './list.ts';
import { readBegin, readText } from './request.ts';
import { USER, userOf, userRoutes } from './users.ts';
import { verifyRoutes } from './verify-routes.ts';

const PREFIX = '/api/rest/v1';

/** Unknown fields are ignored, because the vendor's clients may send fields that we do not know. */
const body = z.record(z.string(), z.unknown());

const problems: readonly ProblemCode[] = [];
const route = { method: 'POST', caller: 'either', scope: 'changes:write', body, problems } as const;
const path = (step: string) => `${USER}/change-contact/${step}`;

/** Trivore ID's contract; null when no project has switched it on. */
export const makeTrivore: MakeFace = (parts) => {
  const { ctx } = parts;
  const served = servedBy(parts, 'trivore');
  if (served === null) return null;
  return {
    name: 'trivore',
    prefixes: [PREFIX],
    serves: (project) => served.has(project),
    dialect,
    routes: [listRoute(parts), ...userRoutes(parts), beginRoute(ctx, served), finishRoute(ctx), ...verifyRoutes(parts)],
  };
};

function beginRoute(ctx: ServiceContext, served: ReadonlyMap<string, Project>): FaceRoute {
  const answers = { 200: { what: 'The verification token, and how long it is good' } };
  return faceRoute(
    { ...route, path: path('begin'), what: 'Sends a code to a new address', answers },
    async (c, fields) => {
      const caller = await delegatedCallerOf(c, ctx, userOf(c));
      if (!caller.ok) return refuse(c, caller.refusal);
      const project = served.get(c.get('project') ?? '');
      if (project === undefined) return refuse(c, { code: 'not-found' });
      const request = readBegin(fields, project);
      return request.ok ? beginVerification(ctx, c, caller.value, request.value) : refuse(c, request.refusal);
    },
  );
}

function finishRoute(ctx: ServiceContext): FaceRoute {
  const answers = { 200: { what: 'The user, with the address verified' } };
  return faceRoute(
    { ...route, priority: 'prove', path: path('finish'), what: 'Checks the code', answers },
    async (c, fields) => {
      const caller = await delegatedCallerOf(c, ctx, userOf(c));
      if (!caller.ok) return refuse(c, caller.refusal);
      const token = readText(fields, 'token');
      if (!token.ok) return refuse(c, token.refusal);
      const code = readText(fields, 'code');
      if (!code.ok) return refuse(c, code.refusal);
      return finishVerification(ctx, c, caller.value, { token: token.value, code: code.value });
    },
  );
}
