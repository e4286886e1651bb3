// Owns what a decision is: an outcome, and its effects as data. Not the deciding: decide.ts, edit.ts.
import type { Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Change } from './change.ts';
import type { Event, Hook, Message } from './effects.ts';
import type { Alarm, Counter } from './quota.ts';
import type { Freeze } from './step-up.ts';
import type { Undo } from './undo-state.ts';
export type { Begin, Command, Edit } from './command.ts';
export type { EditFacts, Facts, Fresh, Owner } from './facts.ts';
export { closeChange, over } from './change-state.ts';

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
