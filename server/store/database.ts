// Owns what SQLite and PostgreSQL have in common here: transactions that are tried again, and when that makes no sense.
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Log } from '../ports/log.ts';
import type { Unavailable } from '../ports/store.ts';
import type { Clock } from '../ports/result.ts';
import type { Tables } from './tables.ts';

export type Dialect = 'sqlite' | 'postgres';

/** An open database with the right schema. */
export interface Database {
  readonly dialect: Dialect;
  /** One write transaction, tried again when it collides. Inside, only the given connection has a name. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** One snapshot, read only. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  ready(): Promise<void>;
  /** Overwrites what was taken away, where the database would keep it for a while. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** What the queries of one transaction stand on. */
export interface Queries {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly clock: Clock;
}

/** How long a transaction is tried again, ms: the caller shall have its 503 within five seconds (reliability F10). */
export const PATIENCE = 4500;
/** Longest pause between two tries, ms. */
const PAUSE = 200;

/** When to give up, in ms of `performance.now()`: a wall clock may jump. */
export function patience(): number {
  return performance.now() + PATIENCE;
}

/** Runs `attempt` until it succeeds, fails for good, or `until` is over; pauses grow and are random, so that two do not dance. */
export async function retrying<T>(attempt: () => Promise<T>, until: number, log: Log): Promise<T> {
  let last: unknown;
  for (let tries = 0; performance.now() < until; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const { trouble, code } = judge(error);
      if (trouble === 'ours') throw error;
      if (trouble === 'down') {
        log.error('database-down', { code });
        throw unavailable('The database does not take the work', 5, error);
      }
      last = error;
    }
    const longest = Math.min(PAUSE, 4 * 2 ** tries, until - performance.now());
    if (longest > 0) await wait(Math.random() * longest);
  }
  log.warn('database-busy', { code: last === undefined ? 'queue' : judge(last).code });
  throw unavailable('The database is busy', 1, last);
}

function unavailable(message: string, retryAfter: number, cause: unknown): Unavailable {
  return Object.assign(new Error(message, { cause }), { name: 'Unavailable' as const, retryAfter });
}

interface Judgement {
  /** `again`: another try may succeed. `down`: not now. `ours`: a bug, or what the work threw. */
  readonly trouble: 'again' | 'down' | 'ours';
  readonly code: string;
}

/** Serialization failure and deadlock. */
const AGAIN = new Set(['40001', '40P01']);
const UNIQUE = new Set(['SQLITE_CONSTRAINT_UNIQUE', '23505']);
/** Where somebody else may be faster, as PostgreSQL and SQLite name it. Any other unique index refuses a bug. */
const CONFLICT =
  /^(?:identities_unique|contacts_unique|users_name)$|: (?:identities\.|contacts\.project, contacts\.unique_key|users\.project, users\.user_name_key)/;
const DOWN =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL)|08|53|57|58|55P03$|25006$|E(?:CONN|PIPE|TIMEDOUT|NOTFOUND|AI_|HOSTUNREACH|NETUNREACH))/;
/** pg says these without a code. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/;

export function judge(error: unknown): Judgement {
  if (!(error instanceof Error)) return { trouble: 'ours', code: 'none' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) {
    return LOST.test(error.message) ? { trouble: 'down', code: 'lost' } : { trouble: 'ours', code: 'none' };
  }
  if (AGAIN.has(code) || code.startsWith('SQLITE_BUSY')) return { trouble: 'again', code };
  if (UNIQUE.has(code)) {
    const place = 'constraint' in error ? String(error.constraint) : error.message;
    return { trouble: CONFLICT.test(place) ? 'again' : 'ours', code };
  }
  return { trouble: DOWN.test(code) ? 'down' : 'ours', code };
}

/** PostgreSQL refuses NUL in text, and a lone surrogate becomes U+FFFD on its way: two such texts would be one. */
export function storable(...texts: readonly string[]): boolean {
  return !texts.some((text) => /[\0\p{Surrogate}]/u.test(text));
}
