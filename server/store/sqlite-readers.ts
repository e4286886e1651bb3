// Owns the connections that read an SQLite file, each lent to one transaction at a time. Not the writer: group-commit.ts.
import type { Database as SqliteConnection } from 'better-sqlite3';
import type { DatabaseConnection, Kysely } from 'kysely';
import { unavailable } from './retry.ts';
import { lease } from './sqlite-lease.ts';
import { connectionOn, createStatements, type Statements } from './sqlite-statements.ts';
import type { Tables } from './tables.ts';
import { startSlice } from './time-slice.ts';

/**
 * Most connections. A read that waits for nothing ends before another begins, so more than one is needed only while a long read
 * gives other work a turn.
 */
const CONNECTIONS = 6;
/** Most reads that wait for a connection. */
const MOST_WAITING = 1000;

/** Runs read transactions. In WAL mode they neither wait for a writer nor block one. */
export interface Readers {
  /** Runs the work on one snapshot. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs the work, which is one statement, and sees one snapshot without a transaction. */
  one<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Resolves when the last read has ended. */
  close(): Promise<void>;
}

interface Reader {
  readonly connection: SqliteConnection;
  readonly statements: Statements;
  readonly queries: DatabaseConnection;
}

/** `connect` opens one more connection. */
export function createReaders(connect: () => Promise<SqliteConnection>): Readers {
  /** The last one given back is the next one lent, because its memory holds what was read last. */
  const free: Reader[] = [];
  const waiting: { readonly lend: (reader: Reader) => void; readonly fail: (error: unknown) => void }[] = [];
  let lent = 0;
  let isClosed = false;
  let ended: (() => void) | null = null;

  async function add(): Promise<Reader> {
    lent += 1;
    try {
      const connection = await connect();
      const statements = createStatements(connection);
      return { connection, statements, queries: connectionOn(connection, statements) };
    } catch (error) {
      lent -= 1;
      throw error;
    }
  }

  function borrow(): Reader | Promise<Reader> {
    if (isClosed) throw unavailable('The server stops', 1, undefined);
    const reader = free.pop();
    if (reader !== undefined) {
      lent += 1;
      return reader;
    }
    if (lent < CONNECTIONS) return add();
    if (waiting.length >= MOST_WAITING) throw unavailable('Too many reads wait', 1, undefined);
    return new Promise((lend, fail) => waiting.push({ lend, fail }));
  }

  function giveBack(reader: Reader): void {
    const next = waiting.shift();
    if (next !== undefined) return next.lend(reader);
    lent -= 1;
    free.push(reader);
    if (lent === 0) ended?.();
  }

  async function withReader<T>(use: (reader: Reader) => Promise<T>): Promise<T> {
    const borrowed = borrow();
    const reader = borrowed instanceof Promise ? await borrowed : borrowed;
    try {
      return await use(reader);
    } finally {
      giveBack(reader);
    }
  }

  return {
    read: (work) => withReader((reader) => inSnapshot(reader, work)),
    one: (work) => withReader((reader) => inStatement(reader, work)),
    async close() {
      isClosed = true;
      if (lent > 0) await new Promise<void>((resolve) => (ended = resolve));
      for (const { connection } of free.splice(0)) connection.close();
    },
  };
}

async function inSnapshot<T>(
  { connection, statements, queries }: Reader,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  statements.get('begin').run();
  const lent = lease(() => connection.inTransaction, queries, startSlice());
  try {
    return await work(lent.db);
  } finally {
    lent.end();
    if (connection.inTransaction) statements.get('commit').run();
  }
}

async function inStatement<T>({ queries }: Reader, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const lent = lease(() => true, queries, startSlice());
  try {
    return await work(lent.db);
  } finally {
    lent.end();
  }
}
