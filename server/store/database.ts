// Owns what an open database is to the rest of the store, and what a query runs on. Not when a transaction runs again: retry.ts.
import type { Kysely } from 'kysely';
import type { Clock } from '../ports/result.ts';
import type { Tables } from './tables.ts';

/** Which database it is, where SQL must differ. */
export type Dialect = 'sqlite' | 'postgres';

/** An open database with the right schema. */
export interface Database {
  readonly dialect: Dialect;
  /** One write transaction; it runs again when it collides. The work may use the given connection alone. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** One snapshot, read only. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  ready(): Promise<void>;
  /** Overwrites what was deleted, where the database would keep it for a while. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** What the queries of one transaction run on. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly clock: Clock;
}

/** How a store opens a transaction of its own. */
export interface Transactions {
  read<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  write<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
}

/** Transactions on an open database; `clock` is for what the rows do not say themselves. */
export function transactionsOf(database: Database, clock: Clock): Transactions {
  const { dialect } = database;
  return {
    read: (work) => database.read((db) => work({ db, dialect, clock })),
    write: (work) => database.write((db) => work({ db, dialect, clock })),
  };
}
