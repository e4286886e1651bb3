// Owns of which kind a verified JWT is, and whether its issuer entry accepts that kind. Not its times, `iss` and `aud`:
// user-token.ts, trusted-issuer.ts.
import type { JWTPayload, ProtectedHeaderParameters } from 'jose';
import type { Issuer } from '../ports/project.ts';
import type { TokenFault } from './refusal.ts';

/** The `typ` of JWTs that are neither refresh, access nor ID tokens (OIDC Logout, RFC 8417, RFC 9449, RFC 9701). */
const OTHER_TYPES = new Set(['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'token-introspection+jwt']);
/** Claims that only ID tokens have (OIDC Core §2, §3.3.2.11). */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'];
/** Claims with the scopes of an access token (RFC 9068 §2.2.3, and the shorter name that large providers use). */
const SCOPE_CLAIMS = ['scope', 'scp'];

/** Returns why the entry does not accept this kind of token; null when it does. */
export function kindFault(issuer: Issuer, header: ProtectedHeaderParameters, payload: JWTPayload): TokenFault | null {
  const typ = typeof header.typ === 'string' ? header.typ.toLowerCase().replace(/^application\//, '') : null;
  const lacked = lackedClaim(issuer, payload);
  if (lacked !== null) return { reason: 'required-claim', claim: lacked };
  // A typ that the project has configured decides alone, except `JWT`, which tokens of every kind may have.
  if (issuer.typ !== null && typ !== 'jwt') return null;
  if (typ !== null && OTHER_TYPES.has(typ)) return { reason: 'other-token' };
  // Logout tokens (OIDC Back-Channel Logout §2.4) and other event tokens (RFC 8417) need not have a `typ` of their own.
  if (payload['typ'] === 'Logout' || hasAny(payload, ['events'])) return { reason: 'other-token' };
  const isAccess = isMarkedAccess(typ, payload);
  if (isMarkedId(typ, payload) || hasAny(payload, ID_TOKEN_CLAIMS)) return { reason: 'id-token' };
  if (issuer.use === 'access')
    return isOfClient(payload) ? { reason: 'client-token' } : nativeFault(issuer, isAccess, payload);
  const isMarkedRefresh = payload['typ'] === 'Refresh' || payload['typ'] === 'Offline';
  // The operator has named the claim that marks refresh tokens, so a scope beside it says nothing.
  const isNamed = Object.keys(issuer.requiredClaims).length > 0 || isMarkedRefresh;
  return isAccess || (!isNamed && hasAny(payload, SCOPE_CLAIMS)) ? { reason: 'access-token' } : null;
}

/** Returns the first claim of the entry that the token lacks, or has with another value; null for none. */
export function lackedClaim({ requiredClaims }: Pick<Issuer, 'requiredClaims'>, payload: JWTPayload): string | null {
  return Object.entries(requiredClaims).find(([name, value]) => !hasClaim(payload, name, value))?.[0] ?? null;
}

/** On the native API an access token has to show that it is one, because an ID token may have the same audience. */
function nativeFault(issuer: Issuer, isAccess: boolean, payload: JWTPayload): TokenFault | null {
  const isShown =
    isAccess ||
    hasAny(payload, SCOPE_CLAIMS) ||
    hasAny(payload, ['client_id']) ||
    Object.keys(issuer.requiredClaims).length > 0;
  return issuer.native && !isShown ? { reason: 'access-mark-missing' } : null;
}

/**
 * Whether the token is of a system that signed in for itself, and not of a user (RFC 9068 §5): its subject is the client, or a
 * claim of its issuer says so.
 */
function isOfClient(payload: JWTPayload): boolean {
  const isSubject = ['client_id', 'azp', 'cid', 'appid'].some((name) => payload[name] === payload.sub);
  return isSubject || payload['gty'] === 'client-credentials' || payload['idtyp'] === 'app';
}

/** Whether the token says that it is an access token: by RFC 9068, or by a claim for the kind of the token. */
function isMarkedAccess(typ: string | null, payload: JWTPayload): boolean {
  return typ === 'at+jwt' || payload['typ'] === 'Bearer' || payload['token_use'] === 'access';
}

/** Whether the token says that it is an ID token. The last mark is that of an issuer whose ID tokens are its only JWTs. */
function isMarkedId(typ: string | null, payload: JWTPayload): boolean {
  return typ === 'id+jwt' || payload['typ'] === 'ID' || payload['token_use'] === 'id' || hasAny(payload, ['firebase']);
}

function hasAny(payload: JWTPayload, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(payload, name));
}

/** Whether the claim equals the value, is a list that contains it, or is a text of scopes that contains it (RFC 8693 §4.2). */
function hasClaim(payload: JWTPayload, name: string, value: string | boolean): boolean {
  const found = Object.hasOwn(payload, name) ? payload[name] : undefined;
  if (found === value) return true;
  if (Array.isArray(found)) return found.includes(value);
  return SCOPE_CLAIMS.includes(name) && typeof found === 'string' && found.split(' ').includes(String(value));
}
