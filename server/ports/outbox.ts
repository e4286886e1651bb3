// Owns the shapes of messages in the outbox, and the interface by which a courier claims messages and stores the outcome. Not
// how a transaction adds messages: transaction/outbox.ts. No code.
import type { Kind, Then } from '../../shared/contact.ts';
import type { Change, StartedBy, Terms } from '../core/change.ts';
import type { DirectoryFacts } from '../core/directory-account.ts';
import type { Lane, NoticeTopic } from '../core/effects.ts';
import type { PlaceOfMessage, SendPriority } from '../core/send-order.ts';
import type { Signal } from '../core/signals.ts';
import type { WebhookEvent } from '../core/webhook-events.ts';
import type { AuditEntry } from './audit.ts';
import type { Undo } from '../core/undo-state.ts';
import type { SendOutcome } from './delivery.ts';
import type { ProviderState } from './breakers.ts';
import type { Identity } from './user.ts';

/**
 * What a message is: a code or link (`prove`), a notice to a person, an event for the site's systems (`hook`), by webhook or
 * stream, or an account that goes to a directory of the site (`sync`).
 */
export type Template = 'prove' | 'notice' | 'hook' | 'sync';

/** Parameters of a notice. */
export interface Notice {
  readonly of: NoticeTopic;
  readonly kind: Kind;
  readonly then: Then | null;
  /** Masked; in full where core/own-address.ts says so. */
  readonly target: string;
  /** The contact that the target replaces, written likewise; missing when it replaces none. */
  readonly old?: string;
  /** The contact that named the account before the change, so that the recipient recognises the account. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  /** The undo whose link the recipient gets; null = none. */
  readonly undo: Pick<Undo, 'id' | 'keyId' | 'mode'> | null;
  readonly place: string | null;
  /** The role of the admin who asked for it or did it; missing when no admin did. */
  readonly by?: StartedBy;
  /** How long a requested change waits once its new address is proved (`Terms.supportWait`), ms; missing when it does not. */
  readonly supportWait?: number;
  /** When a change that waits takes effect, epoch ms. */
  readonly takesEffectAt?: number;
}

/** Parameters of a code or a link that goes to a phone, but not as an SMS. */
export interface ProofChannel {
  readonly channel: NonNullable<Terms['channel']>;
}

/** Parameters of a webhook call: the event, when it happened, and the user's version at that time. */
export interface HookCall {
  readonly hook: WebhookEvent;
  readonly at: number;
  readonly version: number;
}

/** Parameters of an account on its way to a directory: the user's version that has to be there. Its contacts are read later. */
export interface SyncCall {
  readonly sync: { readonly version: number };
}

