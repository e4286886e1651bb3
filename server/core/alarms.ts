// Owns the alarms that the counters raise for the operators. An alarm is logged and stops nothing. Not the limits:
// rate-limit-checks.ts.
import { DAY, HOUR } from '../../shared/duration.ts';
import { limitOf, type Counter } from './rate-limit-counters.ts';
import { usesWithin, type Uses } from './sliding-window.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { trippedBreaker } from './sms-rate-limits.ts';

/** An alarm for the log. */
export type Alarm =
  /** Far more wrong codes in the last hour than in the hours of the week before. */
  | { readonly alarm: 'failed-proofs'; readonly lastHour: number; readonly usual: number }
  /** SMS to a range of numbers are stopped, because too few of them were answered. */
  | { readonly alarm: 'sms-breaker'; readonly sent: number; readonly answered: number }
  | { readonly alarm: 'sms-budget'; readonly of: 'hour' | 'day'; readonly percent: number };

/** Lowest number of wrong codes in an hour that may be an attack. */
const ALARM_FROM = 60;
/** How many times the hourly mean of the week before the last hour must reach. */
const ALARM_FACTOR = 5;

/** The wrong codes of the last hour, the hourly mean of the week before, and the number from which an alarm is raised. */
function failuresOf(
  uses: Uses | undefined,
  now: number,
): { readonly lastHour: number; readonly usual: number; readonly line: number } {
  const lastHour = usesWithin(uses, { window: HOUR }, now);
  const usual = (usesWithin(uses, { window: 7 * DAY }, now) - lastHour) / (7 * 24 - 1);
  return { lastHour, usual, line: Math.max(ALARM_FROM, Math.floor(usual * ALARM_FACTOR) + 1) };
}

/** The alarm when this wrong code reaches the line; null before, and while the number stays above the line. */
export function failureAlarm(before: Uses | undefined, now: number): Alarm | null {
  const { lastHour, usual, line } = failuresOf(before, now);
  return lastHour + 1 === line ? { alarm: 'failed-proofs', lastHour: line, usual: Math.round(usual * 10) / 10 } : null;
}

/** Parts of the budget of SMS at which an alarm is raised, percent. */
const BUDGET_ALARMS = [100, 80] as const;

function budgetLine(max: number, percent: number): number {
  return Math.ceil((max * percent) / 100);
}

/**
 * Whether up to `ahead` uses more of these counters of a project come to no number that refuses a command or raises an alarm.
 */
export function isFarFromLines(
  counters: readonly Counter[],
  { counts, now }: Pick<Facts, 'counts' | 'now'>,
  quotas: Policy['quotas'],
  ahead: number,
): boolean {
  return counters.every((counter) => {
    const limit = limitOf(counter, quotas);
    const failures = failuresOf(counts[counter], now);
    const [used, lines] =
      counter === 'failures.project'
        ? [failures.lastHour, [failures.line]]
        : [usesWithin(counts[counter], limit, now), BUDGET_ALARMS.map((percent) => budgetLine(limit.max, percent))];
    return !lines.some((line) => used < line && line <= used + ahead);
  });
}

/**
 * Returns a text that is the same for two states of these counters exactly when a command with one or two uses of each is
 * answered alike in both: whether the limit is or will be reached, and which alarms the uses raise.
 */
export function verdictOf(
  counters: readonly Counter[],
  { counts, now }: Pick<Facts, 'counts' | 'now'>,
  quotas: Policy['quotas'],
): string {
  return JSON.stringify(
    counters.map((counter) => {
      const { max, window } = limitOf(counter, quotas);
      const left = max - usesWithin(counts[counter], { window }, now);
      return [
        Math.min(Math.max(left, 0), 3),
        [[counter], [counter, counter]].map((uses) =>
          alarmsOf(uses, { counts, now }, { quotas }).map(({ alarm }) => alarm),
        ),
      ];
    }),
  );
}

/** Returns the alarms that these uses raise. */
export function alarmsOf(
  uses: readonly Counter[],
  { counts, now }: Pick<Facts, 'counts' | 'now'>,
  { quotas }: Pick<Policy, 'quotas'>,
): readonly Alarm[] {
  const alarms: Alarm[] = [];
  const failures = uses.includes('failures.project') ? failureAlarm(counts['failures.project'], now) : null;
  if (failures) alarms.push(failures);
  const tripped = uses.includes('sms.prefix') ? trippedBreaker(counts, quotas, now, 1) : null;
  if (tripped) alarms.push({ alarm: 'sms-breaker', ...tripped });
  for (const span of ['hour', 'day'] as const) {
    if (!uses.includes(`sms.${span}`)) continue;
    const limit = limitOf(`sms.${span}`, quotas);
    const before = usesWithin(counts[`sms.${span}`], limit, now);
    const after = before + uses.filter((counter) => counter === `sms.${span}`).length;
    const percent = BUDGET_ALARMS.find((part) => {
      const line = budgetLine(limit.max, part);
      return before < line && line <= after;
    });
    if (percent !== undefined) alarms.push({ alarm: 'sms-budget', of: span, percent });
  }
  return alarms;
}
