// Owns what a verified token says of a user, and the network that a request came from. No code.
import type { Kind } from '../../shared/contact.ts';

/** A verified end user. The identity is (project, iss, sub). */
export interface Principal {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  /** What carried the token: the Authorization header, the site's refresh cookie, or our session cookie. */
  readonly by: 'bearer' | 'refresh-cookie' | 'session';
  /** Epoch ms; null when the token has none. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Null for a session: claims are read only from a JWT. */
  readonly claims: Claims | null;
  /** The JWT itself, where its issuer has an introspection endpoint; never logged, never stored in clear. */
  readonly jwt: string | null;
  /** The token carries the project's admin claim; always false for a session. */
  readonly admin: boolean;
}

/** What a JWT says of the user's contacts and names. */
export interface Claims {
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly phone: string | null;
  readonly phoneVerified: boolean;
  readonly username: string | null;
  /** BCP 47; null when the token does not say. */
  readonly locale: string | null;
  /** Kinds whose contacts the issuer manages itself. */
  readonly manages: readonly Kind[];
  /** Whether the issuer's `…Verified` claims are believed at the first sign-in, and at later ones. */
  readonly trustVerified: boolean;
  readonly trustLoginClaims: boolean;
}

/** Where a request comes from, as a trusted proxy or the socket says. */
export interface Network {
  /** What counts as one sender: an IPv4 address, or the /64 of an IPv6 address. */
  readonly block: string;
  /** The /48 around it; null for IPv4. */
  readonly wide: string | null;
  /** Shortened for display and for the audit log: `203.0.113.0`, `2001:db8:1::`. */
  readonly masked: string;
}
