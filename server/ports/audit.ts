// Owns the shapes of the audit log, and the interface to the chain that seals it. Not how rows are hashed: audit/chain.ts.
// No code.
import type { ActivityEvent } from '../../shared/wire/activity.ts';
import type { Actor, AuditValues } from '../core/audit-values.ts';

/** Seals the rows of the audit log in batches that form a chain. Each project has its own chain. */
export interface AuditChain {
  /**
   * Returns the first project, in the order of ids, after the project `after` that has rows to seal; null when there is none.
   * Costs one indexed read.
   */
  unsealed(after: string): Promise<string | null>;
  /**
   * Seals up to `limit` rows of a project, oldest first, as the next batch of its chain. Returns the number of sealed rows,
   * which is 0 when no row was left or another process seals the project now. `salt` makes 256 random bits, for each row that
   * was written before the server could seal.
   */
  seal(project: string, now: number, limit: number, salt: () => string): Promise<number>;
  /** Returns the ids of the projects that have rows or batches. */
  projects(): Promise<readonly string[]>;
  /** Returns the batch with this number, or the next higher one that exists. */
  batchFrom(project: string, number: number): Promise<Batch | undefined>;
  /** Returns when each user was last erased according to the audit log, epoch ms. Leaves out users who were never erased. */
  erasures(project: string, users: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Returns the newest batch of a project's chain; undefined when the chain has no batch. */
  head(project: string): Promise<Pick<Batch, 'number' | 'hash'> | undefined>;
  /** Returns the number of rows that are not sealed yet, and the rows whose batch does not exist. */
  looseRows(
    project: string,
  ): Promise<{ readonly unsealed: number; readonly stray: readonly Pick<SealedRow, 'id' | 'batch'>[] }>;
}

/** Some rows of a project that were sealed together. */
export interface Batch {
  readonly project: string;
  /** From 1 on. */
  readonly number: number;
  /** Number of rows when the batch was sealed. */
  readonly entries: number;
  /** The hash of the previous batch; empty for the first batch. */
  readonly previous: string;
  readonly hash: string;
  readonly at: number;
  /** By position. If rows were inserted later, the batch has more rows than `entries`, and the list holds only some of them. */
  readonly rows: readonly SealedRow[];
}

/** A stored row, with exactly the texts that the hash of its batch covers. */
export interface SealedRow {
  readonly id: string;
  readonly user: string | null;
  readonly at: number;
  readonly event: string;
  readonly change: string | null;
  readonly requestId: string | null;
  readonly actor: string | null;
  /** JSON. */
  readonly data: string;
  /** JSON; null after an erasure. */
  readonly personal: string | null;
  readonly salt: string | null;
  readonly commitment: string | null;
  readonly batch: number | null;
  /** The row's place in its batch, from 1 on. */
  readonly position: number | null;
}

/** A new row of the append-only audit log. It never holds a code or a token; an address in full only in `personal`. */
export interface AuditEntry {
  readonly id: string;
  readonly project: string;
  readonly user: string | null;
  readonly at: number;
  readonly event: AuditEvent;
  readonly actor: Actor;
  readonly change: string | null;
  readonly requestId: string | null;
  /** Values that identify no person, so they are kept for ever. */
  readonly data: AuditValues;
  /**
   * Personal values: a masked address, the proved addresses of before and of now in full (`old`, `new`), those that an admin named
   * (also `address`, of an event that moves no contact), the origin of the request.
   * An erasure deletes them together with `salt`.
   */
  readonly personal: AuditValues;
  /** 256 random bits. Without the salt, an attacker cannot guess `personal` from the hash that the chain holds. */
  readonly salt: string;
}

/** A row as the store returns it. */
export interface StoredAuditEntry extends Omit<AuditEntry, 'actor' | 'personal' | 'salt'> {
  /** Null when the row is older than the column `actor`. */
  readonly actor: Actor | null;
  /** Null after an erasure. */
  readonly personal: AuditValues | null;
}

/** The last row of a page; the next page begins after this row. */
export type AuditCursor = Pick<StoredAuditEntry, 'at' | 'id'>;

/** Every audit event, both the events that the user can read and the events hidden from the user. */
export type AuditEvent = ActivityEvent | UnseenEvent;

/** Events hidden from the user. Each new event belongs either here or to `ActivityEvent`. */
type UnseenEvent =
  // Its reason may be that another user has the address, which no caller may learn without proving the address.
  | 'claim-skipped'
  // Other users may have used up the limit, so no caller may learn which limit was reached.
  | 'limit-reached'
  // A user must not notice that a message was suppressed because of other users, but the row of the message shows it.
  | 'message-sent'
  | 'message-failed'
  // After an erasure there is no user who could read the event.
  | 'user-erased'
  // About no user. Its values name the admin, and how they signed in.
  | 'admin-signed-in'
  | 'admin-link-made'
  // An admin who sees addresses masked has opened the account.
  | 'user-read'
  // The user learns of the act when it is done.
  | 'approval-asked'
  | 'approval-approved'
  | 'approval-declined'
  | 'approval-expired'
  // About no user, because the search may find none or several. Its values have a hash of what was searched.
  | 'users-searched'
  // These are about no one user, but about the data of a project.
  | 'database-restored'
  | 'users-exported'
  | 'audit-exported'
  | 'messages-replayed'
  | 'messages-dropped'
  // The user of the address gets no message about it.
  | 'suppression-lifted'
  | 'receiver-tested'
  | 'webhook-enabled'
  | 'client-created'
  | 'client-rotated'
  | 'client-revoked';
