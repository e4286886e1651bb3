// Owns how long to wait between the attempts of one message. Not what is tried (courier.ts).
import type { Lane } from '../core/effects.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** First and longest wait of a mail or an SMS, ms; each is twice the one before. A code lives for ten minutes only. */
const FIRST = SECOND;
const LONGEST = 5 * MINUTE;

/** Standard Webhooks 1.0, "Deliverability and reliability": soon at first, for days in the end. The last one stays. Ms. */
const HOOK_WAITS: readonly number[] = [5 * SECOND, 30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR];

/**
 * Later than this, ms from now, nothing is put off, whatever its receiver asks for: what is due later still was put off by
 * a clock that was ahead.
 */
export const FURTHEST: { readonly [L in Lane]: number } = { email: 30 * MINUTE, phone: 30 * MINUTE, hook: 13 * HOUR };

/** After the attempt of that number (1 for the first), a quarter more or less as `jitter` says (0 to 1). Ms. */
export function backoff(lane: Lane, attempt: number, jitter: number): number {
  return Math.round(waitOf(lane, attempt) * (0.75 + jitter / 2));
}

function waitOf(lane: Lane, attempt: number): number {
  switch (lane) {
    case 'email':
    case 'phone':
      return Math.min(FIRST * 2 ** (attempt - 1), LONGEST);
    case 'hook':
      return HOOK_WAITS[Math.min(attempt, HOOK_WAITS.length) - 1] ?? LONGEST;
  }
}
