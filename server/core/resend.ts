// Owns when the next message of a change may go, from those that went. Not daily caps, which count across changes.
import { newestProof, proved, sides } from './proofs.ts';
import { stateAt } from './change-state.ts';
import type { Change, Of } from './change.ts';
import type { Policy } from './policy.ts';

/** When another message may go, epoch ms; null when none may. No jitter: a person reads a countdown to it. */
export function resendAt(change: Change, policy: Policy, of: Of = 'new'): number | null {
  const newest = newestProof(change, of);
  if (!newest) return change.createdAt;
  const wait = policy.resendWaits[change.proofs.filter((p) => p.of === of).length - 1];
  if (wait === undefined) return null;
  return newest.issuedAt + wait * (newest.address.kind === 'phone' ? policy.phoneWaitFactor : 1);
}

/** Messages that the change may still send. */
export function resendsLeft(change: Change, policy: Policy, now: number, of: Of = 'new'): number {
  if (stateAt(change, now).at !== 'waiting' || proved(change, of) || !sides(change).includes(of)) return 0;
  return Math.max(0, policy.resendWaits.length + 1 - change.proofs.filter((p) => p.of === of).length);
}

/** Wrong codes that the change still takes. */
export function triesLeft(change: Change): number {
  return Math.max(0, change.terms.tries - change.failures);
}

/** Whole seconds until then, at least 1: what Retry-After says. */
export function secondsUntil(then: number, now: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000));
}
