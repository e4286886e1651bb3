// Owns the interface to the queue of messages, and the shapes of what waits in it. No code.
import type { Kind, Then } from '../../shared/contact.ts';
import type { Delivery } from '../../shared/wire.ts';
import type { Change, Of } from '../core/change.ts';
import type { Hook, Lane, NoticeOf } from '../core/effects.ts';
import type { AuditEntry } from './audit.ts';
import type { Undo } from '../core/undo-state.ts';
import type { Sent } from './delivery.ts';
import type { Identity } from './user.ts';
/** What a message is made of: words that prove, words that tell, or what the site's systems are told. */
export type Template = 'prove' | 'notice' | 'hook';

/** Parameters of a notice. */
export interface Notice {
  readonly of: NoticeOf;
  readonly kind: Kind;
  readonly then: Then | null;
  /** Masked. */
  readonly target: string;
  /** The contact that named the account before: its holder knows it by that. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  /** The undo that the recipient has a link to; null = none. */
  readonly undo: Pick<Undo, 'id' | 'keyId' | 'mode'> | null;
  readonly place: string | null;
}

/** What a hook says: the event, of whom, and at which version of the user. */
export interface HookCall {
  readonly hook: Hook;
  readonly at: number;
  readonly version: number;
}

/** A message on its way: template and parameters, never a code or token. Rendered at the moment of sending. */
export interface Outgoing {
  /** `msg_…`; also its Message-ID. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  /** Null: it is about no change. */
  readonly change: string | null;
  /** Of what proves; null for all else. */
  readonly proof: string | null;
  readonly template: Template;
  readonly kind: Lane;
  /** Empty for a hook: its URL is the project's. */
  readonly to: string;
  /** The contact that a notice is for. */
  readonly contact: string | null;
  /** A notice's or a hook's parameters. */
  readonly data: Notice | HookCall | null;
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

/** `current` of a change that asks no current contact is `sent`: nothing is held up. */
export type Deliveries = { readonly [O in Of]: Delivery };

/** A message that a courier holds: nobody else does until the lease is over, and its generation fences a late one. */
export interface Claimed extends Outgoing {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly generation: number;
}

/** A provider of a project, as messages name it; null = the project's first. */
export type Through = Pick<Outgoing, 'project' | 'providerId'>;

/** What a courier shows when it writes what became of a message: the message, and the generation that it holds. */
export type Lease = Pick<Claimed, 'id' | 'generation'>;

/** Which messages a courier takes. Times are epoch ms. */
export interface ClaimRequest {
  readonly lane: Lane;
  readonly now: number;
  /** How long no other courier may take them, ms. */
  readonly lease: number;
  readonly limit: number;
  /** Providers that have no room: nothing that would go through them is taken. */
  readonly full?: readonly Through[];
}

/** Which messages wait because their providers are down. Times are epoch ms. */
export interface HoldRequest {
  readonly lane: Lane;
  readonly through: readonly Through[];
  readonly now: number;
  readonly until: number;
  /** A short code, for messages that have no reason yet. */
  readonly reason: string;
}

/** The courier's side of the outbox: it takes messages, and writes what became of them. */
export interface OutboxStore {
  /** Takes due messages, oldest first. */
  claim(request: ClaimRequest): Promise<readonly Claimed[]>;
  /** Puts off due messages; no attempt is counted. Returns the ids of the changes that now wait. */
  hold(request: HoldRequest): Promise<readonly string[]>;
  /** A message due later than `furthest` ms from now was put off by a clock that was ahead: it is due now. */
  hasten(now: number, furthest: { readonly [L in Lane]: number }): Promise<void>;
  /** Each of the three returns false, and writes nothing, when another courier holds the message by now. `entry`: a row for the audit log. */
  sent(lease: Lease, outcome: { at: number; providerRef: string | null; entry?: AuditEntry | null }): Promise<boolean>;
  retry(lease: Lease, outcome: { at: number; reason: string }): Promise<boolean>;
  dead(lease: Lease, outcome: { at: number; reason: string; entry?: AuditEntry | null }): Promise<boolean>;
  /** How the last message that was really sent to the same address ended; null when there was none. */
  lastTo(message: Pick<Outgoing, 'project' | 'kind' | 'to'>): Promise<Sent | null>;
  /** Gives leases back at a graceful stop. */
  release(leases: readonly Lease[], now: number): Promise<void>;
  /** Drops what has expired unsent; answers the changes concerned. */
  expire(now: number): Promise<readonly string[]>;
  /** The proof and change that a message is about, to render it. */
  changeOf(id: string): Promise<Change | undefined>;
  /** The contact that names the account in a message: the user's primary e-mail, else phone, as stored. */
  account(user: string): Promise<{ readonly kind: Kind; readonly value: string } | null>;
  /** What the site knows the user by, for its own systems. */
  identities(user: string): Promise<readonly Identity[]>;
  /** When the next message of any kind is due; null when none waits. */
  nextDue(): Promise<number | null>;
}
