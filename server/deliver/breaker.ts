// Owns when a provider counts as down, and when it is tried again (a circuit breaker). Not what waits for it (lanes.ts), nor
// any timer.
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { SendOutcome } from '../ports/delivery.ts';

/** Failures in a row after which a provider is down. */
export const FAILURES = 5;
/** How long a provider that is down is left alone, ms: long enough for a restart, short beside the life of a code. */
export const OPEN_FOR = 30 * SECOND;
/** Longest pause that a provider may ask for, ms: half a code's life, so that a code still has a chance. */
export const PAUSE_MAX = 5 * MINUTE;

/** Of one provider. Times are epoch ms. */
export interface Breaker {
  /** Which messages may be under way: all that have a slot, one that probes the provider, or none. */
  allows(now: number): 'all' | 'one' | 'none';
  /** When the next message may go, epoch ms; null when the provider is not down. */
  openUntil(now: number): number | null;
  /** Counts the result of an attempt; returns what that changed. */
  record(result: SendOutcome, now: number): 'down' | 'up' | null;
}

/** The provider counts as up at first. */
export function createBreaker(): Breaker {
  let failures = 0;
  let open: { readonly since: number; readonly until: number } | null = null;

  // A clock that was set back must not keep it open until the clock has caught up.
  const isOpen = (now: number): boolean => open !== null && now >= open.since && now < open.until;

  return {
    allows: (now) => (open === null ? 'all' : isOpen(now) ? 'none' : 'one'),
    openUntil: (now) => (open !== null && isOpen(now) ? open.until : null),
    record(result, now) {
      switch (result.at) {
        case 'dead':
          // The answer concerns one address. The provider is not down, and no message went through it either.
          return null;
        case 'sent': {
          failures = 0;
          const wasDown = open !== null;
          open = null;
          return wasDown ? 'up' : null;
        }
        case 'retry': {
          // Messages that were under way when the breaker opened say nothing new.
          if (result.alone === true || isOpen(now)) return null;
          failures += 1;
          if (open === null && failures < FAILURES) return null;
          const wasDown = open !== null;
          open = { since: now, until: now + Math.max(OPEN_FOR, Math.min(result.after ?? 0, PAUSE_MAX)) };
          return wasDown ? null : 'down';
        }
      }
    },
  };
}
