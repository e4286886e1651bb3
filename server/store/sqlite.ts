// Owns the SQLite file: its mode, its connections, and whether it can be written. Not the settings of a connection
// (sqlite-connect.ts), how Kysely uses it (sqlite-dialect.ts), nor whether the file was replaced (sqlite-file.ts).
import { chmod, open, stat } from 'node:fs/promises';
import type { Database as SqliteConnection } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { AccountRows, Search } from '../ports/search.ts';
import type { JobWorker } from '../ports/worker.ts';
import type { Database } from './database.ts';
import { classify } from './database-error.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { migrateUp } from './migrations/index.ts';
import { createWriteProbe, notReady, readColumns, READY_WITHIN, requireFit, type Columns } from './readiness.ts';
import { deadline, retry } from './retry.ts';
import { createSearchWorker, whenTurn } from './search-worker.ts';
import { connectSqlite } from './sqlite-connect.ts';
import { createFileGuard, WAL_LIMITS, type FileGuard, type WalLimits } from './sqlite-file.ts';
import { refuseBackup } from './sqlite-mark.ts';
import { migratingDialect } from './sqlite-dialect.ts';
import { createSqlitePeers } from './sqlite-peers.ts';
import { probeWrite } from './sqlite-probe.ts';
import { createReaders, type Readers } from './sqlite-readers.ts';
import type { Tables } from './tables.ts';

/** Interval between two lines of the log while another process migrates, ms. */
const TURN_EVERY = 2 * SECOND;

/** An open SQLite file. */
export interface SqliteFile extends Database {
  /** The connection that writes; for tests that fill the disk. */
  readonly connection: SqliteConnection;
  /** Names of the migrations that the opening applied. */
  readonly migrated: readonly string[];
}

/** How a file is opened. Every option may be left out. */
export interface SqliteOptions {
  readonly limits?: WalLimits;
  readonly searches?: JobWorker<Search, AccountRows>;
  /** As `StoreOptions.patience`. */
  readonly patience?: number | undefined;
  readonly metrics?: Metrics | undefined;
  /** As `StoreOptions.restores`. */
  readonly restores?: boolean | undefined;
}

/** Returns why this Node cannot open SQLite; null when it can. On older versions better-sqlite3 crashes without a message. */
export function nodeTrouble(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return null;
  return `SQLite needs Node 22.18 or newer, and this is ${version}. Install a newer Node, or start it through npm: \`npm start\` brings its own.`;
}

/** Opens the file, creates it if needed, and brings its schema up to date. Throws, in words for an operator. */
export async function openSqlite(
  path: string,
  log: Log,
  {
    metrics,
    limits = WAL_LIMITS,
    searches = createSearchWorker({ path, walSize: limits.alarm }, log),
    patience,
    restores = false,
  }: SqliteOptions = {},
): Promise<SqliteFile> {
  const trouble = nodeTrouble(process.versions.node);
  if (trouble !== null) throw new Error(trouble);
  const until = deadline();
  const opened: SqliteConnection[] = [];
  const walSize = limits.alarm;
  const connect = (readonly: boolean): Promise<SqliteConnection> =>
    connectSqlite({ path, readonly, walSize }, (connection) => opened.push(connection));
  try {
    await keepPrivate(path, log);
    const connection = await retry(() => connect(false), { until, log, isStart: true });
    const shrink = (): void => void connection.pragma('wal_checkpoint(TRUNCATE)');
    if (!restores) refuseBackup(connection, path);
    const guard = createFileGuard({ path, log, limits, shrink });
    const migrated = await migrateInTurn(new Kysely<Tables>({ dialect: migratingDialect(connection) }), log);
    // A migration writes much at once. The first write afterwards must not take that for the work of a long reader.
    if (migrated.length > 0) shrink();
    const readers = createReaders(() => connect(true));
    const columns = await readers.read((db) => readColumns(db, 'sqlite'));
    guard.arm();
    return {
      connection,
      migrated,
      ...databaseOn({ connection, connect, guard, columns, readers, searches, patience, log, metrics }),
    };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw explain(path, error);
  }
}

