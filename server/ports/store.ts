// Owns the interface to the store: its transactions, its other stores, and its clean-up. Not what a transaction can do:
// transaction.ts. No code.
import type { Kind } from '../../shared/contact.ts';
import type { AuditEntry, AuditChain } from './audit.ts';
import type { ClientStore } from './clients.ts';
import type { OutboxStore } from './outbox.ts';
import type { SessionStore } from './session.ts';
import type { ReadTx, Tx } from './transaction.ts';

/** How long ended changes keep their addresses, and what replaces them. */
export interface SweepOptions {
  /** How long, ms, for each project that this server serves. */
  readonly purgeAfter: ReadonlyMap<string, number>;
  /** How long, ms, for every other project. */
  readonly defaultPurgeAfter: number;
  readonly anonymous: (project: string, kind: Kind, key: string) => string;
  /** Makes the row of the audit log for a change that expired. */
  readonly expired: (change: ExpiredChange, at: number) => AuditEntry;
}

/** A change that expired before a request met it. */
export interface ExpiredChange {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly kind: Kind;
  /** The new address; empty when it was purged already. */
  readonly value: string;
}

/** The store. */
export interface Store {
  /** One consistent read. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * One write transaction (BEGIN IMMEDIATE; SERIALIZABLE is not needed, the user's row is the lock). Runs `work` again
   * after a Conflict, a busy database or a serialization failure, up to 5 s; then throws `Unavailable`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly outbox: OutboxStore;
  readonly sessions: SessionStore;
  readonly auditChain: AuditChain;
  readonly clients: ClientStore;
  /**
   * Closes expired changes, and deletes what ended before `now`: at once sessions, reservations, blocks and counters; after a
   * day Idempotency-Keys; after a while (`sweeping`) messages, undos, and the addresses of changes. It uses many short
   * transactions, and may run at any time, in several processes at once.
   */
  sweep(now: number, sweeping: SweepOptions): Promise<void>;
  /** The id of a key that tombstones were made with and that is not among `known`; null when there is none. */
  tombstoneKeyBeside(known: readonly string[]): Promise<string | null>;
  /** The id of the key that the newest proof was made with; null when there is no proof. */
  newestKey(): Promise<string | null>;
  /** Throws when the database does not answer or its schema is not ours. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown by the store when the database cannot take the work now: answered 503 with Retry-After. */
export interface Unavailable extends Error {
  readonly name: 'Unavailable';
  readonly retryAfter: number;
}
