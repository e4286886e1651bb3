// Owns Transmit's routes that read and update a user. Not the routes of one contact (contact-routes.ts), nor of proofs
// (verification.ts).
import type { AppParts } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Project } from '../../ports/project.ts';
import { readAccount } from '../../service/provision/read.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { contactRoutes } from './contact-routes.ts';
import { delegatedCaller, USERS, writeOptions } from './delegated.ts';
import { updatedAccount } from './update.ts';
import { userAnswer } from './user-answer.ts';
import { userBody } from './user-body.ts';

/** The routes of a user and of the user's contacts. */
export function userRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const { ctx } = parts;
  const answers = { 200: { what: 'The user' } };
  const route = { path: USERS, caller: 'client', answers, problems: [] } as const;
  return [
    faceRoute({ ...route, method: 'GET', what: 'A user', scope: 'users:read' }, async (c) => {
      const found = await readAccount(ctx, delegatedCaller(c));
      return found.ok ? c.json(userAnswer(found.value)) : refuse(c, found.refusal);
    }),
    faceRoute(
      {
        ...route,
        method: 'PUT',
        what: 'Updates a user; a field that is left out stays as it is',
        scope: 'users:write',
        body: userBody,
      },
      async (c, body) => {
        const caller = delegatedCaller(c);
        const max = projects.get(caller.client.project)?.policy.max ?? 1;
        const options = { ...writeOptions(caller, projects), refusesTaken: true };
        const written = await writeAccount(ctx, caller, options, (account) => updatedAccount(body, account, max));
        return written.ok ? c.json(userAnswer(written.value.account)) : refuse(c, written.refusal);
      },
    ),
    ...contactRoutes(ctx, projects, 'email'),
    ...contactRoutes(ctx, projects, 'phone'),
  ];
}
