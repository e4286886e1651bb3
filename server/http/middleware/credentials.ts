// Owns which credential a request shows, and whom it stands for: a person, an API client, a project. Not whether the caller may
// use a route: auth.ts; nor how a token is verified: tokens/.
import { getCookie } from 'hono/cookie';
import type { Client } from '../../ports/clients.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Result } from '../../ports/result.ts';
import type { AppParts, Ctx, Signed } from '../context.ts';
import { basicCredentials } from './basic.ts';

/** The prefix `__Host-` makes the browser itself demand Secure, Path=/ and no Domain. */
export const SESSION_COOKIE = '__Host-ccsid';

/** Bearer in any case of letters. The rest goes to the verifier as it is, `ProjectId:` included. */
const BEARER = /^bearer +(\S+)$/i;
/** The native API takes refresh tokens alone; vendor contracts take access tokens of users too. */
const USES = { native: ['refresh'], face: ['refresh', 'access'] } as const;

/** Whom the credential of a request stands for. */
export type Shown =
  | { readonly by: 'user'; readonly signed: Signed }
  | { readonly by: 'client'; readonly client: Client }
  | { readonly by: 'project'; readonly project: string }
  | { readonly by: 'nobody' };

/** What reading credentials takes of the server. */
export type CredentialParts = Pick<AppParts, 'tokens' | 'clients' | 'sessions' | 'projects'>;

/** A request without a credential. */
export const ANONYMOUS = { ok: true, value: { by: 'nobody' } } as const;
const NO_USER = { ok: true, value: null } as const;
const INVALID = { ok: false, refusal: { code: 'token-invalid' } } as const;

/** Whom the Authorization header stands for, or why it is refused. */
export async function readHeader(parts: CredentialParts, c: Ctx, header: string): Promise<Result<Shown>> {
  // The native API takes access tokens of clients alone: a secret that lives for years travels only where a vendor's contract asks for it.
  const isFace = c.get('dialect') !== null;
  const basic = isFace ? basicCredentials(header) : null;
  if (basic !== null) return asClient(await parts.clients.bySecret(basic.id, basic.secret));
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) return INVALID;
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

/** Whether the request has a cookie that we read. */
export function hasCookie(parts: CredentialParts, c: Ctx): boolean {
  return [SESSION_COOKIE, ...refreshCookieNames(parts)].some((name) => getCookie(c, name) !== undefined);
}

/**
 * The user of the cookies; null when there is none. The site's own cookie comes first: it knows of a sign-out on the site
 * before our session does.
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
  // The refusal of the site's cookie says more than "no session", for example that its keys are not available.
  return found.ok || refusal === NO_USER ? found : refusal;
}

function refreshCookieNames({ projects }: CredentialParts): ReadonlySet<string> {
  return new Set(projects.flatMap(({ refreshCookie }) => refreshCookie ?? []));
}

/** The cookie of a project stands for users of that project alone. */
async function verifyCookie({ tokens, projects }: CredentialParts, name: string, token: string) {
  const result = await tokens.verify(token, 'refresh-cookie');
  if (!result.ok) return result;
  const project = projects.find(({ id }) => id === result.value.project);
  return project?.refreshCookie === name ? result : INVALID;
}

/** A session is worth no more than a token of its issuer: it ends when the project no longer trusts the issuer. */
async function readSession({ sessions, projects }: CredentialParts, id: string): Promise<Result<Principal>> {
  const principal = await sessions.read(id);
  const issuers = projects.find((project) => project.id === principal?.project)?.issuers ?? [];
  const isTrusted = issuers.some(({ issuer, use }) => issuer === principal?.iss && use === 'refresh');
  return principal !== null && isTrusted ? { ok: true, value: principal } : INVALID;
}

async function signedBy(verify: () => Promise<Result<Principal>>): Promise<Result<Signed>> {
  const result = await verify();
  return result.ok ? { ok: true, value: { principal: result.value, again: verify } } : result;
}

function asClient(found: Result<Client>): Result<Shown> {
  return found.ok ? { ok: true, value: { by: 'client', client: found.value } } : found;
}
