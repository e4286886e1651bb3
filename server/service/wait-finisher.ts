// Owns when a server looks for waits that are over (at its start, then at intervals), and how that stops. Not how a wait is
// finished: finish-waits.ts.
import { MINUTE } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';

/** Interval between two looks, ms. A message names the minute in which a wait ends. */
const EVERY = MINUTE;

/** Finishes waits in the background. */
export interface WaitFinisher {
  /** Looks no more, and lets a look that runs come to its end. */
  stop(): Promise<void>;
}

/** Starts to look. The first look is at once, because waits may have ended while no server ran. */
export function startWaitFinisher(finish: () => Promise<number>, log: Log): WaitFinisher {
  let running: Promise<void> | null = null;
  const look = (): void => {
    running ??= finish()
      .then(
        () => undefined,
        // The database is not available. The next look tries again.
        () => log.warn('waits-failed'),
      )
      .finally(() => (running = null));
  };
  const timer = setInterval(look, EVERY);
  timer.unref();
  look();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
