// Owns which PostgreSQL connection a transaction gets, until when its statements may take, and when a connection is thrown
// away. Not the settings of the pool (postgres.ts), nor what an error means (database-error.ts).
import type { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { ClientBase, Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import { classify, isAnswer } from './database-error.ts';
import { Batch } from './postgres-batch.ts';
import { NamedStatements } from './postgres-statements.ts';
import { preparedText } from './prepared.ts';

/**
 * Longest time for BEGIN, ms. BEGIN waits for no lock, so a server that does not answer it is not there any more, and the work
 * still has time for another connection.
 */
const BEGIN_WITHIN = 1500;
/** How long after the deadline the client gives up, ms. The server ends a statement at the deadline, and says why. */
const GRACE = 300;
/** The connections of one pool, lent to one transaction at a time. */
export interface Leases {
  /**
   * Returns a pool for Kysely. Its connections end every statement soon after `until`, in ms of `performance.now()`; in a
   * transaction also after `longest` ms.
   */
  within(until: number, longest?: number): PostgresPool;
}

/** Why a lease ended before its work. `commit` leaves open whether the work was kept. */
type LeaseEnd = 'no-connection' | 'silent' | 'deadline' | 'commit';

/** Lends the connections of the pool. `named`: prepares statements on them; default: nothing is prepared. */
export function createLeases(pool: Pool, named?: NamedStatements): Leases {
  const madeAt = new WeakMap<PoolClient, number>();
  /** Connections that are older may lead to a server that is no longer the right one. In ms of `performance.now()`. */
  let trustedSince = 0;
  pool.on('connect', (client) => {
    madeAt.set(client, performance.now());
    named?.opened(client);
  });
  const isTrusted = (client: PoolClient): boolean => (madeAt.get(client) ?? 0) >= trustedSince;
  const distrust = (client: PoolClient): void => {
    // Of many connections that fail together only the first counts, so that the next ones are not thrown away too.
    if (isTrusted(client)) trustedSince = performance.now();
  };

  async function lend(until: number, longest: number): Promise<PostgresPoolClient> {
    for (;;) {
      const client = await connect(pool, until);
      if (isTrusted(client)) return new Lease(client, { until, longest, named, distrust: () => distrust(client) });
      throwAway(client);
    }
  }
  return {
    within: (until, longest = Infinity) => ({
      options: pool.options,
      connect: () => lend(until, longest),
      end: () => Promise.resolve(),
    }),
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
  streamOf(client)?.destroy();
}

function streamOf(client: ClientBase): Pick<Writable, 'cork' | 'uncork' | 'destroy'> | undefined {
  return (client as unknown as { readonly connection?: { readonly stream?: Writable } }).connection?.stream;
}

interface LeaseTerms {
  readonly until: number;
  readonly longest: number;
  readonly named: NamedStatements | undefined;
  /** Called when every connection of the same age may be broken as well. */
  readonly distrust: () => void;
}

class Lease implements PostgresPoolClient {
  readonly #client: PoolClient;
  readonly #terms: LeaseTerms;
  #broken: Error | null = null;
  /** The BEGIN that was not sent yet. It goes out with the first statement, in one round trip. */
  #begin: string | null = null;
  /** Whether this is a transaction that writes. */
  #isWriting = false;
  /** Statements whose answers no caller needs. They leave with the next one, in one round trip. */
  #held: QueryConfig[] = [];
  /** The first error of a statement. */
  #failed: Error | null = null;
  /** The end of a transaction that only read. Its reader does not wait for it. */
  #ending: Promise<unknown> | null = null;
  /** One timer for all statements of the transaction, because making one for each costs more than some statements. */
  #timer: NodeJS.Timeout | undefined;
  readonly #unanswered = new Set<(error: Error) => void>();

  constructor(client: PoolClient, terms: LeaseTerms) {
    this.#client = client;
    this.#terms = terms;
  }

  query = (async (sql: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> => {
    if (this.#broken !== null) {
      // The server rolls back by itself when the connection ends. Asking a silent server would wait once more.
      if (sql === 'rollback') return endedBy(sql);
      throw this.#broken;
    }
    if (sql === 'begin' || sql.startsWith('start transaction')) {
      this.#begin = sql;
      this.#isWriting = !sql.endsWith('read only');
      return endedBy('begin');
    }
    if (sql === 'rollback') this.#held = [];
    const writes = this.#isWriting ? preparedText(sql)?.writes : null;
    if (typeof writes === 'number') {
      this.#held.push({ text: sql, values: [...parameters] });
      return { command: 'INSERT', rowCount: writes, rows: [] } as unknown as PostgresQueryResult<never>;
    }
    const isEnd = sql === 'commit' || sql === 'rollback';
    // Nothing was asked, so there is no transaction.
    if (this.#begin !== null && isEnd && this.#held.length === 0) return endedBy(sql);
    const done = this.#send(sql, parameters);
    if (!isEnd || this.#isWriting) return done;
    this.#ending = done.catch(() => undefined);
    return endedBy(sql);
  }) as unknown as PostgresPoolClient['query'];

  async release(): Promise<void> {
    await this.#ending;
    clearTimeout(this.#timer);
    if (this.#broken === null) this.#client.release();
    else throwAway(this.#client);
  }

  async #send(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    try {
      return (await this.#sendAll({ text: sql, values: [...parameters] })) as unknown as PostgresQueryResult<unknown>;
    } catch (error) {
      const { trouble, code } = classify(error);
      this.#terms.named?.failed(code);
      if (trouble !== 'lost' && code !== 'deadline') throw error;
      if (trouble === 'lost') this.#terms.distrust();
      // The server may have committed before the connection broke. Running the work again could do it twice.
      const isOpen = sql === 'commit' && this.#isWriting && !isAnswer(error);
      this.#broken = isOpen ? leaseError('commit', error) : (error as Error);
      if (sql === 'rollback') return endedBy(sql);
      throw this.#broken;
    }
  }

  /** Sends BEGIN, what is held, and `last`. The connection is in pipeline mode: all leave in one write, before the first is answered. */
  async #sendAll(last: QueryConfig): Promise<unknown> {
    const held = this.#held.splice(0);
    // After an error COMMIT would keep what was done before a value that could not be sent.
    if (this.#failed !== null && last.text === 'commit') throw this.#failed;
    const stream = streamOf(this.#client);
    stream?.cork();
    let sent: readonly Promise<unknown>[];
    try {
      const begun = this.#sendFirst();
      sent = [...(begun === null ? [] : [begun]), this.#ask([...held, last])];
    } finally {
      stream?.uncork();
    }
    return (await Promise.all(sent)).at(-1);
  }

  /**
   * Sends what goes before the first statement: BEGIN with the limits of the transaction, which a pooler in transaction mode would
   * lose or refuse as settings of the session.
   */
  #sendFirst(): Promise<void> | null {
    const begin = this.#begin;
    this.#begin = null;
    const { until, longest } = this.#terms;
    const left = until - performance.now();
    if (begin === null) {
      this.#timer ??= this.#limit(left + GRACE, 'deadline');
      return null;
    }
    const wait = Math.min(left, BEGIN_WITHIN);
    this.#timer = this.#limit(wait, wait === BEGIN_WITHIN ? 'silent' : 'deadline');
    return this.#ask([{ text: `${begin}; ${limitsOf(Math.min(left, longest))}` }]).then(() => {
      clearTimeout(this.#timer);
      this.#timer = this.#limit(until - performance.now() + GRACE, 'deadline');
    });
  }

  /** Returns the answer of the last statement. */
  #ask(statements: readonly QueryConfig[]): Promise<unknown> {
    const named = statements.map((one) => {
      const name = this.#terms.named?.nameOf(this.#client, one.text);
      return name === undefined ? one : { ...one, name };
    });
    return new Promise((resolve, reject) => {
      this.#unanswered.add(reject);
      const done = (error: Error | null, result?: QueryResult): void => {
        this.#unanswered.delete(reject);
        this.#failed ??= error;
        if (error) reject(error);
        else resolve(result);
      };
      const [only] = named;
      if (named.length === 1 && only !== undefined) this.#client.query(only, done);
      else this.#client.query(new Batch(named.slice(0, -1), named.at(-1) as QueryConfig, done));
    });
  }

  /** After `ms`, no statement of this lease is waited for any more. */
  #limit(ms: number, code: LeaseEnd): NodeJS.Timeout {
    return setTimeout(
      () => {
        const error = leaseError(code);
        if (this.#unanswered.size === 0) this.#broken ??= error;
        for (const reject of this.#unanswered) reject(error);
      },
      Math.max(0, ms),
    );
  }
}

/** What Kysely reads of a BEGIN, COMMIT or ROLLBACK. */
function endedBy(sql: 'begin' | 'commit' | 'rollback'): PostgresQueryResult<never> {
  return { command: sql.toUpperCase(), rowCount: 0, rows: [] } as unknown as PostgresQueryResult<never>;
}

/** A process that hangs must not keep the lock on a user for longer, ms. */
const IDLE_WITHIN = 10_000;

/** The limits of one transaction, ms. They end before the client gives up, so that the connection stays usable. */
function limitsOf(left: number): string {
  const ms = Math.max(1, Math.floor(left));
  // The wait for a lock is part of its statement.
  return `set local statement_timeout = ${ms}; set local idle_in_transaction_session_timeout = ${IDLE_WITHIN}`;
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
