// Owns how late the event loop is because of requests. Not what is refused because of that: gate.ts.

/** Interval between two measurements, ms. */
const EVERY = 20;
/** How many measurements count. One late turn is a collection of garbage or a checkpoint; several in a row are overload. */
const SAMPLES = 4;
/** With fewer requests in that time the machine is busy with something else, and refusing them would not help. */
const REQUESTS_MIN = 32;
/** Without requests for this time nothing is measured, ms, so that an idle process sleeps. */
const IDLE = 1000;

/** How late the event loop is. */
export interface LoopDelay {
  /** Counts a request that came. */
  count(): void;
  /** The smallest of the last delays, ms: that much later than due everything begins now. 0 while few requests come. */
  standing(): number;
}

interface Sample {
  readonly late: number;
  readonly requests: number;
}

/** Makes a measurement, which begins with the first request. `now`: monotonic, ms. */
export function createLoopDelay(now: () => number = () => performance.now()): LoopDelay {
  let samples: readonly Sample[] = [];
  let requests = 0;
  let isMeasuring = false;
  let requestAt = 0;
  const measure = (due: number): void => {
    const at = now();
    samples = [...samples.slice(1 - SAMPLES), { late: Math.max(0, at - due), requests }];
    requests = 0;
    isMeasuring = at - requestAt < IDLE;
    if (isMeasuring) schedule(at + EVERY);
    else samples = [];
  };
  const schedule = (due: number): void => void setTimeout(() => measure(due), EVERY).unref();
  return {
    count() {
      requests += 1;
      requestAt = now();
      if (isMeasuring) return;
      isMeasuring = true;
      schedule(requestAt + EVERY);
    },
    standing() {
      const came = samples.reduce((sum, sample) => sum + sample.requests, requests);
      if (samples.length < SAMPLES || came < REQUESTS_MIN) return 0;
      return Math.min(...samples.map(({ late }) => late));
    },
  };
}
