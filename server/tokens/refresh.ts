// Owns what a refresh JWT must be and which project it belongs to. Not the cookie session (session.ts), nor the header.
import { readFileSync } from 'node:fs';
import {
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  type ProtectedHeaderParameters,
} from 'jose';
import type { Log } from '../ports/log.ts';
import type { Tokens } from '../ports/tokens.ts';
import type { Issuer, Project } from '../ports/project.ts';
import type { Claims, Principal } from '../ports/principal.ts';
import type { Clock, Result } from '../ports/result.ts';
import { type Fetch, KEYS_RETRY, KeysUnavailable, localKeys, remoteKeys } from './jwks.ts';

/** Longest token that is looked at, characters; the whole header has to fit Node's 16 KiB. */
export const TOKEN_MAX = 8 * 1024;
/** Clocks may differ by this, seconds (RFC 8725 leaves it open; security.md R-004 caps it at 60). */
const TOLERANCE = 60;
/** OIDC Core §2: sub has at most 255 characters. */
const SUB_MAX = 255;
/** Last instant that a Date can hold, seconds: beyond it a number is no time. */
const TIME_MAX = 8.64e12;
/** Signatures that only the issuer's private key makes. A secret that both sides hold is never one of them. */
export const ASYMMETRIC = /^(?:(?:RS|PS|ES)(?:256|384|512)|EdDSA|Ed25519)$/;
/** Media types of JWTs that are something else (RFC 9068, OIDC Logout, RFC 8417, RFC 9449, RFC 9701). */
const OTHER_TYPES = new Set(['at+jwt', 'id+jwt', 'logout+jwt', 'secevent+jwt', 'dpop+jwt', 'token-introspection+jwt']);
/** What only ID tokens carry (OIDC Core §2, §3.3.2.11). */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

const REFRESH: readonly Issuer['use'][] = ['refresh'];

interface Entry {
  readonly project: string;
  readonly adminClaim: Project['adminClaim'];
  readonly issuer: Issuer;
  readonly keys: JWTVerifyGetKey;
}

interface Options {
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch?: Fetch;
}

/** Reads the key files; throws when one is missing or wrong, or an algorithm is symmetric. Fetches nothing yet. */
export function createTokens(projects: readonly Project[], { clock, log, fetch = globalThis.fetch }: Options): Tokens {
  const entries = projects.flatMap((project) =>
    project.issuers.map((issuer) => ({
      project: project.id,
      adminClaim: project.adminClaim,
      issuer,
      keys: keysOf(issuer, { clock, fetch }),
    })),
  );
  const refuse = (why: string): Result<never> => {
    log.debug('token-refused', { why });
    return { ok: false, refusal: { code: 'token-invalid' } };
  };
  return {
    async verify(token, by, uses = REFRESH) {
      if (token.length > TOKEN_MAX) return refuse('too-long');
      const colon = token.indexOf(':');
      const project = colon < 0 ? null : token.slice(0, colon);
      const jwt = token.slice(colon + 1);
      // jose takes padding and white space here and there; a JWT has neither.
      if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jwt)) return refuse('not-a-jwt');
      // User access tokens are for faces, which ask for them by name.
      const entry = find(
        entries.filter(({ issuer }) => uses.includes(issuer.use)),
        project,
        jwt,
      );
      if (entry === null) return refuse('no-such-issuer');
      const now = clock();
      try {
        const { payload, protectedHeader } = await jwtVerify(jwt, entry.keys, {
          algorithms: [...entry.issuer.algorithms],
          issuer: entry.issuer.issuer,
          audience: entry.issuer.audience,
          requiredClaims: ['exp', 'iat', 'sub'],
          clockTolerance: TOLERANCE,
          currentDate: new Date(now),
          ...(entry.issuer.typ === null ? {} : { typ: entry.issuer.typ }),
          ...(entry.issuer.maxAge === null ? {} : { maxTokenAge: entry.issuer.maxAge / 1000 }),
        });
        if (isOtherToken(entry.issuer, protectedHeader, payload)) return refuse('another-kind-of-token');
        const principal = principalOf(entry, payload, jwt, by, now);
        return principal === null ? refuse('claims') : { ok: true, value: principal };
      } catch (error) {
        if (error instanceof KeysUnavailable) {
          log.warn('keys-unavailable', { issuer: entry.issuer.issuer, why: error.message });
          return { ok: false, refusal: { code: 'unavailable', retryAfter: Math.ceil(KEYS_RETRY / 1000) } };
        }
        // Whatever else goes wrong while a stranger's token is read is the token's fault: closed, and never a 500.
        return refuse(error instanceof errors.JOSEError ? error.code : 'unreadable');
      }
    },
  };
}

