// Owns the routes of Descope's management calls, with which an API client gives a user another address or login id.
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { findByLogin } from '../../service/users/login-ids.ts';
import { managedEmail, managedLogin, managedPhone } from './fields.ts';
import { withLoginId } from './login-id.ts';
import { updateAddress } from './management-update.ts';
import { userNotFound, writeUser } from './management-write.ts';
import { ANSWERED } from './updates.ts';

const route = { method: 'POST', caller: 'client', scope: 'users:write', ...ANSWERED } as const;

/** The routes for API clients. */
export function managementRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...route, path: '/v1/mgmt/user/update/email', what: 'Gives a user another e-mail address', body: managedEmail },
      (c, body) => updateAddress(ctx, c, { kind: 'email', value: body.email }, body),
    ),
    faceRoute(
      { ...route, path: '/v1/mgmt/user/update/phone', what: 'Gives a user another number', body: managedPhone },
      (c, body) => updateAddress(ctx, c, { kind: 'phone', value: body.phone }, body),
    ),
    faceRoute(
      { ...route, path: '/v1/mgmt/user/update/loginid', what: 'Gives a user another login id', body: managedLogin },
      (c, body) => updateLoginId(ctx, c, body.loginId, body.newLoginId),
    ),
  ];
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
