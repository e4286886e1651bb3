// Owns the bodies that begin, show and answer a change. Not the contacts that it leads to: ../contact.ts.
import type { ContactBody, Kind, Method, Then } from '../contact.ts';
/** Where a change is in its life. */
export type ChangeState = 'waiting' | 'done' | 'closed' | 'undone';

/**
 * How a change closed. `locked`: by the last wrong code. `replaced`: by a newer change. `reported`: the holder of an address
 * said that it was not them. `revoked`: the account was stopped, or lost the contact that had to confirm. `taken`: it was
 * proved, but the address belongs to another account.
 */
export type Why = 'cancelled' | 'locked' | 'expired' | 'replaced' | 'reported' | 'revoked' | 'taken';

/** What completed a change. `already-verified`: the contact needed no proof. */
export type Via = 'code' | 'link' | 'already-verified';

/** What has become of the newest message: it waits, it was sent, it is tried again, it was given up. */
export type Delivery = 'queued' | 'sent' | 'delayed' | 'failed';

/** One side of a change. Times are RFC 3339 UTC strings. */
export interface ProofBody {
  readonly of: 'new' | 'current';
  readonly contactId?: string;
  /** The new address in full (its owner typed it); a current one masked. */
  readonly sentTo: string;
  readonly kind: Kind;
  readonly method: Method;
  readonly state: 'waiting' | 'done';
  /** Of its newest message. */
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
  /** Empty, as `sentTo` is, once the addresses of a change that ended long ago were purged. */
  readonly value: string;
  readonly then: Then;
  readonly method: Method;
  readonly state: ChangeState;
  readonly why: Why | null;
  readonly via: Via | null;
  readonly proofs: readonly ProofBody[];
  readonly delivery: Delivery;
  /** `click`: the button behind its link completes it, anywhere. `session`: in another browser the button shows a code to type. */
  readonly completion: 'session' | 'click';
  readonly codeLength: number;
  readonly triesLeft: number;
  readonly resendsLeft: number;
  /** When another message may go; null when none may. */
  readonly resendAt: string | null;
  /** When the newest message was made. */
  readonly sentAt: string;
  /** The newest proof is good until then. */
  readonly expiresAt: string;
  /** The change itself waits until then. */
  readonly endsAt: string;
  readonly createdAt: string;
  readonly doneAt: string | null;
  /**
   * Only in the answer to the proof that merged two accounts. `kept-theirs`: the account of the user who asked is part of
   * the other now. This is the last answer to their sign-in: the site signs them in to the other account.
   */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** The answer to a begin that would change nothing. */
export interface NoChangeBody {
  readonly state: 'no-change';
  readonly contact: ContactBody;
}

/** To begin a change. */
export interface BeginBody {
  readonly kind: Kind;
  readonly value: string;
  readonly then?: Then;
  readonly method?: Method;
  /** ISO 3166-1 alpha-2, for a phone number typed without its country code. */
  readonly country?: string;
  /** BCP 47, for the messages. */
  readonly locale?: string;
  readonly redirectUrl?: string;
  readonly providerId?: string;
  readonly templateOptions?: Readonly<Record<string, string>>;
  readonly addToLoginIds?: boolean;
  /** The old contact is lost or in wrong hands: its holder may stop the account, not undo the change. Needs a fresh sign-in. */
  readonly oldLost?: boolean;
  readonly onConflict?: 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';
  /** The token of a human check (CAPTCHA), where the project asks for one. */
  readonly humanToken?: string;
}

/** To prove a side by its code. */
export interface CodeBody {
  readonly code: string;
  readonly of?: 'new' | 'current';
}

/** To ask for another message. */
export interface ResendBody {
  readonly method?: Method;
  readonly of?: 'new' | 'current';
  /** With `of: current`: another verified contact that shall confirm instead. */
  readonly contactId?: string;
}

/** To make a verified contact primary. */
export type PromoteBody = Pick<BeginBody, 'oldLost'>;

/** To prove a contact that the user already has. */
export type VerifyBody = Pick<BeginBody, 'method' | 'locale' | 'redirectUrl' | 'humanToken'>;
