// Owns the interfaces of an open database and of the connection that a query uses. Not when a transaction runs again: retry.ts.
import type { Kysely } from 'kysely';
import type { Peers } from '../ports/peers.ts';
import type { Clock } from '../ports/result.ts';
import type { AccountRows, Search } from '../ports/search.ts';
import type { WriteOptions } from '../ports/store.ts';
import type { Tables } from './tables.ts';

/** The kind of database, for SQL that must differ between the two. */
export type Dialect = 'sqlite' | 'postgres';

/** An open database with the right schema. */
export interface Database {
  readonly dialect: Dialect;
  /** Runs `work` in a write transaction, again after a collision. `work` may use only the connection that it is given. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Runs `work` in a read-only transaction, which sees one snapshot. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs `work`, which reads by one statement. A single statement sees one snapshot without a transaction around it. */
  one<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * Runs a search that reads many rows, so that no other work waits for it. Returns null when it took too long; throws
   * `Unavailable` when too many searches wait.
   */
  longSearch(search: Search): Promise<AccountRows | null>;
  /** How this process and the others on the database tell each other what they wrote. Default: all of them only poll. */
  readonly peers?: Peers;
  ready(): Promise<void>;
  /** Overwrites deleted data that the database would otherwise keep for a while. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** The connection of one transaction or statement, with the dialect and the clock that queries need. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly clock: Clock;
}

/** Runs work in a new transaction; with `one`, the work is one statement that reads. */
export interface Transactions {
  one<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  read<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  write<T>(work: (connection: Connection) => Promise<T>, options?: WriteOptions): Promise<T>;
}

/** Makes the transactions of an open database. Queries compare times in rows with `clock`. */
export function transactionsOf(database: Database, clock: Clock): Transactions {
  const { dialect } = database;
  return {
    one: (work) => database.one((db) => work({ db, dialect, clock })),
    read: (work) => database.read((db) => work({ db, dialect, clock })),
    write: (work, options) => database.write((db) => work({ db, dialect, clock }), options),
  };
}
