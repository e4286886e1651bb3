// Owns how an admin or a user signs in at the project's identity provider: the request, the exchange of the code, the ID token. Not
// how the provider is called (oidc-provider.ts), the cookies of the browser (http/handlers/sign-in-request.ts), nor which claims give
// a role (principal.ts).
import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  processAuthorizationCodeResponse,
  validateApplicationLevelSignature,
  validateAuthResponse,
  type AuthorizationServer,
  type IDToken,
} from 'oauth4webapi';
import { HOUR, MINUTE } from '../../shared/duration.ts';
import { opensSession } from '../core/token-places.ts';
import type { Log } from '../ports/log.ts';
import type { Oidc, OidcRequest, SignInAs } from '../ports/oidc.ts';
import type { Principal } from '../ports/principal.ts';
import type { OidcProvider, Project } from '../ports/project.ts';
import { refused, type Clock, type Result } from '../ports/result.ts';
import { readAmr } from './amr.ts';
import { CALLBACK_PATHS, callsTo, clientAuthOf, discover, type OidcFetch } from './oidc-provider.ts';
import { faultOf, principalOf, rolesOf } from './principal.ts';
import { lackedClaim } from './token-kind.ts';

/** How long the provider's own description counts, ms. */
const METADATA_LIFE = HOUR;
/** With `fresh`, the highest age of the sign-in that the provider may use, seconds. */
const FRESH_AGE = MINUTE / 1000;
/** Longest name of an admin, characters. */
const NAME_MAX = 200;
/** A session ends by its own rules, and not with the ID token, which is a message about a moment. */
const FAR = 365 * 24 * HOUR;

interface OidcParts {
  readonly projects: readonly Project[];
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Calls the provider. It reaches only addresses that the operator allows. */
  readonly fetch: OidcFetch;
}

type Provided = OidcParts & { readonly project: Project; readonly oidc: OidcProvider; readonly as: SignInAs };

/** Makes the sign-in. Asks a provider nothing before the first admin comes. */
export function createOidc(parts: OidcParts): Oidc {
  const known = new Map<string, { readonly server: AuthorizationServer; readonly until: number }>();
  const providedBy = (id: string, as: SignInAs): Provided | null => {
    const project = parts.projects.find((one) => one.id === id);
    if (!project?.oidc || (as === 'user' && !project.account)) return null;
    return { ...parts, project, oidc: project.oidc, as };
  };
  async function serverOf(provided: Provided): Promise<AuthorizationServer> {
    const { issuer } = provided.oidc;
    const kept = known.get(issuer);
    if (kept !== undefined && kept.until > parts.clock()) return kept.server;
    const server = await discover(issuer, parts.fetch);
    known.set(issuer, { server, until: parts.clock() + METADATA_LIFE });
    return server;
  }
  return {
    async begin(id, as, fresh) {
      const provided = providedBy(id, as);
      if (provided === null) return refused({ code: 'not-found' });
      return guarded(provided, async () => beginAt(provided, await serverOf(provided), fresh));
    },
    async finish(request, parameters) {
      const provided = providedBy(request.project, request.as);
      if (provided === null) return refused({ code: 'not-found' });
      return guarded(provided, async () => finishAt(provided, await serverOf(provided), { request, parameters }));
    },
  };
}

async function beginAt(
  { project, oidc, publicUrl, as }: Provided,
  server: AuthorizationServer,
  fresh: boolean,
): Promise<Result<{ readonly url: string; readonly request: OidcRequest }>> {
  if (server.authorization_endpoint === undefined) throw new Error('no authorization_endpoint');
  const verifier = generateRandomCodeVerifier();
  const request = {
    project: project.id,
    as,
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    verifier,
    fresh,
  };
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    client_id: oidc.clientId,
    redirect_uri: publicUrl + CALLBACK_PATHS[as],
    response_type: 'code',
    scope: as === 'user' && project.account ? project.account.scope : oidc.scope,
    state: request.state,
    nonce: request.nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(fresh ? { prompt: 'login', max_age: '0' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { ok: true, value: { url: url.href, request } };
}

interface Answered {
  readonly request: OidcRequest;
  readonly parameters: URLSearchParams;
}

async function finishAt(
  provided: Provided,
  server: AuthorizationServer,
  { request, parameters }: Answered,
): Promise<Result<Principal>> {
  const { oidc, publicUrl, fetch } = provided;
  const calls = callsTo(oidc.issuer, fetch);
  const client = { client_id: oidc.clientId };
  const checked = validateAuthResponse(server, client, parameters, request.state);
  const answer = await authorizationCodeGrantRequest(
    server,
    client,
    clientAuthOf(server, oidc.clientSecret),
    checked,
    publicUrl + CALLBACK_PATHS[request.as],
    request.verifier,
    calls,
  );
  const tokens = await processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: request.nonce,
    requireIdToken: true,
  });
  // TLS protects the ID token already; its signature is the second lock, for a provider behind a proxy that others run.
  await validateApplicationLevelSignature(server, answer, calls);
  const claims = getValidatedIdTokenClaims(tokens);
  if (claims === undefined) throw new Error('no ID token');
  if (request.fresh && !(typeof claims.auth_time === 'number' && claims.iat - claims.auth_time <= FRESH_AGE))
    return refused({ code: 'step-up-required', maxAge: FRESH_AGE });
  if (request.as === 'user') return userOf(provided, claims);
  const principal = adminOf(provided, claims);
  return principal.roles.length === 0 ? refused({ code: 'not-allowed' }) : { ok: true, value: principal };
}

