// Owns the shapes of messages in the outbox, and the interface by which a courier claims messages and stores the outcome. Not
// how a transaction adds messages: transaction/outbox.ts. No code.
import type { Kind, Then } from '../../shared/contact.ts';
import type { Change } from '../core/change.ts';
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
  /** The contact that named the account before the change, so that the recipient recognises the account. */
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

/** A message as template and parameters, never with a code or token. The courier renders the message when sending it. */
export interface OutgoingMessage {
  /** `msg_…`; also used as the Message-ID of an e-mail. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  /** The change that the message is about; null = none. */
  readonly change: string | null;
  /** The proof whose code or link a `prove` message carries; null for every other template. */
  readonly proof: string | null;
  readonly template: Template;
  readonly kind: Lane;
  /** The address; empty for a webhook call, because the project's settings have the URL. */
  readonly to: string;
  /** The contact to which a notice is sent. */
  readonly contact: string | null;
  /** The parameters of a notice or of a webhook call. */
  readonly data: Notice | HookCall | null;
  readonly locale: string;
  /** Earliest time to send, epoch ms; undefined = at once. Not read back from the store. */
  readonly notBefore?: number;
  readonly providerId: string | null;
  /** True when the address already belongs to another account. The text of the message mentions this. */
  readonly inUse: boolean;
  /**
   * True when the address is blocked. The courier handles the message like any other but does not send it, because the caller
   * must not notice the block.
   */
  readonly suppressed: boolean;
  readonly createdAt: number;
  /** When the message expires, epoch ms. After this time the message is not sent any more. */
  readonly expiresAt: number;
}

/**
 * A message that a courier has claimed. No other courier gets the message until the lease ends. Each claim has a new
 * generation, so the store refuses an outcome from a courier whose lease has passed to another courier.
 */
export interface ClaimedMessage extends OutgoingMessage {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly generation: number;
}

/** A provider of a project. `providerId` null = the project's first provider. */
export type ProviderRef = Pick<OutgoingMessage, 'project' | 'providerId'>;

/** A courier's claim on a message. The store needs the claim to accept the outcome of the message. */
export type Lease = Pick<ClaimedMessage, 'id' | 'generation'>;

/** Selects the messages that a courier claims. Times are epoch ms. */
export interface ClaimRequest {
  readonly lane: Lane;
  readonly now: number;
  /** How long no other courier may claim the messages, ms. */
  readonly lease: number;
  readonly limit: number;
  /** Providers that cannot take more messages now. The store leaves their messages in the queue. */
  readonly full?: readonly ProviderRef[];
}

/** Selects the messages that must wait because their providers are down. Times are epoch ms. */
export interface HoldRequest {
  readonly lane: Lane;
  readonly through: readonly ProviderRef[];
  readonly now: number;
  readonly until: number;
  /** A short code, stored with each message that has no reason yet. */
  readonly reason: string;
}

/** The outbox for a courier, which claims messages and stores their outcomes. */
export interface OutboxStore {
  /** Claims due messages, oldest first. */
  claim(request: ClaimRequest): Promise<readonly ClaimedMessage[]>;
  /** Delays due messages without counting an attempt. Returns the ids of the changes whose messages now wait. */
  hold(request: HoldRequest): Promise<readonly string[]>;
  /** Makes messages due now when a clock that was ahead has delayed them by more than `furthest` ms from now. */
  hasten(now: number, furthest: { readonly [L in Lane]: number }): Promise<void>;
  /**
   * `sent`, `retry` and `dead` store the outcome of a message. Each returns false and writes nothing when another courier has
   * claimed the message since. `entry` is a row for the audit log, written in the same transaction.
   */
  sent(lease: Lease, outcome: { at: number; providerRef: string | null; entry?: AuditEntry | null }): Promise<boolean>;
  retry(lease: Lease, outcome: { at: number; reason: string }): Promise<boolean>;
  dead(lease: Lease, outcome: { at: number; reason: string; entry?: AuditEntry | null }): Promise<boolean>;
  /** Returns the outcome of the last message that was really sent to the same address; null when there was none. */
  lastOutcome(message: Pick<OutgoingMessage, 'project' | 'kind' | 'to'>): Promise<SendOutcome | null>;
  /** Puts claimed messages that were not tried back into the queue. */
  release(leases: readonly Lease[], now: number): Promise<void>;
  /** Marks messages that expired unsent. Returns the ids of their changes. */
  expire(now: number): Promise<readonly string[]>;
  /** Returns the change that a message is about; needed to render the message. */
  changeOf(id: string): Promise<Change | undefined>;
  /** Returns the contact that names the account in a message (the user's primary e-mail, else phone), as stored. */
  accountContact(user: string): Promise<{ readonly kind: Kind; readonly value: string } | null>;
  /** Returns the identities by which the site knows the user, for webhook calls. */
  identities(user: string): Promise<readonly Identity[]>;
  /** Returns when the next message of any kind is due, epoch ms; null when no message waits. */
  nextDue(): Promise<number | null>;
}
