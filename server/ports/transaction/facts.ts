// Owns the interface by which a write transaction locks an account and reads all that a command needs to know, in as few
// statements as can be. Not the facts that the decision reads: core/facts.ts. No code.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Change } from '../../core/change.ts';
import type { MessageState } from '../../core/delivery-state.ts';
import type { User } from '../user.ts';
import type { StoredCounter } from './counters.ts';
import type { StoredOutcome } from './idempotency.ts';

/** Which account is locked, and what is read of it. Times are epoch ms. */
export interface AccountQuery {
  readonly user: string;
  /** The id of the change that the command is about, which may be another user's; null when the command names none. */
  readonly change: string | null;
  readonly now: number;
  /** From when on loosened changes are read that were done or undone. */
  readonly loosenedSince: number;
  /** After when notices of requests are read. */
  readonly notifiedSince: number;
  /** Keyed hashes of the request's Idempotency-Key; empty when the request has none. */
  readonly idempotencyKeys: readonly string[];
}

/** An account, locked until the transaction ends, with what a command about it reads. */
export interface LockedAccount {
  readonly user: User;
  readonly contacts: readonly Contact[];
  /** The change of `AccountQuery.change`; undefined when there is none. */
  readonly change: Change | undefined;
  /** The other changes of the user that are stored as waiting, the oldest first. */
  readonly waiting: readonly Change[];
  /** The loosened changes (`Terms.loosened`) that were done or undone, the oldest first. */
  readonly loosened: readonly Change[];
  /** By the id of a change: the messages with its codes and links. Of `change` and `waiting`. */
  readonly messages: ReadonlyMap<string, readonly MessageState[]>;
  /** Ids of the contacts that got a notice of a request. */
  readonly notifiedContacts: readonly string[];
  /** What was stored for the Idempotency-Key; undefined when the key is new. */
  readonly outcome: Pick<StoredOutcome, 'body' | 'outcome'> | undefined;
}

/** An address in a project, as a command about one user sees it. */
export interface AddressQuery {
  readonly project: string;
  readonly user: string;
  readonly kind: Kind;
  readonly key: string;
  /** The key under which a block of the address is stored. */
  readonly blockedKey: string;
  /** Keyed hashes of the counters. */
  readonly counters: readonly string[];
  /** Epoch ms. */
  readonly now: number;
}

/** What is known of an address. */
export interface AddressState {
  /** Whether another user has a verified contact with the address, or the address is reserved for another user. */
  readonly isTakenByOther: boolean;
  readonly isReservedForUser: boolean;
  readonly isBlockedForUser: boolean;
  /** Leaves out a key under which nothing was counted. */
  readonly counters: readonly Pick<StoredCounter, 'key' | 'uses'>[];
}

/** Reading the facts of a command. */
export interface FactReads {
  /** Locks the user's row, then reads; undefined when there is no such user. */
  lockAccount(query: AccountQuery): Promise<LockedAccount | undefined>;
  /** Takes as long for an address that no user has as for any other. */
  address(query: AddressQuery): Promise<AddressState>;
}