function adminOf({ project, oidc }: Provided, claims: IDToken): Principal {
  const { sub, iat, auth_time: authTime, acr } = claims;
  return {
    project: project.id,
    iss: oidc.issuer,
    sub,
    by: 'admin-session',
    authTime: authTime === undefined ? null : authTime * 1000,
    acr: typeof acr === 'string' ? acr : null,
    amr: readAmr(claims['amr']),
    issuedAt: iat * 1000,
    expiresAt: iat * 1000 + FAR,
    claims: null,
    jwt: null,
    roles: rolesOf(project.adminRoles, claims),
    admin: { name: nameIn(claims), by: 'oidc' },
  };
}

/**
 * The user whom refresh JWTs of the same issuer name, with the claims that its entry trusts. What the entry requires of a token, it
 * requires of the ID token too: so no user comes in whose own token would be refused.
 */
function userOf({ project, oidc, log }: Provided, claims: IDToken): Result<Principal> {
  const entries = project.issuers.filter((entry) => entry.issuer === oidc.issuer && opensSession(entry));
  const issuer = entries.find((entry) => lackedClaim(entry, claims) === null);
  // The library has compared the times with the clock.
  if (issuer === undefined || faultOf(claims, claims.iat * 1000) !== null) {
    const lacked = entries.map((entry) => lackedClaim(entry, claims)).find((claim) => claim !== null);
    const cause = lacked === undefined ? 'a claim of the ID token has a wrong form' : `the ID token lacks ${lacked}`;
    log.warn('account-sign-in-failed', { issuer: oidc.issuer, cause });
    return refused({ code: 'not-allowed' });
  }
  const principal = principalOf({ project: project.id, adminRoles: [], issuer, by: 'bearer' }, claims);
  return { ok: true, value: { ...principal, expiresAt: principal.issuedAt + FAR } };
}

/** The first of the usual names that is one line; the `sub` when there is none. */
function nameIn(claims: IDToken): string {
  const names = ['name', 'preferred_username', 'email'].map((claim) => claims[claim]);
  const fit = names.find((name) => typeof name === 'string' && /^[^\p{C}]+$/u.test(name) && name.trim() !== '');
  return String(fit ?? claims.sub).slice(0, NAME_MAX);
}

/** Turns what the library throws into a refusal: whose fault it is stands in the log, and never a token or a code. */
async function guarded<T>({ log, oidc, as }: Provided, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const { code, error: named } = error as { readonly code?: unknown; readonly error?: unknown };
    // The words of the protocol alone (RFC 6749 §5.2): a description may quote what the browser brought.
    const cause = [code, named].filter((one) => typeof one === 'string').join(' ');
    const fields = {
      issuer: oidc.issuer,
      cause: cause.slice(0, 100) || 'no answer',
    };
    if (as === 'admin') log.warn('admin-sign-in-failed', fields);
    else log.warn('account-sign-in-failed', fields);
    // A wrong client id or secret is the operator's to mend, and no new attempt of the admin helps.
    const isOurs = isAnswer(code) && named !== 'invalid_client';
    return refused(isOurs ? { code: 'token-invalid' } : { code: 'unavailable', retryAfter: 5 });
  }
}

/** Whether the fault lies in what the browser brought, and not in what the provider answered. */
function isAnswer(code: unknown): boolean {
  return [
    'OAUTH_AUTHORIZATION_RESPONSE_ERROR',
    'OAUTH_INVALID_RESPONSE',
    'OAUTH_RESPONSE_BODY_ERROR',
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  ].includes(String(code));
}
