// Owns how often something may happen in a while, from when it did: counting, and when the next may be. Not whom a count
// is of (server/service/transaction/counters.ts), nor the waits between the messages of one change (limits.ts).
import { DAY, HOUR } from '../../shared/duration.ts';

/** How many, in the times named below. Every number stands in a project's policy; security.md §4 says why. */
export interface Quotas {
  /** Changes that a user may begin, a day. */
  readonly beginsPerUser: number;
  /** Proving messages that a user may have sent by mail, and as many by SMS, a day. */
  readonly sendsPerUser: number;
  /** Proving messages of one user to one address, a day: with fewer than `sendsPerTarget` nobody alone uses that up. */
  readonly sendsToTarget: number;
  /** Proving messages to one address, whoever asks for them, a day. */
  readonly sendsPerTarget: number;
  /** How many of those only whoever has the address in their account can use. */
  readonly sendsForOwner: number;
  /** Changes begun from one IPv4 address or IPv6 /64, an hour. */
  readonly beginsPerIp: number;
  /** From one IPv6 /48, an hour. */
  readonly beginsPerIpRange: number;
  /** Wrong codes of a user, a day. A strong sign-in since they are used up gives as many again, once; so of begins. */
  readonly failuresPerUser: number;
  /** Wrong codes of a user with no change completed between them; then a fresh sign-in or an admin is needed. */
  readonly failuresInRow: number;
  /** Wrong codes for one new address, whoever types them, a day; then nothing more is sent to it, and nobody is told. */
  readonly failuresPerTarget: number;
  /** Wrong codes from one IPv4 address or IPv6 /64, an hour. */
  readonly failuresPerIp: number;
  /** SMS to numbers that differ in their last four digits alone, an hour. */
  readonly smsPerPrefix: number;
  /** From so many SMS to such numbers in an hour on, it is looked at how many were answered … */
  readonly smsBreakerSends: number;
  /** … and fewer than so many in a hundred stop it. */
  readonly smsBreakerPercent: number;
  /** SMS to new numbers of the whole project. */
  readonly smsPerHour: number;
  readonly smsPerDay: number;
}

export const DEFAULT_QUOTAS: Quotas = {
  beginsPerUser: 5, // the Trivore contract's cap; five addresses a day is more than anybody moves to
  sendsPerUser: 10, // two changes with all their resends
  sendsToTarget: 5, // a change with all its resends
  sendsPerTarget: 8, // one more than that of somebody else, and two that are kept
  sendsForOwner: 2,
  beginsPerIp: 20, // a household or a small office
  beginsPerIpRange: 100, // a /48 is one customer's at most providers
  failuresPerUser: 25, // five changes a day with five tries each: 2.5 in 100,000
  failuresInRow: 100, // NIST SP 800-63B: no more than 100 consecutive ones
  failuresPerTarget: 20, // 2 in 100,000 a day against one address; 3 where all messages were sent before anybody guessed
  failuresPerIp: 60,
  smsPerPrefix: 40, // twice what sets the breaker looking: where people answer there is room
  smsBreakerSends: 20,
  smsBreakerPercent: 25, // who pumps SMS never answers them; of people more than half do
  smsPerHour: 500, // some tens of euros before somebody is woken
  smsPerDay: 3000,
};

/** Hard floors and ceilings, inclusive. */
export const QUOTA_RANGES: { readonly [K in keyof Quotas]: readonly [number, number] } = {
  beginsPerUser: [1, 100],
  sendsPerUser: [1, 500],
  sendsToTarget: [1, 100],
  sendsPerTarget: [1, 100],
  sendsForOwner: [0, 50],
  beginsPerIp: [1, 100_000],
  beginsPerIpRange: [1, 1_000_000],
  failuresPerUser: [1, 100],
  failuresInRow: [5, 100],
  failuresPerTarget: [1, 100],
  failuresPerIp: [1, 10_000],
  smsPerPrefix: [1, 10_000],
  smsBreakerSends: [5, 10_000],
  smsBreakerPercent: [0, 90],
  smsPerHour: [1, 1_000_000],
  smsPerDay: [1, 1_000_000],
};

/** What is counted. `own`: of one user to one target. `wide`: of an IPv6 /48. */
export type Counter =
  | 'begins.user'
  | 'begins.ip'
  | 'begins.wide'
  | 'sends.email'
  | 'sends.phone'
  | 'sends.own'
  | 'sends.target'
  | 'failures.user'
  | 'failures.target'
  | 'failures.ip'
  | 'failures.project'
  | 'sms.prefix'
  | 'sms.answered'
  | 'sms.hour'
  | 'sms.day';

/** When something happened and how often, oldest first; epoch ms. */
export type Uses = readonly (readonly [at: number, times: number])[];

/** What is known of each counter; one that is missing has counted nothing. */
export type Counts = { readonly [C in Counter]?: Uses };

