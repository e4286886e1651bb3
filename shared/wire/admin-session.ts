// Owns the bodies about the session of an admin. Not what admins do: admin.ts.

/** Who is signed in to the portal, and what they may do. */
export interface AdminSessionBody {
  /** One line. */
  readonly name: string;
  readonly project: string;
  readonly serviceName: string;
  readonly roles: readonly string[];
  /** The names of server/core/admin-roles.ts. */
  readonly permissions: readonly string[];
  /** How the admin signed in. */
  readonly by: 'oidc' | 'token' | 'link';
  /** RFC 3339; without requests, the session ends earlier. */
  readonly expiresAt: string;
}

/** The body that spends a one-time link. */
export interface SpendAdminLinkBody {
  readonly token: string;
}
