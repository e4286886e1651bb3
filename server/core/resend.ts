// Owns when the next message of a change may be sent, and how many messages and tries are left. Not the rate limits, which
// count across changes: rate-limit-checks.ts.
import { newestProof, isProved, requiredSides } from './proofs.ts';
import { stateAt } from './change-state.ts';
import type { Change, Side } from './change.ts';
import type { Policy } from './policy.ts';

/** Returns when another message may be sent, epoch ms; null when none may. Exact, since the user sees a countdown. */
export function resendAt(change: Change, policy: Policy, side: Side = 'new'): number | null {
  const newest = newestProof(change, side);
  if (!newest) return change.createdAt;
  const wait = policy.resendWaits[messagesTo(change, side) - 1];
  if (wait === undefined) return null;
  const last = Math.max(newest.issuedAt, side === 'new' ? (change.terms.delayedTo ?? 0) : 0);
  return last + wait * (newest.address.kind === 'phone' ? policy.phoneWaitFactor : 1);
}

/** Returns how many messages a side has got. A delayed message that repeats a proof counts as one more. */
function messagesTo({ proofs, terms: { delayedTo } }: Change, side: Side): number {
  const ofSide = proofs.filter((p) => p.side === side);
  const repeats = side === 'new' && delayedTo !== undefined && !ofSide.some((p) => p.issuedAt === delayedTo);
  return ofSide.length + (repeats ? 1 : 0);
}

/** Whether a delayed message of the change has still to be sent. */
export function isDelayed({ terms: { delayedTo } }: Change, now: number): boolean {
  return delayedTo !== undefined && now < delayedTo;
}

/** Returns how many messages the change may still send to a side. */
export function resendsLeft(change: Change, policy: Policy, now: number, side: Side = 'new'): number {
  if (stateAt(change, now).at !== 'waiting' || isProved(change, side) || !requiredSides(change).includes(side))
    return 0;
  return Math.max(0, policy.resendWaits.length + 1 - messagesTo(change, side));
}

/** Returns how many more wrong codes lock the change. */
export function triesLeft(change: Change): number {
  return Math.max(0, change.terms.tries - change.failures);
}

/** Returns the whole seconds until `then`, at least 1, for Retry-After. Both times are epoch ms. */
export function secondsUntil(then: number, now: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000));
}
