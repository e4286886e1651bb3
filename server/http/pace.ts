// Owns how many requests begin in one turn of the event loop, and which of them first. Not how many are worked on at a time, nor
// which are refused: admission/gate.ts.

/**
 * Most requests that begin in one turn. Node hands over the requests of all sockets that are ready in one turn, so hundreds of
 * them would keep timers, probes and messages waiting until each had its first piece of work done, some 0.3 ms.
 */
const PER_TURN = 32;
/** One in so many of them is not urgent, so that a flood of proofs or probes, which needs no token, stops nothing for ever. */
const OTHERS_SHARE = 4;
/** A request that was read. */
export interface Arrived<T> {
  /** Begins its work. */
  begin(): T | Promise<T>;
  /** Whether it goes before others. */
  readonly isUrgent: boolean;
}

/**
 * Begins the work now, or in a later turn: urgent work first, with a share for the rest, and else in the order of the calls. The
 * gate bounds how many of the rest come here; each of the urgent holds a connection, so that their number is bounded too.
 */
export type Pace<T> = (arrived: Arrived<T>) => T | Promise<T>;

interface Waiting<T> {
  readonly arrived: Arrived<T>;
  readonly resolve: (value: T | Promise<T>) => void;
}

/** Makes a pace. */
export function createPace<T>(perTurn = PER_TURN): Pace<T> {
  let begun = 0;
  let isScheduled = false;
  let urgent: Waiting<T>[] = [];
  let others: Waiting<T>[] = [];
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
    for (const { arrived, resolve } of next) resolve(run(arrived));
    if (begun > 0) schedule();
  };
  return (arrived) => {
    schedule();
    if (begun < perTurn && urgent.length + others.length === 0) {
      begun += 1;
      return arrived.begin();
    }
    return new Promise<T>((resolve) => (arrived.isUrgent ? urgent : others).push({ arrived, resolve }));
  };
}

/** A failure rejects the promise of its own request, and not the turn of the others. */
async function run<T>(arrived: Arrived<T>): Promise<T> {
  return arrived.begin();
}
