// Owns what can be asked of the core: commands about a change, and edits of an account. Not what they lead to: decision.ts.
import type { Address, Method, Then } from '../../shared/contact.ts';
import type { OnConflict, Side } from './change.ts';
import type { Loosening, Narrowing } from './policy-variants.ts';
import type { Undo } from './undo-state.ts';

/** Asks for a change, or to make a verified contact primary. */
export interface Begin {
  readonly do: 'begin';
  readonly project: string;
  readonly user: string;
  readonly address: Address;
  readonly then: Then;
  /** Null: as the waiting change has it, else as the policy has it for the kind. */
  readonly method: Method | null;
  readonly addToLoginIds: boolean;
  readonly onConflict: OnConflict;
  /** The old contact is lost or in wrong hands. Needs a fresh sign-in. */
  readonly oldLost: boolean;
  readonly linkUrl: string;
  /** Its links open our own page, and the button there leads on to `linkUrl`. */
  readonly leadsOn?: boolean;
  readonly providerId: string | null;
  readonly locale: string;
  readonly templateOptions: Readonly<Record<string, string>>;
  readonly place: string | null;
  /** What the caller narrows of the policy, for this change alone. */
  readonly narrowing: Narrowing;
  /** What the contract that is spoken may do beyond the policy. The project sets it, never a request. */
  readonly loosening: Loosening;
  /** The user asks to make a contact primary, not to change an address. */
  readonly promotes: boolean;
  /** Stands on the page and in the message, to be compared. A change that goes on keeps its own. */
  readonly linkNumber?: number | undefined;
}

/** What happens to a change. */
export type Command =
  | Begin
  | {
      readonly do: 'resend';
      readonly of: Side;
      readonly method: Method | null;
      /** Of the current side: another verified contact that shall confirm; null = the one that was asked before. */
      readonly contact: string | null;
    }
  /** `matches`: the id of the proof whose code was typed, or whose link was pressed; null when there is none. */
  | {
      readonly do: 'prove';
      readonly of: Side;
      readonly by: 'code' | 'link';
      readonly matches: string | null;
      /** The caller is signed in as the user of the change. */
      readonly owner: boolean;
      /** The new contact shall only stand beside the others, whatever was begun. */
      readonly then?: 'add' | undefined;
    }
  | { readonly do: 'cancel' }
  /** "This wasn't me". `current`: by the holder of a contact that the user has, not by the one of the new address. */
  | { readonly do: 'report'; readonly current: boolean };

/** What rewrites the contacts of a user without a proof, or ends everything that is open. */
export type Edit =
  | { readonly do: 'remove'; readonly contact: string; readonly oldLost: boolean }
  /** By the link that was sent to the contact with the id `holder`. */
  | { readonly do: 'undo'; readonly undo: Undo; readonly holder: string }
  | {
      readonly do: 'revoke';
      readonly reason: 'signed-out' | 'recovered' | 'disabled' | 'enabled';
      /** The admin, as the audit log names them. */
      readonly by: string;
    }
  /** An admin lets a user try again after too many wrong codes. */
  | { readonly do: 'unlock'; readonly by: string };
