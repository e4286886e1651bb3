// Owns the screens and what leads from one to the next: a pure reducer. Not requests, timers or words.
import type { Kind, Then } from '../../shared/contact.ts';
import type { ChangeBody, MeBody, ProofBody } from '../../shared/wire.ts';
import type { Trouble, TroubleCode } from '../client/call.ts';
export type Screen = State['screen'];

/** Which address proves itself: the one that shall be theirs, or one that is and has to agree. */
export type Of = ProofBody['of'];

/** What the person is waiting for. */
export type Busy = 'loading' | 'sending' | 'checking' | 'cancelling';

/** Mistakes seen before anything is sent, beside what the client reports. */
export type ErrorCode = TroubleCode | 'address-same' | 'code-short' | 'code-long' | 'code-digits';

export interface Fault extends Omit<Trouble, 'code'> {
  readonly code: ErrorCode;
}

/**
 * News worth saying once: another message went, one may be asked for, one of two sides is confirmed, the other one still
 * has to be, the change was cancelled here or ended elsewhere.
 */
export type Notice = 'resent' | 'resendOpen' | 'half' | 'still' | 'cancelled' | 'ended';

export type BlockedBy = 'locked' | 'expired' | 'quota';

/** What the person typed and chose; kept whatever happens, so that nobody types it twice. */
export interface Entry {
  readonly value: string;
  /** ISO2; empty = none chosen. */
  readonly country: string;
}

export interface Base {
  readonly kind: Kind;
  readonly then: Then;
  /** A contact they have, to be verified; else empty. */
  readonly contactId: string;
  /** Null until loaded. */
  readonly me: MeBody | null;
  readonly entry: Entry;
  /** The change in hand; null when there is none, or it is over and only a new one helps. */
  readonly change: ChangeBody | null;
  /** Of two sides the one at hand. */
  readonly of: Of;
  readonly busy: Busy | null;
  readonly error: Fault | null;
  readonly notice: Notice | null;
}

export type At =
  /** `failed`: loading did not work; `error` says why. */
  | { readonly screen: 'loading' | 'failed' }
  /** `typo`: a likelier address, offered before sending. */
  | { readonly screen: 'enter'; readonly typo?: string | null }
  /** `ways`: what to do about a current contact that is lost. */
  | { readonly screen: 'code' | 'link' | 'ways' | 'pending' | 'done'; readonly change: ChangeBody }
  /** `until`: epoch ms when another try is worth it; 0 = now. */
  | { readonly screen: 'blocked'; readonly by: BlockedBy; readonly until: number }
  /** Nothing changes until then, epoch ms. */
  | { readonly screen: 'frozen'; readonly until: number }
  /** The site's sign-in manages the contact. */
  | { readonly screen: 'managed' }
  /** `from`: where it goes on after signing in; `asks`: what a sign-in that is not fresh or good enough lacks. */
  | { readonly screen: 'signed-out' | 'step-up'; readonly from: State; readonly asks: Asks | undefined };

/** What a new sign-in has to bring: how old it may be, seconds, and one of which levels it has to reach. */
export interface Asks {
  readonly maxAge?: number | null;
  readonly acrValues?: readonly string[];
}

export type State = Base & At;

/** What is known before anybody did anything. */
export interface Given extends Partial<Entry> {
  readonly kind: Kind;
  readonly then?: Then;
  readonly contactId?: string;
}

export type Happening =
  /** Begun anew, or gone on after signing in. */
  | { readonly is: 'reset'; readonly to: State }
  /** Of the screen at hand no more than this: what is waited for, a notice, a doubt, the way of proving. */
  | { readonly is: 'set'; readonly to: Partial<State> }
  | { readonly is: 'loaded'; readonly me: MeBody }
  | { readonly is: 'typed'; readonly entry: Partial<Entry> }
  | { readonly is: 'refused'; readonly fault: Fault }
  /** The change as it now stands. `resent`: the person asked for a message and it went; `still`: a new sign-in did not help. */
  | { readonly is: 'moved'; readonly change: ChangeBody; readonly notice?: 'resent' | 'still' | undefined }
  /** To a side of the change in hand, or to what can be done when the current contact is lost. */
  | { readonly is: 'turned'; readonly to: Of | 'ways' }
  /** To the form. */
  | { readonly is: 'back' }
  | { readonly is: 'signed-out'; readonly asks?: Asks | undefined };

/** Before anything is loaded. */
export function first({ kind, then = 'primary', contactId = '', value = '', country = '' }: Given): State {
  return go({ kind, then, contactId, me: null, entry: { value, country } }, { screen: 'loading' });
}

/** What was sent for the side at hand. */
export function sideOf({ change, of }: State): ProofBody | undefined {
  return change?.proofs.find((proof) => proof.of === of);
}

/** Whether the person's own entry is what is wrong. */
export function ofField({ error }: State): boolean {
  return /^(address|code|proof|too-many)-/.test(error?.code ?? '');
}

/** What happens on a screen. Anything that makes no sense there leaves it as it is. */
export function step(state: State, happening: Happening): State {
  switch (happening.is) {
    case 'reset':
      return happening.to;
    case 'set':
      return { ...state, ...happening.to } as State;
    case 'loaded':
      return loaded({ ...state, me: happening.me }, happening.me);
    case 'typed':
      return {
        ...state,
        entry: { ...state.entry, ...happening.entry },
        ...(state.screen === 'enter' && { error: null, notice: null, typo: null }),
      };
    case 'refused':
      return refused(state, happening.fault);
    case 'moved':
      return moved(state, happening.change, happening.notice);
    case 'turned':
      return turn(state, happening.to);
    case 'back':
      return 'from' in state ? state.from : form(state);
    case 'signed-out':
      return signedOut('from' in state ? state.from : state, happening.asks);
  }
}

