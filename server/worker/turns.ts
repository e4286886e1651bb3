// Owns how many pieces of work go on at once, where another system does the work. Not a thread: job-worker.ts.
import type { WorkerLimits } from '../ports/worker.ts';
import { createJobQueue } from './job-queue.ts';

interface Turn {
  readonly owner: string;
  readonly begin: () => void;
}

/** Does `work` when it has its turn. Rejects with an error whose code is `worker-busy` as `JobWorker.run` does. */
export type TakeTurn = <T>(owner: string, work: () => Promise<T>) => Promise<T>;

/** Lets `atOnce` pieces of work go on at the same time. */
export function createTurns(atOnce: number, limits: Omit<WorkerLimits, 'within'>): TakeTurn {
  const queue = createJobQueue<Turn>(limits);
  let running = 0;
  const next = (): void => {
    while (running < atOnce) {
      const turn = queue.next();
      if (turn === undefined) return;
      running += 1;
      turn.begin();
    }
  };
  const granted = (owner: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const busy = (): void => reject(Object.assign(new Error('too much work waits'), { code: 'worker-busy' }));
      let timer: NodeJS.Timeout | undefined;
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const turn: Turn = { owner, begin };
      if (!queue.add(turn)) return busy();
      timer = setTimeout(() => {
        if (queue.remove(turn)) busy();
      }, limits.patience);
      next();
    });
  return async (owner, work) => {
    await granted(owner);
    try {
      return await work();
    } finally {
      running -= 1;
      next();
    }
  };
}
