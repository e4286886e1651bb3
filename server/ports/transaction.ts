// Owns what one transaction may ask and do, split by what it speaks of. Not how a transaction is begun: store.ts. No code.
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Change } from '../core/change.ts';
import type { Freeze } from '../core/step-up.ts';
import type { Attributes } from '../core/profile.ts';
import type { Counter, Uses } from '../core/quota.ts';
import type { Deliveries, Outgoing } from './outbox.ts';
import type { Found, Search } from './search.ts';
import type { Undo } from '../core/undo-state.ts';
import type { User, Identity } from './user.ts';
import type { AuditEntry, AuditEvent, Recorded, RecordPlace } from './audit.ts';

/** What a transaction may ask, by what it speaks of. Only its own queries are awaited inside a transaction. */
export interface ReadTx {
  readonly users: UserReads;
  readonly addresses: AddressReads;
  readonly contacts: ContactReads;
  readonly profiles: ProfileReads;
  readonly changes: ChangeReads;
  readonly undos: UndoReads;
  readonly outbox: OutboxReads;
  readonly audit: AuditReads;
  readonly counters: CounterReads;
  readonly idempotency: IdempotencyReads;
}

/** What a write transaction may ask and do. */
export interface Tx extends ReadTx {
  readonly users: UserReads & UserWrites;
  readonly addresses: AddressReads & AddressWrites;
  readonly contacts: ContactReads & ContactWrites;
  readonly profiles: ProfileReads & ProfileWrites;
  readonly changes: ChangeReads & ChangeWrites;
  readonly undos: UndoReads & UndoWrites;
  readonly outbox: OutboxReads & OutboxWrites;
  readonly audit: AuditReads & AuditWrites;
  readonly counters: CounterReads & CounterWrites;
  readonly idempotency: IdempotencyReads & IdempotencyWrites;
}

export interface UserReads {
  get(id: string): Promise<User | undefined>;
  /** `tombstones`: what stands for the identity's `sub` if it was erased (Secrets). Use users/find-user.ts, which gives them. */
  find(
    identity: Identity,
    tombstones?: readonly string[],
  ): Promise<{ readonly user: User; readonly gone: boolean } | undefined>;
  /** The id of the user who has that name in the project, in any case. */
  named(project: string, userName: string): Promise<string | undefined>;
  /** The id of the user whom the systems of the site know by that; the first, should there be several. */
  knownAs(project: string, externalId: string): Promise<string | undefined>;
  /** What the site knows the user by. */
  identities(id: string): Promise<readonly Identity[]>;
  /** Ids of the users that became part of this one, also by way of others. Once it is locked no more come to it. */
  partsOf(user: string): Promise<readonly string[]>;
  holdings(user: string): Promise<Holdings>;
  /** Users of a project, in an order, a page of them. */
  search(search: Search): Promise<Found>;
}

export interface UserWrites {
  /** Locks the user's row for this transaction; undefined when there is none. Call first when writing about a user. */
  lock(id: string): Promise<User | undefined>;
  /**
   * A second creator of the same identity or name gets a `Conflict` thrown and the transaction runs again. `identity` null:
   * the user has never signed in.
   */
  create(user: User, identity: Identity | null): Promise<void>;
  /** Another identity of a user who is there. `Conflict` when another user has it. */
  addIdentity(user: string, identity: Identity): Promise<void>;
  /** A person who was erased under these (Secrets.tombstones) may come in again, as a new user. */
  removeTombstones(identity: Identity, tombstones: readonly string[]): Promise<void>;
  /** `Conflict` when another user has the name by now. Ask `named` before. */
  rename(id: string, names: { readonly userName?: string; readonly externalId?: string | null }): Promise<void>;
  /** Bumps version and updatedAt. */
  touch(id: string, at: number): Promise<void>;
  freeze(id: string, freeze: Freeze): Promise<void>;
  /** From `notBefore` on only newer tokens count; a property that is left out stays as it is. */
  revoke(
    id: string,
    notBefore: number,
    also?: { readonly disabled?: boolean; readonly recoveredAt?: number },
  ): Promise<void>;
  /**
   * `gone` becomes part of `kept`: disabled for good, its identities tombstones; its blocks and reservations become those of
   * `kept`. Contacts are saved by themselves.
   */
  merge(gone: User, kept: User): Promise<void>;
  setLocale(id: string, locale: string): Promise<void>;
  /** Wrong codes in a row, and when the last was. */
  setFailures(user: string, inRow: number, at: number): Promise<void>;
  /** Ends our cookie sessions of the user; answers how many. */
  endSessions(id: string): Promise<number>;
  /**
   * Takes away all that leads from the user's rows to a person, and puts a tombstone in the place of each identity. The
   * user's own row stays, disabled and nameless; the audit log keeps its rows without what is personal in them. Of a merged
   * user what the site is told of it with the user that is kept goes too. Call `lock` first. Answers when, for the audit log:
   * `at`, or when what it takes from there was written, should that be later by a clock that was ahead.
   */
  erase(user: User, at: number, tombstoneOf: (identity: Identity) => string): Promise<number>;
}

