// Owns what is counted, and the limit of each counter. Not whom a counter is of (server/service/transaction/counter-keys.ts), nor
// the counting itself (sliding-window.ts).
import { DAY, HOUR } from '../../shared/duration.ts';
import type { Quotas } from './rate-limits.ts';

/** What is counted. `own`: messages of one user to one address. `wide`: begins from an IPv6 /48. */
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

/** How many uses a window may hold. */
export interface Limit {
  readonly max: number;
  /** Milliseconds. */
  readonly window: number;
  /** Uses within this many ms are kept as one; 0 = each is kept by itself. */
  readonly step: number;
}

const daily = (max: number): Limit => ({ max, window: DAY, step: stepOf(max, DAY) });
const hourly = (max: number): Limit => ({ max, window: HOUR, step: stepOf(max, HOUR) });

/** A long list is kept in sixty steps, so that no row grows beyond a kilobyte. */
function stepOf(max: number, window: number): number {
  return max > 60 ? window / 60 : 0;
}

/** The limit of a counter. One that only feeds an alarm has no maximum. */
export function limitOf(counter: Counter, quotas: Quotas): Limit {
  switch (counter) {
    case 'begins.user':
      return daily(quotas.beginsPerUser);
    case 'begins.ip':
      return hourly(quotas.beginsPerIp);
    case 'begins.wide':
      return hourly(quotas.beginsPerIpRange);
    case 'sends.email':
    case 'sends.phone':
      return daily(quotas.sendsPerUser);
    case 'sends.own':
      return daily(quotas.sendsToTarget);
    case 'sends.target':
      return daily(quotas.sendsPerTarget);
    case 'failures.user':
      return daily(quotas.failuresPerUser);
    case 'failures.target':
      return daily(quotas.failuresPerTarget);
    case 'failures.ip':
      return hourly(quotas.failuresPerIp);
    case 'failures.project':
      return { max: Infinity, window: 7 * DAY, step: HOUR };
    case 'sms.prefix':
    case 'sms.answered':
      return hourly(quotas.smsPerPrefix);
    case 'sms.hour':
      return hourly(quotas.smsPerHour);
    case 'sms.day':
      return daily(quotas.smsPerDay);
  }
}
