// Owns which limits stand before a begin, a message and a code. Not what each of them counts (rate-limit-uses.ts), nor the counting
// (sliding-window.ts), nor SMS as a whole (sms-rate-limits.ts).
import type { Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Change, Side } from './change.ts';
import { limitOf, type Counter, type Limit } from './rate-limit-counters.ts';
import { nextAllowedAt, limitReachedAt } from './sliding-window.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { secondsUntil } from './resend.ts';
import { refuseSms } from './sms-rate-limits.ts';
import { isFresh, isStrong, stepUpRefusal } from './step-up.ts';

type Counted = Pick<Facts, 'counts' | 'now'>;

/** Too many changes were begun, by the user or from the network; null = one more may begin. */
export function refuseBegin(facts: Counted & Pick<Facts, 'signIn'>, policy: Policy): Refusal | null {
  return refuseUser('begins.user', facts, policy) ?? refuseCounters(['begins.ip', 'begins.wide'], facts, policy);
}

/** A message that is about to go out. */
export interface Sending {
  readonly kind: Kind;
  readonly side: Side;
  /** How many of its kind go before it in the same request; none when it is left out. */
  readonly ahead?: number;
}

/** Too many messages, by what this user has used: what others sent to the same address never shows here. */
export function refuseSend({ kind, side, ahead = 0 }: Sending, facts: Counted, policy: Policy): Refusal | null {
  const ofUser = refuseCounters([`sends.${kind}`], facts, policy, ahead);
  if (ofUser || side === 'current') return ofUser;
  const toAddress = refuseCounters(['sends.own'], facts, policy);
  return toAddress ?? (kind === 'phone' ? refuseSms(facts.counts, policy.quotas, facts.now) : null);
}

/** The address has had its share of messages or of guesses, of all users together: nothing is sent, and no caller is told. */
export function isAddressExhausted(owns: boolean, { counts, now }: Counted, { quotas }: Policy): boolean {
  const sends = limitOf('sends.target', quotas);
  // Other users can neither use up the share of the owner, nor take it away by wrong codes.
  const share = owns ? sends : { ...sends, max: Math.max(1, sends.max - quotas.sendsForOwner) };
  const isGuessed = !owns && nextAllowedAt(counts['failures.target'], limitOf('failures.target', quotas), now) !== null;
  return isGuessed || nextAllowedAt(counts['sends.target'], share, now) !== null;
}

/** The user has the address of the change as a contact, and no other user has. */
export function holdsAddress({ address }: Pick<Change, 'address'>, { contacts, isTakenByOther }: Facts): boolean {
  return !isTakenByOther && contacts.some((c) => c.kind === address.kind && c.key === address.key);
}

/** Too many wrong codes; null = one more code is compared. Links cannot be guessed, so this does not stand before them. */
export function refuseGuess(facts: Facts, policy: Policy): Refusal | null {
  if (needsNewSignIn(facts, policy)) return stepUpRefusal('begin', policy);
  return refuseUser('failures.user', facts, policy) ?? refuseCounters(['failures.ip'], facts, policy);
}

/**
 * After a hundred wrong codes in a row only an admin helps, or a fresh sign-in that came after the last of them. A token
 * that does not say when the user signed in is no proof of that, since an attacker who holds one can have it renewed.
 */
export function needsNewSignIn({ failures, signIn, now, contacts, frozen }: Facts, policy: Policy): boolean {
  if (failures.inRow < policy.quotas.failuresInRow || failures.at === null) return false;
  if (signIn === null || signIn.authTime === null || signIn.authTime <= failures.at) return true;
  return !isFresh({ signIn, contacts, frozen, now }, 'begin', policy);
}

/** A limit of the user alone. A strong sign-in after it was reached proves the user: it gives as much again, once. */
function refuseUser(
  counter: 'begins.user' | 'failures.user',
  { counts, now, signIn }: Counted & Pick<Facts, 'signIn'>,
  policy: Policy,
): Refusal | null {
  const limit = limitOf(counter, policy.quotas);
  const next = nextAllowedAt(counts[counter], limit, now);
  if (next === null) return null;
  const reached = limitReachedAt(counts[counter], limit, now) ?? now;
  const isProvedSince = signIn?.authTime != null && signIn.authTime > reached && isStrong(signIn, policy);
  const nextOfDouble = nextAllowedAt(counts[counter], { ...limit, max: limit.max * 2 }, now);
  return isProvedSince && nextOfDouble === null ? null : exceeded(nextOfDouble ?? next, limit, now);
}

/** The first of these limits that is reached. */
function refuseCounters(
  counters: readonly Counter[],
  { counts, now }: Counted,
  { quotas }: Policy,
  ahead = 0,
): Refusal | null {
  for (const counter of counters) {
    const limit = limitOf(counter, quotas);
    const next = nextAllowedAt(counts[counter], { ...limit, max: Math.max(1, limit.max - ahead) }, now);
    if (next !== null) return exceeded(next, limit, now);
  }
  return null;
}

function exceeded(next: number, { max, window }: Limit, now: number): Refusal {
  return { code: 'quota-exceeded', retryAfter: secondsUntil(next, now), quota: { max, window: window / 1000 } };
}
