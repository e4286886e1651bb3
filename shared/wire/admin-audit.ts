// Owns the bodies by which admins read and verify the audit log. Not how the log is written: server/audit.
import type { AdminActivityEntry } from './admin-users.ts';

/** A row of the audit log. */
export interface AdminAuditRow extends AdminActivityEntry {
  /** The id of the user; null when the row is about no user. */
  readonly user: string | null;
  readonly change: string | null;
  /** Whether the row is part of the chain already, so that no reader of the database can alter it unseen. */
  readonly sealed: boolean;
  /** Whether the personal values were erased with the user. */
  readonly erased: boolean;
  /** All values of the row, by their names. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** A page of the audit log, newest first. A page may be short or empty although `next` is set: the search goes on there. */
export interface AdminAuditBody {
  readonly rows: readonly AdminAuditRow[];
  readonly next: string | null;
}

/** Whether the audit log of the project is as it was sealed. */
export interface AdminVerifiedBody {
  readonly ok: boolean;
  readonly batches: number;
  /** Sealed rows. */
  readonly rows: number;
  /** Rows of the last moments, which no batch has yet. */
  readonly unsealed: number;
  /** What is wrong, in sentences. The first 100 alone. */
  readonly faults: readonly string[];
  /** The newest batch as `audit verify --head` takes it, to be kept elsewhere; null when nothing is sealed yet. */
  readonly head: string | null;
}
