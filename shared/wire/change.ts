// Owns the bodies of the requests about a change, and of their answers. Not the contacts in them: ../contact.ts.
import type { ContactBody, Kind, Method, PhoneChannel, Then } from '../contact.ts';
/** The state of a change. */
export type ChangeState = 'waiting' | 'done' | 'closed' | 'undone';

/**
 * Why a change closed. `locked`: too many codes were wrong. `replaced`: a newer change began. `reported`: the holder of an
 * address reported that they did not ask for the change. `revoked`: the account was stopped, or lost the contact that had to
 * confirm. `taken`: the user proved the address, but it belongs to another account.
 */
export type Why = 'cancelled' | 'locked' | 'expired' | 'replaced' | 'reported' | 'revoked' | 'taken';

/** How a change was completed. `already-verified`: the contact needed no proof. */
export type Via = 'code' | 'link' | 'already-verified';

/** The newest message waits (`queued`), was sent, is tried again (`delayed`), or is not tried any more (`failed`). */
export type Delivery = 'queued' | 'sent' | 'delayed' | 'failed';

/** One side of a change. Times are RFC 3339 UTC strings. */
export interface ProofBody {
  readonly of: 'new' | 'current';
  readonly contactId?: string;
  /** The new address in full, because its owner typed it. The address of a current contact is masked. */
  readonly sentTo: string;
  /** `sentTo` as people read it, see `ContactBody`. */
  readonly display?: string;
  readonly kind: Kind;
  readonly method: Method;
  /** How the newest message of this side went; missing for an SMS, and for mail. */
  readonly channel?: Exclude<PhoneChannel, 'sms'>;
  readonly state: 'waiting' | 'done';
  /** The state of the newest message of this side. */
  readonly delivery: Delivery;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly resendsLeft: number;
  readonly resendAt: string | null;
}

/** A change in an answer. Times are RFC 3339 UTC strings. */
export interface ChangeBody {
  readonly id: string;
  readonly kind: Kind;
  /** The new address. Empty, like `sentTo`, after the addresses of an ended change were purged. */
  readonly value: string;
  /** `value` as people read it, see `ContactBody`. */
  readonly display?: string;
  readonly then: Then;
  readonly method: Method;
  /** As of the side `new`. */
  readonly channel?: Exclude<PhoneChannel, 'sms'>;
  readonly state: ChangeState;
  readonly why: Why | null;
  readonly via: Via | null;
  readonly proofs: readonly ProofBody[];
  readonly delivery: Delivery;
  /** `click`: a link's button completes the change in any browser. `session`: in another browser it shows a code to type. */
  readonly completion: 'session' | 'click';
  readonly codeLength: number;
  readonly triesLeft: number;
  readonly resendsLeft: number;
  /** When another message may be sent; null when no more may be sent. */
  readonly resendAt: string | null;
  /** When the newest message was made. */
  readonly sentAt: string;
  /** When the newest code or link expires. */
  readonly expiresAt: string;
  /** When the change itself expires. */
  readonly endsAt: string;
  readonly createdAt: string;
  readonly doneAt: string | null;
  /** The role of the admin who began the change for the user; missing when the user or a system began it. */
  readonly startedBy?: 'support' | 'admin';
  /** When a waiting change that support began takes effect, unless it is stopped. Missing before the new address is proved. */
  readonly waitsUntil?: string;
  /** The signed receipt of a done change that needed a proof: a JWS. Only where the change is read. */
  readonly receipt?: string;
  /**
   * Only in the answer to a proof that merged two accounts. `kept-theirs`: the caller's account has become part of the other
   * account. The caller's sign-in works no more after this answer, so the site signs the user in to the other account.
   */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** The answer to a begin that would change nothing. */
export interface NoChangeBody {
  readonly state: 'no-change';
  readonly contact: ContactBody;
}

/** The body that begins a change. */
export interface BeginBody {
  readonly kind: Kind;
  readonly value: string;
  readonly then?: Then;
  readonly method?: Method;
  /** For a phone number alone. `voice` says a code, so it goes with the method `code` alone, which is then the default. */
  readonly channel?: PhoneChannel;
  /** The country of a phone number that was typed without its country code: ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The language of the messages: BCP 47. */
  readonly locale?: string;
  /** The time zone of the browser, IANA: messages write times in it, beside UTC. */
  readonly timeZone?: string;
  readonly redirectUrl?: string;
  readonly providerId?: string;
  readonly templateOptions?: Readonly<Record<string, string>>;
  /** One of the templates that the project declares for its messages. */
  readonly templateId?: string;
  readonly addToLoginIds?: boolean;
  /** The old contact is lost or in wrong hands, so its holder may only stop the account, not undo. Needs a fresh sign-in. */
  readonly oldLost?: boolean;
  readonly onConflict?: 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';
  /** The token of a human check (CAPTCHA), where the project asks for one. */
  readonly humanToken?: string;
}

/** The body that proves a side by its code. */
export interface CodeBody {
  readonly code: string;
  readonly of?: 'new' | 'current';
}

/** The body that asks for another message. */
export interface ResendBody {
  readonly method?: Method;
  /** For a new phone number alone: without it, the channel of the message before. */
  readonly channel?: PhoneChannel;
  readonly of?: 'new' | 'current';
  /** With `of: current`: the verified contact that shall confirm instead of the one that was asked. */
  readonly contactId?: string;
}

/** The body that makes a verified contact primary. */
export type PromoteBody = Pick<BeginBody, 'oldLost'>;

/** The body that begins the proof of a contact that the user already has. */
export type VerifyBody = Pick<BeginBody, 'method' | 'channel' | 'locale' | 'timeZone' | 'redirectUrl' | 'humanToken'>;
