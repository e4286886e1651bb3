// Owns which PostgreSQL connection a transaction gets, until when its statements may take, and when a connection is thrown
// away. Not the settings of the pool (postgres.ts), nor what an error means (database-error.ts).
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { ClientBase, Pool, PoolClient } from 'pg';
import { classify } from './database-error.ts';

/**
 * Longest time for BEGIN, ms. BEGIN waits for no lock, so a server that does not answer it is not there any more, and the work
 * still has time for another connection.
 */
const BEGIN_WITHIN = 1500;
/** How long after the deadline the client gives up, ms. The server ends a statement at the deadline, and says why. */
const GRACE = 300;
/** A transaction that has less time than this, ms, tells the server so. The limits of the session are a little longer. */
const USUAL = 4000;

/** The connections of one pool, lent to one transaction at a time. */
export interface Leases {
  /** Returns a pool for Kysely. Its connections end every statement soon after `until`, in ms of `performance.now()`. */
  within(until: number): PostgresPool;
}

/** Why a lease ended before its work. `commit` leaves open whether the work was kept. */
type LeaseEnd = 'no-connection' | 'silent' | 'deadline' | 'commit';

/** Lends the connections of the pool. */
export function createLeases(pool: Pool): Leases {
  const madeAt = new WeakMap<PoolClient, number>();
  /** Connections that are older may lead to a server that is no longer the right one. In ms of `performance.now()`. */
  let trustedSince = 0;
  pool.on('connect', (client) => madeAt.set(client, performance.now()));
  const isTrusted = (client: PoolClient): boolean => (madeAt.get(client) ?? 0) >= trustedSince;
  const distrust = (client: PoolClient): void => {
    // Of many connections that fail together only the first counts, so that the next ones are not thrown away too.
    if (isTrusted(client)) trustedSince = performance.now();
  };

  async function lend(until: number): Promise<PostgresPoolClient> {
    for (;;) {
      const client = await connect(pool, until);
      if (isTrusted(client)) return leased(client, until, () => distrust(client));
      throwAway(client);
    }
  }
  return {
    within: (until) => ({ options: pool.options, connect: () => lend(until), end: () => Promise.resolve() }),
  };
}

async function connect(pool: Pool, until: number): Promise<PoolClient> {
  const connecting = pool.connect();
  let late = false;
  void connecting.then(
    (client) => late && client.release(),
    () => undefined,
  );
  return limited(connecting, until - performance.now(), () => {
    late = true;
    return leaseError('no-connection');
  });
}

/** Ends the socket at once. The pool itself would say goodbye to a server that may no longer hear it, and wait for the answer. */
function throwAway(client: PoolClient): void {
  endSocket(client);
  client.release(true);
}

/** Ends the socket of a connection. What runs on it fails at once. */
export function endSocket(client: ClientBase): void {
  const { connection } = client as unknown as { readonly connection?: { readonly stream?: { destroy(): void } } };
  connection?.stream?.destroy();
}

/** `distrust` is called when every connection of the same age may be broken as well. */
function leased(client: PoolClient, until: number, distrust: () => void): PostgresPoolClient {
  let broken: Error | null = null;
  const run = async <R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
    const isBegin = /^(?:begin|start transaction)/.test(sql);
    if (broken !== null) {
      // The server rolls back by itself when the connection ends. Asking a silent server would wait once more.
      if (sql === 'rollback') return ROLLED_BACK;
      throw broken;
    }
    const left = until - performance.now();
    const wait = isBegin ? Math.min(left, BEGIN_WITHIN) : left + GRACE;
    try {
      const text = isBegin && left < USUAL ? `${sql}; ${limitsOf(left)}` : sql;
      return (await limited(client.query(text, [...parameters]), wait, () =>
        leaseError(isBegin && wait === BEGIN_WITHIN ? 'silent' : 'deadline'),
      )) as unknown as PostgresQueryResult<R>;
    } catch (error) {
      const { trouble, code } = classify(error);
      if (trouble !== 'lost' && code !== 'deadline') throw error;
      broken = error as Error;
      if (trouble === 'lost') distrust();
      if (sql === 'rollback') return ROLLED_BACK;
      // The server may have committed before the connection broke. Running the work again could do it twice.
      if (sql === 'commit') broken = leaseError('commit', error);
      throw broken;
    }
  };
  return {
    query: run as PostgresPoolClient['query'],
    release: () => (broken === null ? client.release() : throwAway(client)),
  };
}

/** What Kysely reads of a ROLLBACK. */
const ROLLED_BACK: PostgresQueryResult<never> = { command: 'ROLLBACK', rowCount: 0, rows: [] };

/** The limits of one transaction, ms. They end before the client gives up, so that the connection stays usable. */
function limitsOf(left: number): string {
  const ms = Math.max(1, Math.floor(left));
  return `set local statement_timeout = ${ms}; set local lock_timeout = ${ms}`;
}

function leaseError(code: LeaseEnd, cause?: unknown): Error {
  return Object.assign(new Error(`PostgreSQL: ${code}`, { cause }), { code });
}

/** Settles as the promise does, or rejects after `ms`. */
function limited<T>(promise: Promise<T>, ms: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), Math.max(0, ms));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
