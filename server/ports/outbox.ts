// Owns the shapes of messages in the outbox, and the interface by which a courier takes them. Not what a transaction writes:
// transaction/outbox.ts. No code.
import type { Kind, Then } from '../../shared/contact.ts';
import type { Delivery } from '../../shared/wire/change.ts';
import type { Change, Side } from '../core/change.ts';
import type { Lane, NoticeTopic } from '../core/effects.ts';
import type { WebhookEvent } from '../core/webhook-events.ts';
import type { AuditEntry } from './audit.ts';
import type { Undo } from '../core/undo-state.ts';
import type { SendOutcome } from './delivery.ts';
import type { Identity } from './user.ts';

/** What a message is: a code or link (`prove`), a notice to a person, or a webhook call to the site's systems (`hook`). */
export type Template = 'prove' | 'notice' | 'hook';

/** Parameters of a notice. */
export interface Notice {
  readonly of: NoticeTopic;
  readonly kind: Kind;
  readonly then: Then | null;
  /** Masked. */
  readonly target: string;
  /** The contact that named the account before the change: the recipient knows the account by it. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  /** The undo whose link the recipient gets; null = none. */
  readonly undo: Pick<Undo, 'id' | 'keyId' | 'mode'> | null;
  readonly place: string | null;
}

/** Parameters of a webhook call: the event, when it happened, and the user's version at that time. */
export interface HookCall {
  readonly hook: WebhookEvent;
  readonly at: number;
  readonly version: number;
}

/** A message: template and parameters, never a code or token. The courier renders it when it sends it. */
export interface OutgoingMessage {
  /** `msg_…`; also its Message-ID. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  /** The change that it is about; null = none. */
  readonly change: string | null;
  /** The proof whose code or link it carries; null for every other template. */
  readonly proof: string | null;
  readonly template: Template;
  readonly kind: Lane;
  /** Empty for a webhook call: the project has the URL. */
  readonly to: string;
  /** The contact that a notice goes to. */
  readonly contact: string | null;
  /** The parameters of a notice or of a webhook call. */
  readonly data: Notice | HookCall | null;
  readonly locale: string;
  readonly providerId: string | null;
  /** The address belongs to another account already: the message says so. */
  readonly inUse: boolean;
  /** It is handled like any message and not sent: its address is blocked, and the caller must not notice. */
  readonly suppressed: boolean;
  readonly createdAt: number;
  /** After this, epoch ms, it is dropped unsent. */
  readonly expiresAt: number;
}

/** How the messages of each side stand. When a side needs no message it is `sent`: nothing is late. */
export type Deliveries = { readonly [O in Side]: Delivery };

/**
 * A message that a courier has taken. No other courier gets it until the lease ends. Each taking has a new generation, so a
 * courier that writes too late is refused.
 */
export interface ClaimedMessage extends OutgoingMessage {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly generation: number;
}

/** A provider of a project, as messages name it; `providerId` null = the project's first. */
export type ProviderRef = Pick<OutgoingMessage, 'project' | 'providerId'>;

/** What a courier shows when it writes what became of a message: the message, and the generation that it holds. */
export type Lease = Pick<ClaimedMessage, 'id' | 'generation'>;

/** Which messages a courier takes. Times are epoch ms. */
export interface ClaimRequest {
  readonly lane: Lane;
  readonly now: number;
  /** How long no other courier may take them, ms. */
  readonly lease: number;
  readonly limit: number;
  /** Providers that have no room: nothing that would go through them is taken. */
  readonly full?: readonly ProviderRef[];
}

/** Which messages wait because their providers are down. Times are epoch ms. */
export interface HoldRequest {
  readonly lane: Lane;
  readonly through: readonly ProviderRef[];
  readonly now: number;
  readonly until: number;
  /** A short code, for messages that have no reason yet. */
  readonly reason: string;
}

/** The courier's side of the outbox: it takes messages, and writes what became of them. */
export interface OutboxStore {
  /** Takes due messages, oldest first. */
  claim(request: ClaimRequest): Promise<readonly ClaimedMessage[]>;
  /** Puts off due messages; no attempt is counted. Returns the ids of the changes that now wait. */
  hold(request: HoldRequest): Promise<readonly string[]>;
  /** A message due later than `furthest` ms from now was put off by a clock that was ahead: it is due now. */
  hasten(now: number, furthest: { readonly [L in Lane]: number }): Promise<void>;
  /**
   * Each of the three returns false, and writes nothing, when another courier holds the message by now. `entry`: a row for the
   * audit log, in the same transaction.
   */
  sent(lease: Lease, outcome: { at: number; providerRef: string | null; entry?: AuditEntry | null }): Promise<boolean>;
  retry(lease: Lease, outcome: { at: number; reason: string }): Promise<boolean>;
  dead(lease: Lease, outcome: { at: number; reason: string; entry?: AuditEntry | null }): Promise<boolean>;
  /** How the last message that was really sent to the same address ended; null when there was none. */
  lastOutcome(message: Pick<OutgoingMessage, 'project' | 'kind' | 'to'>): Promise<SendOutcome | null>;
  /** Gives messages back that were not tried. */
  release(leases: readonly Lease[], now: number): Promise<void>;
  /** Ends messages that expired unsent; returns the ids of their changes. */
  expire(now: number): Promise<readonly string[]>;
  /** The change that a message is about, to render it. */
  changeOf(id: string): Promise<Change | undefined>;
  /** The contact that names the account in a message: the user's primary e-mail, else phone, as stored. */
  accountContact(user: string): Promise<{ readonly kind: Kind; readonly value: string } | null>;
  /** The identities by which the site knows the user, for webhook calls. */
  identities(user: string): Promise<readonly Identity[]>;
  /** When the next message of any kind is due, epoch ms; null when none waits. */
  nextDue(): Promise<number | null>;
}
