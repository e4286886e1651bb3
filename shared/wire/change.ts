// Owns the bodies that begin, show and answer a change. Not the contacts that it leads to: ../contact.ts.
import type { ContactBody, Kind, Method, Then } from '../contact.ts';
export type ChangeState = 'waiting' | 'done' | 'closed' | 'undone';

/** `taken`: proved, but the address belongs to another account. The rest: api.md. */
export type Why = 'cancelled' | 'locked' | 'expired' | 'replaced' | 'reported' | 'revoked' | 'taken';

export type Via = 'code' | 'link' | 'already-verified';

/** Of the newest message: waiting to go, gone, held up and tried again, given up. */
export type Delivery = 'queued' | 'sent' | 'delayed' | 'failed';

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

export interface ChangeBody {
  readonly id: string;
  readonly kind: Kind;
  /** Empty, as is `sentTo`, once the change has been over for so long that its addresses were purged. */
  readonly value: string;
  readonly then: Then;
  readonly method: Method;
  readonly state: ChangeState;
  readonly why: Why | null;
  readonly via: Via | null;
  readonly proofs: readonly ProofBody[];
  readonly delivery: Delivery;
  /** `click`: pressing the button behind its link completes it, anywhere; with `session`, another browser shows a code to type. */
  readonly completion: 'session' | 'click';
  readonly codeLength: number;
  readonly triesLeft: number;
  readonly resendsLeft: number;
  /** When another message may go; null when none may. */
  readonly resendAt: string | null;
  /** When the newest message was made. */
  readonly sentAt: string;
  /** Of the newest proof. */
  readonly expiresAt: string;
  /** Of the change itself. */
  readonly endsAt: string;
  readonly createdAt: string;
  readonly doneAt: string | null;
  /**
   * In the answer to the proof that merged two accounts, and there alone. `kept-theirs`: the user who asked is part of the
   * other account now, and this is the last answer that their sign-in gets; the site signs them in as the other.
   */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** Answer of a begin for what already is so. */
export interface NoChangeBody {
  readonly state: 'no-change';
  readonly contact: ContactBody;
}

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
  /** The old contact is lost or in wrong hands: its holder may stop the account, not take it back. Takes a fresh sign-in. */
  readonly oldLost?: boolean;
  readonly onConflict?: 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';
  /** What a human check gave the page, where the project asks for one. */
  readonly humanToken?: string;
}

export interface CodeBody {
  readonly code: string;
  readonly of?: 'new' | 'current';
}

export interface ResendBody {
  readonly method?: Method;
  readonly of?: 'new' | 'current';
  /** With `of: current`: another verified contact that shall confirm. */
  readonly contactId?: string;
}

/** To make a verified contact primary. */
export type PromoteBody = Pick<BeginBody, 'oldLost'>;

/** To prove a contact that the user has already. */
export type VerifyBody = Pick<BeginBody, 'method' | 'locale' | 'redirectUrl' | 'humanToken'>;
