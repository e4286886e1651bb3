// Owns how errors of a database are classified. Not when a transaction runs again: retry.ts.

/** The class of an error. */
export interface ErrorClass {
  /**
   * `retry`: another attempt may succeed. `lost`: another attempt on a new connection may succeed. `down`: the database cannot
   * work now. `bug`: the error comes from our own code.
   */
  readonly trouble: 'retry' | 'lost' | 'down' | 'bug';
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
/**
 * After these, a new connection may lead to a server that works: the server became read-only or shuts down, it ended our
 * session because this process was frozen, it does not yet know the database or the password, or the network cut the
 * connection. `silent` is ours (postgres-lease.ts). 26000 and 42P05 are of a session that is not the one we know
 * (postgres-statements.ts).
 */
const LOST =
  /^(?:08...|25006|25P0[34]|26000|28...|3D000|42P05|57P0.|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTCONN|ERR_STREAM_\w+|silent)$/;
/** The function of PostgreSQL that refuses a prepared statement whose columns were changed since, whatever the language of messages. */
const OUTDATED_PLAN = 'RevalidateCachedQuery';
/** `replaced` and `wal-full` are ours (sqlite-file.ts), and so are the others in small letters (postgres-lease.ts). */
const DOWN =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL)|53|57|58|XX00[12]$|55P03$|E(?:CONN|NOTFOUND|AI_|HOST|NET|MFILE|NFILE)|(?:no-connection|deadline|commit|replaced|wal-full)$)/;
/** Messages of errors that the package pg throws without a code. */
const LOST_MESSAGE =
  /Connection (?:terminated|ended)|connection error|Query read timeout|not queryable|ECONNRESET|EPIPE/;
const DOWN_MESSAGE = /timeout exceeded when trying to connect|connection timeout|after calling end on the pool/;

/** Classifies an error from a database, its driver, or the code inside a transaction. */
export function classify(error: unknown): ErrorClass {
  if (!(error instanceof Error)) return { trouble: 'bug', code: 'none' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return classifyMessage(error.message);
  if (COLLISION.has(code) || code.startsWith('SQLITE_BUSY')) return { trouble: 'retry', code };
  if (UNIQUE.has(code)) {
    const index = 'constraint' in error ? String(error.constraint) : error.message;
    return { trouble: CONFLICT.test(index) ? 'retry' : 'bug', code };
  }
  if (LOST.test(code) || ('routine' in error && error.routine === OUTDATED_PLAN)) return { trouble: 'lost', code };
  return { trouble: DOWN.test(code) ? 'down' : 'bug', code };
}

/** Errors that end a session of PostgreSQL whatever it is doing: a COMMIT may be done, and its answer on the way. */
const ENDS_SESSION = /^(?:08|25P0[34]|57|58|53|XX)/;

/** Whether PostgreSQL answered this to a statement. What was sent with the statement and behind it is then skipped, a COMMIT too. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && !ENDS_SESSION.test(classify(error).code);
}

function classifyMessage(message: string): ErrorClass {
  if (DOWN_MESSAGE.test(message)) return { trouble: 'down', code: 'no-connection' };
  return LOST_MESSAGE.test(message) ? { trouble: 'lost', code: 'lost' } : { trouble: 'bug', code: 'none' };
}

/** Returns an error after which the transaction runs again, as after a serialization failure. */
export function collision(): Error {
  return Object.assign(new Error('another transaction was faster'), { code: '40001' });
}
