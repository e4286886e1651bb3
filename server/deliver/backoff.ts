// Owns how long to wait between the attempts of one message. Not what is attempted (attempt.ts).
import { HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import type { Lane } from '../core/effects.ts';

/** First and longest wait of a mail or an SMS, ms; each is twice the one before. A code lives for ten minutes only. */
const FIRST_WAIT = SECOND;
const LONGEST_WAIT = 5 * MINUTE;

/**
 * Waits of a webhook, ms; the last one stays. Standard Webhooks 1.0, "Deliverability and reliability": short at first, for
 * days in the end.
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
 * The longest that a message is put off, ms from now, also when its receiver asks for more. A message that is due even
 * later was put off by a clock that was ahead.
 */
export const LONGEST_DELAY: { readonly [L in Lane]: number } = {
  email: 30 * MINUTE,
  phone: 30 * MINUTE,
  hook: 13 * HOUR,
};

/** The wait after that attempt (1 for the first), ms. `jitter`, from 0 to 1, makes it up to a quarter shorter or longer. */
export function backoff(lane: Lane, attempt: number, jitter: number): number {
  return Math.round(waitAfter(lane, attempt) * (0.75 + jitter / 2));
}

function waitAfter(lane: Lane, attempt: number): number {
  switch (lane) {
    case 'email':
    case 'phone':
      return Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
    case 'hook':
      return WEBHOOK_WAITS[Math.min(attempt, WEBHOOK_WAITS.length) - 1] ?? LONGEST_WAIT;
  }
}
