// Owns the interface to the store: its transactions, its sessions, and what clears it. Not what a transaction may do: transaction.ts. No code.
import type { Kind } from '../../shared/contact.ts';
import type { AuditEntry, AuditChain } from './audit.ts';
import type { ClientStore } from './clients.ts';
import type { OutboxStore } from './outbox.ts';
import type { SessionStore } from './session.ts';
import type { ReadTx, Tx } from './transaction.ts';

/** How long what is over keeps its addresses, and what is put in their place. */
export interface Sweeping {
  /** Of each project that is served, ms. */
  readonly purgeAfter: ReadonlyMap<string, number>;
  /** Of all others, ms. */
  readonly otherwise: number;
  readonly anonymous: (project: string, kind: Kind, key: string) => string;
  /** What the record says of a change that ran out. */
  readonly expired: (change: RanOut, at: number) => AuditEntry;
}

export interface RanOut {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly kind: Kind;
  /** Empty when it was taken away already. */
  readonly value: string;
}

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
   * Closes the changes that ran out, and takes away what was over before `now` and has no reason to stay: at once sessions, kept addresses, limits; after a day
   * keys of repeated requests; after a while (`sweeping`) messages, ways back, and the addresses of changes. In many short
   * transactions; as often as one likes, and in several processes at once.
   */
  sweep(now: number, sweeping: Sweeping): Promise<void>;
  /** Id of a key that tombstones were made with and that is not among these; null when there is none. */
  tombstoneKeyBeside(known: readonly string[]): Promise<string | null>;
  /** Id of the key that the newest proof was made with; null when there is none. */
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
