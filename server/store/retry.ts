// Owns when a transaction runs again after an error, and for how long. Not what an error means: database-error.ts.
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../ports/log.ts';
import type { Unavailable } from '../ports/store.ts';
import { classify } from './database-error.ts';

/** How long the work of a request is tried again, ms. A caller must get its 503 within five seconds. */
export const PATIENCE = 4500;
/** Longest pause between two attempts, ms: after a collision, and after a connection was lost, because connecting costs more. */
const PAUSES = { retry: { first: 4, longest: 200 }, lost: { first: 50, longest: 800 } } as const;

/** When an attempt ends for good. */
export interface RetryOptions {
  /** In ms of `performance.now()`: a wall clock may jump. */
  readonly until: number;
  readonly log: Log;
  /**
   * At a start, a lost connection is not tried again, because the operator waits for the reason. One attempt is made in any case: a
   * busy machine may take longer than `until` before it.
   */
  readonly isStart?: boolean;
  /** Whether the work may run again when the server does not know whether its commit was kept (`WriteOptions.repeats`). */
  readonly repeats?: boolean;
}

/** When to give up, in ms of `performance.now()`. */
export function deadline(patience: number = PATIENCE): number {
  return performance.now() + patience;
}

/**
 * Runs `attempt` until it succeeds, fails for good, or `until` has passed; then throws `Unavailable`. The pauses grow and are
 * random, so that two transactions do not collide again and again.
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  { until, log, isStart = false, repeats = false }: RetryOptions,
): Promise<T> {
  let last: unknown;
  const least = isStart ? 1 : 0;
  for (let attempts = 0; performance.now() < until || attempts < least; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      const { trouble, code } = classify(error);
      if (trouble === 'bug' || isUnavailable(error)) throw error;
      // The reason is the error that came first, when no time is left for another connection.
      if (code === 'no-connection' && last !== undefined) break;
      const isOpen = code === 'commit' && repeats;
      if ((trouble === 'down' && !isOpen) || (trouble === 'lost' && isStart)) throw down(error, log);
      last = error;
      const { first, longest } = PAUSES[trouble === 'retry' ? 'retry' : 'lost'];
      const pause = Math.min(longest, first * 2 ** attempts, until - performance.now());
      if (pause > 0) await wait(Math.random() * pause);
    }
  }
  if (last !== undefined && classify(last).trouble !== 'retry') throw down(last, log);
  throw busy(last, log);
}

/** Whether an attempt has already given up, and has logged why. */
function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'Unavailable';
}

/** Logs that work waited too long, and returns its answer. `cause`: the last collision; undefined when it had no turn at all. */
export function busy(cause: unknown, log: Log): Unavailable {
  log.warn('database-busy', { code: cause === undefined ? 'queue' : classify(cause).code });
  return unavailable('The database is busy', 1, cause);
}

/** Logs that the database cannot do the work, and returns the answer of the work. */
export function down(error: unknown, log: Log): Unavailable {
  const reason = reasonOf(error);
  log.error('database-down', { code: classify(error).code, ...(reason === null ? {} : { reason }) });
  return unavailable('The database does not take the work', 5, error);
}

/** The sentence of an error of ours, for the operator; null for an error of a driver, whose message may hold data. */
export function reasonOf(error: unknown): string | null {
  const own = error instanceof Error && 'reason' in error ? error : null;
  return typeof own?.reason === 'string' ? own.reason : null;
}

/** Returns the error with which the server answers 503. `retryAfter`: seconds. */
export function unavailable(message: string, retryAfter: number, cause: unknown): Unavailable {
  const reason = reasonOf(cause);
  const code = cause === undefined ? 'queue' : classify(cause).code;
  const fields = { name: 'Unavailable' as const, retryAfter, code, ...(reason === null ? {} : { reason }) };
  return Object.assign(new Error(message, { cause }), fields);
}
