// Owns how many requests begin in one turn of the event loop. Not how many are worked on at a time: admission/gate.ts.

/**
 * Most requests that begin in one turn. Node hands over the requests of all sockets that are ready in one turn, so hundreds of
 * them would keep timers, probes and messages waiting until each had its first piece of work done, some 0.3 ms.
 */
const PER_TURN = 32;

/** Begins the work now, or in a later turn: urgent work first, and else in the order of the calls. */
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
    const next = [...urgent.slice(0, perTurn), ...others.slice(0, Math.max(0, perTurn - urgent.length))];
    others = others.slice(Math.max(0, perTurn - urgent.length));
    urgent = urgent.slice(perTurn);
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
