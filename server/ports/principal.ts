// Owns the shapes of a signed-in user, of the claims about a user, and of the network of a request. No code.
import type { Kind } from '../../shared/contact.ts';
import type { Role } from '../core/admin-roles.ts';
import type { Issuer } from './project.ts';
import type { ClaimsMode } from '../core/follow-claim.ts';
import type { PersonNames } from '../core/person-names.ts';

/** A verified end user. The identity is (project, iss, sub). */
export interface Principal {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  /** Where the request had the token: in the Authorization header, the site's refresh cookie, or our session cookie. */
  readonly by: 'bearer' | 'refresh-cookie' | 'session' | 'admin-session';
  /** Epoch ms; null when the token has none. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** The claim `sid`, by which the issuer knows the session. Missing when the token has none, and for a session of ours. */
  readonly sid?: string;
  /** Of a session of ours, the hash under which it is stored. */
  readonly session?: string;
  /** Null for a session, because claims are read only from a JWT. */
  readonly claims: Claims | null;
  /** The JWT; null when its issuer has no introspection endpoint. Never logged, never stored in clear. */
  readonly jwt: string | null;
  /** The only places at which the token is accepted (`Issuer.faces`); null and undefined = everywhere. */
  readonly faces?: Issuer['faces'];
  /** What the token's claims make the user as an admin (`Project.adminRoles`); empty for every other user, and for a session. */
  readonly roles: readonly Role[];
  /** Of a session of the portal alone. */
  readonly admin?: AdminMark;
}

/** What a session of the portal tells of its admin. */
export interface AdminMark {
  /** One line for other admins and for the audit log, such as the name in the ID token. */
  readonly name: string;
  /** How the admin signed in: at the identity provider, by a refresh JWT, or by a one-time link of the operator. */
  readonly by: 'oidc' | 'token' | 'link';
}

/** The claims of a JWT about the user's contacts and names. */
export interface Claims {
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly phone: string | null;
  readonly phoneVerified: boolean;
  readonly username: string | null;
  readonly names: PersonNames;
  /** BCP 47; null when the token names no language. */
  readonly locale: string | null;
  /** The claim `zoneinfo` (OpenID Connect Core §5.1) as it came; null and undefined: none. */
  readonly timeZone?: string | null;
  /** Kinds whose contacts the issuer manages itself. */
  readonly manages: readonly Kind[];
  /** Whether the issuer's `…Verified` claims are trusted when a user signs in for the first time. */
  readonly trustVerified: boolean;
  /** Whether the issuer's `…Verified` claims are trusted at later sign-ins. */
  readonly trustLoginClaims: boolean;
  /** Which contacts a verified claim of a later sign-in may replace. */
  readonly mode: ClaimsMode;
}

/** The network of a request, as reported by a trusted proxy or the socket. */
export interface Network {
  /** The network that counts as one sender, which is an IPv4 address, or the /64 of an IPv6 address. */
  readonly block: string;
  /** The /48 that contains the block; null for IPv4. */
  readonly wide: string | null;
  /** Shortened for display and for the audit log: `203.0.113.0`, `2001:db8:1::`. */
  readonly masked: string;
}
