// Owns which JWTs of users (refresh and access tokens) are accepted, and to which project a JWT belongs. Not the content of the
// claims (principal.ts), how keys are read (jwks.ts), nor the cookie session (session.ts).
import { readFileSync } from 'node:fs';
import {
  decodeJwt,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyOptions,
  type ProtectedHeaderParameters,
} from 'jose';
import type { Log } from '../ports/log.ts';
import type { Principal } from '../ports/principal.ts';
import type { Issuer, Project } from '../ports/project.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Tokens } from '../ports/tokens.ts';
import { type Fetch, type IssuerKeys, KEYS_RETRY, KeysUnavailable, localKeys, remoteKeys } from './jwks.ts';
import { readPublishedKeys } from './published-keys.ts';
import { principalOf, TOLERANCE } from './principal.ts';

/** Longest token that is accepted, characters. All headers of a request must fit into Node's limit of 16 KiB. */
export const TOKEN_MAX = 8 * 1024;
/** Signatures that only the issuer's private key can make. A secret that both sides know is not accepted. */
const ASYMMETRIC = /^(?:(?:RS|PS|ES)(?:256|384|512)|EdDSA|Ed25519)$/;
/** A compact JWT. jose would also accept padding and white space in some places, which a JWT must not have. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** The `typ` of JWTs that are not refresh tokens (RFC 9068, OIDC Logout, RFC 8417, RFC 9449, RFC 9701). */
const OTHER_TYPES = new Set(['at+jwt', 'id+jwt', 'logout+jwt', 'secevent+jwt', 'dpop+jwt', 'token-introspection+jwt']);
/** Claims that only ID tokens have (OIDC Core §2, §3.3.2.11). */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

const REFRESH: readonly Issuer['use'][] = ['refresh'];

/** An issuer of a project, with its keys. */
interface TrustedIssuer {
  readonly project: string;
  readonly adminClaim: Project['adminClaim'];
  readonly issuer: Issuer;
  readonly keys: IssuerKeys;
}

interface TokenOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch?: Fetch;
}

interface Verifier {
  readonly issuers: readonly TrustedIssuer[];
  readonly clock: Clock;
  readonly log: Log;
}

/** Reads the key files, and fetches no keys yet. Throws when a file is missing or wrong, or when an algorithm is symmetric. */
export function createTokens(
  projects: readonly Project[],
  { clock, log, fetch = globalThis.fetch }: TokenOptions,
): Tokens {
  const issuers = projects.flatMap((project) =>
    project.issuers.map((issuer) => ({
      project: project.id,
      adminClaim: project.adminClaim,
      issuer,
      keys: keysOf(issuer, { clock, fetch }),
    })),
  );
  const verifier = { issuers, clock, log };
  return {
    verify: (token, by, uses = REFRESH) => verify(verifier, { token, by, uses }),
    keys: (project) =>
      readPublishedKeys(
        issuers.filter((trusted) => trusted.project === project),
        log,
      ),
  };
}

interface VerifyRequest {
  /** A JWT, or `ProjectId:` and a JWT. */
  readonly token: string;
  readonly by: Principal['by'];
  readonly uses: readonly Issuer['use'][];
}