function keysOf(issuer: Issuer, options: { clock: Clock; fetch: Fetch }): JWTVerifyGetKey {
  if (issuer.algorithms.length === 0 || !issuer.algorithms.every((alg) => ASYMMETRIC.test(alg)))
    throw new Error(`the algorithms of issuer ${issuer.issuer} must be asymmetric`);
  if (issuer.jwksUrl !== null) return remoteKeys(issuer.jwksUrl, options);
  if (issuer.jwksFile !== null) return localKeys(readFileSync(issuer.jwksFile, 'utf8'));
  throw new Error(`issuer ${issuer.issuer} has no keys`);
}

/** The one entry that the unverified token claims to be of. Its claims are believed only once its keys have verified them. */
function find(entries: readonly Entry[], project: string | null, jwt: string): Entry | null {
  let claimed: JWTPayload;
  try {
    claimed = decodeJwt(jwt);
  } catch {
    return null;
  }
  // One audience: a token that is good for several services could be replayed here by any of them.
  const aud = Array.isArray(claimed.aud) && claimed.aud.length === 1 ? claimed.aud[0] : claimed.aud;
  const found = entries.filter(
    ({ project: id, issuer }) =>
      (project === null || id === project) && issuer.issuer === claimed.iss && issuer.audience === aud,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isOtherToken(issuer: Issuer, header: ProtectedHeaderParameters, payload: JWTPayload): boolean {
  const typ = typeof header.typ === 'string' ? header.typ.toLowerCase().replace(/^application\//, '') : null;
  // A typ that the project asked for says what it is, unless it is the `JWT` that everything carries.
  if (issuer.typ !== null && typ !== 'jwt') return false;
  const access = issuer.use === 'access';
  return (
    (typ !== null && OTHER_TYPES.has(typ) && !(access && typ === 'at+jwt')) ||
    ID_TOKEN_CLAIMS.some((claim) => Object.hasOwn(payload, claim)) ||
    // Keycloak and Cognito say it in a claim.
    ['ID', 'Logout', ...(access ? [] : ['Bearer'])].some((kind) => payload['typ'] === kind) ||
    ['id', ...(access ? [] : ['access'])].some((kind) => payload['token_use'] === kind)
  );
}

/** Null when a claim that jose leaves alone is not as it must be. */
function principalOf(
  { project, issuer, adminClaim }: Entry,
  payload: JWTPayload,
  jwt: string,
  by: Principal['by'],
  now: number,
): Principal | null {
  const { sub, iat, exp, auth_time: authTime, acr, amr } = payload;
  const latest = now / 1000 + TOLERANCE;
  if (!isLine(sub, SUB_MAX) || !isTime(iat, latest) || !isTime(exp, TIME_MAX)) return null;
  if (authTime !== undefined && !isTime(authTime, latest)) return null;
  return {
    project,
    iss: issuer.issuer,
    sub,
    by,
    authTime: authTime === undefined ? null : Math.floor(authTime * 1000),
    acr: isLine(acr, 255) ? acr : null,
    amr: Array.isArray(amr) ? amr.filter((method) => isLine(method, 64)).slice(0, 16) : [],
    issuedAt: Math.floor(iat * 1000),
    expiresAt: Math.floor(exp * 1000),
    claims: claimsOf(issuer, payload),
    // Held only where it will be asked about.
    jwt: issuer.introspection === null ? null : jwt,
    admin: adminClaim !== null && carries(payload, adminClaim),
  };
}

/** The claim is the value, or a list that holds it. */
function carries(payload: JWTPayload, { claim, value }: NonNullable<Project['adminClaim']>): boolean {
  const said = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
  return said === value || (Array.isArray(said) && said.includes(value));
}

function claimsOf({ claims: names, manages, trustVerified, trustLoginClaims }: Issuer, payload: JWTPayload): Claims {
  const claim = (name: string): unknown => (Object.hasOwn(payload, name) ? payload[name] : undefined);
  const text = (name: string): string | null => {
    const value = claim(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const username = claim(names.username);
  return {
    email: text(names.email),
    // Exactly true: "true", 1 and the like are somebody's mistake, and this is no place to guess.
    emailVerified: claim(names.emailVerified) === true,
    phone: text(names.phone),
    phoneVerified: claim(names.phoneVerified) === true,
    username: isLine(username, 255) ? username : null,
    locale: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/.exec(text(names.locale) ?? '')?.[0] ?? null,
    manages,
    trustVerified,
    trustLoginClaims,
  };
}

function isTime(value: unknown, latest: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= Math.min(latest, TIME_MAX);
}

/** One line of text that a database and a log can hold: no control characters, no broken surrogates. */
function isLine(value: unknown, max: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= max && !/[\p{Cc}\p{Cs}]/u.test(value);
}
