// Owns when the record is sealed: from time to time, and at a graceful stop. Not what a seal is: store/seal.ts.
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';
import type { AuditChain } from '../ports/audit.ts';

/**
 * How often, ms. Until it is sealed a row could be altered unseen, so not seldom; each time with news makes a batch, so not
 * always.
 */
const EVERY = 60_000;
/** Rows of one batch at most: its transaction holds up the writers of SQLite for some hundredths of a second. */
const BATCH = 1000;

export interface Sealer {
  start(): void;
  /** Seals until nothing is left; answers how many rows. */
  seal(): Promise<number>;
  /** Seals for up to `ms`, and no more after that. */
  stop(ms: number): Promise<void>;
}

export interface SealerParts {
  readonly record: AuditChain;
  readonly clock: Clock;
  readonly log: Log;
  /** 256 random bits. */
  readonly salt: () => string;
}

export function createSealer({ record, clock, log, salt }: SealerParts): Sealer {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let until = Infinity;
  let underWay: Promise<unknown> = Promise.resolve();

  async function run(): Promise<number> {
    let rows = 0;
    let after = '';
    for (;;) {
      const project = await record.unsealed(after);
      if (project === null) return rows;
      for (let sealed = BATCH; sealed === BATCH; rows += sealed) {
        if (performance.now() >= until) return rows;
        sealed = await record.seal(project, clock(), BATCH, salt);
      }
      after = project;
    }
  }

  /** One after the other in this process; other processes are held off by the store. */
  function seal(): Promise<number> {
    const next = underWay.then(run);
    underWay = next.catch(() => undefined);
    return next;
  }

  // A database that cannot take it now gets it the next time.
  const quietly = (): Promise<unknown> => seal().catch(() => log.warn('seal-failed'));

  return {
    start() {
      void quietly();
      timer = setInterval(() => void quietly(), EVERY);
      timer.unref();
    },
    seal,
    async stop(ms) {
      if (stopped) return;
      stopped = true;
      clearInterval(timer);
      until = performance.now() + ms;
      await quietly();
    },
  };
}
