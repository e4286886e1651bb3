// Owns how one event stream sleeps and wakes. Not the events: event-stream.ts.

/** Why a stream wakes: the change moved, a heartbeat is due, or the stream must end. */
export type WakeReason = 'moved' | 'heartbeat' | 'end';

/** The order of waiting reasons: `next` returns the first. */
const ORDER = ['end', 'heartbeat', 'moved'] as const satisfies readonly WakeReason[];

export interface StreamWaker {
  /** Wakes the stream. `moved`, `heartbeat` and `end` are callbacks for timers and signals. */
  readonly moved: () => void;
  readonly heartbeat: () => void;
  readonly end: () => void;
  /** Sleeps until there is a reason to wake. */
  next(): Promise<WakeReason>;
  /** Waits for a write, or until the stream ends. Ends the stream when the reader accepts no data until the next heartbeat. */
  writing(write: Promise<unknown>): Promise<void>;
}

/** Makes a waker. It keeps the reasons that arrive while the stream is awake, so that no move is missed. */
export function createStreamWaker(): StreamWaker {
  const reasons = new Set<WakeReason>();
  let wake: () => void = () => undefined;
  const add = (reason: WakeReason) => () => {
    reasons.add(reason);
    wake();
  };
  const first = (): WakeReason | null => {
    const reason = ORDER.find((each) => reasons.has(each)) ?? null;
    // `end` stays, so that the stream never sleeps again.
    if (reason !== null && reason !== 'end') reasons.delete(reason);
    return reason;
  };
  const sleep = (): Promise<void> => new Promise((resolve) => (wake = resolve));

  return {
    moved: add('moved'),
    heartbeat: add('heartbeat'),
    end: add('end'),
    async next() {
      for (;;) {
        const reason = first();
        if (reason !== null) return reason;
        await sleep();
      }
    },
    async writing(write) {
      const written = write.then(() => 'written' as const);
      while (!reasons.has('end')) {
        if ((await Promise.race([written, sleep()])) === 'written') return;
        if (reasons.has('heartbeat')) reasons.add('end');
      }
    },
  };
}
