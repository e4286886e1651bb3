// Owns the interface of reads of one account that are one statement each, and so a snapshot without a transaction. Not the reads
// inside a transaction: transaction.ts. No code.
import type { Contact } from '../../shared/contact.ts';
import type { Change } from '../core/change.ts';
import type { Deliveries } from '../core/delivery-state.ts';
import type { StoredCounter } from './transaction/counters.ts';
import type { Identity, User } from './user.ts';

/** The account of a sign-in. */
export interface SignedInAccount {
  readonly user: User;
  /** Whether the identity was erased or merged. */
  readonly gone: boolean;
  readonly contacts: readonly Contact[];
}

/** A change, and the delivery state of its messages. */
export interface DeliveredChange {
  readonly change: Change;
  readonly delivery: Deliveries;
}

/** What a user sees of their account. */
export interface OverviewRows {
  readonly contacts: readonly Contact[];
  /** Changes that are stored as waiting, the oldest first. */
  readonly waiting: readonly DeliveredChange[];
  /** Leaves out a key under which nothing was counted. */
  readonly counters: readonly Pick<StoredCounter, 'key' | 'uses'>[];
}

/** Reads of one account. */
export interface AccountReads {
  /**
   * Returns the account of an identity; undefined when there is none. `tombstones` are the texts that an erasure may have
   * stored in place of the `sub` (`Secrets.tombstones`).
   */
  bySignIn(identity: Identity, tombstones: readonly string[]): Promise<SignedInAccount | undefined>;
  /** `counters`: the keyed hashes of the counters to read. */
  overview(user: string, counters: readonly string[]): Promise<OverviewRows>;
  /** Returns the change with this id, of any user; undefined when there is none. */
  change(id: string): Promise<DeliveredChange | undefined>;
}
