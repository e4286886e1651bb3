// Owns the state after a refusal and after the end of a change. Not the words of a refusal: fault-text.ts.
import type { ChangeCode } from '../client/problem-groups.ts';
import type { ErrorCode, Fault, State } from './state.ts';
import { goTo, toForm } from './transitions.ts';

/**
 * Returns the state after a refusal. After a used-up quota the screen stays, because the code or link already sent is
 * still valid.
 */
export function fromRefusal(state: State, error: Fault): State {
  const { code, until, why } = error;
  if (until) return goTo(state, { screen: 'frozen', until: Date.parse(until) });
  if (error.reason === 'managed') return goTo(state, { screen: 'managed' });
  if (code === 'address-taken') return toForm(state, { error });
  if (code === 'proof-expired') return fromEnd(state, 'expired', state.change);
  // The other codes say how the change ended, if the server knows it.
  if (isChangeCode(code)) return fromEnd(state, code === 'change-locked' ? 'locked' : why);
  const { triesLeft } = error;
  const change = triesLeft ? { ...state.change, triesLeft } : state.change;
  return { ...state, change, error, ...(state.screen === 'loading' && { screen: 'failed' }) } as State;
}

/** Whether the code means that the change is over. Exactly these codes begin with `change-`. */
function isChangeCode(code: ErrorCode): code is ChangeCode {
  return code.startsWith('change-');
}

/**
 * Returns the state after the end of a change. `change`: the change, if another message can make it work again; else
 * null.
 */
export function fromEnd(state: State, why: string | null | undefined, change: State['change'] = null): State {
  if (why === 'taken') return toForm(state, { error: { code: 'address-taken', status: 409 } });
  if (why === 'locked' || why === 'expired')
    return { ...toForm(state), screen: 'blocked', by: why, change, of: state.of, until: 0 };
  return toForm(state, { notice: why === 'cancelled' ? why : 'ended' });
}
