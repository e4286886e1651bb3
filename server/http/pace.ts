// Owns how many requests begin in one turn of the event loop. Not how many are worked on at a time: admission/gate.ts.

/**
 * Most requests that begin in one turn. Node hands over the requests of all sockets that are ready in one turn, so hundreds of
 * them would keep timers, probes and messages waiting until each had its first piece of work done, some 0.3 ms.
 */
const PER_TURN = 32;
/** One in so many of them is not urgent, so that a flood of proofs or probes, which needs no token, stops nothing for ever. */
const OTHERS_SHARE = 4;

/** Begins the work now, or in a later turn: urgent work first, with a share for the rest, and else in the order of the calls. */
export type Pace = <T>(begin: () => T | Promise<T>, isUrgent: () => boolean) => T | Promise<T>;

/** Makes a pace. Each caller that waits holds a connection, so that the number of connections bounds how many wait. */
export function createPace(perTurn = PER_TURN): Pace {
  let begun = 0;
  let isScheduled = false;
  let urgent: (() => void)[] = [];
  let others: (() => void)[] = [];
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(turn);
  };
  const turn = (): void => {
    isScheduled = false;
    const ofOthers = Math.min(others.length, Math.max(perTurn - urgent.length, Math.floor(perTurn / OTHERS_SHARE)));
    const next = [...urgent.slice(0, perTurn - ofOthers), ...others.slice(0, ofOthers)];
    urgent = urgent.slice(perTurn - ofOthers);
    others = others.slice(ofOthers);
    begun = next.length;
    for (const begin of next) begin();
    if (begun > 0) schedule();
  };
  return (begin, isUrgent) => {
    schedule();
    if (begun < perTurn && urgent.length + others.length === 0) {
      begun += 1;
      return begin();
    }
    return new Promise<void>((resolve) => (isUrgent() ? urgent : others).push(resolve)).then(begin);
  };
}
