// Owns the SQLite file: who may read it, its pragmas, and its two connections. No queries.
import { chmod, open, stat } from 'node:fs/promises';
import { CompiledQuery, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import { SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseConnection } from 'kysely';
import type { Database as Connection } from 'better-sqlite3';
import type { Log } from '../ports/log.ts';
import type { Database } from './database.ts';
import { classify } from './database-error.ts';
import { deadline, retry } from './retry.ts';
import { migrateUp, requireSchema } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * How long SQLite itself waits for a lock, ms. better-sqlite3 waits synchronously, so this stalls every request;
 * longer waits are made between tries (database.ts), where nothing stalls.
 */
const BUSY_TIMEOUT = 100;

export interface SqliteFile extends Database {
  /** The connection that writes; for tests that fill the disk. */
  readonly connection: Connection;
  /** Names of the migrations that the opening applied. */
  readonly migrated: readonly string[];
}

/** Why this Node cannot open SQLite; null when it can. better-sqlite3 crashes the process on older ones, without a word. */
export function nodeTrouble(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return null;
  return `SQLite needs Node 22.18 or newer, and this is ${version}. Install a newer Node, or start it through npm: \`npm start\` brings its own.`;
}

export async function openSqlite(path: string, log: Log): Promise<SqliteFile> {
  const trouble = nodeTrouble(process.versions.node);
  if (trouble !== null) throw new Error(trouble);
  const until = deadline();
  const { default: Sqlite } = await import('better-sqlite3');
  const opened: Connection[] = [];
  const connect = (readonly: boolean): Connection => {
    const connection = new Sqlite(path, { readonly, timeout: BUSY_TIMEOUT });
    opened.push(connection);
    if (!readonly) connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL'); // a power cut may not take back what was answered
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('secure_delete = ON'); // what was purged or erased shall not be readable in the file's free pages
    connection.pragma('wal_autocheckpoint = 1000');
    return connection;
  };
  try {
    await keepPrivate(path, log);
    const connection = await retry(async () => connect(false), until, log);
    const writer = new Kysely<Tables>({ dialect: writing(connection) });
    const migrated = await retry(() => migrateUp(writer, 'sqlite'), until, log);
    // Readers in WAL mode neither wait for a writer nor hold one up, but Kysely would queue them on one connection.
    const reader = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connect(true) }) });
    const { ino } = await stat(path);
    return {
      dialect: 'sqlite',
      connection,
      migrated,
      write: (work) => {
        const end = deadline();
        // The connection is held between tries: whoever queues behind would only meet the same lock.
        return writer
          .connection()
          .execute((held) => retry(() => held.transaction().execute((tx) => work(tx)), end, log));
      },
      read: (work) => {
        const end = deadline();
        return retry(() => reader.transaction().execute((tx) => work(tx)), end, log);
      },
      ready: async () => {
        // A deleted or replaced file would go on taking writes that nobody finds again.
        if ((await stat(path)).ino !== ino) throw new Error('The database file was replaced while it was open.');
        await requireSchema(reader);
      },
      tidy: () =>
        // The log holds pages as they were. While somebody reads it stays, until the next time.
        writer.connection().execute(async () => void connection.pragma('wal_checkpoint(TRUNCATE)')),
      close: async () => {
        // Taking each connection's turn lets what is under way end first. The writer is the last: closing it checkpoints.
        await reader.connection().execute(() => Promise.resolve());
        await writer.connection().execute(() => Promise.resolve());
        await reader.destroy();
        await writer.destroy();
      },
    };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw explain(path, error);
  }
}

/** Only the owner may read addresses: SQLite gives -wal and -shm the mode of the file, so that is set first. */
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

/** An opening that failed, in words for whoever reads the server's last line. */
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

/** Like Kysely's, but a transaction is a writer from its start: a deferred one fails in the middle, beside another writer. */
class ImmediateDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // After a full disk SQLite has rolled back by itself; a second time would hide the reason behind another error.
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite does have transactional DDL; Kysely is only careful. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function writing(connection: Connection) {
  return {
    createDriver: () => new ImmediateDriver(connection),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}
