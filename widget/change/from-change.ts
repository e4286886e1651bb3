// Owns where news of a change leads. Not refusals: from-refusal.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import { fromEnd } from './from-refusal.ts';
import type { Notice, Side, State } from './state.ts';
import { goTo, toProof } from './transitions.ts';

/** The side to prove first: the new one, because a typing error shows before a message goes to the other side. */
export function nextSide(change: ChangeBody): Side {
  return isWaiting(change, 'new') || !isWaiting(change, 'current') ? 'new' : 'current';
}

function isWaiting({ proofs }: ChangeBody, side: Side): boolean {
  return proofs.some((proof) => proof.of === side && proof.state === 'waiting');
}

/** The state after news of a change. `notice`: what the user requested and got. */
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
