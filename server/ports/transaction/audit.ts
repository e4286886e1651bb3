// Owns what a transaction can read and write of the audit log. Not its chain: ports/audit.ts. No code.
import type { AuditEntry, AuditEvent, StoredAuditEntry, AuditCursor } from '../audit.ts';

/** Reading the audit log. */
export interface AuditReads {
  /** Rows of these events about one user, newest first, those after `before`; null: from the newest on. */
  of(
    user: string,
    events: readonly AuditEvent[],
    before: AuditCursor | null,
    limit: number,
  ): Promise<readonly StoredAuditEntry[]>;
}

/** Writing the audit log. */
export interface AuditWrites {
  append(entries: readonly AuditEntry[]): Promise<void>;
}
