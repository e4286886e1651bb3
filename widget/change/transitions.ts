// Owns the functions that move a state to another screen. Not when it moves: reducer.ts, from-change.ts, from-refusal.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import { sideOf } from './state.ts';
import type { At, Base, Fault, InitialValues, Notice, Side, SignInRequirement, State } from './state.ts';

type Lasting = Pick<State, 'kind' | 'then' | 'contactId' | 'me' | 'entry'>;

/** The state before anything is loaded. */
export function initialState({
  kind,
  then = 'primary',
  contactId = '',
  value = '',
  country = '',
}: InitialValues): State {
  return goTo({ kind, then, contactId, me: null, entry: { value, country } }, { screen: 'loading' });
}

/** Moves to a screen. Clears the change, the error, the notice and `busy`. */
export function goTo({ kind, then, contactId, me, entry }: Lasting, screen: At & Partial<Base>): State {
  const cleared = { change: null, of: 'new', busy: null, error: null, notice: null } as const;
  return { kind, then, contactId, me, entry, ...cleared, ...screen };
}

/** Moves to the form. If nothing is typed, the form gets the address of the current change, unless the user cancelled it. */
export function toForm(state: State, news: { readonly notice?: Notice; readonly error?: Fault } = {}): State {
  const { entry, change } = state;
  const value = entry.value || (news.notice !== 'cancelled' && change?.value) || '';
  return goTo(state, { screen: 'enter', entry: { ...entry, value }, ...news });
}

/** Moves to the screen for the code or link of a side. */
export function toProof(state: State, change: ChangeBody, of: Side, notice: Notice | null = null): State {
  const proof = { change, of, notice };
  return goTo(state, { screen: sideOf(proof)?.method === 'link' ? 'link' : 'code', ...proof });
}

/** Moves to the screen for a sign-in, which later returns to `from`. */
export function toSignIn(from: State, asks?: SignInRequirement): State {
  const { change, of } = from;
  return goTo(from, { screen: asks ? 'step-up' : 'signed-out', from, asks, change, of });
}
