// Owns when a provider counts as down, and when it is asked again. Not what waits for it (traffic.ts), nor any timer.
import type { Sent } from '../ports/delivery.ts';
/** Failures in a row after which a provider is down, and how long it is then left alone, ms. Reliability F18. */
export const FAILURES = 5;
export const OPEN_FOR = 30_000;
/** Longest pause that a provider may ask for, ms: half a code's life, so that a code still has a chance. */
export const PAUSE_MAX = 5 * 60_000;

export interface Breaker {
  /** How many messages may be under way at once: as many as there is room for, one to see how it is, or none. */
  allows(now: number): 'all' | 'one' | 'none';
  /** When the next may go, epoch ms; null when nothing holds it up. */
  until(now: number): number | null;
  /** Hears what became of an attempt; answers what that changed. */
  hear(sent: Sent, now: number): 'down' | 'up' | null;
}

export function createBreaker(): Breaker {
  let failures = 0;
  let open: { readonly since: number; readonly until: number } | null = null;

  // A clock that was set back must not keep it open until it has caught up.
  const holds = (now: number): boolean => open !== null && now >= open.since && now < open.until;
  const down = (now: number, after: number | null): void => {
    open = { since: now, until: now + Math.max(OPEN_FOR, Math.min(after ?? 0, PAUSE_MAX)) };
  };

  return {
    allows: (now) => (open === null ? 'all' : holds(now) ? 'none' : 'one'),
    until: (now) => (open !== null && holds(now) ? open.until : null),
    hear(sent, now) {
      switch (sent.at) {
        case 'dead':
          // It speaks of one address, and whoever says so is not down; nor is it proof of a message that went.
          return null;
        case 'sent': {
          failures = 0;
          const was = open;
          open = null;
          return was === null ? null : 'up';
        }
        case 'retry': {
          // What was under way when it opened says nothing new.
          if (sent.alone === true || holds(now)) return null;
          failures += 1;
          if (open === null && failures < FAILURES) return null;
          const was = open;
          down(now, sent.after);
          return was === null ? 'down' : null;
        }
      }
    },
  };
}
