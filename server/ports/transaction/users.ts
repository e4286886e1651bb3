// Owns what a transaction can read and write of users and their identities. Not their contacts: contacts.ts. No code.
import type { Freeze } from '../../core/freeze.ts';
import type { SearchPage, Search } from '../search.ts';
import type { Identity, User } from '../user.ts';

/** Reading users. */
export interface UserReads {
  get(id: string): Promise<User | undefined>;
  /**
   * The user of an identity. `tombstones`: what the identity's `sub` is replaced with by an erasure (Secrets.tombstones).
   * `gone`: the identity was erased or merged. Call users/find-user.ts, which passes the tombstones.
   */
  find(
    identity: Identity,
    tombstones?: readonly string[],
  ): Promise<{ readonly user: User; readonly gone: boolean } | undefined>;
  /** The id of the user with that name in the project, in any case. */
  idByUserName(project: string, userName: string): Promise<string | undefined>;
  /** The id of the user that the site's systems know by that id; the first, if there are several. */
  idByExternalId(project: string, externalId: string): Promise<string | undefined>;
  /** The identities by which the site knows the user. */
  identities(id: string): Promise<readonly Identity[]>;
  /** Ids of the users that were merged into this one, also through others. While it is locked, the list cannot grow. */
  partsOf(user: string): Promise<readonly string[]>;
  holdings(user: string): Promise<Holdings>;
  /** A page of the users of a project. */
  search(search: Search): Promise<SearchPage>;
}

/** Writing users. */
export interface UserWrites {
  /** Locks the user's row for this transaction; undefined when there is none. Call it first when writing about a user. */
  lock(id: string): Promise<User | undefined>;
  /**
   * When another transaction creates the same identity or name, one of the two gets a `Conflict` and runs again.
   * `identity` null: the user has never signed in.
   */
  create(user: User, identity: Identity | null): Promise<void>;
  /** Adds an identity to an existing user. `Conflict` when another user has it. */
  addIdentity(user: string, identity: Identity): Promise<void>;
  /** Lets a person who was erased under these tombstones (Secrets.tombstones) sign in again, as a new user. */
  removeTombstones(identity: Identity, tombstones: readonly string[]): Promise<void>;
  /** `Conflict` when another transaction gives the name to another user. Call `named` before. */
  rename(id: string, names: { readonly userName?: string; readonly externalId?: string | null }): Promise<void>;
  /** Adds one to the version and sets updatedAt. */
  touch(id: string, at: number): Promise<void>;
  freeze(id: string, freeze: Freeze): Promise<void>;
  /** Tokens from before `notBefore` stop working; a property that is left out stays as it is. */
  revoke(
    id: string,
    notBefore: number,
    also?: { readonly disabled?: boolean; readonly recoveredAt?: number },
  ): Promise<void>;
  /**
   * Merges `gone` into `kept`: `gone` is disabled for good and its identities cannot sign in; `kept` gets its blocks and
   * reservations. Contacts are saved separately.
   */
  merge(gone: User, kept: User): Promise<void>;
  setLocale(id: string, locale: string): Promise<void>;
  /** Wrong codes in a row, and when the last one came, epoch ms. */
  setFailures(user: string, inRow: number, at: number): Promise<void>;
  /** Ends our cookie sessions of the user; returns how many. */
  endSessions(id: string): Promise<number>;
  /**
   * Deletes everything in the user's rows that leads to a person, and replaces each identity with a tombstone. The user's own
   * row stays, disabled and without names; the audit log keeps its rows without their personal values. If the user was
   * merged, what the webhooks of the kept user say of it is deleted too. Call `lock` first. Returns the time of the erasure
   * for the audit log: `at`, or the time of the user's last audit event, if a clock that was ahead wrote a later one.
   */
  erase(user: User, at: number, tombstoneOf: (identity: Identity) => string): Promise<number>;
}

/** How much is stored of a user: what an erasure deletes. */
export interface Holdings {
  readonly contacts: number;
  /** Without tombstones. */
  readonly identities: number;
  readonly sessions: number;
  /** Changes that still hold addresses. */
  readonly changes: number;
  readonly undos: number;
  /** In the outbox, in any state. */
  readonly messages: number;
  /** Addresses kept for the user, or blocked for them. */
  readonly kept: number;
  /** Whether there are attributes: 1 or 0. */
  readonly profile: number;
  readonly names: number;
}
