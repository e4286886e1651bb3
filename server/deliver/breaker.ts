// Owns when a provider counts as down, and when it is tried again (a circuit breaker). Not which messages wait for the
// provider (provider.ts), nor any timer.
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { ProviderDown } from '../ports/breakers.ts';
import type { RenderedMessage, SendOutcome } from '../ports/delivery.ts';

/** So many messages have to fail in a row until a provider is down. Each counts once, however often it is tried. */
export const FAILURES = 5;
/** How long a provider has to answer no recipient until it is down, ms. Recipients that hang alone may be all that there are for a while. */
export const SILENT_FOR = MINUTE;
/** How long a provider that is down gets no message, ms. Long enough for a restart, and short compared to a code's life. */
export const OPEN_FOR = 30 * SECOND;
/**
 * Messages that have to fail in a row until a provider that was tried again is down for longer. More than one, because a provider may
 * refuse the first copy of every message, or a single message.
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
  record(result: SendOutcome, now: number, message: Pick<RenderedMessage, 'id' | 'to'>): 'down' | 'up' | null;
}

/**
 * The provider counts as up at first. `pausesWhenSilent`: it gets no message either when it answers no recipient; otherwise it only
 * counts as down then, because the next recipient may get an answer.
 */
export function createBreaker({ pausesWhenSilent = false } = {}): Breaker {
  /** Messages that have failed since the last that was sent, or since the breaker opened. */
  const failed = new Set<string>();
  let open: { readonly since: number; readonly until: number } | null = null;
  let down: ProviderDown | null | undefined;
  const silence = createSilence();

  // A clock that was set back must not keep the breaker open for longer, so `since` is checked as well.
  const isOpen = (now: number): boolean => open !== null && now >= open.since && now < open.until;
  const goUp = (): 'up' | null => {
    const wasDown = down != null;
    open = null;
    down = null;
    return wasDown ? 'up' : null;
  };
  const goDown = (to: ProviderDown): 'down' | null => {
    const wasDown = down != null;
    down = { ...to, since: down?.since ?? to.since };
    return wasDown ? null : 'down';
  };

  return {
    allows: (now) => (open === null ? 'all' : isOpen(now) ? 'none' : 'one'),
    get share() {
      return Math.max(1, FAILURES - failed.size) / FAILURES;
    },
    get down() {
      return down;
    },
    openUntil: (now) => (open !== null && isOpen(now) ? open.until : null),
    record(result, now, { id, to }) {
      // A refused address does not show whether the provider is up or down.
      if (result.at === 'dead') return null;
      if (result.at === 'sent') {
        failed.clear();
        silence.end();
        return goUp();
      }
      const { reason, after } = result;
      if (result.alone === true) {
        silence.end();
        // It has only been silent, and now it answers.
        return open === null && down != null ? goUp() : null;
      }
      // A message that was in flight when the breaker opened gives no new information.
      if (isOpen(now)) return null;
      if (result.unanswered === true) {
        if (!silence.isLong(to, now)) return null;
        if (!pausesWhenSilent) return goDown({ since: silence.since, until: now, reason });
      } else {
        failed.add(id);
        const isLast = open === null ? failed.size >= FAILURES : failed.size >= CHANCES || after !== null;
        if (!isLast) return null;
      }
      failed.clear();
      open = { since: now, until: now + Math.max(OPEN_FOR, Math.min(after ?? 0, PAUSE_MAX)) };
      return goDown({ since: now, until: open.until, reason });
    },
  };
}

/** Recipients that got no answer since the provider answered any. */
function createSilence() {
  const recipients = new Set<string>();
  let since = Infinity;
  return {
    get since() {
      return since;
    },
    end(): void {
      recipients.clear();
      since = Infinity;
    },
    /** Counts one more. Returns whether the provider has been silent to many, for long. */
    isLong(to: string, now: number): boolean {
      since = Math.min(since, now);
      if (recipients.size < FAILURES) recipients.add(to);
      return recipients.size >= FAILURES && now - since >= SILENT_FOR;
    },
  };
}
