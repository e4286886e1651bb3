// Owns when the audit log is sealed (at intervals, and at a graceful stop). Not how rows are sealed:
// store/queries/audit-seal.ts.
import { MINUTE } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';
import type { AuditChain } from '../ports/audit.ts';

/**
 * Time between two seals, ms. A row that is not sealed yet can be altered without a trace, so the interval is short. Each
 * interval with new rows makes a batch, so the interval is not shorter than a minute.
 */
const EVERY = MINUTE;
/** Most rows of one batch. Sealing so many rows takes the event loop of SQLite some 7 ms. */
const BATCH = 250;

/** Seals the audit log of every project. */
export interface Sealer {
  start(): void;
  /** Seals all rows that are not sealed yet. Returns the number of sealed rows. */
  seal(): Promise<number>;
  /** Seals for up to `ms`. Afterwards the sealer seals nothing. */
  stop(ms: number): Promise<void>;
}

/** The parts that a sealer uses. */
export interface SealerParts {
  readonly chain: AuditChain;
  readonly clock: Clock;
  readonly log: Log;
  /** Makes 256 random bits. */
  readonly salt: () => string;
}

/** Makes a sealer. It seals nothing before `start` or `seal` is called. */
export function createSealer({ chain, clock, log, salt }: SealerParts): Sealer {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let until = Infinity;
  let underWay: Promise<unknown> = Promise.resolve();

  async function run(): Promise<number> {
    let rows = 0;
    let after = '';
    for (;;) {
      const project = await chain.unsealed(after);
      if (project === null) return rows;
      for (let sealed = BATCH; sealed === BATCH; rows += sealed) {
        if (performance.now() >= until) return rows;
        sealed = await chain.seal(project, clock(), BATCH, salt);
      }
      after = project;
    }
  }

  /** Each run waits for the previous run in this process. The store prevents other processes from sealing at the same time. */
  function seal(): Promise<number> {
    const next = underWay.then(run);
    underWay = next.catch(() => undefined);
    return next;
  }

  // If the database cannot seal now, the next interval tries again.
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
