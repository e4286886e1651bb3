// Owns that a stop goes on without a part that does not end, such as a database that does not answer. The process ends soon anyway.
import type { Log } from '../ports/log.ts';

/** Waits for the work, at most `ms`; a line of the log says that `part` was cut. */
export async function bounded(log: Log, part: string, ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      log.warn('stop-cut', { part });
      resolve();
    }, ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
