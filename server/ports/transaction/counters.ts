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
  /**
   * How many rows a counter of a whole project has. Where transactions run beside each other, each counts in a row that no other
   * one holds; what is counted is the sum.
   */
  readonly shards: number;
  /** Returns the counters with these keys; leaves out a key under which nothing was counted. */
  of(keys: readonly string[]): Promise<readonly Pick<StoredCounter, 'key' | 'uses'>[]>;
}

type StoredUses = readonly Pick<StoredCounter, 'key' | 'uses'>[];

/** Which keys are locked after the counters were read without a lock. */
export interface LateLock {
  readonly keys: readonly string[];
  /** `one`: one key that no other transaction holds; if all are held, any of them as soon as it is free. */
  readonly which: 'one' | 'all';
  readonly read: readonly string[];
  /** Whether what was decided still holds with these counters. */
  readonly holds: (now: StoredUses) => boolean;
}

/** What is stored under the lock. */
export interface LockedLate {
  /** The key that was locked; of all keys, the first. */
  readonly key: string;
  readonly stored: StoredUses;
}

/** Writing counters. */
export interface CounterWrites {
  /** Prevents other transactions from counting under these keys until this transaction ends. Call `users.lock` before. */
  lock(keys: readonly string[]): Promise<void>;
  /**
   * Locks as `lock` does, and returns what is stored under `read` now; null when no other transaction can have counted meanwhile.
   * Has the whole transaction run again when `holds` is false for it. Call it once, after all calls of `lock`.
   */
  lockLate(late: LateLock): Promise<LockedLate | null>;
  save(counts: readonly StoredCounter[]): Promise<void>;
}
