// Owns the SQLite file: its mode, its pragmas, and its two connections. Not how Kysely uses it: sqlite-dialect.ts. No queries.
import { chmod, open, stat } from 'node:fs/promises';
import type { Database as SqliteConnection } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Log } from '../ports/log.ts';
import type { Database } from './database.ts';
import { classify } from './database-error.ts';
import { migrateUp, requireSchema } from './migrations/index.ts';
import { deadline, retry } from './retry.ts';
import { writingDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/**
 * How long SQLite itself waits for a lock, ms. better-sqlite3 waits synchronously, which stops every request, so this is
 * short. The longer waits are between attempts (retry.ts) and stop nothing.
 */
const BUSY_TIMEOUT = 100;

/** An open SQLite file. */
export interface SqliteFile extends Database {
  /** The connection that writes; for tests that fill the disk. */
  readonly connection: SqliteConnection;
  /** Names of the migrations that the opening applied. */
  readonly migrated: readonly string[];
}

/** Returns why this Node cannot open SQLite; null when it can. On older versions better-sqlite3 crashes without a message. */
export function nodeTrouble(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return null;
  return `SQLite needs Node 22.18 or newer, and this is ${version}. Install a newer Node, or start it through npm: \`npm start\` brings its own.`;
}

/** Opens the file, creates it if needed, and brings its schema up to date. Throws, in words for an operator. */
export async function openSqlite(path: string, log: Log): Promise<SqliteFile> {
  const trouble = nodeTrouble(process.versions.node);
  if (trouble !== null) throw new Error(trouble);
  const until = deadline();
  const { default: Sqlite } = await import('better-sqlite3');
  const opened: SqliteConnection[] = [];
  const connect = (readonly: boolean): SqliteConnection => {
    const connection = new Sqlite(path, { readonly, timeout: BUSY_TIMEOUT });
    opened.push(connection);
    setPragmas(connection, readonly);
    return connection;
  };
  try {
    await keepPrivate(path, log);
    const connection = await retry(async () => connect(false), until, log);
    const writer = new Kysely<Tables>({ dialect: writingDialect(connection) });
    const migrated = await retry(() => migrateUp(writer, 'sqlite'), until, log);
    // Readers in WAL mode neither wait for a writer nor block one, but Kysely would queue them on one connection.
    const reader = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connect(true) }) });
    const { ino } = await stat(path);
    return { connection, migrated, ...databaseOn({ path, ino, connection, writer, reader, log }) };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw explain(path, error);
  }
}

function setPragmas(connection: SqliteConnection, readonly: boolean): void {
  if (!readonly) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL'); // what was answered must survive a power cut
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('secure_delete = ON'); // purged and erased values must not stay readable in the file's free pages
  connection.pragma('wal_autocheckpoint = 1000');
}

interface OpenFile {
  readonly path: string;
  /** The file's number when it was opened. */
  readonly ino: number;
  readonly connection: SqliteConnection;
  readonly writer: Kysely<Tables>;
  readonly reader: Kysely<Tables>;
  readonly log: Log;
}

function databaseOn({ path, ino, connection, writer, reader, log }: OpenFile): Database {
  return {
    dialect: 'sqlite',
    write: (work) => {
      const until = deadline();
      // Holds the connection between attempts: another transaction in the queue would only meet the same lock.
      return writer
        .connection()
        .execute((held) => retry(() => held.transaction().execute((tx) => work(tx)), until, log));
    },
    read: (work) => {
      const until = deadline();
      return retry(() => reader.transaction().execute((tx) => work(tx)), until, log);
    },
    ready: async () => {
      // A file that was deleted or replaced would still take writes, and they would be lost.
      if ((await stat(path)).ino !== ino) throw new Error('The database file was replaced while it was open.');
      await requireSchema(reader);
    },
    tidy: () =>
      // The write-ahead log holds pages as they were. While a reader needs it, it stays until the next time.
      writer.connection().execute(async () => void connection.pragma('wal_checkpoint(TRUNCATE)')),
    close: async () => {
      // Waiting for each connection lets running work end first. The writer is last: closing it checkpoints.
      await reader.connection().execute(() => Promise.resolve());
      await writer.connection().execute(() => Promise.resolve());
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** Only the file's owner may read it. SQLite gives -wal and -shm the mode of the file, so the file comes first. */
async function keepPrivate(path: string, log: Log): Promise<void> {
  const file = await open(path, 'a', 0o600);
  await file.close();
  for (const name of [path, `${path}-wal`, `${path}-shm`]) {
    const found = await stat(name).catch(() => null);
    if (found === null || (found.mode & 0o077) === 0) continue;
    await chmod(name, 0o600);
    log.warn('database-file-made-private', { file: name });
  }
}

/** Why the file could not be opened, in words for the operator who reads the server's last line. */
function explain(path: string, error: unknown): Error {
  const cause = error instanceof Error && error.name === 'Unavailable' ? error.cause : error;
  const { code } = classify(cause);
  if (code === 'none') return error instanceof Error ? error : new Error(String(error));
  const because = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? (cause as Error).message;
  return new Error(`The database ${path} cannot be used: ${because} (${code}).`, { cause });
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_NOTADB/, 'it is not an SQLite database'],
  [/^SQLITE_CORRUPT/, 'it is damaged'],
  [/^SQLITE_BUSY/, 'another process holds it locked'],
  [/^SQLITE_FULL|^ENOSPC/, 'the disk is full'],
  [/^SQLITE_(?:CANTOPEN|READONLY)|^E[A-Z]+$/, 'it cannot be opened for writing'],
];
