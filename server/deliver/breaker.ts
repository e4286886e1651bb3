// Owns when a provider counts as down, and when it is tried again (a circuit breaker). Not which messages wait for the
// provider (provider.ts), nor any timer.
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { ProviderDown } from '../ports/breakers.ts';
import type { SendOutcome } from '../ports/delivery.ts';

/** Failures in a row after which a provider is down. */
export const FAILURES = 5;
/** How long a provider that is down gets no message, ms. Long enough for a restart, and short compared to a code's life. */
export const OPEN_FOR = 30 * SECOND;
/**
 * Failures in a row after which a provider that was tried again is down for longer. More than one, because a provider may refuse
 * the first copy of every message, or a single message.
 */
export const CHANCES = 3;
/** Longest pause that a provider may ask for, ms. It is half the life of a code, so a code can still arrive in time. */
export const PAUSE_MAX = 5 * MINUTE;

/** The circuit breaker of one provider. Times are epoch ms. */
export interface Breaker {
  /** How many messages may be in flight: all that have a place, only one to test the provider, or none. */
  allows(now: number): 'all' | 'one' | 'none';
  /** The part of the places that may be used, above 0 to 1: fewer with each failure in a row, so that few messages fail. */
  readonly share: number;
  /** When the next message may be sent, epoch ms; null when it may be sent now. */
  openUntil(now: number): number | null;
  /** Why the provider is down, also while a message tests it; null: it is up. `undefined`: nothing is known, as nothing was sent. */
  readonly down: ProviderDown | null | undefined;
  /** Counts the result of an attempt. Returns the new state when the result changed the state, else null. */
  record(result: SendOutcome, now: number): 'down' | 'up' | null;
}

/** The provider counts as up at first. */
export function createBreaker(): Breaker {
  let failures = 0;
  let chances = 0;
  let open: { readonly since: number; readonly until: number } | null = null;
  let down: ProviderDown | null | undefined;

  // A clock that was set back must not keep the breaker open for longer, so `since` is checked as well.
  const isOpen = (now: number): boolean => open !== null && now >= open.since && now < open.until;

  return {
    allows: (now) => (open === null ? 'all' : isOpen(now) ? 'none' : 'one'),
    get share() {
      return Math.max(1, FAILURES - failures) / FAILURES;
    },
    get down() {
      return down;
    },
    openUntil: (now) => (open !== null && isOpen(now) ? open.until : null),
    record(result, now) {
      switch (result.at) {
        case 'dead':
          // The answer is about one address. It does not show whether the provider is up or down.
          return null;
        case 'sent': {
          failures = 0;
          const wasDown = open !== null;
          open = null;
          down = null;
          return wasDown ? 'up' : null;
        }
        case 'retry': {
          // A message that was in flight when the breaker opened gives no new information.
          if (result.alone === true || isOpen(now)) return null;
          const wasDown = open !== null;
          if (wasDown) chances -= 1;
          else failures += 1;
          if (wasDown ? chances > 0 && result.after === null : failures < FAILURES) return null;
          chances = CHANCES;
          open = { since: now, until: now + Math.max(OPEN_FOR, Math.min(result.after ?? 0, PAUSE_MAX)) };
          down = { since: down?.since ?? now, until: open.until, reason: result.reason };
          return wasDown ? null : 'down';
        }
      }
    },
  };
}
