// Owns what a message and a wrong code count for the limits, and which limits they reach. Not the refusing: rate-limit-checks.ts.
import { DAY } from '../../shared/duration.ts';
import type { Side } from './change.ts';
import { limitOf, type Counter } from './rate-limit-counters.ts';
import { usesWithin } from './sliding-window.ts';
import type { Message } from './effects.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';

/** SMS of one user a day that count for the range of their numbers: no user alone can stop a range. */
const PREFIX_SHARE = 3;

/** The counters of a wrong code. */
export function usesOfFailure(side: Side, suppressed: boolean): readonly Counter[] {
  // Nobody was sent the code of a suppressed message, so no guess of it can be right: the address is in no danger.
  const target = side === 'new' && !suppressed ? (['failures.target'] as const) : [];
  return ['failures.user', 'failures.ip', 'failures.project', ...target];
}

/** The counters of messages. A suppressed one counts for its user as any other, and for nothing that others would see. */
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

/** The limits that these uses reach: the next use is refused. */
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
