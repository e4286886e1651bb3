// Owns one connection to a SQLite file: its settings, and the function by which a long query can be ended. Not which connections
// there are: sqlite.ts.
import type { Database as SqliteConnection } from 'better-sqlite3';

/**
 * How long SQLite itself waits for a lock, ms. better-sqlite3 waits synchronously, which stops every request, so this is
 * short. The longer waits are between attempts (retry.ts) and stop nothing.
 */
const BUSY_TIMEOUT = 100;

/** How a connection is opened. */
export interface ConnectOptions {
  readonly path: string;
  readonly readonly: boolean;
  /** Each checkpoint cuts the write-ahead log back to this size, octets. */
  readonly walSize: number;
}

/** Opens a connection. `opened` gets it before its settings are made, so that the caller can close it when they fail. */
export async function connectSqlite(
  { path, readonly, walSize }: ConnectOptions,
  opened?: (connection: SqliteConnection) => void,
): Promise<SqliteConnection> {
  const { default: Sqlite } = await import('better-sqlite3');
  const connection = new Sqlite(path, { readonly, timeout: BUSY_TIMEOUT });
  opened?.(connection);
  if (!readonly) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL'); // what was answered must survive a power cut
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('secure_delete = ON'); // purged and erased values must not stay readable in the file's free pages
  connection.pragma('wal_autocheckpoint = 1000');
  connection.pragma(`journal_size_limit = ${walSize}`);
  // A thread can be ended only when it runs JavaScript, and SQLite calls this for rows of a search (queries/awake.ts). V8 looks
  // whether to end only in a function that calls another.
  connection.function('awake', { directOnly: true }, () => (performance.now() >= 0 ? 1 : 0));
  return connection;
}
