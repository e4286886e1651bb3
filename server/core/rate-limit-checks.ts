// Owns which limits are checked before a begin, a message and a code. Not which counters these increase (rate-limit-uses.ts),
// nor the counting (sliding-window.ts), nor the limits of all SMS (sms-rate-limits.ts).
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

/** The refusal when the user or the network has begun too many changes; null when one more may begin. */
export function refuseBegin(facts: Counted & Pick<Facts, 'signIn'>, policy: Policy): Refusal | null {
  return refuseUser('begins.user', facts, policy) ?? refuseCounters(['begins.ip', 'begins.wide'], facts, policy);
}

/** The refusal when the user has signed out their other devices too often; else null. */
export function refuseSignOut(facts: Counted, policy: Policy): Refusal | null {
  return refuseCounters(['sign-outs.user'], facts, policy);
}

/** The refusal when the user was told of too many acts of the admin; else null. */
export function refuseAdminAct(facts: Counted, policy: Policy): Refusal | null {
  return refuseCounters(['acts.admin'], facts, policy);
}

/** A message that is about to be sent. */
export interface Sending {
  readonly kind: Kind;
  readonly side: Side;
  /** How many messages of the same kind the same request sends before this one. Default 0. */
  readonly ahead?: number;
}

/** The refusal when this user has sent too many messages; else null. Messages of other users do not count here. */
export function refuseSend({ kind, side, ahead = 0 }: Sending, facts: Counted, policy: Policy): Refusal | null {
  const ofUser = refuseCounters([`sends.${kind}`], facts, policy, ahead);
  // A current contact was proved before, so an SMS to it is no pumping. The budget counts it, and does not refuse it.
  if (ofUser || side === 'current') return ofUser;
  const toAddress = refuseCounters(['sends.own'], facts, policy);
  return toAddress ?? (kind === 'phone' ? refuseSms(facts.counts, policy.quotas, facts.now) : null);
}

/** Whether all users together have used up the messages or guesses for the address. Then nothing is sent, in silence. */
export function isAddressExhausted(hasProved: boolean, { counts, now }: Counted, { quotas }: Policy): boolean {
  const sends = limitOf('sends.target', quotas);
  // Other users can neither use up the messages that are kept for the owner, nor block the owner by wrong codes.
  const share = hasProved ? sends : { ...sends, max: Math.max(1, sends.max - quotas.sendsForOwner) };
  const isGuessed =
    !hasProved && nextAllowedAt(counts['failures.target'], limitOf('failures.target', quotas), now) !== null;
  return isGuessed || nextAllowedAt(counts['sends.target'], share, now) !== null;
}

/**
 * Whether the user, and no other user, has proved the address of the change. An unverified contact is no proof, since anyone can
 * put any address into their own list.
 */
export function hasProvedAddress({ address }: Pick<Change, 'address'>, facts: Facts): boolean {
  const { contacts, isTakenByOther, isReserved } = facts;
  const isVerified = contacts.some((c) => c.kind === address.kind && c.key === address.key && c.verifiedAt !== null);
  return !isTakenByOther && (isVerified || isReserved);
}

/**
 * The refusal after too many wrong codes; null when one more may be tried. Not for links, since they cannot be guessed. `owner`:
 * whether the caller is signed in as the user of the change; the guesses of others have a limit of their own.
 */
export function refuseGuess(facts: Facts, policy: Policy, owner: boolean): Refusal | null {
  if (!owner) return refuseCounters(['failures.visitor', 'failures.ip'], facts, policy);
  if (needsNewSignIn(facts, policy)) return stepUpRefusal('begin', policy);
  return refuseUser('failures.user', facts, policy) ?? refuseCounters(['failures.ip'], facts, policy);
}

/**
 * Whether the user has to sign in again after too many wrong codes in a row (`failuresInRow`). Only a fresh sign-in after the
 * last wrong code helps, or an admin. A token without `auth_time` does not count, since an attacker with such a token could
 * have it renewed.
 */
export function needsNewSignIn({ failures, signIn, now, contacts, frozen }: Facts, policy: Policy): boolean {
  if (failures.inRow < policy.quotas.failuresInRow || failures.at === null) return false;
  if (signIn === null || signIn.authTime === null || signIn.authTime <= failures.at) return true;
  return !isFresh({ signIn, contacts, frozen, now }, 'begin', policy);
}

/** The refusal by a limit of one user; else null. A strong sign-in after the limit was reached doubles the limit, once. */
function refuseUser(
  counter: 'begins.user' | 'failures.user',
  { counts, now, signIn }: Counted & Pick<Facts, 'signIn'>,
  policy: Policy,
): Refusal | null {
  const limit = limitOf(counter, policy.quotas);
  const next = nextAllowedAt(counts[counter], limit, now);
  if (next === null) return null;
  const reached = limitReachedAt(counts[counter], limit, now) ?? now;
  const isProvedSince = signIn?.authTime != null && signIn.authTime > reached && isStrong(signIn, policy, null);
  const nextOfDouble = nextAllowedAt(counts[counter], { ...limit, max: limit.max * 2 }, now);
  return isProvedSince && nextOfDouble === null ? null : exceeded(nextOfDouble ?? next, limit, now);
}

/** The refusal by the first of these limits that is reached; null when none is. */
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

/** The refusal when too many wrong codes came from the network; else null. It tells nothing about any user. */
export function refuseNetwork(facts: Counted, policy: Policy): Refusal | null {
  return refuseCounters(['failures.ip'], facts, policy);
}