export interface Limit {
  readonly max: number;
  /** ms. */
  readonly window: number;
  /** Uses of so many ms are kept as one; 0 = each by itself. */
  readonly step: number;
}

const daily = (max: number): Limit => ({ max, window: DAY, step: stepOf(max, DAY) });
const hourly = (max: number): Limit => ({ max, window: HOUR, step: stepOf(max, HOUR) });

/** Long lists are kept in sixty pieces, so that no row grows beyond a kilobyte. */
function stepOf(max: number, window: number): number {
  return max > 60 ? window / 60 : 0;
}

/** The limit of a counter. What only watches has no highest number. */
export function limitOf(counter: Counter, q: Quotas): Limit {
  switch (counter) {
    case 'begins.user':
      return daily(q.beginsPerUser);
    case 'begins.ip':
      return hourly(q.beginsPerIp);
    case 'begins.wide':
      return hourly(q.beginsPerIpRange);
    case 'sends.email':
    case 'sends.phone':
      return daily(q.sendsPerUser);
    case 'sends.own':
      return daily(q.sendsToTarget);
    case 'sends.target':
      return daily(q.sendsPerTarget);
    case 'failures.user':
      return daily(q.failuresPerUser);
    case 'failures.target':
      return daily(q.failuresPerTarget);
    case 'failures.ip':
      return hourly(q.failuresPerIp);
    case 'failures.project':
      return { max: Infinity, window: 7 * DAY, step: HOUR };
    case 'sms.prefix':
    case 'sms.answered':
      return hourly(q.smsPerPrefix);
    case 'sms.hour':
      return hourly(q.smsPerHour);
    case 'sms.day':
      return daily(q.smsPerDay);
  }
}

/**
 * As they count now. What is further ahead than a window was counted by a clock that was far ahead: it counts as of now,
 * and no longer. What is nearer stays: it is this clock that was set back, and a limit does not open by that.
 */
export function settledBy(uses: Uses | undefined, { window, step }: Pick<Limit, 'window' | 'step'>, now: number): Uses {
  const settled = (uses ?? []).map(([at, times]) => [at > now + window + step ? now : at, times] as const);
  return settled.sort((one, other) => one[0] - other[0]);
}

/** How many there were in the window that ends now. */
export function used(uses: Uses | undefined, { window }: Pick<Limit, 'window'>, now: number): number {
  return (uses ?? []).reduce((sum, [at, times]) => (at + window > now ? sum + times : sum), 0);
}

/** When the next may be; null = now. Exact: the one that is `max` uses back has to be older than the window. */
export function nextAt(uses: Uses | undefined, { max, window }: Limit, now: number): number | null {
  let seen = 0;
  for (const [at, times] of [...(uses ?? [])].reverse()) {
    if (at + window <= now) break;
    seen += times;
    if (seen >= max) return at + window;
  }
  return null;
}

/** When the limit was reached in the window that ends now; null = it was not. */
export function reachedAt(uses: Uses | undefined, { max, window }: Limit, now: number): number | null {
  let seen = 0;
  for (const [at, times] of uses ?? []) {
    if (at + window > now) seen += times;
    if (seen >= max) return at;
  }
  return null;
}

/** With one more. What is older than the window is gone. */
export function counted(uses: Uses | undefined, { window, step }: Limit, now: number): Uses {
  const kept = (uses ?? []).filter(([at]) => at + window > now);
  // To the end of its piece: counted a little longer rather than shorter.
  const at = step === 0 ? now : Math.ceil(now / step) * step;
  const there = kept.find((use) => use[0] === at);
  const others = kept.filter((use) => use !== there);
  return [...others, [at, (there?.[1] ?? 0) + 1] as const].sort((one, other) => one[0] - other[0]);
}

/** What somebody has to know: it is logged, and nobody is stopped by it. */
export type Alarm =
  /** Far more wrong codes in the last hour than in the hours of the week before. */
  | { readonly alarm: 'failed-proofs'; readonly lastHour: number; readonly usual: number }
  /** SMS to numbers of this beginning are stopped. */
  | { readonly alarm: 'sms-breaker'; readonly sent: number; readonly answered: number }
  | { readonly alarm: 'sms-budget'; readonly of: 'hour' | 'day'; readonly percent: number };

/** Below so many wrong codes an hour nothing is an attack. */
const ALARM_FROM = 60;
/** So many times the mean of an hour of the week before. */
const ALARM_FACTOR = 5;

/** Said when the line is crossed, and no more while it stays crossed. */
export function failureAlarm(before: Uses | undefined, now: number): Alarm | null {
  const lastHour = used(before, { window: HOUR }, now) + 1;
  const week = used(before, { window: 7 * DAY }, now) + 1;
  const usual = (week - lastHour) / (7 * 24 - 1);
  const line = Math.max(ALARM_FROM, Math.floor(usual * ALARM_FACTOR) + 1);
  return lastHour === line ? { alarm: 'failed-proofs', lastHour, usual: Math.round(usual * 10) / 10 } : null;
}
