// Owns the clock of a controller: each second of a wait, and the end of a wait or of a code. Not what follows: controller.ts.
import { SECOND } from '../../shared/duration.ts';
import type { ProofBody } from '../../shared/wire/change.ts';
import type { State } from './state.ts';

/** What it needs of a controller. */
export interface CountdownFlow {
  readonly state: State;
  readonly side: ProofBody | undefined;
  readonly secondsToResend: number;
  readonly secondsBlocked: number;
}

/** Whole seconds from now to then, both epoch ms; 0 when that is past or unknown. */
export function secondsTo(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / SECOND)) || 0;
}

/**
 * Ticks when it is called, and each second after that while there is something to wait for. `now`: the server's clock,
 * epoch ms. `onTick` answers whether the widget is on a page: else the clock stops. `onOver`: a wait is over, or the code
 * or link has expired.
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
