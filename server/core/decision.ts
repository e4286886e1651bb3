// Owns the words of a decision: commands and facts in, decision out. The deciding is decide.ts and its neighbours.
import type { Address, Contact, Method, Then } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Why } from '../../shared/wire.ts';
import type { Change, Of, Proof, State } from './change.ts';
import type { Narrowing } from './policy.ts';

/** Ids and the key of what may be made; thrown away when nothing is. */
export interface Fresh {
  readonly change: string;
  readonly proof: string;
  readonly contact: string;
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
  readonly linkUrl: string;
  readonly providerId: string | null;
  readonly locale: string;
  readonly templateOptions: Readonly<Record<string, string>>;
  readonly place: string | null;
  /** What the caller narrows for this change. */
  readonly narrowing: Narrowing;
}

export type Command =
  | Begin
  | { readonly do: 'resend'; readonly of: Of; readonly method: Method | null }
  /** `matches`: the proof whose code was typed, or whose link was pressed; null when it is nobody's. */
  | {
      readonly do: 'prove';
      readonly of: Of;
      readonly by: 'code' | 'link';
      readonly matches: string | null;
      readonly owner: boolean;
    }
  | { readonly do: 'cancel' }
  | { readonly do: 'report' };

export interface Facts {
  readonly now: number;
  /** Of the user, all kinds. */
  readonly contacts: readonly Contact[];
  /** The target is a verified contact of another user of the project. */
  readonly takenByOther: boolean;
  /** Somebody at the target said that this user is not them. */
  readonly blocked: boolean;
  readonly fresh: Fresh;
}

/** A message to send, as data. */
export interface Message {
  readonly template: 'prove';
  readonly proof: Proof;
  readonly inUse: boolean;
  readonly suppressed: boolean;
}

export type Event =
  | 'change-begun'
  | 'change-resent'
  | 'code-wrong'
  | 'change-locked'
  | 'change-done'
  | 'change-cancelled'
  | 'change-replaced'
  | 'change-expired'
  | 'change-reported'
  | 'change-taken';

export interface Decision {
  readonly outcome:
    | {
        readonly ok: true;
        readonly as: 'begun' | 'again' | 'promoted' | 'waiting' | 'done' | 'closed';
        readonly change: Change;
      }
    | { readonly ok: true; readonly as: 'no-change'; readonly contact: Contact }
    | { readonly ok: false; readonly refusal: Refusal };
  /** Changes to store as they are now; empty when nothing moved. Stored also when the outcome is a refusal. */
  readonly changes: readonly Change[];
  /** The user's list to store; null when it stays. */
  readonly contacts: readonly Contact[] | null;
  readonly messages: readonly Message[];
  readonly events: readonly { readonly event: Event; readonly change: string }[];
  /** Changes whose messages must not go out any more. */
  readonly silenced: readonly string[];
  /** From now until this time the user cannot reach the target; null when nothing is blocked. */
  readonly blockUntil: number | null;
}

/** A decision in which nothing moves; the others are written over it. */
export const nothing = {
  changes: [],
  contacts: null,
  messages: [],
  events: [],
  silenced: [],
  blockUntil: null,
} as const;

export function no(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

export function refuse(refusal: Refusal): Decision {
  return { ...nothing, outcome: no(refusal) };
}

export function end(change: Change, why: Why, now: number): Change {
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