/** Who holds an address in a project, and from whom it is kept. */
export interface AddressReads {
  /** The user whose verified contact the address is, in the project. */
  holder(project: string, kind: Kind, key: string): Promise<string | undefined>;
  /** Whether a verified contact of another user of the project holds the key, or it is kept for one. */
  isTakenByOther(project: string, user: string, kind: Kind, key: string): Promise<boolean>;
  blockedUntil(user: string, kind: Kind, key: string, now: number): Promise<number | null>;
}

export interface AddressWrites {
  /** Keeps an address for the user until then: no other user can verify it. */
  reserve(user: User, kind: Kind, key: string, until: number): Promise<void>;
  block(user: string, kind: Kind, key: string, until: number): Promise<void>;
}

export interface ContactReads {
  of(user: string): Promise<readonly Contact[]>;
  /** The same for many users at once. */
  ofMany(users: readonly string[]): Promise<ReadonlyMap<string, readonly Contact[]>>;
}

export interface ContactWrites {
  /**
   * Makes the stored list equal to `after` (inserts, updates, deletes by id). `unique` says whether a verified contact
   * holds its address alone in the project; when another holds it, `Conflict` is thrown and the transaction runs again.
   */
  save(user: User, before: readonly Contact[], after: readonly Contact[], unique: boolean): Promise<void>;
}

/** What is known of a user beside contacts and names. */
export interface ProfileReads {
  /** Empty when there is nothing. */
  of(user: string): Promise<Attributes>;
  ofMany(users: readonly string[]): Promise<ReadonlyMap<string, Attributes>>;
}

export interface ProfileWrites {
  save(user: User, attributes: Attributes): Promise<void>;
}

export interface ChangeReads {
  get(id: string): Promise<Change | undefined>;
  /** By the id of one of its proofs. */
  ofProof(proof: string): Promise<Change | undefined>;
  /** Those stored as waiting, oldest first, whether or not their end has passed. */
  waiting(user: string): Promise<readonly Change[]>;
  waitingOf(users: readonly string[]): Promise<ReadonlyMap<string, readonly Change[]>>;
  /** Changes of the user that are done and have been since, oldest first. */
  doneSince(user: string, since: number): Promise<readonly Change[]>;
}

export interface ChangeWrites {
  /** Inserts or updates the change and its proofs. */
  save(change: Change): Promise<void>;
}

export interface UndoReads {
  get(id: string): Promise<Undo | undefined>;
  /** Of the user, as they are stored, those whose end has not passed. */
  of(user: string, now: number): Promise<readonly Undo[]>;
}

export interface UndoWrites {
  save(undo: Undo): Promise<void>;
}

export interface OutboxReads {
  /** Of the newest message of each side of a change. */
  delivery(change: string): Promise<Deliveries>;
  /** Ids of the user's contacts that a notice of a request was written to since. */
  notifiedSince(user: string, since: number): Promise<readonly string[]>;
}

export interface OutboxWrites {
  enqueue(messages: readonly Outgoing[]): Promise<void>;
  /** Messages of these proofs that have not gone yet will not go. */
  dropUnsent(change: string, now: number): Promise<void>;
}

export interface AuditReads {
  /** Rows of these events about one user, newest first, those behind `before`; null = from the newest on. */
  of(
    user: string,
    events: readonly AuditEvent[],
    before: RecordPlace | null,
    limit: number,
  ): Promise<readonly Recorded[]>;
}

export interface AuditWrites {
  append(entries: readonly AuditEntry[]): Promise<void>;
}

export interface CounterReads {
  /** Those that have counted anything. */
  of(keys: readonly string[]): Promise<readonly Pick<StoredCount, 'key' | 'uses'>[]>;
}

export interface CounterWrites {
  /** Keeps other transactions from counting under these keys until this one ends. After `users.lock`. */
  lock(keys: readonly string[]): Promise<void>;
  save(counts: readonly StoredCount[]): Promise<void>;
}

export interface IdempotencyReads {
  /** What a request under one of these keyed hashes did. */
  find(user: string, keys: readonly string[]): Promise<Pick<Remembered, 'body' | 'outcome'> | undefined>;
}

export interface IdempotencyWrites {
  save(done: Remembered): Promise<void>;
}

/** What a request with an Idempotency-Key did; key and body as keyed hashes. */
export interface Remembered {
  readonly user: string;
  readonly key: string;
  readonly body: string;
  /** JSON. */
  readonly outcome: string;
  readonly at: number;
}

/** What one counter has counted, of whom: a keyed hash says it. */
export interface StoredCount {
  readonly key: string;
  readonly project: string;
  readonly name: Counter;
  readonly uses: Uses;
  /** After this it says nothing any more. */
  readonly until: number;
}

/** How much is kept of a user: what an erasure takes away. */
export interface Holdings {
  readonly contacts: number;
  /** Without those that are tombstones already. */
  readonly identities: number;
  readonly sessions: number;
  /** Those that still hold addresses. */
  readonly changes: number;
  readonly undos: number;
  /** In the outbox, whatever became of them. */
  readonly messages: number;
  /** Addresses kept for the user, or kept from them. */
  readonly kept: number;
  /** What else is known of them: 1 or 0. */
  readonly profile: number;
  readonly names: number;
}
