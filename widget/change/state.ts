// Owns the types of the state and of happenings. Not how a happening changes the state: reducer.ts.
import type { Kind, Then } from '../../shared/contact.ts';
import type { ChangeBody, ProofBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { Trouble, TroubleCode } from '../client/call.ts';

/** The name of a screen. It is also a custom state of the element, for `:state()`. */
export type Screen = State['screen'];

/** Which address is proved: the new one, or a current contact that has to agree. */
export type Side = ProofBody['of'];

/** What the user waits for. */
export type Busy = 'loading' | 'sending' | 'checking' | 'cancelling';

/** Mistakes that are found before anything is sent. */
export type EntryMistake = 'address-same' | 'code-short' | 'code-long' | 'code-digits';

/** The codes that the client reports, and the mistakes found before a call. */
export type ErrorCode = TroubleCode | EntryMistake;

/** An error as the widget shows it. */
export interface Fault extends Omit<Trouble, 'code'> {
  readonly code: ErrorCode;
  /** When the refusal came, by the server's clock, epoch ms. `retryAfter` counts from then. */
  readonly at?: number;
}

/**
 * News that is announced once. `resent`: another message was sent. `resendOpen`: another message may be requested.
 * `half`: one of two sides is confirmed. `still`: the current contact still has to confirm. `cancelled`: the change was
 * cancelled. `ended`: the change ended in another way.
 */
export type Notice = 'resent' | 'resendOpen' | 'half' | 'still' | 'cancelled' | 'ended';

/** Why nothing can be entered: too many wrong codes, an expired code, or no message left. */
export type BlockedBy = 'locked' | 'expired' | 'quota';

/** What the user typed and chose. The entry is kept on every screen, so that the user never types it twice. */
export interface Entry {
  readonly value: string;
  /** ISO 3166-1 alpha-2; empty when the user chose no country. */
  readonly country: string;
}

/** The properties of the state on every screen. */
export interface Base {
  readonly kind: Kind;
  readonly then: Then;
  /** Id of the contact to verify; empty when no contact is to be verified. */
  readonly contactId: string;
  /** Null until loaded. */
  readonly me: MeBody | null;
  readonly entry: Entry;
  /** The current change. Null when there is none, or when it is over and only a new change helps. */
  readonly change: ChangeBody | null;
  /** The side of the change that the screen shows. */
  readonly of: Side;
  readonly busy: Busy | null;
  readonly error: Fault | null;
  readonly notice: Notice | null;
}

/** The screen, and the properties that only this screen has. */
export type At =
  /** `failed`: loading failed; `error` tells why. */
  | { readonly screen: 'loading' | 'failed' }
  /** `typo`: a likelier address, offered before sending. */
  | { readonly screen: 'enter'; readonly typo?: string | null }
  /** `ways`: what to do when the current contact is lost. */
  | { readonly screen: 'code' | 'link' | 'ways' | 'pending' | 'done'; readonly change: ChangeBody }
  /** `until`: time from which another try makes sense, epoch ms; 0 = now. */
  | { readonly screen: 'blocked'; readonly by: BlockedBy; readonly until: number }
  /** `until`: time until which nothing can be changed, epoch ms. */
  | { readonly screen: 'frozen'; readonly until: number }
  /** Nothing can be changed here: the site's sign-in manages the contact, or the policy lets users change none of the kind. */
  | { readonly screen: 'managed' }
  /**
   * `from`: the state to return to after the sign-in. `asks`: the requirement of a fresh sign-in; undefined if signed
   * out.
   */
  | { readonly screen: 'signed-out' | 'step-up'; readonly from: State; readonly asks: SignInRequirement | undefined };

/** The requirement for a new sign-in: its greatest age, seconds, and the accepted levels. */
export interface SignInRequirement {
  readonly maxAge?: number | null;
  readonly acrValues?: readonly string[];
}

/** The whole state of a controller. */
export type State = Base & At;

/** The state on one screen. */
export type StateOn<Name extends Screen> = State & { readonly screen: Name };

/** The values that a page sets at the start. */
export interface InitialValues extends Partial<Entry> {
  readonly kind: Kind;
  readonly then?: Then;
  readonly contactId?: string;
}

/** A happening changes the state. */
export type Happening =
  /** Starts again from the beginning. */
  | { readonly is: 'reset'; readonly to: State }
  /** Changes some properties and stays on the screen, or moves between code and link. */
  | { readonly is: 'set'; readonly to: Partial<State> }
  | { readonly is: 'loaded'; readonly me: MeBody }
  | { readonly is: 'typed'; readonly entry: Partial<Entry> }
  | { readonly is: 'refused'; readonly fault: Fault }
  /**
   * Brings the newest version of the change. `resent`: after a request for another message. `still`: the user began the
   * same address again on `ways`.
   */
  | { readonly is: 'moved'; readonly change: ChangeBody; readonly notice?: 'resent' | 'still' | undefined }
  /** Shows a side of the change, or the screen for a user who lost the current contact (`ways`). */
  | { readonly is: 'turned'; readonly to: Side | 'ways' }
  /** Shows the form, or the screen before the sign-in. */
  | { readonly is: 'back' }
  | { readonly is: 'signed-out'; readonly asks?: SignInRequirement | undefined };

/** Returns the proof of the current side; undefined when there is no change. */
export function sideOf({ change, of }: Pick<State, 'change' | 'of'>): ProofBody | undefined {
  return change?.proofs.find((proof) => proof.of === of);
}

/** Whether the newest message of the side was sent. Until then it waits, also for another try. */
export function isSent(side: ProofBody | undefined): boolean {
  return side?.delivery === 'sent';
}

/** Returns the address of a side as people read it; without a side, that of the change. Empty when there is none. */
export function shownAddress(side: ProofBody | undefined, change: ChangeBody | null): string {
  return side?.display ?? side?.sentTo ?? change?.display ?? change?.value ?? '';
}
