// Owns the interface to the one-time links by which an operator lets a first admin in. Not the session that a link opens:
// session.ts. No code.
import type { Role } from '../core/admin-roles.ts';
import type { AuditEntry } from './audit.ts';

/** A link that was not used yet. Its token is kept by no one but its reader: the store has the hash. */
export interface AdminLink {
  /** SHA-256 of the token. */
  readonly hash: string;
  readonly project: string;
  /** The admin, in one line, as the operator wrote it. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Stores links. Each call is one transaction, with the rows for the audit log. */
export interface AdminLinkStore {
  /** `now`: links that have expired by then are removed, epoch ms. */
  insert(link: AdminLink, now: number, entries: readonly AuditEntry[]): Promise<void>;
  /** Removes the link and returns it; undefined when there is none, or it has expired. Of two calls at once one gets it. */
  spend(hash: string, now: number, entries: (link: AdminLink) => readonly AuditEntry[]): Promise<AdminLink | undefined>;
}
