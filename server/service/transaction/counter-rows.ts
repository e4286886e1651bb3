// Owns the stored rows of counters, as they count at a time. Not which keys they have (counter-keys.ts), nor how uses are added:
// counters.ts.
import { limitOf, type Counter } from '../../core/rate-limit-counters.ts';
import type { Quotas } from '../../core/rate-limits.ts';
import { normalizedUses, type Counts } from '../../core/sliding-window.ts';
import type { StoredCounter } from '../../ports/transaction/counters.ts';
import type { CounterKeys } from './counter-keys.ts';

/** A row as it was read. */
export type Stored = Pick<StoredCounter, 'key' | 'uses'>;

/**
 * A stored counter with its uses as they count now. `moved`: the time of a use was corrected, because a clock that was ahead had
 * stored a time far in the future.
 */
export type Row = Stored & { readonly counter: Counter; readonly moved: boolean };

/** Returns the rows of these counters, as they count now. */
export function rowsOf(
  keys: CounterKeys,
  rows: readonly Stored[],
  { quotas, now }: { readonly quotas: Quotas; readonly now: number },
): readonly Row[] {
  return [...keys].flatMap(([counter, keysOfCounter]) =>
    rows
      .filter((row) => keysOfCounter.includes(row.key))
      .map(({ key, uses }) => {
        const settled = normalizedUses(uses, limitOf(counter, quotas), now);
        return { key, counter, uses: settled, moved: settled.some(([time], i) => time !== uses[i]?.[0]) };
      }),
  );
}

/** Returns the uses of each counter, of all its rows together. */
export function countsOf(keys: CounterKeys, rows: readonly Row[]): Counts {
  return Object.fromEntries(
    [...keys].map(([counter, keysOfCounter]) => [
      counter,
      rows
        .filter((row) => keysOfCounter.includes(row.key))
        .flatMap((row) => row.uses)
        .toSorted((a, b) => a[0] - b[0]),
    ]),
  );
}
