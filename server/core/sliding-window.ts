// Owns the counting of uses in a window that moves with the clock. Not the limits: rate-limit-counters.ts.
import type { Counter, Limit } from './rate-limit-counters.ts';

/** Times (epoch ms) and how many uses there were at each, oldest first. */
export type Uses = readonly (readonly [at: number, times: number])[];

/** The uses of each counter. A missing counter has no uses. */
export type Counts = { readonly [C in Counter]?: Uses };

/**
 * Returns the uses with future times corrected. A use more than a window (and a step) in the future was counted by a wrong
 * clock, so its time becomes `now`. A use less far in the future stays, because the present clock may have been set back, and
 * this must not lift a limit.
 */
export function normalizedUses(
  uses: Uses | undefined,
  { window, step }: Pick<Limit, 'window' | 'step'>,
  now: number,
): Uses {
  const settled = (uses ?? []).map(([at, times]) => [at > now + window + step ? now : at, times] as const);
  return settled.sort((one, other) => one[0] - other[0]);
}

/** Returns the number of uses in the window that ends now. */
export function usesWithin(uses: Uses | undefined, { window }: Pick<Limit, 'window'>, now: number): number {
  return (uses ?? []).reduce((sum, [at, times]) => (at + window > now ? sum + times : sum), 0);
}

/** Returns when one more use is allowed, epoch ms; null = now. That is when the `max`-th last use leaves the window. */
export function nextAllowedAt(uses: Uses | undefined, { max, window }: Limit, now: number): number | null {
  let count = 0;
  for (const [at, times] of [...(uses ?? [])].reverse()) {
    if (at + window <= now) break;
    count += times;
    if (count >= max) return at + window;
  }
  return null;
}

/** Returns when the limit was reached in the window that ends now, epoch ms; null when it was not reached. */
export function limitReachedAt(uses: Uses | undefined, { max, window }: Limit, now: number): number | null {
  let count = 0;
  for (const [at, times] of uses ?? []) {
    if (at + window > now) count += times;
    if (count >= max) return at;
  }
  return null;
}

/** Returns the uses with one more. Uses that have left the window are removed. */
export function withOneMore(uses: Uses | undefined, { window, step }: Limit, now: number): Uses {
  const kept = (uses ?? []).filter(([at]) => at + window > now);
  // The time is the end of the step, so that a use never counts for less than the window.
  const at = step === 0 ? now : Math.ceil(now / step) * step;
  const inStep = kept.find((use) => use[0] === at);
  const others = kept.filter((use) => use !== inStep);
  return [...others, [at, (inStep?.[1] ?? 0) + 1] as const].sort((one, other) => one[0] - other[0]);
}
