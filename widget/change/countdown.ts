// Owns the timer of a controller: each second of a wait, the end of a wait, the expiry of a code. Not their effects:
// controller.ts.
import { SECOND } from '../../shared/duration.ts';
import type { ProofBody } from '../../shared/wire/change.ts';
import type { State } from './state.ts';

/** The part of a controller that the countdown reads. */
export interface CountdownFlow {
  readonly state: State;
  readonly side: ProofBody | undefined;
  readonly secondsToResend: number;
  readonly secondsBlocked: number;
}

/** Returns the whole seconds from `now` to `then`, both epoch ms; 0 when `then` is past or NaN. */
export function secondsTo(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / SECOND)) || 0;
}

/** Returns until when nothing can be sent, epoch ms: by the screen, or by a refusal that names a wait; 0 = now. */
export function blockedUntil(state: State): number {
  const { error } = state;
  return 'until' in state ? state.until : (error?.at ?? 0) + (error?.retryAfter ?? 0) * SECOND;
}

/**
 * Returns a function that ticks at once, and then each second while there is something to wait for. `now`: the server's
 * clock, epoch ms. `onTick`: called at each tick; the timer stops when it returns false, because the widget is not on a
 * page. `onOver`: called when a wait is over, or when the code or link has expired.
 */
export function createCountdown(
  flow: CountdownFlow,
  now: () => number,
  onTick: () => boolean,
  onOver: (isExpired: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasWaiting = false;
  return function tick() {
    clearTimeout(timer);
    const isOnPage = onTick();
    const { secondsToResend, secondsBlocked, side, state } = flow;
    if (!isOnPage || state.busy) return;
    const proof = (state.screen === 'code' || state.screen === 'link') && side;
    const isResendOpen = wasWaiting && !secondsToResend;
    wasWaiting = !!secondsToResend;
    const isExpired = !!proof && Date.parse(proof.expiresAt) <= now();
    if (isExpired || (proof && isResendOpen && proof.resendsLeft)) onOver(isExpired);
    else if (proof || secondsToResend || secondsBlocked) timer = setTimeout(tick, SECOND);
  };
}
