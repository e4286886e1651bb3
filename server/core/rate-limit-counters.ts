// Owns the counters, and the limit of each. Not whose uses a counter counts (server/service/transaction/counter-keys.ts), nor
// the counting (sliding-window.ts).
import { DAY, HOUR } from '../../shared/duration.ts';
import type { Quotas } from './rate-limits.ts';

/**
 * A counter. `sends.own`: messages of one user to one address. `begins.wide`: begins from one IPv6 /48. `failures.visitor`: wrong
 * codes for one user's changes without a sign-in. `sign-outs.user`: how often a user signs out their other devices.
 * `searches.admin`: searches for a user by one admin who sees addresses masked. `acts.admin`: acts of one admin that one user is
 * told of.
 */
export type Counter =
  | 'begins.user'
  | 'begins.ip'
  | 'begins.wide'
  | 'sends.email'
  | 'sends.phone'
  | 'sends.own'
  | 'sends.target'
  | 'failures.user'
  | 'failures.visitor'
  | 'failures.target'
  | 'failures.ip'
  | 'failures.project'
  | 'sms.prefix'
  | 'sms.answered'
  | 'sms.hour'
  | 'sms.day'
  | 'sign-outs.user'
  | 'searches.admin'
  | 'acts.admin';

/** How many uses a window may hold. */
export interface Limit {
  readonly max: number;
  /** Length of the window, ms. */
  readonly window: number;
  /** Length of a step, ms. All uses in one step are stored as one entry. 0 = each use has its own entry. */
  readonly step: number;
}

const daily = (max: number): Limit => ({ max, window: DAY, step: stepOf(max, DAY) });
const hourly = (max: number): Limit => ({ max, window: HOUR, step: stepOf(max, HOUR) });

/** Returns the step, ms. Above 60 uses the window has 60 steps, so that no stored row grows beyond a kilobyte. */
function stepOf(max: number, window: number): number {
  return max > 60 ? window / 60 : 0;
}

/** A desk helps a caller every few minutes. More searches an hour would be those of an admin who collects accounts. */
const SEARCHES_PER_ADMIN = 30;

/**
 * A desk needs three or four in a day: unlock, sign out, another address. Each one tells every verified contact, by SMS too, so more
 * of them would flood the person.
 */
const ACTS_PER_ADMIN_AND_USER = 10;

/** A person has no reason to do it more often in a day. Each time is an event to every system of the site. */
const SIGN_OUTS_PER_USER = 5;

/** Returns the limit of a counter. A counter that is only for an alarm has no maximum. */
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
    case 'failures.visitor':
      return daily(quotas.failuresPerVisitor);
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
    case 'sign-outs.user':
      return daily(SIGN_OUTS_PER_USER);
    case 'searches.admin':
      return hourly(SEARCHES_PER_ADMIN);
    case 'acts.admin':
      return daily(ACTS_PER_ADMIN_AND_USER);
  }
}
