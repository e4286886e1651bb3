// Owns the PostgreSQL pool: its limits and how numbers come back. No queries.
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import type { Log } from '../ports/log.ts';
import type { Database } from './database.ts';
import { deadline, retry } from './retry.ts';
import { migrateUp, requireSchema } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** Connections of one process. A transaction is a few milliseconds; PostgreSQL's default allows 100 altogether. */
const CONNECTIONS = 10;
const INT8 = 20;

/** All in ms. A request shall have its 503 within five seconds, so no wait on the way may be longer. */
const LIMITS = {
  connectionTimeoutMillis: 4000,
  lock_timeout: 4000,
  statement_timeout: 4500,
  query_timeout: 5000, // the same from our side, for a server that fell silent
  idle_in_transaction_session_timeout: 10_000, // a process that hangs must not keep a user's row locked
} as const satisfies PoolConfig;

export interface PostgresPool extends Database {
  /** Names of the migrations that the opening applied. */
  readonly migrated: readonly string[];
}

export async function openPostgres(url: string, log: Log): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  const types: PoolConfig['types'] = {
    // Per pool and not globally: somebody else's pool in this process may want its strings.
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const connect = (config: PoolConfig): Pool => {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: 'contact-change',
      types,
      keepAlive: true,
      ...config,
    });
    const lost = (error: Error): void =>
      log.warn('database-connection-lost', { code: 'code' in error ? String(error.code) : null });
    // Without a listener the end of a connection would end the process: the pool speaks for those that are idle,
    // each connection for itself while it is in use.
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost));
    return pool;
  };

  // Without limits: a migration may take its time, and waits while another process migrates.
  const patient = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: connect({ max: 1, connectionTimeoutMillis: LIMITS.connectionTimeoutMillis }),
    }),
  });
  let migrated: readonly string[];
  try {
    migrated = await retry(() => migrateUp(patient, 'postgres'), deadline(), log);
  } catch (error) {
    throw explain(url, error);
  } finally {
    await patient.destroy();
  }

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
    tidy: () => Promise.resolve(), // its own vacuum does
    close: () => db.destroy(),
  };
}

/** An opening that failed, in words, and without the password that the URL may hold. */
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
