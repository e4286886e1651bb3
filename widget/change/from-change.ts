// Owns the state after news of a change. Not the state after a refusal: from-refusal.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import { fromEnd } from './from-refusal.ts';
import type { Notice, Side, State } from './state.ts';
import { goTo, toProof } from './transitions.ts';

/**
 * Returns the side to prove first. The new address comes first, so that a typing error shows before the current contact
 * gets a message.
 */
export function nextSide(change: ChangeBody): Side {
  return isWaiting(change, 'new') || !isWaiting(change, 'current') ? 'new' : 'current';
}

function isWaiting({ proofs }: ChangeBody, side: Side): boolean {
  return proofs.some((proof) => proof.of === side && proof.state === 'waiting');
}

/** Returns the state after news of a change. `notice`: the result of the user's request, to be announced. */
export function fromChange(state: State, change: ChangeBody, notice: Notice | null = null): State {
  if (change.state === 'done') return goTo(state, { screen: 'done', change });
  if (change.state !== 'waiting') return fromEnd(state, change.why);
  const { screen } = state;
  const isSameChange = state.change?.id === change.id;
  const of = isSameChange && isWaiting(change, state.of) ? state.of : nextSide(change);
  const isOtherSide = isSameChange && of !== state.of;
  // The screen stays, unless one side is proved, or the user requested a message from a screen beside the proof.
  const stays = isOtherSide
    ? screen === 'pending'
    : notice !== 'resent' || !(screen === 'ways' || screen === 'blocked');
  if (isSameChange && stays) return { ...state, change, of, ...(notice && { notice }) } as State;
  return toProof(state, change, of, isOtherSide ? (change.proofs[1] ? 'half' : null) : notice);
}
