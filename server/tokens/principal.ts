// Owns what the claims of a verified JWT say of the user. Not whether the JWT is good: user-token.ts.
import type { JWTPayload } from 'jose';
import type { Claims, Principal } from '../ports/principal.ts';
import type { Issuer, Project } from '../ports/project.ts';

/** Clocks of servers may differ by this, seconds. RFC 8725 leaves the number open; a minute is the usual limit. */
export const TOLERANCE = 60;
/** OIDC Core §2: `sub` has at most 255 characters. */
const SUB_MAX = 255;
/** Last instant that a Date can hold, seconds: a larger number is no time. */
const TIME_MAX = 8.64e12;

/** What signed the token, and how it came. */
export interface TokenSource {
  readonly project: string;
  readonly adminClaim: Project['adminClaim'];
  readonly issuer: Issuer;
  readonly jwt: string;
  readonly by: Principal['by'];
}

/** The user that the claims name; null when a claim that jose does not check is not as it must be. `now`: epoch ms. */
export function principalOf(source: TokenSource, payload: JWTPayload, now: number): Principal | null {
  const { project, issuer, adminClaim, jwt, by } = source;
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
    // Kept only where introspection will need it.
    jwt: issuer.introspection === null ? null : jwt,
    admin: adminClaim !== null && hasClaim(payload, adminClaim),
  };
}

/** The claim is the value, or a list that holds it. */
function hasClaim(payload: JWTPayload, { claim, value }: NonNullable<Project['adminClaim']>): boolean {
  const found = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
  return found === value || (Array.isArray(found) && found.includes(value));
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
    // Exactly true: "true", 1 and the like are a mistake of the issuer, and guessing is not safe here.
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
