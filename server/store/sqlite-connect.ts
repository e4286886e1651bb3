// Owns one connection to a SQLite file: its settings, and the function by which a long query can be ended. Not which connections
// there are: sqlite.ts.
import type { Database as SqliteConnection } from 'better-sqlite3';

/**
 * How long SQLite itself waits for a lock, ms. better-sqlite3 waits synchronously, which would stop every request. The waits are
 * between attempts instead (retry.ts, group-commit.ts).
 */
const BUSY_TIMEOUT = 0;

/**
 * Memory of a connection for pages of the file, KiB, which it takes within minutes. The writer's transactions read most, so a reader
 * needs less. A page that is not in it comes from the memory of the system, by a call of some microseconds.
 */
const PAGE_CACHE = { writer: 8192, reader: 4096 } as const;

/**
 * How many pages of 4 KiB the write-ahead log gets before a commit writes them back into the file. A change writes some 25 pages.
 * Many of them are the same again and again, and are written back once, so a larger log costs less; but then a commit that
 * writes back takes longer, and so does the first start after a kill.
 */
const CHECKPOINT_PAGES = 4000;

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
  // Savepoints keep earlier pages in memory instead of in files, which would have to be created, and deleted securely.
  connection.pragma('temp_store = MEMORY');
  connection.pragma(`cache_size = -${PAGE_CACHE[readonly ? 'reader' : 'writer']}`);
  connection.pragma('secure_delete = ON'); // purged and erased values must not stay readable in the file's free pages
  connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  connection.pragma(`journal_size_limit = ${walSize}`);
  // A thread can be ended only when it runs JavaScript, and SQLite calls this for rows of a search (queries/awake.ts). V8 looks
  // whether to end only in a function that calls another.
  connection.function('awake', { directOnly: true }, () => (performance.now() >= 0 ? 1 : 0));
  return connection;
}