type Kept = Pick<State, 'kind' | 'then' | 'contactId' | 'me' | 'entry'>;

/** Onto a screen, with errors, notices and waiting left behind. */
function go({ kind, then, contactId, me, entry }: Kept, at: At & Partial<Base>): State {
  const clean = { change: null, of: 'new', busy: null, error: null, notice: null } as const;
  return { kind, then, contactId, me, entry, ...clean, ...at };
}

function signedOut(from: State, asks?: Asks): State {
  const { change, of } = from;
  return go(from, { screen: asks ? 'step-up' : 'signed-out', from, asks, change, of });
}

/** To the form; coming from a resumed change, its address is what was typed, in another tab or before a reload. */
function form(state: State, more: { readonly notice?: Notice; readonly error?: Fault } = {}): State {
  const { entry, change } = state;
  const value = entry.value || (more.notice !== 'cancelled' && change?.value) || '';
  return go(state, { screen: 'enter', entry: { ...entry, value }, ...more });
}

function loaded(state: State, { contacts, changes, capabilities }: MeBody): State {
  const { screen, then } = state;
  const contact = contacts.find(({ id }) => id === state.contactId);
  const kind = contact?.kind ?? state.kind;
  const change = changes.find((each) => each.kind === kind && (!contact || each.value === contact.value));
  // A change that another tab began takes over an empty form, never one that somebody is filling.
  if (screen === 'enter' ? !change || state.entry.value : !/loading|pending|frozen|managed/.test(screen)) return state;
  const at = { ...state, kind, ...(contact && { entry: { value: contact.value, country: '' } }) };
  const { frozenUntil, stepUp, kinds } = capabilities;
  const able = kinds[kind];
  if (frozenUntil) return go(at, { screen: 'frozen', until: Date.parse(frozenUntil) });
  if (change) return go(at, { screen: 'pending', change, of: nextSide(change) });
  if (able?.managed && !contact && then !== 'add') return go(at, { screen: 'managed' });
  if (stepUp.needed) return signedOut(go(at, { screen: 'loading' }), stepUp);
  if (able?.sendsLeft === 0)
    return go(at, { screen: 'blocked', by: 'quota', until: Date.parse(able.nextSendAt ?? '') || 0 });
  return go(at, { screen: 'enter' });
}

/**
 * Refusals that end more than the request, and how; others of a change that is over say so themselves. A quota that is
 * used up is none: what was sent stays good, and what was typed can be sent again.
 */
const ENDS: { readonly [Code in ErrorCode]?: BlockedBy | 'taken' } = {
  'change-locked': 'locked',
  'proof-expired': 'expired',
  'address-taken': 'taken',
};

function refused(state: State, error: Fault): State {
  if (error.until) return go(state, { screen: 'frozen', until: Date.parse(error.until) });
  if (error.reason === 'managed') return go(state, { screen: 'managed' });
  const end = ENDS[error.code];
  const over = error.code.startsWith('change');
  if (!end && !over) return { ...state, error, ...(state.screen === 'loading' && { screen: 'failed' }) } as State;
  return ended(state, end ?? error.why, over ? null : state.change);
}

/** `change`: what is left of it, if another message can still help. */
function ended(state: State, why: string | null | undefined, change: ChangeBody | null = null): State {
  if (why === 'taken') return form(state, { error: { code: 'address-taken', status: 409 } });
  if (/locked|expired/.test(`${why}`))
    return { ...form(state), screen: 'blocked', by: why as BlockedBy, change, of: state.of, until: 0 };
  return form(state, { notice: why === 'cancelled' ? why : 'ended' });
}

/** Whether a side has still to be proved. */
function waits({ proofs }: ChangeBody, of: Of): boolean {
  return proofs.some((proof) => proof.of === of && proof.state === 'waiting');
}

/** The new one comes first: it is what was just typed, and a slip shows before anybody else is troubled. */
export function nextSide(change: ChangeBody): Of {
  return waits(change, 'new') || !waits(change, 'current') ? 'new' : 'current';
}

function moved(state: State, change: ChangeBody, notice: Notice | null = null): State {
  if (change.state === 'done') return go(state, { screen: 'done', change });
  if (change.state !== 'waiting') return ended(state, change.why);
  const { screen } = state;
  const same = state.change?.id === change.id;
  const of = same && waits(change, state.of) ? state.of : nextSide(change);
  const turned = same && of !== state.of;
  // News of the change at hand leaves the screen as it is, unless one side is in or the person asked for it to go on.
  const stays = turned ? screen === 'pending' : notice !== 'resent' || !/blocked|ways/.test(screen);
  if (same && stays) return { ...state, change, of, ...(notice && { notice }) } as State;
  return proving(state, change, of, turned ? (change.proofs[1] ? 'half' : null) : notice);
}

function turn(state: State, to: Of | 'ways'): State {
  const { change, of } = state;
  if (!change) return state;
  return to === 'ways' ? go(state, { screen: to, change, of }) : proving(state, change, to);
}

/** Where the code or link of a side is waited for. */
function proving(state: State, change: ChangeBody, of: Of, notice: Notice | null = null): State {
  const at = { change, of, notice };
  return go(state, { screen: sideOf({ ...state, ...at } as State)?.method === 'link' ? 'link' : 'code', ...at });
}
