// Owns the interface by which the audit log of a project is searched, page by page. Not its chain: audit.ts. No code.
import type { StoredAuditEntry } from './audit.ts';

/** Which rows are meant. Null: all. */
export interface AuditFilter {
  readonly project: string;
  /** The id of the user. */
  readonly user: string | null;
  readonly event: string | null;
  /** One of these, as the row has it, such as `user`, `admin:…` or `client:…`. */
  readonly actors: readonly string[] | null;
  /** Epoch ms, inclusive. */
  readonly from: number | null;
  /** Epoch ms, exclusive. */
  readonly to: number | null;
}

/** Where a page ended. Rows that are sealed in the meantime are neither left out nor shown twice. */
export type AuditPlace =
  | { readonly in: 'user'; readonly at: number; readonly id: string }
  /** `head`: the newest batch when the search began. */
  | { readonly in: 'unsealed'; readonly at: number; readonly id: string; readonly head: number }
  | { readonly in: 'sealed'; readonly batch: number; readonly position: number };

/** A row that was found. */
export interface FoundAuditEntry extends StoredAuditEntry {
  readonly isSealed: boolean;
}

/** Searches the audit log. */
export interface AuditLog {
  /**
   * Returns the next rows, newest first, up to `limit`. Reads a bounded number of rows, in parts between which other work has its
   * turn, so a page may be short although there is a next one.
   */
  page(
    filter: AuditFilter,
    after: AuditPlace | null,
    limit: number,
  ): Promise<{ readonly rows: readonly FoundAuditEntry[]; readonly next: AuditPlace | null }>;
}
