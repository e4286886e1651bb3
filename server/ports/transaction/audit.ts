// Owns the interface by which a transaction reads and writes the audit log. Not its chain: ports/audit.ts. No code.
import type { AuditEntry, AuditEvent, StoredAuditEntry, AuditCursor } from '../audit.ts';

/** Reading the audit log. */
export interface AuditReads {
  /** Returns rows of these events about one user, newest first, from the row that follows `before`; null: from the newest. */
  of(
    user: string,
    events: readonly AuditEvent[],
    before: AuditCursor | null,
    limit: number,
  ): Promise<readonly StoredAuditEntry[]>;
  /** Returns the actors that begin with `prefix` and have signed in to the portal of the project. It reads one row for each. */
  signedInActors(project: string, prefix: string): Promise<readonly string[]>;
  /** Returns the newest sign-in to the portal of each of these actors who has one. */
  newestSignIns(project: string, actors: readonly string[]): Promise<readonly StoredAuditEntry[]>;
}

/** Writing the audit log. */
export interface AuditWrites {
  append(entries: readonly AuditEntry[]): Promise<void>;
}
