// Owns what a transaction can read and write of counters: how often something happened. Not how often is too often:
// core/quota.ts. No code.
import type { Counter } from '../../core/rate-limit-counters.ts';
import type { Uses } from '../../core/sliding-window.ts';

/** What one counter has counted. */
export interface StoredCounter {
  /** A keyed hash of the user, address or network that is counted. */
  readonly key: string;
  readonly project: string;
  readonly name: Counter;
  readonly uses: Uses;
  /** From then on, epoch ms, it is of no use. */
  readonly until: number;
}

/** Reading counters. */
export interface CounterReads {
  /** Those that have counted anything. */
  of(keys: readonly string[]): Promise<readonly Pick<StoredCounter, 'key' | 'uses'>[]>;
}

/** Writing counters. */
export interface CounterWrites {
  /** Keeps other transactions from counting under these keys until this one ends. Call `users.lock` before. */
  lock(keys: readonly string[]): Promise<void>;
  save(counts: readonly StoredCounter[]): Promise<void>;
}
