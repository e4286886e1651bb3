// Owns which callers may use a route, and puts the caller into the context of the request. Not how the credential is read:
// credentials.ts.
import type { MiddlewareHandler } from 'hono';
import type { Refusal } from '../../../shared/problem.ts';
import { isPlace } from '../../core/token-places.ts';
import { mayAct, scopesFor } from '../../core/admin-roles.ts';
import type { Result } from '../../ports/result.ts';
import { adminAsClient } from '../../service/admin/admin-client.ts';
import { incomingRequest } from '../caller.ts';
import type { AppParts, Ctx, Env, Signed } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Face } from '../routes/face.ts';
import type { Route } from '../routes/route.ts';
import {
  ANONYMOUS,
  hasCookie,
  readAdminCookie,
  readCookies,
  readHeader,
  type CredentialParts,
  type Shown,
} from './credentials.ts';
import { createFailedCredentials, type FailedCredentials } from './failed-credentials.ts';
import type { Guard } from './origin-guard.ts';
import { createPlaceLog, type PlaceReason } from './place-log.ts';

/** What a route asks of its callers. */
type Asked = Pick<Route, 'caller' | 'scope' | 'permission'>;

export interface Auth {
  /**
   * Puts the caller into the context. Refuses a caller that the route does not allow, and a token that is bound to other places
   * or does not have the form that the vendor contract of the route asks for. SCIM at `/scim/v2` counts as the native API.
   */
  of(route: Asked, face?: Pick<Face, 'name' | 'namesProject'>): MiddlewareHandler<Env>;
  /** Returns the user whose cookies came with a form of our own page; null when the cookies name no user. */
  fromOwnForm(c: Ctx): Promise<Result<Signed | null>>;
}

/** The checks of callers of one server. */
export function createAuth(parts: CredentialParts & Pick<AppParts, 'clock' | 'ctx'>, guard: Guard): Auth {
  const placeLog = createPlaceLog(parts);
  const failed = createFailedCredentials(parts.clock);
  return {
    of:
      (route, face = NATIVE) =>
      async (c, next) => {
        const { caller } = route;
        if (caller === 'anyone') {
          await next();
          return limitAnswer(failed, c);
        }
        const found = await credentialOf({ ...parts, guard, takesStatic: face.name === 'scim' }, c, caller);
        if (!found.ok) return refuse(c, limited(failed, c, found.refusal));
        const shown = found.value;
        const misplaced = placeReason(c, shown, face);
        if (shown.by === 'user' && misplaced !== null)
          placeLog.add(c, misplaced, shown.signed.principal, placeOf(face));
        const acting: Result<Shown> = misplaced === null ? await asCaller(parts, c, shown, route) : found;
        if (!acting.ok) return refuse(c, acting.refusal);
        const refusal = misplaced === 'place-other' ? TOKEN_INVALID : refusalOf(acting.value, route);
        if (refusal ?? misplaced) return refuse(c, refusal ?? TOKEN_INVALID);
        const project = projectOf(shown);
        if (project !== null && !guard.mayCallFor(c, project)) return refuse(c, { code: 'origin-not-allowed' });
        c.set('project', project);
        c.set('scope', route.scope ?? null);
        c.set('signed', acting.value.by === 'user' ? acting.value.signed : null);
        c.set('client', acting.value.by === 'client' ? acting.value.client : null);
        return next();
      },

    async fromOwnForm(c) {
      const found = await readCookies(parts, c);
      if (found.ok && found.value !== null && !isPlace(found.value.principal.faces, 'native'))
        return { ok: true, value: null };
      return !found.ok && found.refusal.code === 'token-invalid' ? { ok: true, value: null } : found;
    },
  };
}

/** Replaces the answer to a wrong secret at a token endpoint, which reads credentials itself, when its network is limited. */
function limitAnswer(failed: FailedCredentials, c: Ctx): void {
  if (c.res.status !== 401) return;
  const refusal = limited(failed, c, TOKEN_INVALID);
  if (refusal.code === 'token-invalid') return;
  c.header('WWW-Authenticate', undefined);
  c.res = refuse(c, refusal);
}

/** Returns the refusal of a wrong credential, or a refusal by the limit of its network. A good credential is never here. */
function limited(failed: FailedCredentials, c: Ctx, refusal: Refusal): Refusal {
  const network = c.get('network');
  if (refusal.code !== 'token-invalid' || network === null) return refusal;
  const retryAfter = failed.count(network.block);
  return retryAfter === null ? refusal : { code: 'quota-exceeded', retryAfter, detail: 'too many wrong credentials' };
}

