// Owns when a transaction runs again after an error, and for how long. Not what an error means: database-error.ts.
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../ports/log.ts';
import type { Unavailable } from '../ports/store.ts';
import { classify } from './database-error.ts';

/** How long a transaction is tried again, ms. A caller must get its 503 within five seconds. */
const PATIENCE = 4500;
/** Longest pause between two attempts, ms. */
const PAUSE = 200;

/** When to give up, in ms of `performance.now()`: a wall clock may jump. */
export function deadline(): number {
  return performance.now() + PATIENCE;
}

/**
 * Runs `attempt` until it succeeds, fails for good, or `until` has passed; then throws `Unavailable`. The pauses grow and are
 * random, so that two transactions do not collide again and again.
 */
export async function retry<T>(attempt: () => Promise<T>, until: number, log: Log): Promise<T> {
  let last: unknown;
  for (let attempts = 0; performance.now() < until; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      const { trouble, code } = classify(error);
      if (trouble === 'bug') throw error;
      if (trouble === 'down') {
        log.error('database-down', { code });
        throw unavailable('The database does not take the work', 5, error);
      }
      last = error;
    }
    const longest = Math.min(PAUSE, 4 * 2 ** attempts, until - performance.now());
    if (longest > 0) await wait(Math.random() * longest);
  }
  log.warn('database-busy', { code: last === undefined ? 'queue' : classify(last).code });
  throw unavailable('The database is busy', 1, last);
}

function unavailable(message: string, retryAfter: number, cause: unknown): Unavailable {
  return Object.assign(new Error(message, { cause }), { name: 'Unavailable' as const, retryAfter });
}
