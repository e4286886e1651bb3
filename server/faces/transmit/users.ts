// Owns Transmit's routes that create, read, update and delete a user. Not lists and look-ups (list.ts), nor the routes of one
// contact (contact-routes.ts) and of proofs (verification.ts).
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { invalid } from '../../http/middleware/body.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Project } from '../../ports/project.ts';
import type { Account } from '../../service/account.ts';
import { createAccount } from '../../service/provision/create-account.ts';
import { deleteAccount } from '../../service/provision/delete.ts';
import { readAccount } from '../../service/provision/read.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { readSignedIn } from '../../service/users/signed-in.ts';
import { contactRoutes } from './contact-routes.ts';
import { delegatedCaller, USERS, writeOptions } from './delegated.ts';
import { newAccount, updatedAccount } from './update.ts';
import { userAnswer } from './user-answer.ts';
import { newUserBody, userBody, type UserBody } from './user-body.ts';

type ServiceContext = AppParts['ctx'];
type Projects = ReadonlyMap<string, Project>;

/** The routes of a user and of the user's contacts. */
export function userRoutes({ ctx }: AppParts, projects: Projects): readonly FaceRoute[] {
  return [
    createRoute(ctx),
    ...readRoutes(ctx),
    updateRoute(ctx, projects),
    deleteRoute(ctx),
    ...contactRoutes(ctx, projects, 'email'),
    ...contactRoutes(ctx, projects, 'phone'),
  ];
}

function createRoute(ctx: ServiceContext): FaceRoute {
  return faceRoute(
    {
      method: 'POST',
      path: '/cis/v1/users',
      what: 'Creates a user',
      caller: 'client',
      scope: 'users:write',
      body: newUserBody,
      answers: { 201: { what: 'The user' } },
      problems: [],
    },
    async (c, body) => {
      const caller = clientOf(c);
      const desired = newAccount(body);
      if (!desired.ok) return refuse(c, desired.refusal);
      // Only a trusted client learns that an address is another user's. For any other, the address is kept unverified.
      const created = await createAccount(ctx, caller, desired.value, { refusesTaken: caller.client.trusted });
      return created.ok ? c.json(userAnswer(created.value, false), 201) : refuse(c, created.refusal);
    },
  );
}

function readRoutes(ctx: ServiceContext): readonly FaceRoute[] {
  const route = { method: 'GET', caller: 'client', scope: 'users:read', problems: [] } as const;
  return [
    faceRoute({ ...route, path: USERS, what: 'A user', answers: { 200: { what: 'The user' } } }, async (c) => {
      const found = await readAccount(ctx, delegatedCaller(c));
      return found.ok ? answer(ctx, c, found.value) : refuse(c, found.refusal);
    }),
    faceRoute(
      {
        ...route,
        path: `${USERS}/groups`,
        what: 'Groups of a user: there are none',
        answers: { 200: { what: 'None' } },
      },
      async (c) => {
        const found = await readAccount(ctx, delegatedCaller(c));
        return found.ok ? c.json({ result: [] }) : refuse(c, found.refusal);
      },
    ),
  ];
}

function updateRoute(ctx: ServiceContext, projects: Projects): FaceRoute {
  return faceRoute(
    {
      method: 'PUT',
      path: USERS,
      what: 'Updates a user; a field that is left out stays as it is',
      caller: 'client',
      scope: 'users:write',
      body: userBody,
      answers: { 200: { what: 'The user' } },
      problems: [],
    },
    (c, body) => update(ctx, c, projects, body),
  );
}

async function update(ctx: ServiceContext, c: Ctx, projects: Projects, body: UserBody): Promise<Response> {
  const caller = delegatedCaller(c);
  if (body.status === 'Pending') {
    const found = await readAccount(ctx, caller);
    if (!found.ok) return refuse(c, found.refusal);
    // The vendor's status says that a user has not signed in yet, which nothing can bring back.
    if ((await readSignedIn(ctx, [found.value.user.id])).size > 0)
      return refuse(c, invalid('status', 'cannot be Pending, because the user has signed in'));
  }
  const max = projects.get(caller.client.project)?.policy.max ?? 1;
  const options = { ...writeOptions(caller, projects), refusesTaken: true };
  const written = await writeAccount(ctx, caller, options, (account) => updatedAccount(body, account, max));
  return written.ok ? answer(ctx, c, written.value.account) : refuse(c, written.refusal);
}

function deleteRoute(ctx: ServiceContext): FaceRoute {
  return faceRoute(
    {
      method: 'DELETE',
      path: '/cis/v1/manage/users/:user_id',
      what: 'Erases a user',
      caller: 'client',
      scope: 'users:write',
      answers: { 204: { what: 'The user is gone' } },
      problems: [],
    },
    async (c) => {
      const deleted = await deleteAccount(ctx, delegatedCaller(c), () => ({ ok: true, value: null }));
      return deleted.ok ? c.body(null, 204) : refuse(c, deleted.refusal);
    },
  );
}

async function answer(ctx: ServiceContext, c: Ctx, account: Account): Promise<Response> {
  const signedIn = await readSignedIn(ctx, [account.user.id]);
  return c.json(userAnswer(account, signedIn.has(account.user.id)));
}
