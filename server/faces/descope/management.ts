// Owns the routes of Descope's management calls, with which an API client reads and edits users. Not the searches:
// management-search-routes.ts.
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { revokeUser } from '../../service/admin/revoke-user.ts';
import { deleteAccount } from '../../service/provision/delete.ts';
import { findByLogin } from '../../service/users/login-ids.ts';
import { managedEmail, managedLogin, managedPhone } from './fields.ts';
import { withLoginId } from './login-id.ts';
import { managedUser } from './managed-user.ts';
import { editUser, namesOf, patchUser, updateUser, withStatus } from './management-edit.ts';
import * as bodies from './management-fields.ts';
import { userNotFound, writeUser } from './management-write.ts';
import { ANSWERED } from './updates.ts';

const BASE = '/v1/mgmt/user';

const route = { method: 'POST', caller: 'client', scope: 'users:write', ...ANSWERED } as const;

/** The routes for API clients. */
export function managementRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [...addressRoutes(ctx), ...wholeRoutes(ctx), ...partRoutes(ctx), ...lifeRoutes(ctx)];
}

function addressRoutes(ctx: AppParts['ctx']): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...route, path: `${BASE}/update/email`, what: 'Gives a user another e-mail address', body: managedEmail },
      (c, { loginId, email, verified, failOnConflict }) =>
        editUser(ctx, c, ref(loginId), {
          addresses: { email: { value: email, verified: verified === true ? true : undefined } },
          refusesTaken: failOnConflict,
        }),
    ),
    faceRoute(
      { ...route, path: `${BASE}/update/phone`, what: 'Gives a user another number', body: managedPhone },
      (c, { loginId, phone, verified, failOnConflict }) =>
        editUser(ctx, c, ref(loginId), {
          addresses: { phone: { value: phone, verified: verified === true ? true : undefined } },
          refusesTaken: failOnConflict,
        }),
    ),
    faceRoute(
      { ...route, path: `${BASE}/update/loginid`, what: 'Gives a user another login id', body: managedLogin },
      (c, body) => updateLoginId(ctx, c, body.loginId, body.newLoginId),
    ),
    ...(['email', 'phone'] as const).map((kind) =>
      faceRoute(
        { ...route, path: `${BASE}/update/recovery/${kind}`, what: 'Refused: users have no recovery addresses here' },
        (c) => refuse(c, { code: 'not-supported', detail: 'no recovery addresses are kept here' }),
      ),
    ),
  ];
}

/** Routes that write many fields of a user at once. */
function wholeRoutes(ctx: AppParts['ctx']): readonly FaceRoute[] {
  return [
    faceRoute(
      {
        ...route,
        method: 'PATCH',
        path: `${BASE}/patch`,
        what: 'Edits a user; a field that is left out stays',
        body: bodies.editedUser,
      },
      (c, body) => patchUser(ctx, c, body),
    ),
    faceRoute(
      {
        ...route,
        path: `${BASE}/update`,
        what: 'Edits a user; a field that is left out is removed',
        body: bodies.editedUser,
      },
      (c, body) => updateUser(ctx, c, body),
    ),
  ];
}

/** Routes that write one thing of a user. */
function partRoutes(ctx: AppParts['ctx']): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...route, path: `${BASE}/update/status`, what: 'Enables or disables a user', body: bodies.editedStatus },
      (c, { loginId, status }) => withStatus(c, status, (active) => editUser(ctx, c, ref(loginId), { active })),
    ),
    faceRoute(
      { ...route, path: `${BASE}/update/name`, what: 'Changes the names of a user', body: bodies.editedNames },
      (c, { loginId, ...names }) => editUser(ctx, c, ref(loginId), { names: namesOf(names) }),
    ),
    faceRoute(
      { ...route, path: `${BASE}/update/picture`, what: 'Changes the picture of a user', body: bodies.editedPicture },
      (c, { loginId, picture }) => editUser(ctx, c, ref(loginId), { names: { picture } }),
    ),
  ];
}

/** Routes that end the sign-ins of a user, or the user. */
function lifeRoutes(ctx: AppParts['ctx']): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...route, path: `${BASE}/logout`, what: 'Ends the tokens and sessions of a user here', body: bodies.userRef },
      async (c, body) => {
        const named = await managedUser(ctx, c, body);
        if ('answer' in named) return named.answer;
        const revoked = await revokeUser(ctx, clientOf(c), named.user.id, { reason: 'signed-out' });
        return revoked.ok ? c.json({}) : refuse(c, revoked.refusal);
      },
    ),
    faceRoute({ ...route, path: `${BASE}/delete`, what: 'Erases a user', body: bodies.userRef }, async (c, body) => {
      const named = await managedUser(ctx, c, body);
      if ('answer' in named) return named.answer;
      const caller = { ...clientOf(c), user: named.user.id };
      const deleted = await deleteAccount(ctx, caller, () => ({ ok: true, value: null }));
      return deleted.ok ? c.json({}) : refuse(c, deleted.refusal);
    }),
  ];
}

function ref(loginId: string): bodies.UserRef {
  return { loginId, userId: undefined };
}

async function updateLoginId(ctx: AppParts['ctx'], c: Ctx, from: string, to: string): Promise<Response> {
  const { project } = clientOf(c).client;
  const user = await findByLogin(ctx, project, from);
  if (!user.ok) return userNotFound(c);
  const holder = to === '' ? null : await findByLogin(ctx, project, to);
  // Two users cannot sign in with one login id.
  if (holder?.ok === true && holder.value.id !== user.value.id) return refuse(c, { code: 'name-taken' });
  return writeUser(ctx, c, { user: user.value.id, desired: (account) => withLoginId(account, from, to) });
}
