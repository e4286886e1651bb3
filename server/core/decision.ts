// Owns what a decision is: an outcome, and its effects as data. Not the deciding: decide.ts, edit.ts.
import type { Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Change } from './change.ts';
import type { DecisionEvent, Message } from './effects.ts';
import type { WebhookEvent } from './webhook-events.ts';
import type { Alarm } from './alarms.ts';
import type { Counter } from './rate-limit-counters.ts';
import type { Freeze } from './freeze.ts';
import type { Undo } from './undo-state.ts';

/** What a decision changes and sends, as data. */
export interface Effects {
  /** The change that the messages, webhook events and audit events are about; null when they are about none. */
  readonly about: Change | null;
  /** Changes to store, in any order; stored also when the outcome is a refusal. Where `about` is to be stored, it is one. */
  readonly changes: readonly Change[];
  /** The user's list to store; null = it stays as it is. */
  readonly contacts: readonly Contact[] | null;
  readonly messages: readonly Message[];
  /** Webhook events. */
  readonly webhookEvents: readonly WebhookEvent[];
  /** Audit events. */
  readonly auditEvents: readonly {
    readonly event: DecisionEvent;
    /** The id of the change that it is about; null when it is about none. */
    readonly change: string | null;
    /** What the audit log holds beside the change. No address in clear. */
    readonly data?: Readonly<Record<string, string | number>>;
  }[];
  /** Ids of changes whose unsent codes and links must not go out any more. */
  readonly silencedChanges: readonly string[];
  /** Until then (epoch ms) the user cannot send to the address of the change; null = nothing is blocked. */
  readonly blockUntil: number | null;
  /** Undos to store. */
  readonly undos: readonly Undo[];
  readonly freeze: Freeze | null;
  /** The cookie sessions of the user end. */
  readonly endsSessions: boolean;
  /** The counters that count one more, once for each time that they stand here. */
  readonly usedCounters: readonly Counter[];
  /** The counters that start from nothing. */
  readonly resetCounters: readonly Counter[];
  /** What the user sent to the address is taken out of the counter of that address. */
  readonly refundsSends: boolean;
  /** Wrong codes in a row from now on; null = as before. */
  readonly failedInRow: number | null;
  readonly alarms: readonly Alarm[];
}

/** What a merge does to the other account: not the one that the change is of. */
export interface OtherAccount {
  readonly user: string;
  /** It is the one that stays. */
  readonly isKept: boolean;
  /** Its list as it was. */
  readonly contacts: readonly Contact[];
  readonly effects: Effects;
}

/** What a command about a change leads to. */
export interface Decision extends Effects {
  /** Set when two accounts became one. */
  readonly otherAccount?: OtherAccount;
  readonly outcome:
    | {
        readonly ok: true;
        readonly as: 'begun' | 'again' | 'promoted' | 'waiting' | 'done' | 'closed';
        readonly change: Change;
      }
    | { readonly ok: true; readonly as: 'no-change'; readonly contact: Contact }
    | { readonly ok: false; readonly refusal: Refusal };
}

/** What an edit of an account leads to. */
export interface EditDecision extends Effects {
  readonly outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };
}

/** No effects at all; a decision spreads it and adds its own. */
export const noEffects = {
  about: null,
  changes: [],
  contacts: null,
  messages: [],
  webhookEvents: [],
  auditEvents: [],
  silencedChanges: [],
  blockUntil: null,
  undos: [],
  freeze: null,
  endsSessions: false,
  usedCounters: [],
  resetCounters: [],
  refundsSends: false,
  failedInRow: null,
  alarms: [],
} as const satisfies Effects;

/** The outcome of a decision that refuses and still has effects, such as a try less. */
export function refusedOutcome(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** A decision that refuses and has no effects. */
export function refuse(
  refusal: Refusal,
): Effects & { readonly outcome: { readonly ok: false; readonly refusal: Refusal } } {
  return { ...noEffects, outcome: refusedOutcome(refusal) };
}
