// Owns the limits of all SMS of a project, against SMS pumping: SMS to one range of numbers, answers from a range, and the
// budget. Not the limits of one user: rate-limit-checks.ts.
import { HOUR } from '../../shared/duration.ts';
import type { Refusal } from '../../shared/problem.ts';
import { limitOf } from './rate-limit-counters.ts';
import { nextAllowedAt, usesWithin, type Counts } from './sliding-window.ts';
import type { Quotas } from './rate-limits.ts';
import { secondsUntil } from './resend.ts';

const HOURLY = { max: Infinity, window: HOUR, step: 0 };

/** The refusal of SMS to a new number, for every user; null when an SMS may go. */
export function refuseSms(counts: Counts, quotas: Quotas, now: number): Refusal | null {
  const breaker = { ...HOURLY, max: quotas.smsBreakerSends };
  const until = [
    trippedBreaker(counts, quotas, now) ? nextAllowedAt(counts['sms.prefix'], breaker, now) : null,
    ...(['sms.prefix', 'sms.hour', 'sms.day'] as const).map((c) => nextAllowedAt(counts[c], limitOf(c, quotas), now)),
  ].filter((time) => time !== null);
  if (until.length === 0) return null;
  return { code: 'quota-exceeded', reason: 'sms', retryAfter: secondsUntil(Math.max(...until), now) };
}

/** If too few SMS to a range were answered in the last hour, returns how many were sent and answered; else null. */
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
