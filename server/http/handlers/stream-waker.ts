// Owns how one event stream sleeps and wakes. Not what is written to it: event-stream.ts.

/** Why a stream wakes: the change moved, a heartbeat is due, or the stream must end. */
export type WakeReason = 'moved' | 'heartbeat' | 'end';

/** The order in which reasons that wait are answered. */
const ORDER = ['end', 'heartbeat', 'moved'] as const satisfies readonly WakeReason[];

export interface StreamWaker {
  /** Wakes the stream. Callbacks, to be handed to timers and signals. */
  readonly moved: () => void;
  readonly heartbeat: () => void;
  readonly end: () => void;
  /** Sleeps until there is a reason to wake. */
  next(): Promise<WakeReason>;
  /** Waits for a write. A reader that takes nothing from one heartbeat to the next is gone, whatever its socket says. */
  writing(write: Promise<unknown>): Promise<void>;
}

/** A reason that comes while the stream is awake is kept, so that no move is missed. */
export function createStreamWaker(): StreamWaker {
  const reasons = new Set<WakeReason>(['moved']);
  let wake: () => void = () => undefined;
  const add = (reason: WakeReason) => () => {
    reasons.add(reason);
    wake();
  };
  const first = (): WakeReason | null => {
    const reason = ORDER.find((each) => reasons.has(each)) ?? null;
    // The end is for good.
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