/** Waits as long as another process migrates, which locks the file. */
async function migrateInTurn(writer: Kysely<Tables>, log: Log): Promise<readonly string[]> {
  for (;;) {
    try {
      const until = deadline(TURN_EVERY);
      return await retry(() => migrateUp(writer, 'sqlite', log), { until, log, isStart: true });
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
      log.info('migration-waits', { for: 'another process, which holds the file locked' });
    }
  }
}

interface OpenFile {
  readonly connection: SqliteConnection;
  /** Opens one more connection. */
  readonly connect: (readonly: boolean) => Promise<SqliteConnection>;
  readonly guard: FileGuard;
  readonly columns: Columns;
  readonly readers: Readers;
  readonly searches: JobWorker<Search, AccountRows>;
  readonly patience: number | undefined;
  readonly log: Log;
  readonly metrics?: Metrics | undefined;
}

function databaseOn(parts: OpenFile): Database {
  const { connection, connect, guard, columns, readers, searches, patience, log, metrics } = parts;
  let room: SqliteConnection | null = null;
  const probe = createWriteProbe(async () => {
    room ??= await connect(false);
    await writeOnce(connection, room, writer, log);
  });
  const writer = createGroupCommit({ connection, guard, log, committed: probe.committed, metrics });
  const peers = createSqlitePeers(connection);
  /** Damage does not heal. It may concern only some rows, so it is remembered from the first error on. */
  let isDamaged = false;
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!isDamaged && /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error))) {
        isDamaged = true;
        log.error('database-damaged', { reason: DAMAGED });
      }
      throw error;
    }
  };
  return {
    dialect: 'sqlite',
    peers,
    write: (work, { priority = 'begin' } = {}) => {
      const until = deadline(patience);
      return watched(retry(() => writer.write(work, { priority, until }), { until, log }));
    },
    read: (work) => watched(retry(() => readers.read(work), { until: deadline(patience), log })),
    one: (work) => watched(retry(() => readers.one(work), { until: deadline(patience), log })),
    longSearch: async (search) => {
      const job = async () => {
        // The thread opens the file by its path, which may lead to another file by now.
        guard.checkSame();
        return searches.run(search.project, search);
      };
      const end = await watched(whenTurn(retry(job, { until: deadline(patience), log }), log));
      return end.ended === 'done' ? end.value : null;
    },
    ready: async () => {
      guard.checkBeforeWrite();
      await watched(readers.read((db) => requireFit(db, 'sqlite', columns)));
      await watched(probe.run());
      if (isDamaged) throw notReady(DAMAGED);
    },
    // The write-ahead log holds pages as they were. While a reader needs it, it stays until the next time.
    tidy: () => writer.between(() => void connection.pragma('wal_checkpoint(TRUNCATE)')),
    close: async () => {
      await searches.close();
      await readers.close();
      peers.close();
      await writer.close();
      room?.close();
      // The writer's is last: closing it writes the log back.
      connection.close();
    },
  };
}

/** The code of an error of SQLite, also of one that retry.ts has wrapped; empty when there is none. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const DAMAGED = 'The database file is damaged. Stop the server and restore a backup.';

/** Tables that every change needs. */
const NEEDED = ['users', 'identities', 'contacts', 'changes', 'proofs', 'outbox', 'limits', 'idempotency', 'audit'];
/** The two ends of each table: where reading begins, and where new rows go. */
const ENDS = NEEDED.flatMap((table) =>
  ['asc', 'desc'].map((order) => `select 1 from (select rowid from ${table} order by rowid ${order} limit 1)`),
).join(' union all ');

/** Writes without a trace, for /readyz. Throws when the file is locked, full, damaged or read-only. */
function writeOnce(connection: SqliteConnection, room: SqliteConnection, writer: GroupCommit, log: Log): Promise<void> {
  const attempt = (): void => probeWrite(connection, { read: () => void connection.prepare(ENDS).all(), room });
  return retry(() => writer.between(attempt), { until: deadline(READY_WITHIN), log });
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
