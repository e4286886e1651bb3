// Owns the interface by which a transaction reads and writes users and identities. Not their contacts: contacts.ts. No code.
import type { Freeze } from '../../core/freeze.ts';
import type { NameSource } from '../../core/person-names.ts';
import type { Identity, User } from '../user.ts';

/** Reading users. */
export interface UserReads {
  get(id: string): Promise<User | undefined>;
  /**
   * Returns the user of an identity. `tombstones` are the texts that an erasure may have stored in place of the `sub`
   * (`Secrets.tombstones`). `gone` is true when the identity was erased or merged. Call this method only through
   * service/users/find-user.ts, which passes the tombstones.
   */
  find(
    identity: Identity,
    tombstones?: readonly string[],
  ): Promise<{ readonly user: User; readonly gone: boolean } | undefined>;
  /** Returns the id of the user with this name in the project; upper and lower case are equal. */
  idByUserName(project: string, userName: string): Promise<string | undefined>;
  /** Returns the id of the user with this external id; if several users have the external id, the lowest id. */
  idByExternalId(project: string, externalId: string): Promise<string | undefined>;
  /** Returns the identities by which the site knows the user. */
  identities(id: string): Promise<readonly Identity[]>;
  /** Returns the same for many users, by user id. A user who has never signed in is left out. */
  identitiesOfMany(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Identity[]>>;
  /**
   * Returns the ids of the users that were merged into this user, directly or through other users. While the user is locked,
   * the list cannot grow.
   */
  partsOf(user: string): Promise<readonly string[]>;
  holdings(user: string): Promise<Holdings>;
}

/** What a decision changed of a user's own row. */
export interface UserUpdate {
  /** Whether the version increases by one. */
  readonly isTouched: boolean;
  /** Null: as it is. */
  readonly freeze: Freeze | null;
  /** The number of wrong codes since the last right code. One above 0 also sets the time of the last. Null: as it is. */
  readonly failedInRow: number | null;
}

/** Writing users. */
export interface UserWrites {
  /** Locks the row of a user until the transaction ends; undefined when there is none. Call before any write about a user. */
  lock(id: string): Promise<User | undefined>;
  /**
   * Creates a user. When another transaction creates the same identity or name, one of both transactions gets a `Conflict` and
   * runs again. `identity` is null for a user who has never signed in.
   */
  create(user: User, identity: Identity | null): Promise<void>;
  /** Adds an identity to an existing user. Throws `Conflict` when another user has the identity. */
  addIdentity(user: string, identity: Identity): Promise<void>;
  /** Deletes these tombstones (`Secrets.tombstones`), so that the erased person can sign in again, as a new user. */
  removeTombstones(identity: Identity, tombstones: readonly string[]): Promise<void>;
  /** Throws `Conflict` when another transaction gives the name to another user. Call `idByUserName` before. */
  rename(id: string, names: { readonly userName?: string; readonly externalId?: string | null }): Promise<void>;
  /** Adds one to the version and sets updatedAt. */
  touch(id: string, at: number): Promise<void>;
  /** Stores what a decision changed of the user's own row. `at`: epoch ms. */
  save(id: string, update: UserUpdate, at: number): Promise<void>;
  /** Revokes the tokens issued before `notBefore`, epoch ms. A property that `also` leaves out stays unchanged. */
  revoke(
    id: string,
    notBefore: number,
    also?: { readonly disabled?: boolean; readonly recoveredAt?: number },
  ): Promise<void>;
  /**
   * Merges `gone` into `kept`. The user `gone` is disabled for ever, and its identities cannot sign in. The user `kept` gets
   * the blocks and reservations of `gone`. The caller saves the contacts separately.
   */
  merge(gone: User, kept: User): Promise<void>;
  setLocale(id: string, locale: string): Promise<void>;
  /** Stores where the names of the profile are from. */
  setNameSource(id: string, source: NameSource | null): Promise<void>;
  /**
   * Ends the user's cookie sessions of this server. `except`: the hash of the one that stays; null and undefined: none stays.
   * Returns the number of ended sessions.
   */
  endSessions(id: string, except?: string | null): Promise<number>;
  /**
   * Deletes everything in the user's rows that identifies a person, and replaces each identity with a tombstone. The row of the
   * user stays, disabled and without names. The audit log keeps its rows without their personal values. If the user was merged
   * into another user, the merged user's identities are also deleted from the webhook calls of the other user. Call `lock`
   * first. Returns the time of the erasure for the audit log, which is `at`, or the time of the user's last audit event if a
   * clock that was ahead gave this event a later time.
   */
  erase(user: User, at: number, tombstoneOf: (identity: Identity) => string): Promise<number>;
}

/** How many items are stored about a user. An erasure deletes all of these. */
export interface Holdings {
  readonly contacts: number;
  /** Does not count tombstones. */
  readonly identities: number;
  readonly sessions: number;
  /** Changes that still hold addresses. */
  readonly changes: number;
  readonly undos: number;
  /** Messages in the outbox, in any state. */
  readonly messages: number;
  /** Addresses that are reserved for the user or blocked for the user. */
  readonly kept: number;
  /** 1 when the user has attributes, otherwise 0. */
  readonly profile: number;
  readonly names: number;
}
