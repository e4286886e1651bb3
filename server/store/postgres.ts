// Owns the PostgreSQL pool, its limits, and the types of the numbers it returns. Not the queries: queries/.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type DialectAdapter } from 'kysely';
import type { ClientConfig, Pool, PoolConfig } from 'pg';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { WorkerLimits } from '../ports/worker.ts';
import type { Database } from './database.ts';
import { applyMissing, logMigrated, missingMigrations } from './migrations/index.ts';
import { createLeases, type Leases } from './postgres-lease.ts';
import { createPostgresPeers } from './postgres-peers.ts';
import { createPostgresSearch } from './postgres-search.ts';
import { NamedStatements } from './postgres-statements.ts';
import { createWriteProbe, readColumns, READY_WITHIN, requireFit } from './readiness.ts';
import { deadline, retry } from './retry.ts';
import { SEARCH_LIMITS } from './search-worker.ts';
import type { Tables } from './tables.ts';
import { createWriteTurns, type WriteTurns } from './write-turns.ts';

/**
 * Most connections of one process when the operator sets no number. With 20, one of 32 callers rarely waits for a connection
 * while others wait for their commit to reach the disk; PostgreSQL by default allows 100 for all processes together, so four
 * servers fit.
 */
const CONNECTIONS = 20;
/** Connections that writes never take, so that reads go on while writes wait for locks. */
const FOR_READS = 2;
const INT8 = 20;
/** The advisory lock of the process that migrates; any number that no other program uses. */
const TURN = 4_067_115_203;
/** Interval between two attempts to take that lock, ms. */
const TURN_EVERY = 500;

/** How long news for other processes may wait for a connection, ms. Later they would find the same by polling. */
const NOTIFY_WITHIN = 2000;

/**
 * How long connecting may take, ms. A request must get its 503 within five seconds, so no single wait of a request may be
 * longer. The limits of statements: postgres-lease.ts.
 */
const CONNECT_WITHIN = 4000;

/** An open PostgreSQL database. */
export interface PostgresPool extends Database {
  /** Names of the migrations that were applied when the database was opened. */
  readonly migrated: readonly string[];
}

/** How a pool is opened. */
export interface PostgresOptions {
  /** Of long searches. */
  readonly limits?: WorkerLimits;
  /** Most connections for requests, at least 3. Long searches and the news of other processes have three more. */
  readonly connections?: number | undefined;
  /** As `StoreOptions.patience`. */
  readonly patience?: number | undefined;
  readonly metrics?: Metrics | undefined;
}

/** Connects and updates the schema. Throws an error with a message for the operator, without the password of the URL. */
export async function openPostgres(
  url: string,
  log: Log,
  { limits = SEARCH_LIMITS, connections = CONNECTIONS, patience, metrics }: PostgresOptions = {},
): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  const types: PoolConfig['types'] = {
    // Set for this pool only, because other code in this process may have a pool that needs strings.
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const connect = (max: number, pipeline = true): Pool => {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: 'contact-change',
      types,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_WITHIN,
      max,
      pipeline,
    });
    logLostConnections(pool, log);
    return pool;
  };

  const migrated = await migrate(url, connect, log);
  const pool = connect(connections);
  const searches = createPostgresSearch({ connect, limits, log });
  const leases = createLeases(pool, new NamedStatements());
  const turns = createWriteTurns(connections - FOR_READS, log);
  if (metrics !== undefined) measure(metrics, pool, turns);
  const database = await databaseOn({ leases, turns, patience, log });
  const peers = createPostgresPeers({
    client: () => Promise.resolve(new pg.Client(listening(url))),
    notify: (channel, payload) =>
      sql`select pg_notify(${channel}, ${payload})`.execute(queriesUntil(leases, deadline(NOTIFY_WITHIN))),
    log,
  });
  const close = async (): Promise<void> => {
    await Promise.all([searches.close(), peers.close()]);
    await pool.end();
  };
  return { migrated, ...database, peers, longSearch: searches.longSearch, close };
}

function measure(metrics: Metrics, pool: Pool, turns: WriteTurns): void {
  metrics.gauge('write_queue_depth', () => turns.waiting);
  metrics.gauge('postgres_connections_total', () => pool.totalCount);
  metrics.gauge('postgres_connections_idle', () => pool.idleCount);
  metrics.gauge('postgres_connections_waiting', () => pool.waitingCount);
}

/** The settings of the connection that listens. Keep-alive finds a server that is gone without a word. */
function listening(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'contact-change-listen',
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_WITHIN,
  };
}

function queriesUntil(leases: Leases, until: number): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: leases.within(until) }) });
}

interface OpenPool extends Pick<PostgresOptions, 'patience'> {
  readonly leases: Leases;
  readonly turns: WriteTurns;
  readonly log: Log;
}

