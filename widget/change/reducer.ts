// Owns the reducer, a pure function from a state and a happening to the next state. Not requests and timers: controller.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { fromChange, nextSide } from './from-change.ts';
import { fromRefusal } from './from-refusal.ts';
import { isOpen } from './is-open.ts';
import { isOverview } from './overview-screens.ts';
import type { Happening, Side, State } from './state.ts';
import { goTo, toForm, toProof, toSignIn } from './transitions.ts';

/** Returns the state after a happening. A happening that makes no sense on the current screen does not change the state. */
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
        error: null,
        ...(state.screen === 'enter' && { typo: null }),
      };
    case 'refused':
      return fromRefusal(state, happening.fault);
    case 'moved':
      return fromChange(state, happening.change, happening.notice);
    case 'turned':
      return state.change ? turned(state, state.change, happening.to) : state;
    case 'back':
      return 'from' in state ? state.from : toForm(state);
    case 'signed-out':
      return toSignIn('from' in state ? state.from : state, happening.asks);
  }
}

function loaded(state: State, { contacts, changes, capabilities }: MeBody): State {
  const { screen, then } = state;
  const contact = contacts.find(({ id }) => id === state.contactId);
  const kind = contact?.kind ?? state.kind;
  const change = changes.find((each) => each.kind === kind && (!contact || each.value === contact.value));
  // A change that another tab began replaces an empty form, but never a form that the user is filling in.
  if (screen === 'enter' ? !change || state.entry.value : !isOverview(screen)) return state;
  const { frozenUntil, stepUp, kinds } = capabilities;
  const able = kinds[kind];
  const known = {
    ...state,
    kind,
    // A project may offer no other way than `primary`.
    then: able?.then.includes(then) ? then : 'primary',
    ...(contact && { entry: { value: contact.value, country: '' } }),
  } as State;
  if (frozenUntil) return goTo(known, { screen: 'frozen', until: Date.parse(frozenUntil) });
  if (change) return goTo(known, { screen: 'pending', change, of: nextSide(change) });
  if (!isOpen(known, able, contacts)) return goTo(known, { screen: 'managed' });
  if (stepUp.needed) return toSignIn(goTo(known, { screen: 'loading' }), stepUp);
  if (able?.sendsLeft === 0)
    return goTo(known, { screen: 'blocked', by: 'quota', until: Date.parse(able.nextSendAt ?? '') || 0 });
  return goTo(known, { screen: 'enter' });
}

function turned(state: State, change: ChangeBody, to: Side | 'ways'): State {
  return to === 'ways' ? goTo(state, { screen: to, change, of: state.of }) : toProof(state, change, to);
}
