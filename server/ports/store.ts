// Owns the interface to the database, its transactions and its clean-up. Not the methods of a transaction: transaction.ts.
// No code.
import type { Kind } from '../../shared/contact.ts';
import type { Approval } from '../core/approval.ts';
import type { AccountReads } from './account-reads.ts';
import type { AdminLinkStore } from './admin-links.ts';
import type { AdminRequestStore } from './admin-requests.ts';
import type { AuditEntry, AuditChain } from './audit.ts';
import type { AuditLog } from './audit-log.ts';
import type { BreakerStore } from './breakers.ts';
import type { ClientStore } from './clients.ts';
import type { DeliveryReportStore } from './delivery-reports.ts';
import type { Backlog } from './metrics.ts';
import type { OutboxCare } from './outbox-care.ts';
import type { OutboxStore } from './outbox.ts';
import type { Peers } from './peers.ts';
import type { ReceiptKeys } from './receipt-keys.ts';
import type { ReceiverStore } from './receivers.ts';
import type { AccountRows, Search } from './search.ts';
import type { SessionStore } from './session.ts';
import type { ReadTx, Tx } from './transaction.ts';

/** How long ended changes keep their addresses, and which functions the clean-up needs. */
export interface SweepOptions {
  /** How long ended changes keep their addresses, ms, for each project that this server serves. */
  readonly purgeAfter: ReadonlyMap<string, number>;
  /** The same for every other project, ms. */
  readonly defaultPurgeAfter: number;
  /** Returns the text that replaces a purged address (`Secrets.anonymous`). */
  readonly anonymous: (project: string, kind: Kind, key: string) => string;
  /** Makes the row for the audit log about an expired change. */
  readonly expired: (change: ExpiredChange, at: number) => AuditEntry;
  /** Makes the row for the audit log about an act that no other admin decided in time. */
  readonly undecided: (approval: Approval, at: number) => AuditEntry;
}

/** A change that expired before any request read it. */
export interface ExpiredChange {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly kind: Kind;
  /** The new address; empty when the address is already purged. */
  readonly value: string;
}

/** How a restore ends what waits. */
export interface Ending {
  /**
   * Ends the waiting changes and sessions of these users, and tells them. Returns how much was ended, by the project. Users of
   * projects that are not served any more may be left: theirs ends without a word.
   */
  readonly endForUsers: (users: readonly string[]) => Promise<ReadonlyMap<string, Partial<EndedAfterRestore>>>;
  /** The row of the audit log about a change that `endForUsers` has left. */
  readonly revoked: (change: ExpiredChange, at: number) => AuditEntry;
}

/** How much of a project was ended after a restore. */
export interface EndedAfterRestore {
  readonly changes: number;
  /** Mails and SMS that were queued. */
  readonly messages: number;
  readonly undos: number;
  readonly sessions: number;
}

/**
 * Which writes go first when many wait: what completes a change, then what stores that a message was claimed or sent, then what
 * begins a change, then upkeep. Each has a share, so that none waits for ever.
 */
export type Priority = 'prove' | 'deliver' | 'begin' | 'background';

/** How a write transaction runs. */
export interface WriteOptions {
  /** `begin` when left out. */
  readonly priority?: Priority;
  /** The id of the user whose row the work locks first. On PostgreSQL such writes wait for each other without a connection. */
  readonly user?: string;
  /**
   * Whether the work notices that it was done before, as by an Idempotency-Key. Then it runs again when the connection broke at
   * the commit, and the server does not know whether it was kept.
   */
  readonly repeats?: boolean;
}

/** The database, as the server uses it. */
export interface Store {
  /** Runs `work` in one read-only transaction, which sees one consistent state. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one write transaction (BEGIN IMMEDIATE on SQLite; SERIALIZABLE is not needed, because the user's row is the
   * lock). Runs `work` again after a Conflict, a busy database or a serialization failure, for up to 5 s; then throws
   * `Unavailable`. Throws `Unavailable` at once when too many writes wait.
   */
  write<T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions): Promise<T>;
  /**
   * Returns a page of accounts, as of a moment after this call. A search that reads many rows holds up no other work; null when
   * it took too long. Throws `Unavailable` when too many searches wait.
   */
  search(search: Search): Promise<AccountRows | null>;
  /** Returns a marker of each of these changes, by its id: another marker after any move. Leaves out an id that no change has. */
  readonly changeMarkers: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly peers: Peers;
  readonly accounts: AccountReads;
  readonly outbox: OutboxStore;
  readonly outboxCare: OutboxCare;
  readonly sessions: SessionStore;
  readonly adminLinks: AdminLinkStore;
  readonly adminRequests: AdminRequestStore;
  readonly auditChain: AuditChain;
  readonly auditLog: AuditLog;
  readonly breakers: BreakerStore;
  readonly clients: ClientStore;
  readonly deliveryReports: DeliveryReportStore;
  readonly receiptKeys: ReceiptKeys;
  readonly receivers: ReceiverStore;
  /**
   * Closes expired changes and deletes ended data. Sessions, reservations, blocks and counters are deleted as soon as they
   * have ended; Idempotency-Keys after a day; messages, undos, and the addresses of changes after the time in `sweeping`. Uses
   * many short transactions, and may run at any time, even in several processes at once.
   */
  sweep(now: number, sweeping: SweepOptions): Promise<void>;
  /**
   * After a restore: ends every waiting change, queued mail and SMS, undo link, session and outcome of an Idempotency-Key, and
   * refuses every token that was issued before `now`. Returns how much was ended, by the project. No server may run meanwhile.
   * Uses many transactions; when it was stopped, it may run again.
   */
  endAllThatWaits(now: number, ending: Ending): Promise<ReadonlyMap<string, EndedAfterRestore>>;
  /** Returns what waits in the outbox, one entry for each channel. Costs six indexed reads. */
  backlog(): Promise<readonly Backlog[]>;
  /** Returns the id of a key that made a stored tombstone but is not in `known`; null when there is no such key. */
  tombstoneKeyBeside(known: readonly string[]): Promise<string | null>;
  /** Returns the id of the key that made the newest proof; null when there is no proof. */
  newestKey(): Promise<string | null>;
  /**
   * Throws when nothing can be written to the database, or when its schema does not fit this server. The error may have a
   * `reason`, a sentence for the log.
   */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown by the store when the database cannot do the work now. The server answers 503 with Retry-After. */
export interface Unavailable extends Error {
  readonly name: 'Unavailable';
  readonly retryAfter: number;
}