async function databaseOn(parts: OpenPool): Promise<Omit<Database, 'longSearch' | 'close' | 'peers'>> {
  const { leases, turns, patience, log } = parts;
  const within = (until: number) => queriesUntil(leases, until);
  const columns = await readColumns(within(deadline()), 'postgres');
  const probe = createWriteProbe(() => {
    const until = deadline(READY_WITHIN);
    return retry(() => within(until).transaction().execute(writeOnce), { until, log });
  });
  return {
    dialect: 'postgres',
    write: async (work, { priority = 'begin', user, repeats = false } = {}) => {
      const until = deadline(patience);
      const db = within(until);
      const attempt = () => db.transaction().execute((tx) => work(tx));
      const done = await turns.run({ priority, until, user }, () => retry(attempt, { until, log, repeats }));
      probe.committed();
      return done;
    },
    read: (work) => {
      const until = deadline(patience);
      const db = within(until);
      return retry(
        () =>
          db
            .transaction()
            .setIsolationLevel('repeatable read')
            .setAccessMode('read only')
            .execute((tx) => work(tx)),
        { until, log },
      );
    },
    one: (work) => {
      const until = deadline(patience);
      const db = within(until);
      return retry(() => work(db), { until, log });
    },
    ready: async () => {
      const until = deadline(READY_WITHIN);
      await retry(
        () =>
          within(until)
            .transaction()
            .execute((tx) => requireFit(tx, 'postgres', columns)),
        { until, log },
      );
      await probe.run();
    },
    tidy: () => Promise.resolve(), // PostgreSQL's own vacuum removes deleted data
  };
}

/** Writes a row and deletes it, for /readyz. Throws when the server is read-only or full. */
async function writeOnce(tx: Kysely<Tables>): Promise<void> {
  const key = `readiness:${randomUUID()}`;
  await sql`insert into limits (key, project, name, uses, until) values (${key}, '', '', '', 0)`.execute(tx);
  await sql`delete from limits where key = ${key}`.execute(tx);
}

/**
 * Logs lost connections. Without a listener, a lost connection would end the process. The pool reports idle connections, and
 * each busy connection reports itself.
 */
function logLostConnections(pool: Pool, log: Log): void {
  const onError = (error: Error): void =>
    log.warn('database-connection-lost', { code: 'code' in error ? String(error.code) : null });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
}

/** Migrates without time limits, because a migration may take long, and waits while another process migrates. */
async function migrate(
  url: string,
  connect: (max: number, pipeline: false) => Pool,
  log: Log,
): Promise<readonly string[]> {
  const pool = connect(1, false);
  const db = new Kysely<Tables>({ dialect: new MigratingDialect({ pool }) });
  try {
    return await retry(() => migrateInTurn(db, log), { until: deadline(), log, isStart: true });
  } catch (error) {
    throw explain(url, error);
  } finally {
    await db.destroy();
  }
}

/** Kysely's own lock on migrations belongs to a session. Behind a pooler it could stay there for ever, and ours is enough. */
class MigratingDialect extends PostgresDialect {
  override createAdapter(): DialectAdapter {
    return Object.assign(super.createAdapter(), {
      acquireMigrationLock: () => Promise.resolve(),
      releaseMigrationLock: () => Promise.resolve(),
    });
  }
}

async function migrateInTurn(db: Kysely<Tables>, log: Log): Promise<readonly string[]> {
  if ((await missingMigrations(db)).length === 0) return [];
  for (let waits = 0; ; waits++) {
    const began = performance.now();
    const migrated = await db.transaction().execute(async (tx) => {
      // The operator may have set limits for the role or the database. Settings and lock belong to the transaction, because
      // behind a pooler the next transaction may be in another session.
      for (const limit of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
        await sql`set local ${sql.raw(limit)} = 0`.execute(tx);
      return (await takesTurn(tx)) ? applyMissing(tx, 'postgres', log) : null;
    });
    if (migrated !== null) return logMigrated(log, migrated, began);
    if (waits % 20 === 0) log.info('migration-waits', { for: 'another process that migrates' });
    await wait(TURN_EVERY);
  }
}

/** False when another process migrates. */
async function takesTurn(tx: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${TURN}::bigint) as taken`.execute(
    tx,
  );
  return rows[0]?.taken === true;
}

/** Returns an error that explains why the database could not be opened, without the password that the URL may have. */
function explain(url: string, error: unknown): Error {
  const cause = error instanceof Error && error.name === 'Unavailable' ? error.cause : error;
  if (cause instanceof Error && !('code' in cause) && cause === error) return cause;
  return new Error(`The database at ${where(url)} cannot be used: ${messageOf(cause)}`, { cause });
}

/** A name with several addresses, such as localhost, fails with an error for each and no message of its own. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return error.message;
}

function where(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '?', pathname: '' };
  return host + pathname;
}