/** Parameters of a security event to a stream. It is signed when it is sent. */
export interface SignalCall {
  readonly signal: Signal;
  readonly at: number;
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
  /** The address; empty for a webhook call and a directory, because the project's settings have the URL. */
  readonly to: string;
  /** The contact to which a notice is sent. */
  readonly contact: string | null;
  /** The parameters of the template; null for a code or a link that goes by mail or SMS. */
  readonly data: Notice | HookCall | SignalCall | SyncCall | ProofChannel | null;
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

/** What the database knows that the text of a message needs, as it was when the message was claimed. */
export interface MessageFacts {
  /** The change of a code, a link or a notice of a request; null for every other message, and when the change is gone. */
  readonly change: Change | null;
  /** The contact that names the account (the user's primary e-mail, else phone), as stored; for codes and links alone. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  /** The contact that the change replaces, as stored; missing when there is none, or the reader may not know it. */
  readonly old?: { readonly kind: Kind; readonly value: string } | undefined;
  /** The identities by which the site knows the user; for webhook calls and directories alone. */
  readonly identities: readonly Identity[];
  /** How the last message to the same address ended that was really sent; for a suppressed message alone. */
  readonly lastOutcome: SendOutcome | null;
  /** The webhooks that are disabled, by the hashes of their URLs; for webhook calls alone. */
  readonly disabledWebhooks?: readonly string[];
  /** The account; for directories alone. */
  readonly directory?: DirectoryFacts | null;
}

/**
 * A message that a courier has claimed. No other courier gets the message until the lease ends. Each claim has a new
 * generation, so the store refuses an outcome from a courier whose lease has passed to another courier.
 */
export interface ClaimedMessage extends OutgoingMessage {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly generation: number;
  /** See `routeOf` in core/send-order.ts. */
  readonly route: string;
  readonly priority: SendPriority;
  /** Which provider may have taken it in an earlier attempt. */
  readonly mayBeWith: PlaceOfMessage;
  readonly facts: MessageFacts;
}

/** A courier's claim on a message. The store needs the claim to accept the outcome of the message. */
export type Lease = Pick<ClaimedMessage, 'id' | 'generation'>;

/** How many messages of each priority a courier takes; the place in the list is the priority. */
export type Room = readonly number[];

/** Selects the messages that a courier claims. Times are epoch ms. */
export interface ClaimRequest {
  readonly now: number;
  /** How long no other courier may claim the messages, ms. */
  readonly lease: number;
  /** The room for each route that is not in `rooms`. */
  readonly room: Room;
  readonly rooms: readonly { readonly route: string; readonly room: Room }[];
  /**
   * The route after which the claim begins: `through` of the last answer, because one claim looks at 16 routes at most. Null:
   * with the first route.
   */
  readonly after: string | null;
}

/** What a claim found. */
export interface Claimed {
  /** Codes first, oldest first. */
  readonly messages: readonly ClaimedMessage[];
  /** Routes of which the claim took as many first attempts as there was room for, so that more may be due. */
  readonly more: readonly string[];
  /** The same for later attempts. */
  readonly moreAgain: readonly string[];
  /** The last route that the claim looked at; null when it looked at all to the last. */
  readonly through: string | null;
  /** When the next message is due that was not due yet, epoch ms; null when there is none. */
  readonly nextDue: number | null;
  /** The ids of claimed messages whose rows nothing can be made of. They are tried again when their leases end. */
  readonly unreadable: readonly string[];
}

/** How an attempt ended, to be stored. `entry`: a row for the audit log, written only if the message was still held. */
export type Outcome = Lease & { readonly entry: AuditEntry | null } & (
    | { readonly state: 'sent'; readonly at: number; readonly providerRef: string | null }
    /** `disables`: the webhook that gets no event any more. */
    | { readonly state: 'dead'; readonly at: number; readonly reason: string; readonly disables?: string }
    /** `at`: when the message is tried again. `untaken`: no provider has taken it in this attempt. */
    | {
        readonly state: 'retry';
        readonly at: number;
        readonly reason: string;
        readonly priority: SendPriority;
        readonly untaken: boolean;
      }
  );

/** Outcomes to store, and a claim in the same transaction; null = no claim. */
export interface Exchange {
  readonly outcomes: readonly Outcome[];
  readonly claim: ClaimRequest | null;
}

/** Selects the messages that must wait because their providers are down. Times are epoch ms. */
export interface HoldRequest {
  readonly routes: readonly string[];
  readonly now: number;
  readonly until: number;
  /** A short code, stored with each message that has no reason yet. */
  readonly reason: string;
  /** Most messages that one call delays. */
  readonly limit: number;
}

/**
 * The outbox for a courier, which claims messages and stores their outcomes. Arguments and answers are plain data, so that
 * another thread can make the calls.
 */
export interface OutboxStore {
  /**
   * Stores the outcomes, and returns the ids of the messages that the courier still held; of the others nothing is written,
   * because another courier has claimed them since, or because they have ended. Then claims due messages: codes before
   * notices, first attempts before later ones, new before old, and a part of each claim is the oldest.
   */
  exchange(exchange: Exchange): Promise<{ readonly held: readonly string[]; readonly claimed: Claimed | null }>;
  /** Extends the leases to `until`, epoch ms; now ends them. Returns the ids of the messages that the courier still holds. */
  renew(leases: readonly Lease[], until: number): Promise<readonly string[]>;
  /**
   * Puts claimed messages whose attempt has not begun back into the queue, before the others of their priority. No attempt is counted
   * for them.
   */
  release(leases: readonly Lease[], now: number): Promise<void>;
  /** Delays due messages without counting an attempt. Returns the change of each delayed message; null = of no change. */
  hold(request: HoldRequest): Promise<readonly (string | null)[]>;
  /** Stores which providers are down, for admins. It guards nothing: each courier has breakers of its own. */
  tell(states: readonly ProviderState[]): Promise<void>;
  /**
   * Marks up to 500 messages that expired unsent, and returns the change of each; null = of no change. Makes messages due now
   * when a clock that was ahead has delayed them by more than `furthest` ms from now.
   */
  tidy(now: number, furthest: { readonly [L in Lane]: number }): Promise<readonly (string | null)[]>;
}
