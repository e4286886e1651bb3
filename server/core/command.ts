// Owns the input of the core: commands about a change, and edits of an account. Not the results: decision.ts.
import type { Address, Method, PhoneChannel, Then } from '../../shared/contact.ts';
import type { RevokeReason } from '../../shared/wire/activity.ts';
import type { OnConflict, Side, StartedBy } from './change.ts';
import type { Loosening, Narrowing } from './policy-variants.ts';
import type { Undo } from './undo-state.ts';

/** The command that begins a change, or makes a verified contact primary. */
export interface Begin {
  readonly do: 'begin';
  readonly project: string;
  readonly user: string;
  readonly address: Address;
  readonly then: Then;
  /** Null: the method of the waiting change; if no change waits, the policy's default for the kind. */
  readonly method: Method | null;
  /** For a phone number alone. Null and undefined: that of the waiting change; if no change waits, an SMS. */
  readonly channel?: PhoneChannel | null;
  readonly addToLoginIds: boolean;
  readonly onConflict: OnConflict;
  /** Whether the old contact is lost or in wrong hands. `true` needs a fresh sign-in. */
  readonly oldLost: boolean;
  readonly linkUrl: string;
  /** Whether the links open our own page first. The button on the page then opens `linkUrl`. */
  readonly leadsOn?: boolean;
  readonly providerId: string | null;
  readonly locale: string;
  /** The time zone of the person, as core/time-zone.ts reads it; null and undefined: not known. */
  readonly zone?: string | null;
  readonly templateOptions: Readonly<Record<string, string>>;
  /** The project's declared template for the messages; null and undefined: the project's own messages. */
  readonly templateId?: string | null;
  /**
   * Whether a message that a wait would refuse is sent when the wait is over (delayed.ts). `must`: refuses when a limit allows
   * none. `may`: then none is sent.
   */
  readonly delays?: 'must' | 'may' | undefined;
  readonly place: string | null;
  /** The policy values that the caller makes stricter, for this change only. */
  readonly narrowing: Narrowing;
  /** What the API contract of the caller may do beyond the policy. The project sets these values, never a request. */
  readonly loosening: Loosening;
  /** Whether the user asks to make a contact primary, and not to change an address. */
  readonly promotes: boolean;
  /** The number that the page and the message show, to be compared. A waiting change that continues keeps its own number. */
  readonly linkNumber?: number | undefined;
  /** The role of the admin who begins the change for the user; undefined when no admin does. */
  readonly startedBy?: StartedBy | undefined;
  /** Whether the caller may learn that another user has the address, so that nothing has to be sent to it. */
  readonly refusesTaken?: boolean;
}

/** A command about a change. */
export type Command =
  | Begin
  | {
      readonly do: 'resend';
      readonly of: Side;
      readonly method: Method | null;
      /** For the current side, the id of the verified contact that shall confirm; null = the one that was asked before. */
      readonly contact: string | null;
      /** For a new phone number alone. Null and undefined: that of the message before. */
      readonly channel?: PhoneChannel | null;
      /** Whether a message that a wait would refuse is sent when the wait is over. */
      readonly delays?: boolean;
    }
  /** `matches`: the id of the proof whose code was typed, or whose link was pressed; null when there is none. */
  | {
      readonly do: 'prove';
      readonly of: Side;
      readonly by: 'code' | 'link';
      readonly matches: string | null;
      /** Whether the typed code is that of an earlier message of the same side, whose code counts no more. */
      readonly isEarlier?: boolean;
      /** Whether the caller is signed in as the user of the change. */
      readonly owner: boolean;
      /** Set when the new contact is only added, even if the change began with another `then`. */
      readonly then?: 'add' | undefined;
    }
  /** `tells`: every verified contact is told, because another than the user cancels. `by`: the role of an admin; null: no person. */
  | { readonly do: 'cancel'; readonly tells?: { readonly by: StartedBy | null } }
  /** The wait of a change that support began is over. `closed`: whether the account was disabled meanwhile. */
  | { readonly do: 'finish-wait'; readonly closed: boolean }
  /** "This wasn't me". `current`: whether a contact of the user reports the change, and not the holder of the new address. */
  | { readonly do: 'report'; readonly current: boolean };

/** A command that changes the contacts of a user without a proof, ends open changes and undos, or unlocks the user. */
export type Edit =
  | { readonly do: 'remove'; readonly contact: string; readonly oldLost: boolean }
  /** By the link that was sent to the contact with the id `holder`. */
  | { readonly do: 'undo'; readonly undo: Undo; readonly holder: string }
  | {
      readonly do: 'revoke';
      /** `restored`: the database is that of an earlier moment. */
      readonly reason: RevokeReason;
      /** The admin, by the name in the audit log; null when there was none. */
      readonly by: string | null;
      /** Whether the user's contacts are told. Not when the site's own directory says so, which tells its users itself. */
      readonly tells: boolean;
      /** Whether the account is disabled now. */
      readonly isDisabled: boolean;
    }
  /** An admin lets a user try again after too many wrong codes. */
  /** `hasFailures`: whether wrong codes are counted, so that the user learns of an act that changed something. */
  | { readonly do: 'unlock'; readonly by: string; readonly hasFailures: boolean }
  | AdminEdit;

/** An edit of an account by an admin, which needs no proof. */
export type AdminEdit =
  /** Adds a contact that is not verified. */
  | {
      readonly do: 'apply';
      readonly address: Address;
      readonly type: string | null;
      readonly primary: boolean;
      /** The admin, who may then not mark the contact as verified alone. */
      readonly appliedBy: string;
    }
  | {
      readonly do: 'mark-verified';
      readonly contact: string;
      readonly primary: boolean;
      readonly verifiedBy: string;
    }
  | { readonly do: 'lead'; readonly contact: string }
  | { readonly do: 'admin-remove'; readonly contact: string }
  /** Keeps a contact for recovery only, or makes it one like any other again. */
  | { readonly do: 'set-recovery'; readonly contact: string; readonly recoveryOnly: boolean }
  /** Ends the freeze of the account. */
  | { readonly do: 'unfreeze' };
