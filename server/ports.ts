// Owns the interfaces that the service needs from the outside, and the shapes that travel through them. No code.
import type { Address, Contact, Kind } from '../shared/contact.ts';
import type { ProblemCode, Refusal } from '../shared/problem.ts';
import type { Delivery } from '../shared/wire.ts';
import type { Change } from './core/change.ts';
import type { Event } from './core/decision.ts';
import type { Policy } from './core/policy.ts';

/** A result that may be refused: a refusal is a value, a throw is a bug. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Epoch milliseconds. */
export type Clock = () => number;

// ── Projects ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a refresh JWT of this issuer must be. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly use: 'refresh' | 'access';
  readonly algorithms: readonly string[];
  /** Exactly one of both. */
  readonly jwksUrl: string | null;
  readonly jwksFile: string | null;
  /** Required `typ` (case-insensitive, without `application/`); null = any but `at+jwt` and ID tokens'. */
  readonly typ: string | null;
  /** Longest age by `iat`, ms; null = until `exp`. */
  readonly maxAge: number | null;
  /** `email_verified` and `phone_number_verified` of this issuer are believed. */
  readonly trustVerified: boolean;
  /** A verified claim equal to the user's own unverified contact verifies it at a later login. */
  readonly trustLoginClaims: boolean;
  readonly claims: {
    readonly email: string;
    readonly emailVerified: string;
    readonly phone: string;
    readonly phoneVerified: string;
    readonly username: string;
  };
}

export interface MailProvider {
  readonly id: string;
  /** `smtp(s)://user:pass@host:port`; `?tls=never` on localhost alone. */
  readonly url: string;
  /** `Example <no-reply@example.com>` or a bare address. */
  readonly from: string;
}

export interface SmsProvider {
  readonly id: string;
  /** `twilio://SID:TOKEN@host` or `https://…`. */
  readonly url: string;
  /** E.164, sender name, or messaging service id. */
  readonly from: string;
  /** Standard Webhooks secret (`whsec_…`) for the generic POST; null for Twilio. */
  readonly secret: string | null;
}

export interface Project {
  readonly id: string;
  readonly serviceName: string;
  readonly supportUrl: string | null;
  readonly issuers: readonly Issuer[];
  /** Exact origins, as browsers serialise them. */
  readonly allowedOrigins: readonly string[];
  /** Exact URLs, or a prefix that ends in `/*`. */
  readonly redirectUrls: readonly string[];
  readonly linkUrl: string | null;
  /** Name of the site's own refresh cookie, when the BFF may read it. */
  readonly refreshCookie: string | null;
  /** `none-partitioned`: SameSite=None; Partitioned, for embedding on another site. */
  readonly cookieSameSite: 'strict' | 'lax' | 'none-partitioned';
  readonly policy: Policy;
  /** ISO2. */
  readonly homeCountry: string | null;
  /** The first is the default. */
  readonly mail: readonly MailProvider[];
  readonly sms: readonly SmsProvider[];
  /** locale → line's name (as in deliver/words/en.ts) → text with `{{key}}` placeholders. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which `templateOptions` keys API clients may fill. */
  readonly templateKeys: readonly string[];
  /** BCP 47, first = default. */
  readonly languages: readonly string[];
}

// ── Who calls ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A verified end user: whose identity is (project, iss, sub). */
export interface Principal {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  /** How it proved itself: Authorization header, the site's refresh cookie, our session cookie. */
  readonly by: 'bearer' | 'refresh-cookie' | 'session';
  /** Epoch ms; null when the token has none. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Null for a session: claims are looked at when a JWT is. */
  readonly claims: Claims | null;
}

export interface Claims {
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly phone: string | null;
  readonly phoneVerified: boolean;
  readonly username: string | null;
  /** Whether the issuer is trusted for `…Verified` at first sight, and at later logins. */
  readonly trustVerified: boolean;
  readonly trustLoginClaims: boolean;
}

/** Verifies a refresh JWT as it stands after `Bearer `, `ProjectId:` included. */
export interface Tokens {
  /** Never throws for bad input; `unavailable` when the keys cannot be had. */
  verify(token: string, by: 'bearer' | 'refresh-cookie'): Promise<Result<Principal>>;
}

/** The BFF's own cookie sessions. The id leaves once; the store knows its hash. */
export interface Sessions {
  open(principal: Principal): Promise<{ readonly id: string; readonly expiresAt: number }>;
  /** Null for an unknown or ended one; moves the idle end. */
  read(id: string): Promise<Principal | null>;
  close(id: string): Promise<void>;
}