async function verify(verifier: Verifier, { token, by, uses }: VerifyRequest): Promise<Result<Principal>> {
  const { issuers, clock, log } = verifier;
  const refuse = (why: string): Result<never> => {
    log.debug('token-refused', { why });
    return { ok: false, refusal: { code: 'token-invalid' } };
  };
  if (token.length > TOKEN_MAX) return refuse('too-long');
  const colon = token.indexOf(':');
  const project = colon < 0 ? null : token.slice(0, colon);
  const jwt = token.slice(colon + 1);
  if (!COMPACT.test(jwt)) return refuse('not-a-jwt');
  // Only vendor contracts accept access tokens of users, and pass `uses` to allow them.
  const usable = issuers.filter(({ issuer }) => uses.includes(issuer.use));
  const found = findIssuer(usable, project, jwt);
  if (found === null) return refuse('no-such-issuer');
  const now = clock();
  try {
    const { payload, protectedHeader } = await jwtVerify(jwt, found.keys, requirements(found.issuer, now));
    if (isOtherKind(found.issuer, protectedHeader, payload)) return refuse('another-kind-of-token');
    const principal = principalOf({ ...found, jwt, by }, payload, now);
    return principal === null ? refuse('claims') : { ok: true, value: principal };
  } catch (error) {
    if (error instanceof KeysUnavailable) {
      log.warn('keys-unavailable', { issuer: found.issuer.issuer, why: error.message });
      return { ok: false, refusal: { code: 'unavailable', retryAfter: Math.ceil(KEYS_RETRY / 1000) } };
    }
    // Every other error here means that the token is wrong, so the token is refused and the answer is never a 500.
    return refuse(error instanceof errors.JOSEError ? error.code : 'unreadable');
  }
}

function requirements(issuer: Issuer, now: number): JWTVerifyOptions {
  return {
    algorithms: [...issuer.algorithms],
    issuer: issuer.issuer,
    audience: issuer.audience,
    requiredClaims: ['exp', 'iat', 'sub'],
    clockTolerance: TOLERANCE,
    currentDate: new Date(now),
    ...(issuer.typ === null ? {} : { typ: issuer.typ }),
    ...(issuer.maxAge === null ? {} : { maxTokenAge: issuer.maxAge / 1000 }),
  };
}

function keysOf(issuer: Issuer, options: { clock: Clock; fetch: Fetch }): IssuerKeys {
  if (issuer.algorithms.length === 0 || !issuer.algorithms.every((alg) => ASYMMETRIC.test(alg)))
    throw new Error(`the algorithms of issuer ${issuer.issuer} must be asymmetric`);
  if (issuer.jwksUrl !== null) return remoteKeys(issuer.jwksUrl, options);
  if (issuer.jwksFile !== null) return localKeys(readFileSync(issuer.jwksFile, 'utf8'));
  throw new Error(`issuer ${issuer.issuer} has no keys`);
}

/** Returns the issuer that the token names; null unless exactly one fits. The token's claims are not verified yet. */
function findIssuer(issuers: readonly TrustedIssuer[], project: string | null, jwt: string): TrustedIssuer | null {
  let unverified: JWTPayload;
  try {
    unverified = decodeJwt(jwt);
  } catch {
    return null;
  }
  // A token must have only one audience. If several services accepted the same token, each of them could replay the token here.
  const { aud: audiences, iss } = unverified;
  const aud = Array.isArray(audiences) && audiences.length === 1 ? audiences[0] : audiences;
  const found = issuers.filter(
    ({ project: id, issuer }) =>
      (project === null || id === project) && issuer.issuer === iss && issuer.audience === aud,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isOtherKind(issuer: Issuer, header: ProtectedHeaderParameters, payload: JWTPayload): boolean {
  const typ = typeof header.typ === 'string' ? header.typ.toLowerCase().replace(/^application\//, '') : null;
  // A typ that the project has configured decides alone, except `JWT`, which tokens of every kind may have.
  if (issuer.typ !== null && typ !== 'jwt') return false;
  const access = issuer.use === 'access';
  return (
    (typ !== null && OTHER_TYPES.has(typ) && !(access && typ === 'at+jwt')) ||
    ID_TOKEN_CLAIMS.some((claim) => Object.hasOwn(payload, claim)) ||
    // Keycloak and Cognito name the kind of a token in a claim.
    ['ID', 'Logout', ...(access ? [] : ['Bearer'])].some((kind) => payload['typ'] === kind) ||
    ['id', ...(access ? [] : ['access'])].some((kind) => payload['token_use'] === kind)
  );
}
