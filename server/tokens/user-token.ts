// Owns which JWTs of users (refresh and access tokens) are accepted. Not to which issuer entry a JWT belongs
// (trusted-issuer.ts), its kind (token-kind.ts), the content of its claims (principal.ts), nor its keys (jwks.ts). Not which
// JWTs were verified before: verified-tokens.ts.
import { readFileSync } from 'node:fs';
import { decodeJwt, errors, type JWTPayload, type JWTVerifyOptions } from 'jose';
import type { Log } from '../ports/log.ts';
import type { Principal } from '../ports/principal.ts';
import type { Issuer, Project } from '../ports/project.ts';
import type { ReadDocument } from '../ports/read-document.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Tokens } from '../ports/tokens.ts';
import { type ClaimLog, createClaimLog } from './claim-log.ts';
import { type IssuerKeys, KEYS_RETRY, localKeys, remoteKeys } from './jwks.ts';
import { discoveredKeys, type Fetch, keysAt } from './key-source.ts';
import { KeysUnavailable } from './keys-unavailable.ts';
import { acceptedWithin, faultOf, principalOf, TOLERANCE } from './principal.ts';
import { readPublishedKeys } from './published-keys.ts';
import type { TokenFault } from './refusal.ts';
import { createRefusalLog, type RefusalLog, type RefusedToken } from './refusal-log.ts';
import { verifyJwt } from './signature.ts';
import { kindFault } from './token-kind.ts';
import { audienceFault, findIssuer, type TrustedIssuer } from './trusted-issuer.ts';
import { createVerifiedTokens, type VerifiedToken } from './verified-tokens.ts';

/** Longest token that is accepted, characters. All headers of a request must fit into Node's limit of 16 KiB. */
export const TOKEN_MAX = 8 * 1024;
/** Signatures that only the issuer's private key can make. A secret that both sides know is not accepted. */
const ASYMMETRIC = /^(?:(?:RS|PS|ES)(?:256|384|512)|EdDSA|Ed25519)$/;
/** A compact JWT. jose would also accept padding and white space in some places, which a JWT must not have. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const REFRESH: readonly Issuer['use'][] = ['refresh'];

interface TokenOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Gets keys from the URLs of the configuration. Default: the process's fetch. */
  readonly fetch?: Fetch;
  /** Gets the documents of OpenID discovery. Without it, each issuer needs keys in its settings. */
  readonly readDocument?: ReadDocument;
}

interface Verifier {
  readonly issuers: readonly TrustedIssuer[];
  readonly clock: Clock;
  readonly refusals: RefusalLog;
  readonly claims: ClaimLog;
}

/** Reads the key files, and fetches no keys yet. Throws when a file is missing or wrong, or when an algorithm is symmetric. */
export function createTokens(projects: readonly Project[], options: TokenOptions): Tokens {
  const { clock, log } = options;
  const issuers = projects.flatMap((project) =>
    project.issuers.map((issuer) => ({
      project: project.id,
      adminRoles: project.adminRoles,
      issuer,
      keys: keysOf(issuer, options),
    })),
  );
  const verifier = { issuers, clock, refusals: createRefusalLog(log), claims: createClaimLog(log) };
  const verified = createVerifiedTokens(clock);
  return {
    async verify(token, by, uses = REFRESH) {
      const request = { token, by, uses };
      if (token.length > TOKEN_MAX) return refuse(verifier, { fault: { reason: 'too-long' }, entry: null, jwt: null });
      const result = await verified.verify(`${by} ${uses.join()} ${token}`, () => verify(verifier, request));
      return result.ok ? { ok: true, value: withJwt(result.value, jwtOf(token)) } : result;
    },
    keys: (project) => readPublishedKeys(issuers.filter((trusted) => trusted.project === project)),
  };
}

interface VerifyRequest {
  /** A JWT, or `ProjectId:` and a JWT. */
  readonly token: string;
  readonly by: Principal['by'];
  readonly uses: readonly Issuer['use'][];
}

