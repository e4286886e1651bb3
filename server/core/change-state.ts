// Owns the state of a change at a moment, how a change closes, and the refusal of commands to a change that has ended. Not when
// a change closes: decide.ts.
import type { Refusal } from '../../shared/problem.ts';
import type { Why } from '../../shared/wire/change.ts';
import type { Change, State } from './change.ts';

/**
 * Returns the state at `now`. A waiting change whose end has passed is closed, even if the store still says `waiting`. One that
 * waits for no proof any more does not expire: the end of its wait completes it, also when the server was down at that time.
 */
export function stateAt(change: Change, now: number): State {
  if (change.state.at === 'waiting' && now >= change.endsAt && change.terms.waitsUntil === undefined)
    return { at: 'closed', since: change.endsAt, why: 'expired' };
  return change.state;
}

/** Returns when a waiting change that support began takes effect, epoch ms; null when it does not wait for that. */
export function waitEnd({ state, terms }: Change): number | null {
  return state.at === 'waiting' ? (terms.waitsUntil ?? null) : null;
}

/** Whether the addresses of the change were purged, long after its end. Only a keyed hash of each address is left, as `key`. */
export function isPurged(change: Change): boolean {
  return change.address.value === '';
}

/** Returns the change as closed. An expired change counts as closed since `endsAt`, even if the server notices it later. */
export function closeChange(change: Change, why: Why, now: number): Change {
  return { ...change, state: { at: 'closed', since: why === 'expired' ? change.endsAt : now, why } };
}

/** Returns the refusal of every command to a change that has ended. */
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