async function credentialOf(
  parts: CredentialParts & { readonly guard: Guard; readonly takesStatic: boolean },
  c: Ctx,
  required: Route['caller'],
): Promise<Result<Shown>> {
  // With a header, even a wrong one, cookies are not read, because a request has only one caller.
  const header = c.req.header('Authorization');
  if (header !== undefined) {
    c.set('credentials', true);
    return readHeader(parts, c, header, parts.takesStatic);
  }
  if (required === 'admin') {
    const admin = await readAdminCookie(parts, c);
    if (!admin.ok) return admin;
    // Only the page of the portal may use this cookie. A page of the site, with a script of others in it, may not.
    if (admin.value !== null)
      return parts.guard.ownPageMayCall(c)
        ? { ok: true, value: { by: 'user', signed: admin.value } }
        : { ok: false, refusal: { code: 'origin-not-allowed' } };
  }
  if (!hasCookie(parts, c)) return ANONYMOUS;
  if (!parts.guard.cookieMayCall(c)) return { ok: false, refusal: { code: 'origin-not-allowed' } };
  const found = await readCookies(parts, c);
  // On a route that needs no session, an ended session counts as no session.
  if (!found.ok) return required === 'visitor' && found.refusal.code === 'token-invalid' ? ANONYMOUS : found;
  return found.value === null ? ANONYMOUS : { ok: true, value: { by: 'user', signed: found.value } };
}

const NATIVE: Pick<Face, 'name' | 'namesProject'> = { name: 'native' };
/** `Bearer` with the project's id before the token. */
const NAMED_PROJECT = /^bearer +[^:\s]+:\S/i;

/** Returns why a valid token of a user does not count here; null when it does. */
function placeReason(c: Ctx, shown: Shown, face: Pick<Face, 'name' | 'namesProject'>): PlaceReason | null {
  if (shown.by !== 'user') return null;
  if (!isPlace(shown.signed.principal.faces, placeOf(face))) return 'place-other';
  const isNamed = face.namesProject !== true || NAMED_PROJECT.test(c.req.header('Authorization') ?? '');
  return isNamed ? null : 'project-missing';
}

function placeOf({ name }: Pick<Face, 'name'>): string {
  return name === 'scim' ? 'native' : name;
}

/** Returns who calls: on a route of API clients, an admin with a token calls as a client with the scopes of their roles. */
async function asCaller(
  { ctx }: Pick<AppParts, 'ctx'>,
  c: Ctx,
  shown: Shown,
  { caller, scope }: Asked,
): Promise<Result<Shown>> {
  if (shown.by !== 'user' || caller !== 'client' || scope === undefined || shown.signed.principal.roles.length === 0)
    return { ok: true, value: shown };
  const { principal } = shown.signed;
  const client = await adminAsClient(ctx, { principal, ...incomingRequest(c) }, scope);
  return client.ok ? { ok: true, value: { by: 'client', client: client.value } } : client;
}

const TOKEN_INVALID: Refusal = { code: 'token-invalid' };

const ONLY_PERSONS: Refusal = { code: 'not-allowed', reason: 'caller', detail: 'only a person may do that' };

/** Returns the refusal when the caller may not use the route; null when the caller may. */
function refusalOf(shown: Shown, { caller, scope, permission }: Asked): Refusal | null {
  switch (shown.by) {
    case 'client': {
      if (caller !== 'client' && caller !== 'either' && caller !== 'admin') return ONLY_PERSONS;
      const needed = permission === undefined ? scope && [scope] : scopesFor(permission);
      if (!needed) return ONLY_PERSONS;
      const missing = needed.find((one) => !shown.client.scopes.includes(one));
      return missing === undefined
        ? null
        : { code: 'not-allowed', reason: 'scope', detail: `needs the scope ${missing}` };
    }
    case 'user':
      if (caller === 'client')
        return { code: 'not-allowed', reason: 'caller', detail: 'only an API client may do that' };
      if (caller !== 'admin') return null;
      return permission !== undefined && mayAct(shown.signed.principal, permission) ? null : { code: 'not-allowed' };
    case 'project':
      return caller === 'project' ? null : { code: 'token-invalid' };
    case 'nobody':
      return caller === 'visitor' ? null : { code: 'token-invalid' };
  }
}

function projectOf(shown: Shown): string | null {
  switch (shown.by) {
    case 'client':
      return shown.client.project;
    case 'user':
      return shown.signed.principal.project;
    case 'project':
      return shown.project;
    case 'nobody':
      return null;
  }
}