async function verify(verifier: Verifier, { token, by, uses }: VerifyRequest): Promise<Result<VerifiedToken>> {
  const { issuers, clock } = verifier;
  const now = clock();
  const jwt = jwtOf(token);
  const project = jwt === token ? null : token.slice(0, token.length - jwt.length - 1);
  const unverified = COMPACT.test(jwt) ? claimsOf(jwt) : null;
  if (unverified === null) return refuse(verifier, { fault: { reason: 'not-a-jwt' }, entry: null, jwt: null });
  const found = findIssuer(issuers, { project, uses }, unverified);
  if (!found.ok) return refuse(verifier, { fault: found.fault, entry: found.nearest, jwt });
  const { entry } = found;
  try {
    const { payload, protectedHeader, set } = await verifyJwt(entry.keys, jwt, requirements(entry.issuer, now));
    const beside = audienceFault(entry.issuer, payload.aud);
    const fault =
      (beside && { reason: beside }) ?? kindFault(entry.issuer, protectedHeader, payload) ?? faultOf(payload, now);
    if (fault !== null) return refuse(verifier, { fault, entry, jwt });
    verifier.claims.read(entry, payload);
    const principal = principalOf({ ...entry, by }, payload);
    return { ok: true, value: { entry, set, principal, ...acceptedWithin(payload, entry.issuer.maxAge) } };
  } catch (error) {
    if (error instanceof KeysUnavailable)
      return { ok: false, refusal: { code: 'unavailable', retryAfter: Math.ceil(KEYS_RETRY / 1000) } };
    // Every other error here means that the token is wrong, so the token is refused and the answer is never a 500.
    return refuse(verifier, { fault: faultOfError(error), entry, jwt });
  }
}

function refuse({ refusals, clock }: Verifier, refused: RefusedToken): Result<never> {
  refusals.add(refused, clock());
  return { ok: false, refusal: { code: 'token-invalid' } };
}

/** Returns the JWT of a token that may begin with `ProjectId:`. */
function jwtOf(token: string): string {
  return token.slice(token.indexOf(':') + 1);
}

/** The JWT of the request stays with its user only when introspection will need it. */
function withJwt({ entry, principal }: VerifiedToken, jwt: string): Principal {
  return entry.issuer.introspection === null ? principal : { ...principal, jwt };
}

function claimsOf(jwt: string): JWTPayload | null {
  try {
    return decodeJwt(jwt);
  } catch {
    return null;
  }
}

function requirements(issuer: Issuer, now: number): JWTVerifyOptions {
  return {
    algorithms: [...issuer.algorithms],
    issuer: issuer.issuer,
    requiredClaims: ['exp', 'iat', 'sub'],
    clockTolerance: TOLERANCE,
    currentDate: new Date(now),
    ...(issuer.typ === null ? {} : { typ: issuer.typ }),
    ...(issuer.maxAge === null ? {} : { maxTokenAge: issuer.maxAge / 1000 }),
  };
}

function keysOf(issuer: Issuer, { clock, log, fetch = globalThis.fetch, readDocument }: TokenOptions): IssuerKeys {
  if (issuer.algorithms.length === 0 || !issuer.algorithms.every((alg) => ASYMMETRIC.test(alg)))
    throw new Error(`the algorithms of issuer ${issuer.issuer} must be asymmetric`);
  const options = { issuer: issuer.issuer, clock, log };
  if (issuer.jwksUrl !== null) return remoteKeys(keysAt(issuer.jwksUrl, fetch), options);
  if (issuer.jwksFile !== null) return localKeys(readFileSync(issuer.jwksFile, 'utf8'));
  if (readDocument === undefined) throw new Error(`issuer ${issuer.issuer} has no keys`);
  return remoteKeys(discoveredKeys(issuer.issuer, readDocument), options);
}

/** Returns the reason for an error of jose. */
function faultOfError(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired)
    return error.claim === 'exp' ? { reason: 'expired', claim: 'exp' } : { reason: 'too-old', claim: 'iat' };
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = error;
    if (claim === 'typ') return { reason: 'typ-other' };
    if (reason === 'missing') return { reason: 'claim-missing', claim };
    return reason === 'check_failed' ? { reason: 'not-yet', claim } : { reason: 'claim-invalid', claim };
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return { reason: 'alg-other' };
  if (error instanceof errors.JWKSNoMatchingKey) return { reason: 'kid-unknown' };
  if (error instanceof errors.JWSSignatureVerificationFailed) return { reason: 'signature' };
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return { reason: 'malformed' };
  // A critical extension that is not understood (RFC 7515 §4.1.11) is a fault of the token; what is left is one of the key.
  return error instanceof errors.JOSENotSupported ? { reason: 'malformed' } : { reason: 'key-unusable' };
}
