// Owns the interface by which a transaction reads and writes the counters of the limits. Not the limits: core/rate-limits.ts.
// No code.
import type { Counter } from '../../core/rate-limit-counters.ts';
import type { Uses } from '../../core/sliding-window.ts';

/** A counter as it is stored. */
export interface StoredCounter {
  /** A keyed hash of the user, address or network that is counted. */
  readonly key: string;
  readonly project: string;
  readonly name: Counter;
  readonly uses: Uses;
  /** When the counter may be deleted, epoch ms. */
  readonly until: number;
}

/** Reading counters. */
export interface CounterReads {
  /** Returns the counters with these keys; leaves out a key under which nothing was counted. */
  of(keys: readonly string[]): Promise<readonly Pick<StoredCounter, 'key' | 'uses'>[]>;
}

type StoredUses = readonly Pick<StoredCounter, 'key' | 'uses'>[];
/** Whether what was decided still holds with these counters. */
type Holds = (now: StoredUses) => boolean;

/** Writing counters. */
export interface CounterWrites {
  /** Prevents other transactions from counting under these keys until this transaction ends. Call `users.lock` before. */
  lock(keys: readonly string[]): Promise<void>;
  /**
   * Locks as `lock` does, after the counters were read without a lock, and returns what is stored under `read` now; null when no
   * other transaction can have counted meanwhile. Has the whole transaction run again when `holds` is false for it.
   */
  lockAgain(keys: readonly string[], read: readonly string[], holds: Holds): Promise<StoredUses | null>;
  save(counts: readonly StoredCounter[]): Promise<void>;
}
