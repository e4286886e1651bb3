// Owns how the log tells of writes that are refused because too many wait. Not which are refused: write-queue.ts.
import type { Log } from '../ports/log.ts';

/** Interval between two lines of the log, ms. */
const TELL_EVERY = 10_000;

/** Returns a function to call for each refused write. The first is logged at once, the others as a number. */
export function refusedLog(log: Log): () => void {
  let refused = 0;
  let toldAt = -Infinity;
  return () => {
    refused += 1;
    const now = performance.now();
    if (now - toldAt < TELL_EVERY) return;
    log.warn('write-queue-full', { refused });
    [refused, toldAt] = [0, now];
  };
}
