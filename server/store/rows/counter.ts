// Owns a row of `limits`: what one counter has counted. Not how many are too many: core/quota.ts.
import type { Counter } from '../../core/rate-limit-counters.ts';

/** A row of `limits`. */
export interface CounterRow {
  /** A keyed hash of the user, address or network that is counted. */
  readonly key: string;
  readonly project: string;
  readonly name: Counter;
  /** JSON: [[time, how many], …]. */
  readonly uses: string;
  /** From then on the row is of no use, epoch ms. */
  readonly until: number;
}
