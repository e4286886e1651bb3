// Owns how long the requests that wait take, by how fast they have had their turns. Not which of them is next: fair-queue.ts.

/** Shortest time over which turns are counted, ms. Requests end in groups, because their transactions share a commit. */
const WINDOW = 200;
/** Share of the newest window in the mean. */
const WEIGHT = 1 / 2;

/** Until it was measured, ms. The first of a flood must not find an endless queue that only looks quick. */
const FIRST = 2;

/** The mean time between two turns while requests wait. */
export interface TurnRate {
  /** A request begins to wait, and none did. */
  begin(): void;
  /** A waiting request has its turn. */
  turn(): void;
  /** No request waits any more. */
  end(): void;
  /** Mean time between two turns, ms. */
  interval(): number;
}

/** Makes a rate. `now`: monotonic, ms. */
export function createTurnRate(now: () => number): TurnRate {
  let mean = FIRST;
  let turns = 0;
  /** When the window began; null while nothing waits. */
  let since: number | null = null;
  const measured = (from: number): number => (now() - from) / Math.max(1, turns);
  const close = (from: number): void => {
    mean += (measured(from) - mean) * WEIGHT;
    turns = 0;
  };
  return {
    begin() {
      since ??= now();
    },
    turn() {
      turns += 1;
      if (since === null || now() - since < WINDOW) return;
      close(since);
      since = now();
    },
    end() {
      if (since !== null && now() - since >= WINDOW) close(since);
      since = null;
      turns = 0;
    },
    interval() {
      if (since === null || now() - since < WINDOW) return mean;
      // Turns have become slower, and the window is not over yet.
      return Math.max(mean, measured(since));
    },
  };
}
