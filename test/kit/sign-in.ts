// Owns the claims of sign-ins that tests ask for by name. The kit's ordinary token is a password sign-in an hour ago: idp.ts.
import { HOUR, SECOND } from './clock.ts';

type Claims = Readonly<Record<string, unknown>>;

/** How long ago the person of an ordinary token signed in, seconds. */
export const ORDINARY_AGE = HOUR / SECOND;

/** A sign-in by password, now. `authAgo`: seconds before the token was issued; the kit's identity provider makes `auth_time` of it. */
export function freshSignIn(claims: Claims = {}): Claims {
  return { authAgo: 0, amr: ['pwd'], ...claims };
}

/** A sign-in by password and one-time code, now. */
export function strongSignIn(claims: Claims = {}): Claims {
  return { authAgo: 0, amr: ['pwd', 'otp'], ...claims };
}
