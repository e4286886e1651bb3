// Owns how errors of a database are classified. Not when a transaction runs again: retry.ts.

/** The class of an error. */
export interface ErrorClass {
  /** `retry`: another attempt may succeed. `down`: the database cannot work now. `bug`: the error comes from our own code. */
  readonly trouble: 'retry' | 'down' | 'bug';
  /** The error code of the database; `none` for an error without a code. */
  readonly code: string;
}

/** Serialization failure and deadlock. */
const COLLISION = new Set(['40001', '40P01']);
const UNIQUE = new Set(['SQLITE_CONSTRAINT_UNIQUE', '23505']);
/**
 * The unique indexes, as PostgreSQL and SQLite name them, that fail when another transaction was faster. An error of any other
 * unique index is a bug.
 */
const CONFLICT =
  /^(?:identities_unique|contacts_unique|users_name)$|: (?:identities\.|contacts\.project, contacts\.unique_key|users\.project, users\.user_name_key)/;
const DOWN =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL)|08|53|57|58|55P03$|25006$|E(?:CONN|PIPE|TIMEDOUT|NOTFOUND|AI_|HOSTUNREACH|NETUNREACH))/;
/** Messages of errors that the package pg throws without a code. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/;

/** Classifies an error from a database, its driver, or the code inside a transaction. */
export function classify(error: unknown): ErrorClass {
  if (!(error instanceof Error)) return { trouble: 'bug', code: 'none' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) {
    return LOST.test(error.message) ? { trouble: 'down', code: 'lost' } : { trouble: 'bug', code: 'none' };
  }
  if (COLLISION.has(code) || code.startsWith('SQLITE_BUSY')) return { trouble: 'retry', code };
  if (UNIQUE.has(code)) {
    const index = 'constraint' in error ? String(error.constraint) : error.message;
    return { trouble: CONFLICT.test(index) ? 'retry' : 'bug', code };
  }
  return { trouble: DOWN.test(code) ? 'down' : 'bug', code };
}
