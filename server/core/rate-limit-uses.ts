// Owns which counters a message and a wrong code increase, and which limits are reached by that. Not the refusal:
// rate-limit-checks.ts.
import { DAY } from '../../shared/duration.ts';
import type { Proof } from './change.ts';
import { limitOf, type Counter } from './rate-limit-counters.ts';
import { usesWithin } from './sliding-window.ts';
import type { Message } from './effects.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';

/** How many SMS of one user a day count for a range of numbers. The number is low, so that no single user can stop a range. */
const PREFIX_SHARE = 3;

/** Returns the counters that a wrong code increases. `owner`: whether the caller is signed in as the user of the change. */
export function usesOfFailure({ side, suppressed }: Proof, owner: boolean): readonly Counter[] {
  // The code of a suppressed message was not sent and never counts, so a guess is no danger to the address.
  const target = side === 'new' && !suppressed ? (['failures.target'] as const) : [];
  return [owner ? 'failures.user' : 'failures.visitor', 'failures.ip', 'failures.project', ...target];
}

/** Returns the counters that messages increase. A suppressed message increases only the counters of its user. */
export function usesOfSending(
  messages: readonly Message[],
  { counts, now }: Pick<Facts, 'counts' | 'now'>,
): readonly Counter[] {
  return messages.flatMap((message): readonly Counter[] => {
    if (message.template !== 'prove') return [];
    const { address, side, suppressed } = message.proof;
    const isSms = address.kind === 'phone' && !suppressed;
    const budget: Counter[] = isSms ? ['sms.hour', 'sms.day'] : [];
    const target: Counter[] = side === 'new' ? ['sends.own', ...(suppressed ? [] : ['sends.target' as const])] : [];
    const hasShare = usesWithin(counts['sends.phone'], { window: DAY }, now) < PREFIX_SHARE;
    const prefix: Counter[] = side === 'new' && isSms && hasShare ? ['sms.prefix'] : [];
    return [`sends.${address.kind}`, ...target, ...budget, ...prefix];
  });
}

/** Returns the limits that these uses reach, so that the next use is refused. */
export function reachedBy(
  uses: readonly Counter[],
  { counts, now }: Pick<Facts, 'counts' | 'now'>,
  { quotas }: Policy,
): readonly Counter[] {
  return [...new Set(uses)].filter((counter) => {
    const limit = limitOf(counter, quotas);
    const before = usesWithin(counts[counter], limit, now);
    return before < limit.max && before + uses.filter((use) => use === counter).length >= limit.max;
  });
}
