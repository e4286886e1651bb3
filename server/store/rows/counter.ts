// Owns a row of `limits`, which holds one counter. Not the limits: core/rate-limits.ts.
import type { Counter } from '../../core/rate-limit-counters.ts';

/** A row of `limits`. */
export interface CounterRow {
  /** A keyed hash of the user, address or network that is counted. */
  readonly key: string;
  readonly project: string;
  readonly name: Counter;
  /** JSON: [[time, how many], …]. */
  readonly uses: string;
  /** When the row may be deleted, epoch ms. */
  readonly until: number;
}
