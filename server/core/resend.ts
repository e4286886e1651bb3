// Owns when the next message of a change may go, from those that went. Not the rate limits, which count across changes:
// rate-limit-checks.ts.
import { newestProof, isProved, requiredSides } from './proofs.ts';
import { stateAt } from './change-state.ts';
import type { Change, Side } from './change.ts';
import type { Policy } from './policy.ts';

/** When another message may go, epoch ms; null when none may. Exact, since the user sees a countdown to it. */
export function resendAt(change: Change, policy: Policy, side: Side = 'new'): number | null {
  const newest = newestProof(change, side);
  if (!newest) return change.createdAt;
  const wait = policy.resendWaits[change.proofs.filter((p) => p.side === side).length - 1];
  if (wait === undefined) return null;
  return newest.issuedAt + wait * (newest.address.kind === 'phone' ? policy.phoneWaitFactor : 1);
}

/** How many messages the change may still send to a side. */
export function resendsLeft(change: Change, policy: Policy, now: number, side: Side = 'new'): number {
  if (stateAt(change, now).at !== 'waiting' || isProved(change, side) || !requiredSides(change).includes(side))
    return 0;
  return Math.max(0, policy.resendWaits.length + 1 - change.proofs.filter((p) => p.side === side).length);
}

/** How many wrong codes the change still takes. */
export function triesLeft(change: Change): number {
  return Math.max(0, change.terms.tries - change.failures);
}

/** Whole seconds until then, at least 1: what Retry-After says. */
export function secondsUntil(then: number, now: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000));
}
