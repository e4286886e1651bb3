// Owns what can be asked of the core: commands about a change, and edits of an account. Not what they lead to: decision.ts.
import type { Address, Method, Then } from '../../shared/contact.ts';
import type { OnConflict, Of } from './change.ts';
import type { Loosening, Narrowing } from './policy.ts';
import type { Undo } from './undo-state.ts';

export interface Begin {
  readonly do: 'begin';
  readonly project: string;
  readonly user: string;
  readonly address: Address;
  readonly then: Then;
  /** Null: the change's, or the policy's for the kind. */
  readonly method: Method | null;
  readonly addToLoginIds: boolean;
  readonly onConflict: OnConflict;
  /** The old contact is lost or in wrong hands. Takes a fresh sign-in. */
  readonly oldLost: boolean;
  readonly linkUrl: string;
  /** Its links open our own page, and their press leads on to `linkUrl`. */
  readonly leadsOn?: boolean;
  readonly providerId: string | null;
  readonly locale: string;
  readonly templateOptions: Readonly<Record<string, string>>;
  readonly place: string | null;
  /** What the caller narrows for this change. */
  readonly narrowing: Narrowing;
  /** What the project lets this way of asking do beyond the policy. Never said by a request. */
  readonly loosening: Loosening;
  /** The user asks to make a contact primary, not to change an address. */
  readonly promotes: boolean;
  /** For whoever shall compare page and message; a change that goes on keeps its own. */
  readonly linkNumber?: number | undefined;
}

export type Command =
  | Begin
  | {
      readonly do: 'resend';
      readonly of: Of;
      readonly method: Method | null;
      /** Of `current`: another verified contact that shall confirm; null = the one asked so far. */
      readonly contact: string | null;
    }
  /** `matches`: the proof whose code was typed, or whose link was pressed; null when it is nobody's. */
  | {
      readonly do: 'prove';
      readonly of: Of;
      readonly by: 'code' | 'link';
      readonly matches: string | null;
      readonly owner: boolean;
      /** Less than was begun: it stands beside what is there. */
      readonly then?: 'add' | undefined;
    }
  | { readonly do: 'cancel' }
  /** `current`: said by the holder of a contact that the user has, not by the target of the change. */
  | { readonly do: 'report'; readonly current: boolean };

/** What rewrites the contacts directly, or ends everything. */
export type Edit =
  | { readonly do: 'remove'; readonly contact: string; readonly oldLost: boolean }
  /** By the link that was sent to the contact `holder`. */
  | { readonly do: 'undo'; readonly undo: Undo; readonly holder: string }
  | {
      readonly do: 'revoke';
      readonly reason: 'signed-out' | 'recovered' | 'disabled' | 'enabled';
      /** Who says so: an admin, as the record names them. */
      readonly by: string;
    }
  /** An admin lets a user try again who has typed too many wrong codes. */
  | { readonly do: 'unlock'; readonly by: string };
