// Owns how the credential of a request is read, and whom it names: a person, an API client or a project. Not whether the caller
// may use a route: auth.ts. Not how a token is verified: tokens/.
import { getCookie } from 'hono/cookie';
import { opensSession } from '../../core/token-places.ts';
import type { Client } from '../../ports/clients.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Issuer } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { AppParts, Ctx, Signed } from '../context.ts';
import { basicCredentials } from './basic.ts';

/** The cookie of our session. Because of `__Host-`, browsers accept it only with Secure, Path=/ and no Domain. */
export const SESSION_COOKIE = '__Host-ccsid';
/** The cookie of a session of the portal, apart from a user's: an admin may be a user too. */
export const ADMIN_COOKIE = '__Host-ccadmin';

/** `Bearer`, in upper or lower case, and the token. The token may begin with `ProjectId:`. */
const BEARER = /^bearer +(\S+)$/i;
/**
 * The native API accepts refresh tokens of users, and access tokens only of an issuer entry that says so (`native`). Vendor
 * contracts accept access tokens of each entry for them.
 */
const USES = { native: ['refresh'], face: ['refresh', 'access'] } as const;

/** The caller that the credential of a request names. */
export type Shown =
  | { readonly by: 'user'; readonly signed: Signed }
  | { readonly by: 'client'; readonly client: Client }
  | { readonly by: 'project'; readonly project: string }
  | { readonly by: 'nobody' };

/** The parts of the server that read credentials. */
export type CredentialParts = Pick<AppParts, 'tokens' | 'clients' | 'sessions' | 'projects' | 'clock' | 'log'>;

/** The result for a request without a credential. */
export const ANONYMOUS = { ok: true, value: { by: 'nobody' } } as const;
const NO_USER = { ok: true, value: null } as const;
const INVALID = { ok: false, refusal: { code: 'token-invalid' } } as const;

/**
 * Returns the caller that the Authorization header names, or a refusal. `takesStatic`: whether the static bearer token of an API
 * client is accepted.
 */
export async function readHeader(
  parts: CredentialParts,
  c: Ctx,
  header: string,
  takesStatic: boolean,
): Promise<Result<Shown>> {
  // The native API accepts only access tokens of clients. A client's secret is valid for years, so only the vendor contracts
  // that need it accept it in requests.
  const isFace = c.get('dialect') !== null;
  const basic = isFace ? basicCredentials(header) : null;
  if (basic !== null) return asClient(await parts.clients.bySecret(basic.id, basic.secret));
  // Okta's header mode sends the token without a scheme.
  const token = parts.clients.isStatic(header) ? header : BEARER.exec(header)?.[1];
  if (token === undefined) return INVALID;
  // Such a token lives for long, so it is accepted only where systems can send nothing else.
  if (parts.clients.isStatic(token))
    return takesStatic ? asClient(await parts.clients.byBearer(token, c.get('address'))) : INVALID;
  const colon = token.indexOf(':');
  if (colon < 0) {
    if (isFace && parts.projects.some(({ id }) => id === token))
      return { ok: true, value: { by: 'project', project: token } };
    if (parts.clients.claims(token)) return asClient(await parts.clients.byToken(token));
  } else if (isFace) {
    const found = await parts.clients.bySecret(null, token.slice(colon + 1));
    if (found.ok) return found.value.project === token.slice(0, colon) ? asClient(found) : INVALID;
  }
  const found = await signedBy(() => parts.tokens.verify(token, 'bearer', isFace ? USES.face : USES.native));
  return found.ok ? { ok: true, value: { by: 'user', signed: found.value } } : found;
}

/** Whether the request has a cookie that `readCookies` reads. */
export function hasCookie(parts: CredentialParts, c: Ctx): boolean {
  return [SESSION_COOKIE, ...refreshCookieNames(parts)].some((name) => getCookie(c, name) !== undefined);
}

/**
 * Returns the user that the cookies name; null when there are no such cookies. The site's own cookie is read first, because a
 * sign-out on the site ends it before our session ends.
 */
export async function readCookies(parts: CredentialParts, c: Ctx): Promise<Result<Signed | null>> {
  let refusal: Result<Signed | null> = NO_USER;
  for (const name of refreshCookieNames(parts)) {
    const token = getCookie(c, name);
    if (token === undefined) continue;
    c.set('credentials', true);
    const found = await signedBy(() => verifyCookie(parts, name, token));
    if (found.ok) return found;
    refusal = found;
  }
  const id = getCookie(c, SESSION_COOKIE);
  if (id === undefined) return refusal;
  c.set('credentials', true);
  const found = await signedBy(() => readSession(parts, id));
  // The refusal of the site's cookie says more than "no session", for example that the issuer's keys are not available.
  return found.ok || refusal === NO_USER ? found : refusal;
}

/**
 * Returns the admin that the portal's cookie names; null when there is no such cookie. The session keeps only the roles that a
 * setting still gives, and one of a link ends when admins have an identity provider.
 */
export async function readAdminCookie(parts: CredentialParts, c: Ctx): Promise<Result<Signed | null>> {
  const id = getCookie(c, ADMIN_COOKIE);
  if (id === undefined) return NO_USER;
  c.set('credentials', true);
  return signedBy(async () => {
    const principal = await parts.sessions.readAdmin(id);
    const project = parts.projects.find((one) => one.id === principal?.project);
    if (principal === null || project === undefined) return INVALID;
    const isByLink = principal.admin?.by === 'link';
    if (isByLink && project.oidc !== null) return INVALID;
    const roles = principal.roles.filter((role) => isByLink || project.adminRoles.some((each) => each.role === role));
    return roles.length === 0 ? INVALID : { ok: true, value: { ...principal, roles } };
  });
}

function refreshCookieNames({ projects }: CredentialParts): ReadonlySet<string> {
  return new Set(projects.flatMap(({ refreshCookie }) => refreshCookie ?? []));
}

/** Verifies a site's cookie. The cookie of a project may name only users of the same project. */
async function verifyCookie({ tokens, projects }: CredentialParts, name: string, token: string) {
  const result = await tokens.verify(token, 'refresh-cookie');
  if (!result.ok) return result;
  const project = projects.find(({ id }) => id === result.value.project);
  return project?.refreshCookie === name ? result : INVALID;
}

/** Reads our session. Like a token, a session is invalid when the project no longer trusts the issuer. */
async function readSession({ sessions, projects }: CredentialParts, id: string): Promise<Result<Principal>> {
  const principal = await sessions.read(id);
  const issuers = projects.find((project) => project.id === principal?.project)?.issuers ?? [];
  const entries = issuers.filter((entry) => entry.issuer === principal?.iss && opensSession(entry));
  if (principal === null || entries.length === 0) return INVALID;
  return { ok: true, value: { ...principal, faces: commonPlaces(entries) } };
}

/** Returns the places at which tokens of every one of these entries are accepted, because a session does not know its entry. */
function commonPlaces(entries: readonly Pick<Issuer, 'faces'>[]): Issuer['faces'] {
  const bound = entries.flatMap(({ faces }) => (faces == null ? [] : [faces]));
  const [first] = bound;
  return first === undefined
    ? null
    : ['native', ...first.filter((name) => bound.every((faces) => faces.includes(name)))];
}

async function signedBy(verify: () => Promise<Result<Principal>>): Promise<Result<Signed>> {
  const result = await verify();
  return result.ok ? { ok: true, value: { principal: result.value, again: verify } } : result;
}

function asClient(found: Result<Client>): Result<Shown> {
  return found.ok ? { ok: true, value: { by: 'client', client: found.value } } : found;
}
