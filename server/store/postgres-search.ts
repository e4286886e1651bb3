// Owns the searches on PostgreSQL that read many rows: their connections, and how long they may take. Not other work: postgres.ts.
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../ports/log.ts';
import type { AccountRows, Search } from '../ports/search.ts';
import type { WorkerLimits } from '../ports/worker.ts';
import { createTurns } from '../worker/turns.ts';
import type { Database } from './database.ts';
import { classify } from './database-error.ts';
import { createLeases, endSocket } from './postgres-lease.ts';
import { accountRows } from './queries/accounts.ts';
import { deadline, retry } from './retry.ts';
import { whenTurn } from './search-worker.ts';
import type { Tables } from './tables.ts';

/** Most connections, beside those of other work. Two searches that wait for the disk may go on at once. */
const CONNECTIONS = 2;
/** The code of a statement that was ended by its timeout. */
const STATEMENT_TIMEOUT = '57014';
/** How much longer than one statement a search may take with its other statements and the connecting, ms. */
const GRACE = 10_000;

/** What the searches are made of. */
export interface PostgresSearchParts {
  /** Makes a pool of its own, so that long searches never take the connections of other work. */
  readonly connect: (connections: number) => Pool;
  readonly limits: WorkerLimits;
  readonly log: Log;
}

/** Runs searches that read many rows. `close` ends those that run. */
export function createPostgresSearch({ connect, limits, log }: PostgresSearchParts): {
  readonly longSearch: Database['longSearch'];
  close(): Promise<void>;
} {
  const pool = connect(CONNECTIONS);
  const busy = new Set<PoolClient>();
  pool.on('acquire', (client) => busy.add(client));
  pool.on('release', (_error, client) => busy.delete(client));
  const leases = createLeases(pool);
  const inTurn = createTurns(CONNECTIONS, limits);
  const run = (search: Search): Promise<AccountRows | null> => {
    const until = deadline(limits.within + GRACE);
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: leases.within(until, limits.within) }) });
    const attempt = () =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => accountRows({ db: tx, dialect: 'postgres', clock: Date.now }, search))
        .catch((error: unknown) => {
          if (classify(error).code === STATEMENT_TIMEOUT) return null;
          throw error;
        });
    return retry(attempt, { until, log });
  };
  return {
    longSearch: (search) => {
      const work = inTurn(search.project, () => run(search));
      return whenTurn(work, log);
    },
    async close() {
      const ended = pool.end();
      for (const client of busy) endSocket(client);
      await ended;
    },
  };
}