// ── Secrets ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a code or link is derived from; any other value of any part gives another code. */
export interface ProofSeed {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly proof: string;
  /** The canonical target, `Address.key` with its kind. */
  readonly target: string;
  readonly sequence: number;
  readonly keyId: string;
}

/** Derived codes and tokens, and the only dice. Synchronous, so that it may be used inside a transaction. */
export interface Secrets {
  /** The id of the key that new proofs use. */
  readonly newestKey: string;
  /** Null when the key is no longer there: such a proof fails closed. */
  code(seed: ProofSeed, length: number): string | null;
  linkToken(seed: ProofSeed): string | null;
  /** The proof id that a token claims to be of; null when it has not the shape. Says nothing of its truth. */
  proofOf(token: string): string | null;
  /** Constant-time comparison of two strings of any length. */
  same(a: string, b: string): boolean;
  /** `chg_…` and the like: a prefix and 96 random bits. */
  id(prefix: 'chg' | 'prf' | 'ctc' | 'usr' | 'msg' | 'aud' | 'req'): string;
  /** 256 random bits, base64url, for a session cookie. */
  opaque(): string;
  /** SHA-256, base64url: how an opaque id stands in the database. */
  hash(opaque: string): string;
}

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ParseRules {
  readonly policy: Policy;
  readonly homeCountry: string | null;
  /** ISO2 that the caller chose, for a number typed without its country code. */
  readonly country?: string | undefined;
}

/** The full parser: syntax, tables and policy. `address-invalid` or `address-not-allowed` with a reason. */
export type Parse = (kind: Kind, text: string, rules: ParseRules) => Result<Address>;

