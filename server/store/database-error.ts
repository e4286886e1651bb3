// Owns what an error of a database means for the transaction that met it. Not what is done about it: retry.ts.

/** An error, judged. */
export interface ErrorClass {
  /** `retry`: another attempt may succeed. `down`: not now. `bug`: our own error, or one that the work threw. */
  readonly trouble: 'retry' | 'down' | 'bug';
  /** The code that the database gave; `none` for an error without one. */
  readonly code: string;
}

/** Serialization failure and deadlock. */
const COLLISION = new Set(['40001', '40P01']);
const UNIQUE = new Set(['SQLITE_CONSTRAINT_UNIQUE', '23505']);
/**
 * The unique indexes where another transaction may have been faster, as PostgreSQL and SQLite name them. An error of any other
 * unique index is a bug.
 */
const CONFLICT =
  /^(?:identities_unique|contacts_unique|users_name)$|: (?:identities\.|contacts\.project, contacts\.unique_key|users\.project, users\.user_name_key)/;
const DOWN =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL)|08|53|57|58|55P03$|25006$|E(?:CONN|PIPE|TIMEDOUT|NOTFOUND|AI_|HOSTUNREACH|NETUNREACH))/;
/** The package pg throws these without a code. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/;

/** Judges an error that a database, its driver or the work threw. */
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
