// Owns what a decision is: an outcome, and its effects as data. Not the deciding: decide.ts, edit.ts.
import type { Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Change } from './change.ts';
import type { DecisionEvent, Message } from './effects.ts';
import type { AccountNews } from './webhook-events.ts';
import type { Alarm } from './alarms.ts';
import type { Counter } from './rate-limit-counters.ts';
import type { Freeze } from './freeze.ts';
import type { Undo } from './undo-state.ts';

/** What a decision changes and sends, as data. */
export interface Effects {
  /** The change that the messages and events belong to; null when there is no such change. */
  readonly about: Change | null;
  /** Changes to store, in any order, even when the outcome is a refusal. Includes `about` if `about` is to be stored. */
  readonly changes: readonly Change[];
  /** The user's list to store; null = the list stays as it is. */
  readonly contacts: readonly Contact[] | null;
  readonly messages: readonly Message[];
  /** Events about the account. Those about contacts and changes follow from the other effects: user-events.ts. */
  readonly webhookEvents: readonly AccountNews[];
  /** Audit events. */
  readonly auditEvents: readonly {
    readonly event: DecisionEvent;
    /** The id of the change that the event is about; null when it is about no change. */
    readonly change: string | null;
    /** The contact that the event is about, where it is not the address of `about`. In clear; the row holds it masked. */
    readonly contact?: Pick<Contact, 'kind' | 'value'>;
    /** Further values for the audit log, without addresses. */
    readonly data?: Readonly<Record<string, string | number | boolean>>;
  }[];
  /** Ids of changes whose unsent codes and links must not be sent any more. */
  readonly silencedChanges: readonly string[];
  /** Time (epoch ms) until which the user cannot send to the address of the change; null = nothing is blocked. */
  readonly blockUntil: number | null;
  /** Undos to store. */
  readonly undos: readonly Undo[];
  /** The issuer whose claim changed the list (`iss`); null = the list changed for another reason. */
  readonly claimedBy: string | null;
  readonly freeze: Freeze | null;
  /** Whether the cookie sessions of the user end. `others`: all but that of the request. */
  readonly endsSessions: boolean | 'others';
  /** The counters to increase, each by the number of times that it is in this list. */
  readonly usedCounters: readonly Counter[];
  /** The counters to set back to zero. */
  readonly resetCounters: readonly Counter[];
  /** Whether the counter of the address is lowered by the messages that this user sent to it. */
  readonly refundsSends: boolean;
  /** The new number of wrong codes in a row; null = the number stays as it is. */
  readonly failedInRow: number | null;
  readonly alarms: readonly Alarm[];
}

/** What a merge does to the other account, that is, not to the account of the change. */
export interface OtherAccount {
  readonly user: string;
  /** Whether this other account is the one that stays. */
  readonly isKept: boolean;
  /** The contacts of the other account before the merge. */
  readonly contacts: readonly Contact[];
  readonly effects: Effects;
}

/** The result of a command about a change. */
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

/** The result of an edit of an account. */
export interface EditDecision extends Effects {
  readonly outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };
}

/** No effects at all. Each decision copies this object and adds its own effects. */
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
  claimedBy: null,
  freeze: null,
  endsSessions: false,
  usedCounters: [],
  resetCounters: [],
  refundsSends: false,
  failedInRow: null,
  alarms: [],
} as const satisfies Effects;

/** Returns the outcome of a decision that refuses but still has effects, such as one try less. */
export function refusedOutcome(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** Returns a decision that refuses and has no effects. */
export function refuse(
  refusal: Refusal,
): Effects & { readonly outcome: { readonly ok: false; readonly refusal: Refusal } } {
  return { ...noEffects, outcome: refusedOutcome(refusal) };
}
