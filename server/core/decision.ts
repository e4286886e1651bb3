// Owns the words of a decision: commands and facts in, decision out. The deciding is decide.ts and its neighbours.
import type { Address, Contact, Method, Then } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Why } from '../../shared/wire.ts';
import type { Event, Hook, Message } from './effects.ts';
import type { Change, Of, OnConflict, State } from './change.ts';
import type { Freeze, SignIn } from './step-up.ts';
import type { Loosening, Narrowing } from './policy.ts';
import type { Alarm, Counter, Counts } from './quota.ts';
import type { Rival } from './merge-account.ts';
import type { Undo } from './undo-state.ts';

/** Ids and the key of what may be made; thrown away when nothing is. */
export interface Fresh {
  readonly change: string;
  /** Of the message to the new address, and of that to the current contact. */
  readonly proof: { readonly [O in Of]: string };
  readonly contact: string;
  readonly undo: string;
  /** Of the links by which the contacts of either account stop a merge of both. */
  readonly brake: { readonly kept: string; readonly gone: string };
  readonly keyId: string;
}

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

export interface Facts {
  readonly now: number;
  /** Of the user, all kinds. */
  readonly contacts: readonly Contact[];
  /** The target is a verified contact of another user of the project, or kept for one. */
  readonly takenByOther: boolean;
  /** The account that holds the target, and the user's own, where the change would merge them; null = it would not. */
  readonly rival: Rival | null;
  /** Somebody at the target said that this user is not them. */
  readonly blocked: boolean;
  readonly frozen: Freeze | null;
  /** The account was taken back from somebody else lately: its old contacts may be theirs. */
  readonly recovered: boolean;
  /** Other changes of the user that are stored as waiting: some end with what this one does. */
  readonly others: readonly Change[];
  /** How who asks signed in; null when nobody did: a link was pressed. */
  readonly signIn: SignIn | null;
  /** Ids of contacts that were told of a request within a day. */
  readonly told: readonly string[];
  /** What the limits that may stand before this have counted so far. */
  readonly counts: Counts;
  /** Wrong codes of the user since the last right one, and when the last was. */
  readonly failures: { readonly inRow: number; readonly at: number | null };
  readonly fresh: Fresh;
}

/** What an edit is decided upon. */
export interface EditFacts extends Omit<
  Facts,
  'takenByOther' | 'rival' | 'blocked' | 'told' | 'others' | 'counts' | 'failures'
> {
  /** Those stored as waiting, of all kinds. */
  readonly waiting: readonly Change[];
  /** Done changes and undos of the user that an undo may reach back over. */
  readonly done: readonly Change[];
  readonly undos: readonly Undo[];
  /** Values of an undo's snapshot that another user holds by now, as keys. */
  readonly taken: readonly string[];
}

/** What a decision moves. */
export interface Moves {
  /** The change that the messages, hooks and audit events are about; null when they are about none. Stored only as one of `changes`. */
  readonly about: Change | null;
  /** In any order. Changes to store as they are now; empty when nothing moved. Stored also when the outcome is a refusal. */
  readonly changes: readonly Change[];
  /** The user's list to store; null when it stays. */
  readonly contacts: readonly Contact[] | null;
  readonly messages: readonly Message[];
  readonly hooks: readonly Hook[];
  readonly events: readonly {
    readonly event: Event;
    /** Null: of no change. */
    readonly change: string | null;
    /** What the record holds of it, where the change does not say. Nothing in clear. */
    readonly data?: Readonly<Record<string, string | number>>;
  }[];
  /** Changes whose codes and links must not go out any more. */
  readonly silenced: readonly string[];
  /** From now until this time the user cannot reach the target; null when nothing is blocked. */
  readonly blockUntil: number | null;
  /** Undos to store as they are now. */
  readonly undos: readonly Undo[];
  readonly freeze: Freeze | null;
  /** Our own sessions of the user are over. */
  readonly endsSessions: boolean;
  /** What this uses up, once each time that it stands here. */
  readonly uses: readonly Counter[];
  /** What is counted anew from nothing. */
  readonly forgets: readonly Counter[];
  /** What the user sent to the target is no longer counted against it. */
  readonly givesBack: boolean;
  /** Wrong codes in a row from now on; null = as before. */
  readonly failedInRow: number | null;
  readonly alarms: readonly Alarm[];
}

/** What a merge moves of the account that the change is not of. */
export interface Also {
  readonly user: string;
  /** Whether it is the one that stays. */
  readonly stays: boolean;
  /** As they were. */
  readonly contacts: readonly Contact[];
  readonly moves: Moves;
}

export interface Decision extends Moves {
  /** Two accounts became one. */
  readonly also?: Also;
  readonly outcome:
    | {
        readonly ok: true;
        readonly as: 'begun' | 'again' | 'promoted' | 'waiting' | 'done' | 'closed';
        readonly change: Change;
      }
    | { readonly ok: true; readonly as: 'no-change'; readonly contact: Contact }
    | { readonly ok: false; readonly refusal: Refusal };
}

export interface EditDecision extends Moves {
  readonly outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };
}

/** A decision in which nothing moves; the others are written over it. */
export const noEffects = {
  about: null,
  changes: [],
  contacts: null,
  messages: [],
  hooks: [],
  events: [],
  silenced: [],
  blockUntil: null,
  undos: [],
  freeze: null,
  endsSessions: false,
  uses: [],
  forgets: [],
  givesBack: false,
  failedInRow: null,
  alarms: [],
} as const satisfies Moves;

export function refusedOutcome(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

export function refuse(
  refusal: Refusal,
): Moves & { readonly outcome: { readonly ok: false; readonly refusal: Refusal } } {
  return { ...noEffects, outcome: refusedOutcome(refusal) };
}

export function closeChange(change: Change, why: Why, now: number): Change {
  return { ...change, state: { at: 'closed', since: why === 'expired' ? change.endsAt : now, why } };
}

/** Why nothing can be done to a change that is over. */
export function over(state: Exclude<State, { at: 'waiting' }>): Refusal {
  switch (state.at) {
    case 'done':
    case 'undone':
      return { code: 'change-closed', why: state.at };
    case 'closed':
      if (state.why === 'locked') return { code: 'change-locked' };
      if (state.why === 'taken') return { code: 'address-taken' };
      return { code: 'change-closed', why: state.why };
  }
}
