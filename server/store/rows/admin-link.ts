// Owns a row of `admin_links` and what it means. Not what a link opens: http/handlers/admin-session.ts.
import type { AdminLink } from '../../ports/admin-links.ts';

/** A row of `admin_links`. */
export interface AdminLinkRow {
  readonly hash: string;
  readonly project: string;
  readonly name: string;
  /** JSON. */
  readonly roles: string;
  readonly expires_at: number;
}

/** The row of a link. */
export function toAdminLinkRow({ hash, project, name, roles, expiresAt }: AdminLink): AdminLinkRow {
  return { hash, project, name, roles: JSON.stringify(roles), expires_at: expiresAt };
}

/** The link that a row is of. */
export function toAdminLink({ hash, project, name, roles, expires_at: expiresAt }: AdminLinkRow): AdminLink {
  return { hash, project, name, roles: JSON.parse(roles) as AdminLink['roles'], expiresAt };
}
