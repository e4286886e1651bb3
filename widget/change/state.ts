// Owns what is known at a moment: the screen and all that stands on it. Not what leads from one to the next: reducer.ts.
import type { Kind, Then } from '../../shared/contact.ts';
import type { ChangeBody, ProofBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { Trouble, TroubleCode } from '../client/call.ts';

/** The name of a screen; also an element's `:state()`. */
export type Screen = State['screen'];

/** Which address is proved: the new one, or a current contact that has to agree. */
export type Side = ProofBody['of'];

/** What the user waits for. */
export type Busy = 'loading' | 'sending' | 'checking' | 'cancelling';

/** Mistakes that are found before anything is sent. */
export type EntryMistake = 'address-same' | 'code-short' | 'code-long' | 'code-digits';

/** What the client reports, and what is found without it. */
export type ErrorCode = TroubleCode | EntryMistake;

/** What is shown as an error. */
export interface Fault extends Omit<Trouble, 'code'> {
  readonly code: ErrorCode;
}

/**
 * News that is announced once. `resent`: another message was sent. `resendOpen`: another one may be requested. `half`: one
 * of two sides is confirmed. `still`: the other side has to confirm as before. `cancelled`: here. `ended`: elsewhere.
 */
export type Notice = 'resent' | 'resendOpen' | 'half' | 'still' | 'cancelled' | 'ended';

/** Why nothing can be entered: too many wrong codes, an expired code, or no message left. */
export type BlockedBy = 'locked' | 'expired' | 'quota';

/** What the user typed and chose. It is kept on every screen, so that the user never types it twice. */
export interface Entry {
  readonly value: string;
  /** ISO 3166-1 alpha-2; empty = none chosen. */
  readonly country: string;
}

/** What every screen has. */
export interface Base {
  readonly kind: Kind;
  readonly then: Then;
  /** A contact of the user that is to be verified; else empty. */
  readonly contactId: string;
  /** Null until loaded. */
  readonly me: MeBody | null;
  readonly entry: Entry;
  /** The change in hand. Null: there is none, or it is over and only a new one helps. */
  readonly change: ChangeBody | null;
  /** Which of two sides the screen is about. */
  readonly of: Side;
  readonly busy: Busy | null;
  readonly error: Fault | null;
  readonly notice: Notice | null;
}

/** The screen, and what it alone has. */
export type At =
  /** `failed`: loading did not work; `error` says why. */
  | { readonly screen: 'loading' | 'failed' }
  /** `typo`: a likelier address, offered before sending. */
  | { readonly screen: 'enter'; readonly typo?: string | null }
  /** `ways`: what to do when the current contact is lost. */
  | { readonly screen: 'code' | 'link' | 'ways' | 'pending' | 'done'; readonly change: ChangeBody }
  /** `until`: when another try makes sense, epoch ms; 0 = now. */
  | { readonly screen: 'blocked'; readonly by: BlockedBy; readonly until: number }
  /** Nothing can be changed until then, epoch ms. */
  | { readonly screen: 'frozen'; readonly until: number }
  /** The site's sign-in manages the contact. */
  | { readonly screen: 'managed' }
  /** `from`: the state to return to after the sign-in. `asks`: what the new sign-in needs, when there is one already. */
  | { readonly screen: 'signed-out' | 'step-up'; readonly from: State; readonly asks: SignInRequirement | undefined };

/** What a new sign-in needs: how old it may be, in seconds, and one of these levels. */
export interface SignInRequirement {
  readonly maxAge?: number | null;
  readonly acrValues?: readonly string[];
}

/** All that is known at a moment. */
export type State = Base & At;

/** The state on one screen. */
export type StateOn<Name extends Screen> = State & { readonly screen: Name };

/** What the page tells at first. */
export interface InitialValues extends Partial<Entry> {
  readonly kind: Kind;
  readonly then?: Then;
  readonly contactId?: string;
}

/** What leads from one state to the next. */
export type Happening =
  /** Begun anew. */
  | { readonly is: 'reset'; readonly to: State }
  /** Changes some properties and stays on the screen, or moves between code and link. */
  | { readonly is: 'set'; readonly to: Partial<State> }
  | { readonly is: 'loaded'; readonly me: MeBody }
  | { readonly is: 'typed'; readonly entry: Partial<Entry> }
  | { readonly is: 'refused'; readonly fault: Fault }
  /** The change as it stands now. `resent`: the user requested a message. `still`: a new sign-in did not make it unnecessary. */
  | { readonly is: 'moved'; readonly change: ChangeBody; readonly notice?: 'resent' | 'still' | undefined }
  /** To a side of the change in hand, or to what can be done when the current contact is lost. */
  | { readonly is: 'turned'; readonly to: Side | 'ways' }
  /** To the form. */
  | { readonly is: 'back' }
  | { readonly is: 'signed-out'; readonly asks?: SignInRequirement | undefined };

/** What was sent for the side at hand. */
export function sideOf({ change, of }: Pick<State, 'change' | 'of'>): ProofBody | undefined {
  return change?.proofs.find((proof) => proof.of === of);
}