// ── Store ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface User {
  /** `usr_…` */
  readonly id: string;
  readonly project: string;
  readonly username: string | null;
  /** Goes up by one with every applied change or edit. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Identity {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
}

/** A row of the append-only record. `data` never holds a code, a token, or an address in clear. */
export interface AuditEntry {
  readonly id: string;
  readonly project: string;
  readonly user: string | null;
  readonly at: number;
  readonly event: AuditEvent;
  readonly change: string | null;
  readonly requestId: string | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

export type AuditEvent = Event | 'user-created' | 'claim-skipped' | 'contact-verified-by-login';

/** Which words a message is rendered from; of `deliver/words`. */
export type Template = 'prove';

/** A message on its way: template and parameters, never a code or token. Rendered at the moment of sending. */
export interface Outgoing {
  /** `msg_…`; also its Message-ID. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly proof: string;
  readonly template: Template;
  readonly kind: Kind;
  readonly to: string;
  readonly locale: string;
  readonly providerId: string | null;
  /** The target is another account's already: the message says so. */
  readonly inUse: boolean;
  /** It goes through all the motions and is not sent (a blocked target). */
  readonly suppressed: boolean;
  readonly createdAt: number;
  /** After this it is dropped unsent. */
  readonly expiresAt: number;
}

/** Everything that one write transaction may ask and do. Only its own queries are awaited inside. */
export interface Tx {
  /** Locks the user's row for this transaction; undefined when there is none. Call first when writing about a user. */
  lockUser(id: string): Promise<User | undefined>;
  findUser(identity: Identity): Promise<{ readonly user: User; readonly gone: boolean } | undefined>;
  /** A second creator of the same identity gets a `Conflict` thrown and the transaction runs again. */
  createUser(user: User, identity: Identity): Promise<void>;
  /** Bumps version and updatedAt. */
  touchUser(id: string, at: number): Promise<void>;
  contacts(user: string): Promise<readonly Contact[]>;
  /**
   * Makes the stored list equal to `after` (inserts, updates, deletes by id). `unique` says whether a verified contact
   * holds its address alone in the project; when another holds it, `Conflict` is thrown and the transaction runs again.
   */
  saveContacts(user: User, before: readonly Contact[], after: readonly Contact[], unique: boolean): Promise<void>;
  /** Whether a verified contact of another user of the project holds the key. */
  takenByOther(project: string, user: string, kind: Kind, key: string): Promise<boolean>;
  change(id: string): Promise<Change | undefined>;
  /** By the id of one of its proofs. */
  changeOfProof(proof: string): Promise<Change | undefined>;
  /** Those stored as waiting, oldest first, whether or not their end has passed. */
  waiting(user: string): Promise<readonly Change[]>;
  /** Inserts or updates the change and its proofs. */
  saveChange(change: Change): Promise<void>;
  /** Of the newest message of a change. */
  delivery(change: string): Promise<Delivery>;
  blockedUntil(user: string, kind: Kind, key: string, now: number): Promise<number | null>;
  block(user: string, kind: Kind, key: string, until: number): Promise<void>;
  enqueue(messages: readonly Outgoing[]): Promise<void>;
  /** Messages of these proofs that have not gone yet will not go. */
  dropUnsent(change: string, now: number): Promise<void>;
  audit(entries: readonly AuditEntry[]): Promise<void>;
}

/** The part of a transaction that only reads. */
export type ReadTx = Pick<
  Tx,
  'findUser' | 'contacts' | 'change' | 'changeOfProof' | 'waiting' | 'delivery' | 'takenByOther'
> & {
  user(id: string): Promise<User | undefined>;
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
  /** Throws when the database does not answer or its schema is not ours. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown by the store when the database cannot take the work now: answered 503 with Retry-After. */
export interface Unavailable extends Error {
  readonly name: 'Unavailable';
  readonly retryAfter: number;
}

/** A message that a courier holds: nobody else does until the lease is over, and its generation fences a late one. */
export interface Claimed extends Outgoing {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly generation: number;
}

export interface OutboxStore {
  /** Takes up to `limit` due messages of one kind for `lease` ms, oldest first. */
  claim(kind: Kind, now: number, lease: number, limit: number): Promise<readonly Claimed[]>;
  /** Each does nothing, and answers false, when the generation is no longer the courier's. */
  sent(id: string, generation: number, now: number, providerRef: string | null): Promise<boolean>;
  retry(id: string, generation: number, at: number, reason: string): Promise<boolean>;
  dead(id: string, generation: number, now: number, reason: string): Promise<boolean>;
  /** Gives leases back at a graceful stop. */
  release(claims: readonly Pick<Claimed, 'id' | 'generation'>[], now: number): Promise<void>;
  /** Drops what has expired unsent; answers the changes concerned. */
  expire(now: number): Promise<readonly string[]>;
  /** The proof and change that a message is about, to render it. */
  changeOf(id: string): Promise<Change | undefined>;
  /** The contact that names the account in a message: the user's primary e-mail, else phone, as stored. */
  account(user: string): Promise<{ readonly kind: Kind; readonly value: string } | null>;
  /** When the next message of any kind is due; null when none waits. */
  nextDue(): Promise<number | null>;
}

export interface StoredSession {
  readonly hash: string;
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
  readonly idleUntil: number;
  readonly expiresAt: number;
}

export interface SessionStore {
  insert(session: StoredSession): Promise<void>;
  find(hash: string): Promise<StoredSession | undefined>;
  touch(hash: string, idleUntil: number): Promise<void>;
  remove(hash: string): Promise<void>;
  /** Removes what ended before `now`. */
  purge(now: number): Promise<void>;
}

// ── Delivery ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A message ready to travel. Exists only in memory, at the moment of sending. */
export interface Rendered {
  readonly id: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** BCP 47 of the words in use. */
  readonly lang: string;
}

export type Sent =
  | { readonly at: 'sent'; readonly ref: string | null }
  /** Try again, not before `after` ms when the other side said so. `reason` is a short code, never provider text. */
  | { readonly at: 'retry'; readonly reason: string; readonly after: number | null }
  | { readonly at: 'dead'; readonly reason: string };

export interface Channel {
  readonly kind: Kind;
  /** Never throws. */
  send(message: Rendered): Promise<Sent>;
  close(): Promise<void>;
}

// ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Structured log: one JSON line each. Values are escaped; callers mask contacts and never pass secrets. */
export interface Log {
  debug(event: string, data?: LogData): void;
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  error(event: string, data?: LogData): void;
}
export type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Wakes whoever watches a change. In one process; other processes are found by polling. */
export interface Bell {
  ring(change: string): void;
  /** Answers how to stop listening. */
  listen(change: string, wake: () => void): () => void;
}

/** What a test or a health check may ask of a running courier. */
export interface Courier {
  start(): void;
  /** Look now rather than at the next due time. */
  wake(): void;
  /** Runs until nothing is due; for tests with a clock in hand. */
  drain(): Promise<void>;
  /** Stops taking, lets what is under way finish for up to `ms`, gives the rest back. */
  stop(ms: number): Promise<void>;
}

export type { ProblemCode };
