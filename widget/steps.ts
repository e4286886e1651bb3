// Owns the screens and what leads from one to the next: a pure reducer. Not requests, timers or words.
import type { Kind, Then } from '../shared/contact.ts';
import type { ChangeBody, MeBody } from '../shared/wire.ts';
import type { Trouble, TroubleCode } from './client.ts';

export type Screen = 'loading' | 'failed' | 'enter' | 'code' | 'link' | 'pending' | 'blocked' | 'signed-out' | 'done';

/** What the person is waiting for. */
export type Busy = 'loading' | 'sending' | 'checking' | 'cancelling';

/** Mistakes seen before anything is sent, beside what the client reports. */
export type ErrorCode = TroubleCode | 'address-same' | 'code-short' | 'code-long' | 'code-digits';

export interface Fault extends Omit<Trouble, 'code'> {
  readonly code: ErrorCode;
}

/** News worth saying once: another message went, one may be asked for, the change was cancelled here or ended elsewhere. */
export type Notice = 'resent' | 'resendOpen' | 'cancelled' | 'ended';

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
  /** Null until loaded. */
  readonly me: MeBody | null;
  readonly entry: Entry;
  /** The change in hand; null when there is none, or it is over and only a new one helps. */
  readonly change: ChangeBody | null;
  readonly busy: Busy | null;
  readonly error: Fault | null;
  readonly notice: Notice | null;
}

export type At =
  /** `failed`: loading did not work; `error` says why. */
  | { readonly screen: 'loading' | 'failed' }
  /** `typo`: a likelier address, offered before sending. */
  | { readonly screen: 'enter'; readonly typo?: string | null }
  | { readonly screen: 'code' | 'link' | 'pending' | 'done'; readonly change: ChangeBody }
  /** `until`: epoch ms when another try is worth it; 0 = now. */
  | { readonly screen: 'blocked'; readonly by: BlockedBy; readonly until: number }
  /** `from`: where it goes on after signing in. */
  | { readonly screen: 'signed-out'; readonly from: State };

export type State = Base & At;

/** What is known before anybody did anything. */
export interface Given extends Partial<Entry> {
  readonly kind: Kind;
  readonly then?: Then;
}

export type Happening =
  /** Begun anew, or gone on after signing in. */
  | { readonly is: 'reset'; readonly to: State }
  /** Of the screen at hand no more than this: what is waited for, a notice, a doubt, the way of proving. */
  | { readonly is: 'set'; readonly to: Partial<State> }
  | { readonly is: 'loaded'; readonly me: MeBody }
  | { readonly is: 'typed'; readonly entry: Partial<Entry> }
  | { readonly is: 'refused'; readonly fault: Fault; readonly now: number }
  /** The change as it now stands; `notice: resent` when the person asked for a message and it went. */
  | { readonly is: 'moved'; readonly change: ChangeBody; readonly notice?: 'resent' }
  /** To the form. */
  | { readonly is: 'back' }
  | { readonly is: 'signed-out' };

/** Before anything is loaded. */
export function first({ kind, then = 'primary', value = '', country = '' }: Given): State {
  return go({ kind, then, me: null, entry: { value, country } }, { screen: 'loading' });
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
      return refused(state, happening.fault, happening.now);
    case 'moved':
      return moved(state, happening.change, happening.notice);
    case 'back':
      return form(state);
    case 'signed-out':
      return 'from' in state ? state : go(state, { screen: 'signed-out', from: state, change: state.change });
  }
}

/** Onto a screen, with errors, notices and waiting left behind. */
function go({ kind, then, me, entry }: Pick<State, 'kind' | 'then' | 'me' | 'entry'>, at: At & Partial<Base>): State {
  return { kind, then, me, entry, change: null, busy: null, error: null, notice: null, ...at };
}

/** To the form; coming from a resumed change, its address is what was typed, in another tab or before a reload. */
function form(state: State, more: { readonly notice?: Notice; readonly error?: Fault } = {}): State {
  const { entry, change } = state;
  const value = entry.value || (more.notice !== 'cancelled' && change?.value) || '';
  return go(state, { screen: 'enter', entry: { ...entry, value }, ...more });
}

function loaded(state: State, { changes }: MeBody): State {
  const change = changes.find(({ kind }) => kind === state.kind);
  const { screen } = state;
  // A change that another tab began takes over an empty form, never one that somebody is filling.
  if (screen === 'enter' ? !change || state.entry.value : screen !== 'loading' && screen !== 'pending') return state;
  return go(state, change ? { screen: 'pending', change } : { screen: 'enter' });
}

/** Refusals that end more than the request, and how; those of a change that is over say so themselves. */
const ENDS: { readonly [Code in ErrorCode]?: BlockedBy | 'taken' | '' } = {
  'change-locked': 'locked',
  'proof-expired': 'expired',
  'quota-exceeded': 'quota',
  'address-taken': 'taken',
  'change-closed': '',
  'change-not-found': '',
};

function refused(state: State, error: Fault, now: number): State {
  const end = ENDS[error.code];
  if (end === undefined) return { ...state, error, ...(state.screen === 'loading' && { screen: 'failed' }) } as State;
  const change = error.code.startsWith('change') ? null : state.change;
  return ended(state, end || error.why, change, now + (error.retryAfter ?? 0) * 1000);
}

/** `change`: what is left of it, if another message can still help. */
function ended(state: State, why: string | null | undefined, change: ChangeBody | null = null, until = 0): State {
  if (why === 'taken') return form(state, { error: { code: 'address-taken', status: 409 } });
  if (why === 'locked' || why === 'expired' || why === 'quota')
    return { ...form(state), screen: 'blocked', by: why, change, until };
  return form(state, { notice: why === 'cancelled' ? why : 'ended' });
}

function moved(state: State, change: ChangeBody, notice: Notice | null = null): State {
  if (change.state === 'done') return go(state, { screen: 'done', change });
  if (change.state !== 'waiting') return ended(state, change.why);
  // News of the change at hand leaves the screen as it is, unless the person asked for it to go on.
  if (state.change?.id === change.id && (!notice || state.screen !== 'blocked'))
    return { ...state, change, ...(notice && { notice }) } as State;
  return go(state, { screen: change.method === 'link' ? 'link' : 'code', change, notice });
}
