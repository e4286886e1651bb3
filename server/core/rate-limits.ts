// Owns which limits stand before a begin, a message and a code, and what each of them uses up. Not the counting (quota.ts).
import type { Kind } from '../../shared/contact.ts';
import { DAY, HOUR } from '../../shared/duration.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Change, Of } from './change.ts';
import type { Message } from './effects.ts';
import type { Facts } from './facts.ts';
import { secondsUntil } from './resend.ts';
import { isFresh, isStrong, stepUp } from './step-up.ts';
import type { Policy } from './policy.ts';
import {
  failureAlarm,
  limitOf,
  nextAt,
  reachedAt,
  used,
  type Alarm,
  type Counter,
  type Limit,
  type Quotas,
} from './quota.ts';

type Known = Pick<Facts, 'counts' | 'now'>;

/** Too many changes begun, by the user or from where they are; null = one more may begin. */
export function refuseBegin(facts: Known & Pick<Facts, 'signIn'>, policy: Policy): Refusal | null {
  return refuseUser('begins.user', facts, policy) ?? first(['begins.ip', 'begins.wide'], facts, policy.quotas);
}

/**
 * Too many messages, by what the user alone has used; what others sent to the same address never shows here. Of SMS also
 * what pumping looks like: a run on one range of numbers, a range that never answers, the project's budget. `ahead`: how
 * many go before it, in the same request.
 */
export function refuseSend(
  { kind, side, ahead = 0 }: { readonly kind: Kind; readonly side: Of; readonly ahead?: number },
  facts: Known,
  { quotas }: Policy,
): Refusal | null {
  const ofUser = first([`sends.${kind}`], facts, quotas, ahead);
  if (ofUser || side === 'current') return ofUser;
  return first(['sends.own'], facts, quotas) ?? (kind === 'phone' ? refuseSms(facts, quotas) : null);
}

/** The address has had its share, of messages or of guesses, whoever's they were: nothing is sent, and nobody is told. */
export function isAddressExhausted(owns: boolean, { counts, now }: Known, { quotas }: Policy): boolean {
  const sends = limitOf('sends.target', quotas);
  // What is kept for whoever has the address cannot be used up by others, nor taken from them by wrong codes.
  const share = owns ? sends : { ...sends, max: Math.max(1, sends.max - quotas.sendsForOwner) };
  const guessed = !owns && nextAt(counts['failures.target'], limitOf('failures.target', quotas), now) !== null;
  return guessed || nextAt(counts['sends.target'], share, now) !== null;
}

/** A limit of the user alone. A strong sign-in since it was reached says who asks: then there is as much again, once. */
function refuseUser(
  counter: 'begins.user' | 'failures.user',
  { counts, now, signIn }: Known & Pick<Facts, 'signIn'>,
  policy: Policy,
): Refusal | null {
  const limit = limitOf(counter, policy.quotas);
  const at = nextAt(counts[counter], limit, now);
  if (at === null) return null;
  const reached = reachedAt(counts[counter], limit, now) ?? now;
  const anew = signIn?.authTime != null && signIn.authTime > reached && isStrong(signIn, policy);
  const twice = nextAt(counts[counter], { ...limit, max: limit.max * 2 }, now);
  return anew && twice === null ? null : exceeded(twice ?? at, limit, now);
}

function refuseSms({ counts, now }: Known, quotas: Quotas): Refusal | null {
  const breaker = isTripped(used(counts['sms.prefix'], HOURLY, now), used(counts['sms.answered'], HOURLY, now), quotas);
  const until = [
    breaker ? nextAt(counts['sms.prefix'], { ...HOURLY, max: quotas.smsBreakerSends }, now) : null,
    ...(['sms.prefix', 'sms.hour', 'sms.day'] as const).map((c) => nextAt(counts[c], limitOf(c, quotas), now)),
  ].filter((time) => time !== null);
  return until.length === 0
    ? null
    : { code: 'quota-exceeded', reason: 'sms', retryAfter: secondsUntil(Math.max(...until), now) };
}

/** SMS of one user a day that count for the range of their numbers. */
const OF_ONE_USER = 3;
const DAILY: Limit = { max: Infinity, window: DAY, step: 0 };
const HOURLY: Limit = { max: Infinity, window: HOUR, step: 0 };

function isTripped(sent: number, answered: number, { smsBreakerSends, smsBreakerPercent }: Quotas): boolean {
  return sent >= smsBreakerSends && answered * 100 < smsBreakerPercent * sent;
}

