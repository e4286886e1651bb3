// Owns when SMS stop that look like pumping: a run on one range of numbers, a range that never answers, the budget. Not the
// limits of one user: rate-limit-checks.ts.
import { HOUR } from '../../shared/duration.ts';
import type { Refusal } from '../../shared/problem.ts';
import { limitOf } from './rate-limit-counters.ts';
import { nextAllowedAt, usesWithin, type Counts } from './sliding-window.ts';
import type { Quotas } from './rate-limits.ts';
import { secondsUntil } from './resend.ts';

const HOURLY = { max: Infinity, window: HOUR, step: 0 };

/** Why no SMS goes to a new number now, whoever asks for it; null when one may go. */
export function refuseSms(counts: Counts, quotas: Quotas, now: number): Refusal | null {
  const breaker = { ...HOURLY, max: quotas.smsBreakerSends };
  const until = [
    trippedBreaker(counts, quotas, now) ? nextAllowedAt(counts['sms.prefix'], breaker, now) : null,
    ...(['sms.prefix', 'sms.hour', 'sms.day'] as const).map((c) => nextAllowedAt(counts[c], limitOf(c, quotas), now)),
  ].filter((time) => time !== null);
  if (until.length === 0) return null;
  return { code: 'quota-exceeded', reason: 'sms', retryAfter: secondsUntil(Math.max(...until), now) };
}

/** How many SMS went to a range of numbers in the last hour and how many were answered, if too few were; else null. */
export function trippedBreaker(
  counts: Counts,
  { smsBreakerSends, smsBreakerPercent }: Quotas,
  now: number,
  ahead = 0,
): { readonly sent: number; readonly answered: number } | null {
  const sent = usesWithin(counts['sms.prefix'], HOURLY, now) + ahead;
  const answered = usesWithin(counts['sms.answered'], HOURLY, now);
  return sent >= smsBreakerSends && answered * 100 < smsBreakerPercent * sent ? { sent, answered } : null;
}
