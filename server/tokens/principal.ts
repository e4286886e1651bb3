// Owns how the claims of a verified JWT become a signed-in user. Not verifying the JWT: user-token.ts.
import type { JWTPayload } from 'jose';
import type { Claims, Principal } from '../ports/principal.ts';
import { readName } from '../core/person-names.ts';
import type { Role } from '../core/admin-roles.ts';
import type { Issuer, Project, RoleClaim } from '../ports/project.ts';
import { readAmr } from './amr.ts';
import { claimAt } from './claim-path.ts';
import type { TokenFault } from './refusal.ts';

/** Largest accepted difference between the clocks of two servers, seconds. RFC 8725 names no number; a minute is usual. */
export const TOLERANCE = 60;
/** OIDC Core §2: `sub` has at most 255 characters. */
const SUB_MAX = 255;
/** The last time that a Date can hold, seconds since 1970. A larger number is not accepted as a time. */
const TIME_MAX = 8.64e12;

/** The issuer of a token, and where the request had the token. */
export interface TokenSource {
  readonly project: string;
  readonly adminRoles: Project['adminRoles'];
  readonly issuer: Issuer;
  readonly by: Principal['by'];
}

/** Returns the fault of a claim that jose does not check; null when there is none. `now`: epoch ms. */
export function faultOf({ sub, iat, exp, auth_time: authTime }: JWTPayload, now: number): TokenFault | null {
  const latest = now / 1000 + TOLERANCE;
  if (!isLine(sub, SUB_MAX)) return { reason: 'claim-invalid', claim: 'sub' };
  if (!isTime(iat, TIME_MAX)) return { reason: 'claim-invalid', claim: 'iat' };
  if (iat > latest) return { reason: 'not-yet', claim: 'iat' };
  if (!isTime(exp, TIME_MAX)) return { reason: 'claim-invalid', claim: 'exp' };
  return authTime === undefined || isTime(authTime, latest) ? null : { reason: 'claim-invalid', claim: 'auth_time' };
}

/**
 * Returns from when on and before when a verified token is accepted, whole seconds since 1970: inside of these times the checks
 * of `exp`, `nbf`, `iat`, `auth_time` and the age have the same result. `maxAge`: ms; null for any age.
 */
export function acceptedWithin(
  { iat = 0, exp = 0, nbf = 0, auth_time: authTime }: JWTPayload,
  maxAge: number | null,
): { readonly from: number; readonly until: number } {
  const latest = Math.max(iat, nbf, typeof authTime === 'number' ? authTime : 0);
  const end = Math.min(exp, maxAge === null ? Infinity : iat + maxAge / 1000);
  return { from: latest - TOLERANCE, until: end + TOLERANCE };
}

/** Returns the user that claims without a fault name; `jwt` is null. */
export function principalOf(source: TokenSource, payload: JWTPayload): Principal {
  const { project, issuer, by } = source;
  const { sub = '', iat = 0, exp = 0, auth_time: authTime, acr, sid } = payload;
  return {
    project,
    iss: issuer.issuer,
    sub,
    by,
    authTime: typeof authTime === 'number' ? Math.floor(authTime * 1000) : null,
    acr: isLine(acr, 255) ? acr : null,
    amr: readAmr(payload['amr']),
    issuedAt: Math.floor(iat * 1000),
    expiresAt: Math.floor(exp * 1000),
    ...(isLine(sid, 255) ? { sid } : {}),
    claims: claimsOf(issuer, payload),
    jwt: null,
    ...(issuer.faces ? { faces: issuer.faces } : {}),
    roles: rolesOf(source.adminRoles, payload),
  };
}

/** Returns the roles that the claims give, each once: a claim equals the value, or is a list that contains the value. */
export function rolesOf(claims: readonly RoleClaim[], payload: JWTPayload): readonly Role[] {
  const given = claims.filter(({ claim, value }) => {
    const found = claimAt(payload, claim);
    return found === value || (Array.isArray(found) && found.includes(value));
  });
  return [...new Set(given.map(({ role }) => role))];
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
    // Only `true` counts. Other values such as "true" or 1 are mistakes of the issuer, and guessing their meaning is not safe.
    emailVerified: claim(names.emailVerified) === true,
    phone: text(names.phone),
    phoneVerified: claim(names.phoneVerified) === true,
    username: isLine(username, 255) ? username : null,
    names: {
      full: readName(claim(names.name)),
      given: readName(claim(names.givenName)),
      family: readName(claim(names.familyName)),
    },
    locale: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/.exec(text(names.locale) ?? '')?.[0] ?? null,
    timeZone: text('zoneinfo')?.slice(0, 100) ?? null,
    manages,
    trustVerified,
    trustLoginClaims,
    mode: names.mode,
  };
}

function isTime(value: unknown, latest: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= Math.min(latest, TIME_MAX);
}

/** Whether the value is text without control characters and lone surrogates, which databases and logs can hold. */
function isLine(value: unknown, max: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= max && !/[\p{Cc}\p{Cs}]/u.test(value);
}
