// Owns how long work on the main thread may hold the event loop before other work has a turn. Not which work that is: its callers.
import { setImmediate as turnOfLoop } from 'node:timers/promises';

/**
 * Longest time that a transaction uses the event loop without a pause, ms. A commit and the answers follow, and together they
 * must stay far below the 50 ms that the slowest percent of turns may take.
 */
const LONGEST = 6;

/** The time since the event loop last had a turn, as far as one piece of work knows. */
export interface TimeSlice {
  /** Whether other work must have a turn now. */
  isOver(): boolean;
  /** Gives other work a turn, and begins the next slice. */
  yield(): Promise<void>;
}

/** Begins a slice now. */
export function startSlice(): TimeSlice {
  let start = performance.now();
  return {
    isOver: () => performance.now() - start > LONGEST,
    async yield() {
      await turnOfLoop();
      start = performance.now();
    },
  };
}
