// Owns Descope's calls about the session of a signed-in user, and the public keys that check its tokens. This server makes no
// session, so a call that would make or end one is refused. Not the calls that change a contact: updates.ts.
import { callerOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Project } from '../../ports/project.ts';
import type { ServiceContext } from '../../service/context.ts';
import { activeUser, findUser } from '../../service/users/current-user.ts';
import { readUserView } from '../../service/users/user-view.ts';
import { userBody } from './fields.ts';
import { ANSWERED } from './updates.ts';

/** How long caches may keep the keys, seconds. Short, so that a client learns a new key within minutes. */
const KEYS_AGE = 300;

/** Calls that make or end a session. */
const REFUSED = ['refresh', 'try-refresh', 'logout', 'logoutall'] as const;

/** The routes of a session, and of the keys. */
export function sessionRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const { ctx } = parts;
  const user = { caller: 'user', ...ANSWERED } as const;
  return [
    faceRoute({ ...user, method: 'GET', path: '/v1/auth/me', what: 'The user who calls' }, (c) => me(ctx, c)),
    faceRoute(
      { ...user, method: 'GET', path: '/v1/auth/me/history', what: 'Sign-ins of the user: none happen here' },
      async (c) => {
        const found = await findUser(ctx, callerOf(c));
        return found.ok ? c.json([]) : refuse(c, found.refusal);
      },
    ),
    faceRoute({ ...user, method: 'POST', path: '/v1/auth/validate', what: 'Checks a JWT of the issuer' }, (c) =>
      validate(ctx, c),
    ),
    ...REFUSED.map((call) =>
      faceRoute(
        { ...user, method: 'POST', path: `/v1/auth/${call}`, what: 'Refused: no session is made or ended here' },
        (c) =>
          refuse(c, {
            code: 'not-supported',
            detail: 'sessions belong to the identity provider: send this call there',
          }),
      ),
    ),
    ...(['v1', 'v2'] as const).map((version) => keysRoute(parts, projects, version)),
  ];
}

async function me(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const user = await findUser(ctx, callerOf(c));
  if (!user.ok) return refuse(c, user.refusal);
  const view = await readUserView(ctx, user.value.id);
  return view.ok ? c.json(userBody(view.value)) : refuse(c, { code: 'token-invalid' });
}

/** Answers with the claims of the JWT. A JWT is not valid here when its user is signed out, disabled or erased. */
async function validate(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const caller = callerOf(c);
  if (caller.principal.by !== 'bearer')
    return refuse(c, { code: 'token-invalid', detail: 'send the JWT behind the project id' });
  const user = await activeUser(ctx, caller);
  return user.ok ? c.json({ parsedJWT: claimsIn(c) }) : refuse(c, user.refusal);
}

/** Reads the claims of the JWT in the header, which the server has verified before the route. */
function claimsIn(c: Ctx): unknown {
  const header = c.req.header('Authorization') ?? '';
  const payload = header.slice(header.lastIndexOf(':') + 1).split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}

/** In the first version of the call the answer is a list, in the second an object. */
function keysRoute({ tokens }: AppParts, projects: ReadonlyMap<string, Project>, version: 'v1' | 'v2'): FaceRoute {
  return faceRoute(
    {
      method: 'GET',
      path: `/${version}/keys/:projectId`,
      what: 'The public keys that check JWTs of the project’s users',
      caller: 'anyone',
      ...ANSWERED,
    },
    async (c) => {
      const project = c.req.param('projectId') ?? '';
      if (!projects.has(project)) return refuse(c, { code: 'not-found' });
      const found = await tokens.keys(project);
      if (!found.ok) return refuse(c, found.refusal);
      c.set('headers', 'file');
      c.header('Cache-Control', `public, max-age=${KEYS_AGE}`);
      return c.json(version === 'v2' ? { keys: found.value } : found.value);
    },
  );
}
