// Owns the interface to the store, and the shapes of what is kept. Not the record's, nor the outbox's: their own ports. No code.
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Change } from '../core/change.ts';
import type { Freeze } from '../core/step-up.ts';
import type { Attributes } from '../core/profile.ts';
import type { Counter, Uses } from '../core/quota.ts';
import type { Deliveries, Outgoing, OutboxStore } from './outbox.ts';
import type { ClientStore } from './clients.ts';
import type { Found, Search } from './search.ts';
import type { Undo } from '../core/undo-state.ts';
import type { User, Identity } from './user.ts';
import type { AuditEntry, AuditEvent, Recorded, RecordPlace, RecordStore } from './audit.ts';

/** Everything that one write transaction may ask and do. Only its own queries are awaited inside. */
export interface Tx {
  /** Locks the user's row for this transaction; undefined when there is none. Call first when writing about a user. */
  lockUser(id: string): Promise<User | undefined>;
  /** `tombstones`: what stands for the identity's `sub` if it was erased (Secrets). Use first-sight.ts, which gives them. */
  findUser(
    identity: Identity,
    tombstones?: readonly string[],
  ): Promise<{ readonly user: User; readonly gone: boolean } | undefined>;
  /**
   * A second creator of the same identity or name gets a `Conflict` thrown and the transaction runs again. `identity` null:
   * nobody has signed in as them yet.
   */
  createUser(user: User, identity: Identity | null): Promise<void>;
  /** Another identity of a user who is there. `Conflict` when somebody has it. */
  addIdentity(user: string, identity: Identity): Promise<void>;
  /** Who was erased under these may come in again, as somebody new (Secrets.tombstones). */
  forgive(identity: Identity, tombstones: readonly string[]): Promise<void>;
  /** Names them; `Conflict` when another has the name by now. Ask `userNamed` before. */
  nameUser(id: string, names: { readonly userName?: string; readonly externalId?: string | null }): Promise<void>;
  /** Who is called that in the project, in any case. */
  userNamed(project: string, userName: string): Promise<string | undefined>;
  /** Whom the site's systems know by that; the first, should there be several. */
  userKnownAs(project: string, externalId: string): Promise<string | undefined>;
  saveAttributes(user: User, attributes: Attributes): Promise<void>;
  /** Bumps version and updatedAt. */
  touchUser(id: string, at: number): Promise<void>;
  freeze(id: string, freeze: Freeze): Promise<void>;
  /** From now on only newer tokens count; what is not said stays as it is. */
  revoke(
    id: string,
    notBefore: number,
    also?: { readonly disabled?: boolean; readonly recoveredAt?: number },
  ): Promise<void>;
  /** The user whose verified contact the address is, in the project. */
  holderOf(project: string, kind: Kind, key: string): Promise<string | undefined>;
  /**
   * `gone` becomes part of `kept`: disabled for good, its identities tombstones, what is kept for it or from it now so for
   * the other. Contacts are saved by themselves.
   */
  mergeUser(gone: User, kept: User): Promise<void>;
  setLocale(id: string, locale: string): Promise<void>;
  /** Ends our cookie sessions of the user; answers how many. */
  endSessions(id: string): Promise<number>;
  /** The user's identities: what the site knows them by. */
  identities(id: string): Promise<readonly Identity[]>;
  contacts(user: string): Promise<readonly Contact[]>;
  /**
   * Makes the stored list equal to `after` (inserts, updates, deletes by id). `unique` says whether a verified contact
   * holds its address alone in the project; when another holds it, `Conflict` is thrown and the transaction runs again.
   */
  saveContacts(user: User, before: readonly Contact[], after: readonly Contact[], unique: boolean): Promise<void>;
  /** Whether a verified contact of another user of the project holds the key, or it is kept for one. */
  takenByOther(project: string, user: string, kind: Kind, key: string): Promise<boolean>;
  /** Keeps an address for the user until then: nobody else can verify it. */
  reserve(user: User, kind: Kind, key: string, until: number): Promise<void>;
  undo(id: string): Promise<Undo | undefined>;
  /** Of the user, as they are stored, those whose end has not passed. */
  undos(user: string, now: number): Promise<readonly Undo[]>;
  saveUndo(undo: Undo): Promise<void>;
  /** Changes of the user that are done and have been since, oldest first. */
  doneSince(user: string, since: number): Promise<readonly Change[]>;
  /** Ids of the user's contacts that a notice of a request was written to since. */
  toldSince(user: string, since: number): Promise<readonly string[]>;
  change(id: string): Promise<Change | undefined>;
  /** By the id of one of its proofs. */
  changeOfProof(proof: string): Promise<Change | undefined>;
  /** Those stored as waiting, oldest first, whether or not their end has passed. */
  waiting(user: string): Promise<readonly Change[]>;
  /** Inserts or updates the change and its proofs. */
  saveChange(change: Change): Promise<void>;
  /** Of the newest message of each side of a change. */
  delivery(change: string): Promise<Deliveries>;
  blockedUntil(user: string, kind: Kind, key: string, now: number): Promise<number | null>;
  block(user: string, kind: Kind, key: string, until: number): Promise<void>;
  enqueue(messages: readonly Outgoing[]): Promise<void>;
  /** Messages of these proofs that have not gone yet will not go. */
  dropUnsent(change: string, now: number): Promise<void>;
  audit(entries: readonly AuditEntry[]): Promise<void>;
  /** Keeps other transactions from counting under these keys until this one ends. After `lockUser`. */
  lockCounts(keys: readonly string[]): Promise<void>;
  /** Those that have counted anything. */
  counts(keys: readonly string[]): Promise<readonly Pick<StoredCount, 'key' | 'uses'>[]>;
  saveCounts(counts: readonly StoredCount[]): Promise<void>;
  /** What a request under one of these keyed hashes did. */
  remembered(user: string, keys: readonly string[]): Promise<Pick<Remembered, 'body' | 'outcome'> | undefined>;
  remember(done: Remembered): Promise<void>;
  /** Wrong codes in a row, and when the last was. */
  setFailures(user: string, inRow: number, at: number): Promise<void>;
  holdings(user: string): Promise<Holdings>;
  /** What is known of a user beside contacts and names; empty when nobody said. */
  attributes(user: string): Promise<Attributes>;
  /** Ids of the users that became part of this one, also by way of others. Once it is locked no more come to it. */
  partsOf(user: string): Promise<readonly string[]>;
  /**
   * Takes away all that leads from the user's rows to a person, and puts a tombstone in the place of each identity. The
   * user's own row stays, disabled and nameless; the record keeps its rows without what is personal in them. Of a merged one
   * what the site is told of it with the user that is kept goes too. Call `lockUser` first. Answers when, for the record:
   * `at`, or when what it takes from there was written, should that be later by a clock that was ahead.
   */
  erase(user: User, at: number, tombstoneOf: (identity: Identity) => string): Promise<number>;
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

/** How long what is over keeps its addresses, and what is put in their place. */
export interface Sweeping {
  /** Of each project that is served, ms. */
  readonly purgeAfter: ReadonlyMap<string, number>;
  /** Of all others, ms. */
  readonly otherwise: number;
  readonly anonymous: (project: string, kind: Kind, key: string) => string;
  /** What the record says of a change that ran out. */
  readonly expired: (change: RanOut, at: number) => AuditEntry;
}

export interface RanOut {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly kind: Kind;
  /** Empty when it was taken away already. */
  readonly value: string;
}

/** The part of a transaction that only reads. */
export type ReadTx = Pick<
  Tx,
  | 'findUser'
  | 'contacts'
  | 'change'
  | 'changeOfProof'
  | 'waiting'
  | 'doneSince'
  | 'delivery'
  | 'takenByOther'
  | 'holderOf'
  | 'undo'
  | 'undos'
  | 'identities'
  | 'counts'
  | 'remembered'
  | 'holdings'
  | 'partsOf'
  | 'attributes'
  | 'userNamed'
  | 'userKnownAs'
> & {
  /** Users of a project, in an order, a page of them. */
  search(search: Search): Promise<Found>;
  /** The same for many users at once. */
  contactsOf(users: readonly string[]): Promise<ReadonlyMap<string, readonly Contact[]>>;
  attributesOf(users: readonly string[]): Promise<ReadonlyMap<string, Attributes>>;
  waitingOf(users: readonly string[]): Promise<ReadonlyMap<string, readonly Change[]>>;
  user(id: string): Promise<User | undefined>;
  /** Rows of these events about one user, newest first, those behind `before`; null = from the newest on. */
  recorded(
    user: string,
    events: readonly AuditEvent[],
    before: RecordPlace | null,
    limit: number,
  ): Promise<readonly Recorded[]>;
};

export interface Store {
  /** One consistent read. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * One write transaction (BEGIN IMMEDIATE; SERIALIZABLE is not needed, the user's row is the lock). Runs `work` again
   * after a Conflict, a busy database or a serialization failure, up to 5 s; then throws `Unavailable`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly outbox: OutboxStore;
  readonly sessions: SessionStore;
  readonly record: RecordStore;
  readonly clients: ClientStore;
  /**
   * Closes the changes that ran out, and takes away what was over before `now` and has no reason to stay: at once sessions, kept addresses, limits; after a day
   * keys of repeated requests; after a while (`sweeping`) messages, ways back, and the addresses of changes. In many short
   * transactions; as often as one likes, and in several processes at once.
   */
  sweep(now: number, sweeping: Sweeping): Promise<void>;
  /** Id of a key that tombstones were made with and that is not among these; null when there is none. */
  tombstoneKeyBeside(known: readonly string[]): Promise<string | null>;
  /** Id of the key that the newest proof was made with; null when there is none. */
  newestKey(): Promise<string | null>;
  /** Throws when the database does not answer or its schema is not ours. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown by the store when the database cannot take the work now: answered 503 with Retry-After. */
export interface Unavailable extends Error {
  readonly name: 'Unavailable';
  readonly retryAfter: number;
}

export interface StoredSession {
  readonly hash: string;
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  /** The JWT it came from, readable with the session's id alone; null where nobody will ask for it. */
  readonly sealed: string | null;
  readonly issuedAt: number;
  readonly idleUntil: number;
  readonly expiresAt: number;
}

export interface SessionStore {
  /** Keeps nothing when its identity is gone by now: then it is over before it began. */
  insert(session: StoredSession): Promise<void>;
  find(hash: string): Promise<StoredSession | undefined>;
  touch(hash: string, idleUntil: number): Promise<void>;
  remove(hash: string): Promise<void>;
  /** Removes what ended before `now`. */
  purge(now: number): Promise<void>;
}
