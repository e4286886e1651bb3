// Owns the prepared statements of one SQLite connection, and how Kysely runs a query on them. Not the transactions
// (group-commit.ts, sqlite-readers.ts).
import type { Database as SqliteConnection, Statement } from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';

/** Most prepared statements that one connection keeps. Each takes some ten kilobytes. */
export const MOST_STATEMENTS = 200;
/**
 * Longer statements, in characters, hold lists of many rows. They seldom repeat, and would take the place of others. A claim of
 * messages of sixteen routes has 40,000 to 80,000 characters.
 */
const LONGEST_TEXT = 80_000;

/** The statements of one connection, each prepared once. */
export interface Statements {
  /** Returns the prepared statement. Use it at once and to its end: the next caller gets the same one. */
  get(sql: string): Statement<unknown[], unknown>;
  readonly size: number;
}

/** Keeps the statements that were used last. SQLite itself prepares a statement again after a change of the schema. */
export function createStatements(connection: SqliteConnection): Statements {
  /** In the order of their last use. */
  const prepared = new Map<string, Statement<unknown[], unknown>>();
  return {
    get(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) {
        prepared.delete(sql);
        prepared.set(sql, known);
        return known;
      }
      const statement = connection.prepare<unknown[], unknown>(sql);
      if (sql.length > LONGEST_TEXT) return statement;
      prepared.set(sql, statement);
      if (prepared.size > MOST_STATEMENTS) prepared.delete(prepared.keys().next().value ?? '');
      return statement;
    },
    get size() {
      return prepared.size;
    },
  };
}

/** Runs Kysely's queries on these statements. */
export function connectionOn(connection: SqliteConnection, statements: Statements): DatabaseConnection {
  return {
    executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const statement = statements.get(sql);
      if (statement.reader) return Promise.resolve({ rows: statement.all(...parameters) as R[] });
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return Promise.resolve({ numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] });
    },
    // A statement whose rows are still being read must not run again, so this one is not kept.
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      for (const row of connection.prepare<unknown[], R>(sql).iterate(...parameters)) yield { rows: [row] };
    },
  };
}
