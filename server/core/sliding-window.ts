// Owns the counting of uses in a window that moves with the clock. Not the limits: rate-limit-counters.ts.
import type { Counter, Limit } from './rate-limit-counters.ts';

/** When something happened and how often, oldest first; epoch ms. */
export type Uses = readonly (readonly [at: number, times: number])[];

/** The uses of each counter; one that is missing has counted nothing. */
export type Counts = { readonly [C in Counter]?: Uses };

/**
 * The uses as they count now. A use further ahead than a window was counted by a clock that was far ahead: it counts as of
 * now, and no longer. A use that is less far ahead stays, since it is this clock that was set back, and that must not open
 * a limit.
 */
export function normalizedUses(
  uses: Uses | undefined,
  { window, step }: Pick<Limit, 'window' | 'step'>,
  now: number,
): Uses {
  const settled = (uses ?? []).map(([at, times]) => [at > now + window + step ? now : at, times] as const);
  return settled.sort((one, other) => one[0] - other[0]);
}

/** How many uses the window holds that ends now. */
export function usesWithin(uses: Uses | undefined, { window }: Pick<Limit, 'window'>, now: number): number {
  return (uses ?? []).reduce((sum, [at, times]) => (at + window > now ? sum + times : sum), 0);
}

/** When one more is allowed, epoch ms; null = now. Exact: the use that is `max` uses back has to leave the window. */
export function nextAllowedAt(uses: Uses | undefined, { max, window }: Limit, now: number): number | null {
  let count = 0;
  for (const [at, times] of [...(uses ?? [])].reverse()) {
    if (at + window <= now) break;
    count += times;
    if (count >= max) return at + window;
  }
  return null;
}

/** When the limit was reached in the window that ends now, epoch ms; null = it was not. */
export function limitReachedAt(uses: Uses | undefined, { max, window }: Limit, now: number): number | null {
  let count = 0;
  for (const [at, times] of uses ?? []) {
    if (at + window > now) count += times;
    if (count >= max) return at;
  }
  return null;
}

/** The uses with one more. Those that have left the window are dropped. */
export function withOneMore(uses: Uses | undefined, { window, step }: Limit, now: number): Uses {
  const kept = (uses ?? []).filter(([at]) => at + window > now);
  // At the end of its step: a use counts a little longer rather than shorter.
  const at = step === 0 ? now : Math.ceil(now / step) * step;
  const inStep = kept.find((use) => use[0] === at);
  const others = kept.filter((use) => use !== inStep);
  return [...others, [at, (inStep?.[1] ?? 0) + 1] as const].sort((one, other) => one[0] - other[0]);
}
