// Owns who a verified token speaks of, and the network that a request came from.
import type { Kind } from '../../shared/contact.ts';

/** A verified end user: whose identity is (project, iss, sub). */
export interface Principal {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  /** How it proved itself: Authorization header, the site's refresh cookie, our session cookie. */
  readonly by: 'bearer' | 'refresh-cookie' | 'session';
  /** Epoch ms; null when the token has none. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Null for a session: claims are looked at when a JWT is. */
  readonly claims: Claims | null;
  /** The JWT itself, where its issuer wants to be asked whether it still holds; never logged, never stored in clear. */
  readonly jwt: string | null;
  /** The token carries the project's admin claim; never so for a session. */
  readonly admin: boolean;
}

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
  /** Whether the issuer is trusted for `…Verified` at first sight, and at later logins. */
  readonly trustVerified: boolean;
  readonly trustLoginClaims: boolean;
}

/** Where a request comes from, as far as a proxy of ours or the socket says. */
export interface Network {
  /** What is counted as one: an IPv4 address, or the /64 of an IPv6 one. */
  readonly block: string;
  /** The /48 around it; null for IPv4. */
  readonly wide: string | null;
  /** As a person may read it: `203.0.113.0`, `2001:db8:1::`. */
  readonly masked: string;
}