/** Somebody guesses; null = one more code is looked at. Links are not guessed, so none of this stands before them. */
export function refuseGuess(facts: Facts, policy: Policy): Refusal | null {
  if (needsNewSignIn(facts, policy)) return stepUp('begin', policy);
  return refuseUser('failures.user', facts, policy) ?? first(['failures.ip'], facts, policy.quotas);
}

/**
 * A hundred wrong codes in a row: only a sign-in that is fresh and came after the last of them, or an admin, helps. A token
 * that does not say when that was is no sign-in: anybody who holds one can have it renewed.
 */
export function needsNewSignIn({ failures, signIn, now, contacts, frozen }: Facts, policy: Policy): boolean {
  if (failures.inRow < policy.quotas.failuresInRow || failures.at === null) return false;
  if (signIn === null || signIn.authTime === null || signIn.authTime <= failures.at) return true;
  return !isFresh({ signIn, contacts, frozen, now }, 'begin', policy);
}

/** The user has the address of the change in their account, and nobody else has. */
export function holdsAddress({ address }: Pick<Change, 'address'>, { contacts, takenByOther }: Facts): boolean {
  return !takenByOther && contacts.some((c) => c.kind === address.kind && c.key === address.key);
}

/** What a wrong code uses up. */
export function usesOfFailure(of: Of, suppressed: boolean): readonly Counter[] {
  // Of a code that nobody was sent no guess can be right: the address is not in danger by it.
  const target = of === 'new' && !suppressed ? (['failures.target'] as const) : [];
  return ['failures.user', 'failures.ip', 'failures.project', ...target];
}

/** What messages use up. What is not sent costs whoever asked for it, not the address. */
export function usesOfSending(messages: readonly Message[], { counts, now }: Known): readonly Counter[] {
  return messages.flatMap((message): Counter[] => {
    if (message.template !== 'prove') return [];
    const { address, of, suppressed } = message.proof;
    const budget: Counter[] = address.kind === 'phone' && !suppressed ? ['sms.hour', 'sms.day'] : [];
    const to: Counter[] = of === 'new' ? ['sends.own', ...(suppressed ? [] : ['sends.target' as const])] : [];
    // A few of each user, so that one alone cannot stop a range.
    const few = used(counts['sends.phone'], DAILY, now) < OF_ONE_USER;
    const prefix: Counter[] = of === 'new' && budget.length > 0 && few ? ['sms.prefix'] : [];
    return [`sends.${address.kind}`, ...to, ...budget, ...prefix];
  });
}

/** Limits that are reached with these: the next one meets them. */
export function reachedBy(uses: readonly Counter[], { counts, now }: Known, { quotas }: Policy): readonly Counter[] {
  return [...new Set(uses)].filter((counter) => {
    const limit = limitOf(counter, quotas);
    const before = used(counts[counter], limit, now);
    return before < limit.max && before + uses.filter((use) => use === counter).length >= limit.max;
  });
}

/** What somebody has to know once these are counted. */
export function alarmsOf(uses: readonly Counter[], { counts, now }: Known, { quotas }: Policy): readonly Alarm[] {
  const alarms: Alarm[] = [];
  if (uses.includes('failures.project')) {
    const alarm = failureAlarm(counts['failures.project'], now);
    if (alarm) alarms.push(alarm);
  }
  if (uses.includes('sms.prefix')) {
    const sent = used(counts['sms.prefix'], HOURLY, now) + 1;
    const answered = used(counts['sms.answered'], HOURLY, now);
    if (isTripped(sent, answered, quotas)) alarms.push({ alarm: 'sms-breaker', sent, answered });
  }
  for (const span of ['hour', 'day'] as const) {
    if (!uses.includes(`sms.${span}`)) continue;
    const limit = limitOf(`sms.${span}`, quotas);
    const spent = used(counts[`sms.${span}`], limit, now) + 1;
    const percent = ([100, 80] as const).find((part) => spent === Math.ceil((limit.max * part) / 100));
    if (percent !== undefined) alarms.push({ alarm: 'sms-budget', of: span, percent });
  }
  return alarms;
}

function first(counters: readonly Counter[], { counts, now }: Known, quotas: Quotas, ahead = 0): Refusal | null {
  for (const counter of counters) {
    const limit = limitOf(counter, quotas);
    const at = nextAt(counts[counter], { ...limit, max: Math.max(1, limit.max - ahead) }, now);
    if (at !== null) return exceeded(at, limit, now);
  }
  return null;
}

function exceeded(at: number, { max, window }: Limit, now: number): Refusal {
  return { code: 'quota-exceeded', retryAfter: secondsUntil(at, now), quota: { max, window: window / 1000 } };
}
