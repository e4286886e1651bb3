// Owns the state of a change at a moment, how it closes, and what a change that is over answers. Not what closes it: decide.ts.
import type { Refusal } from '../../shared/problem.ts';
import type { Why } from '../../shared/wire/change.ts';
import type { Change, State } from './change.ts';

/** The state as of now. A waiting change whose end has passed is closed, though nothing was written. */
export function stateAt(change: Change, now: number): State {
  if (change.state.at === 'waiting' && now >= change.endsAt)
    return { at: 'closed', since: change.endsAt, why: 'expired' };
  return change.state;
}

/** Whether its addresses were purged, long after its end. What is left of each is a keyed hash, as its `key`. */
export function isPurged(change: Change): boolean {
  return change.address.value === '';
}

/** The change as closed. An expired one has been closed since its end, whenever that is noticed. */
export function closeChange(change: Change, why: Why, now: number): Change {
  return { ...change, state: { at: 'closed', since: why === 'expired' ? change.endsAt : now, why } };
}

/** What every command answers about a change that is over. */
export function refusalOfEnded(state: Exclude<State, { at: 'waiting' }>): Refusal {
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
