// Owns the waits between the attempts to deliver one message. Not the attempt itself (attempt.ts).
import { HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import type { Lane } from '../core/effects.ts';

/** First and longest wait of a mail or an SMS, ms. Each wait is twice the wait before: a code works for ten minutes only. */
const FIRST_WAIT = SECOND;
const LONGEST_WAIT = 5 * MINUTE;

/**
 * Longest wait of a code whose recipient was refused for now, as by greylisting, or got no answer, ms. With the wait for a place it is
 * tried every 30 s.
 */
export const LONGEST_GREYLIST = 20 * SECOND;

/**
 * Waits of a webhook and of a directory, ms. The last wait is repeated. Standard Webhooks 1.0, "Deliverability and reliability", asks for short
 * waits at first and for attempts over several days.
 */
const WEBHOOK_WAITS: readonly number[] = [
  5 * SECOND,
  30 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
];

/**
 * Longest time from now to the next attempt, ms, even when the receiver asks for a longer wait. When a message is due later
 * than this, the clock was ahead when the message was put off.
 */
export const LONGEST_DELAY: { readonly [L in Lane]: number } = {
  email: 30 * MINUTE,
  phone: 30 * MINUTE,
  hook: 13 * HOUR,
  directory: 13 * HOUR,
};

/** Returns the wait after an attempt (1 = the first), ms. `jitter`, 0 to 1, makes the wait up to 25 % shorter or longer. */
export function backoff(lane: Lane, attempt: number, jitter: number): number {
  return Math.round(waitAfter(lane, attempt) * (0.75 + jitter / 2));
}

function waitAfter(lane: Lane, attempt: number): number {
  switch (lane) {
    case 'email':
    case 'phone':
      return Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
    case 'hook':
    case 'directory':
      return WEBHOOK_WAITS[Math.min(attempt, WEBHOOK_WAITS.length) - 1] ?? LONGEST_WAIT;
  }
}
