// Owns the interface by which a transaction reads and writes contacts, and the holders of addresses. No code.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { User } from '../user.ts';

/** An address that left a user's list, or stopped being primary. */
export interface DisplacedContact {
  readonly kind: Kind;
  /** A keyed hash of the address. */
  readonly hash: string;
  /** The issuer whose claim displaced the address; null when a user or a system of the site did. */
  readonly issuer: string | null;
  /** The last time, epoch ms. */
  readonly at: number;
}

/** Reading contacts. */
export interface ContactReads {
  of(user: string): Promise<readonly Contact[]>;
  /** Does the same as `of` for many users at once; the result is by user id. */
  ofMany(users: readonly string[]): Promise<ReadonlyMap<string, readonly Contact[]>>;
  /** Returns the addresses of one kind that the user has had and given up. */
  displaced(user: string, kind: Kind): Promise<readonly DisplacedContact[]>;
}

/** Writing contacts. */
export interface ContactWrites {
  /**
   * Makes the stored list equal to `after` (inserts, updates and deletes by id). With `unique`, an address can be verified for
   * only one user of the project; if another user already holds an address, the store throws `Conflict` and runs the
   * transaction again.
   */
  save(user: User, before: readonly Contact[], after: readonly Contact[], unique: boolean): Promise<void>;
  /** Keeps that these addresses were displaced, until the user is erased. */
  saveDisplaced(user: string, displaced: readonly DisplacedContact[]): Promise<void>;
}

/** Reading which user holds an address in a project, without a lock. For the facts of a command: facts.ts. */
export interface AddressReads {
  /** Returns the id of the user who has a verified contact with this address. */
  holder(project: string, kind: Kind, key: string): Promise<string | undefined>;
  /** Whether another user has a verified contact with this address, or the address is reserved for another user. */
  isTakenByOther(project: string, user: string, kind: Kind, key: string): Promise<boolean>;
}

/** An address that is reserved for a user. */
export interface ReservedAddress {
  readonly kind: Kind;
  readonly key: string;
  /** Epoch ms. */
  readonly until: number;
}

/** Reserving and blocking addresses. */
export interface AddressWrites {
  /** Reserves addresses for the user: no other user can verify them before their ends. */
  reserve(user: User, addresses: readonly ReservedAddress[]): Promise<void>;
  /** Blocks the address for the user, who cannot make the server send messages to the address before `until`, epoch ms. */
  block(user: string, kind: Kind, key: string, until: number): Promise<void>;
}
