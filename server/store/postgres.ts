// Owns the PostgreSQL pool, its limits, and the types of the numbers it returns. Not the queries: queries/.
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import type { Log } from '../ports/log.ts';
import type { Database } from './database.ts';
import { deadline, retry } from './retry.ts';
import { migrateUp, requireSchema } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Most connections of one process. Few are enough, because a transaction takes a few milliseconds. PostgreSQL by default
 * allows 100 connections for all processes together.
 */
const CONNECTIONS = 10;
const INT8 = 20;

/** All in ms. A request must get its 503 within five seconds, so no single wait of a request may be longer. */
const LIMITS = {
  connectionTimeoutMillis: 4000,
  lock_timeout: 4000,
  statement_timeout: 4500,
  query_timeout: 5000, // enforced by the client, for a server that no longer answers
  idle_in_transaction_session_timeout: 10_000, // a process that hangs must not keep the lock on a user
} as const satisfies PoolConfig;

/** An open PostgreSQL database. */
export interface PostgresPool extends Database {
  /** Names of the migrations that were applied when the database was opened. */
  readonly migrated: readonly string[];
}

/** Connects and updates the schema. Throws an error with a message for the operator, without the password of the URL. */
export async function openPostgres(url: string, log: Log): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  const types: PoolConfig['types'] = {
    // Set for this pool only, because other code in this process may have a pool that needs strings.
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const connect = (limits: PoolConfig): Pool => {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: 'contact-change',
      types,
      keepAlive: true,
      ...limits,
    });
    logLostConnections(pool, log);
    return pool;
  };

  const migrated = await migrate(url, connect, log);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connect({ max: CONNECTIONS, ...LIMITS }) }) });
  return {
    dialect: 'postgres',
    migrated,
    write: (work) => retry(() => db.transaction().execute((tx) => work(tx)), deadline(), log),
    read: (work) =>
      retry(
        () =>
          db
            .transaction()
            .setIsolationLevel('repeatable read')
            .setAccessMode('read only')
            .execute((tx) => work(tx)),
        deadline(),
        log,
      ),
    ready: () => requireSchema(db),
    tidy: () => Promise.resolve(), // PostgreSQL's own vacuum removes deleted data
    close: () => db.destroy(),
  };
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
async function migrate(url: string, connect: (limits: PoolConfig) => Pool, log: Log): Promise<readonly string[]> {
  const pool = connect({ max: 1, connectionTimeoutMillis: LIMITS.connectionTimeoutMillis });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await retry(() => migrateUp(db, 'postgres'), deadline(), log);
  } catch (error) {
    throw explain(url, error);
  } finally {
    await db.destroy();
  }
}

/** Returns an error that explains why the database could not be opened, without the password that the URL may have. */
function explain(url: string, error: unknown): Error {
  const cause = error instanceof Error && error.name === 'Unavailable' ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof Error && !('code' in cause) && cause === error) return cause;
  return new Error(`The database at ${where(url)} cannot be used: ${message}`, { cause });
}

function where(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '?', pathname: '' };
  return host + pathname;
}
