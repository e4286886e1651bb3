// Owns the second hand: tells while a wait runs, and when it, or the life of a code, is over. Not what is done then (flow.ts).
import type { ContactChangeController } from './controller.ts';

type Seen = Pick<ContactChangeController, 'state' | 'side' | 'secondsToResend' | 'secondsBlocked'>;

/** Whole seconds from now to then, epoch ms; 0 when that is past or unknown. */
export function secondsTo(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / 1000)) || 0;
}

/** Goes now, and again each second while it has something to wait for. `tell` answers whether anybody is there. */
export function ticker(
  flow: Seen,
  tell: () => unknown,
  now: () => number,
  over: (expired: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counting = false;
  return function tick() {
    clearTimeout(timer);
    const there = tell();
    const { secondsToResend, secondsBlocked, side, state } = flow;
    if (!there || state.busy) return;
    const proving = !!side && /code|link/.test(state.screen);
    const opened = counting && !secondsToResend;
    counting = !!secondsToResend;
    const expired = proving && Date.parse(side.expiresAt) <= now();
    if (expired || (proving && opened && side.resendsLeft)) over(expired);
    else if (proving || secondsToResend || secondsBlocked) timer = setTimeout(tick, 1000);
  };
}
