// Owns how many requests begin in one turn of the event loop, and that refusals do not wait for their turn. Not how many are worked
// on at a time: admission/gate.ts.

/**
 * Most requests that begin in one turn. Node hands over the requests of all sockets that are ready in one turn, so hundreds of
 * them would keep timers, probes and messages waiting until each had its first piece of work done, some 0.3 ms.
 */
const PER_TURN = 32;
/** One in so many of them is not urgent, so that a flood of proofs or probes, which needs no token, stops nothing for ever. */
const OTHERS_SHARE = 4;
/** A request that has waited so long is late, ms: it is asked whether it would be refused anyway. A 503 takes 50 ms at most. */
const LATE = 20;
/** Most late requests that are refused in one turn. Such a refusal takes some 0.05 ms. */
const REFUSED_PER_TURN = 64;

/** A request that was read. */
export interface Arrived<T> {
  /** Begins its work. */
  begin(): T | Promise<T>;
  /** Whether it goes before others. */
  isUrgent(): boolean;
  /** Returns the answer of a request that would be refused for overload, in the cheapest way; null when it would not be. */
  refuse(): T | null;
}

/**
 * Begins the work now, or in a later turn: urgent work first, with a share for the rest, and else in the order of the calls. While others are late, a request
 * that would be refused is refused at once. Each caller that waits holds a connection, so that the number of connections bounds
 * how many wait.
 */
export type Pace<T> = (arrived: Arrived<T>) => T | Promise<T>;

interface Waiting<T> {
  readonly arrived: Arrived<T>;
  readonly since: number;
  readonly resolve: (value: T | Promise<T>) => void;
}

/** Makes a pace. `now`: monotonic, ms. */
export function createPace<T>(perTurn = PER_TURN, now: () => number = () => performance.now()): Pace<T> {
  let begun = 0;
  let isScheduled = false;
  let urgent: Waiting<T>[] = [];
  let others: Waiting<T>[] = [];
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(turn);
  };
  const isLate = ({ since }: Waiting<T>): boolean => now() - since > LATE;
  /** Refuses the late ones at the head of the queue, which is in the order of their arrival. */
  const refuseLate = (): void => {
    let refused = 0;
    for (const { arrived, resolve } of others.slice(0, REFUSED_PER_TURN).filter(isLate)) {
      const answer = arrived.refuse();
      if (answer === null) break;
      resolve(answer);
      refused += 1;
    }
    others = others.slice(refused);
  };
  const turn = (): void => {
    isScheduled = false;
    refuseLate();
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
    const [first] = others;
    if (begun < perTurn && urgent.length === 0 && first === undefined) {
      begun += 1;
      return arrived.begin();
    }
    const isUrgent = arrived.isUrgent();
    const refused = !isUrgent && first !== undefined && isLate(first) ? arrived.refuse() : null;
    if (refused !== null) return refused;
    return new Promise<T>((resolve) => (isUrgent ? urgent : others).push({ arrived, since: now(), resolve }));
  };
}

/** A failure rejects the promise of its own request, and not the turn of the others. */
async function run<T>(arrived: Arrived<T>): Promise<T> {
  return arrived.begin();
}
