// Owns when the audit log is sealed: at intervals, and at a graceful stop. Not what a seal is: store/queries/audit-seal.ts.
import { MINUTE } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';
import type { AuditChain } from '../ports/audit.ts';

/**
 * How often, ms. A row that is not sealed yet can be altered without a trace, so the interval is short; each interval with
 * new rows makes a batch, so it is not shorter.
 */
const EVERY = MINUTE;
/** Most rows of one batch: its transaction blocks the writers of SQLite for some hundredths of a second. */
const BATCH = 1000;

/** Seals the audit log of every project. */
export interface Sealer {
  start(): void;
  /** Seals until nothing is left; returns how many rows. */
  seal(): Promise<number>;
  /** Seals for up to `ms`, and never again after that. */
  stop(ms: number): Promise<void>;
}

/** What a sealer works with. */
export interface SealerParts {
  readonly chain: AuditChain;
  readonly clock: Clock;
  readonly log: Log;
  /** 256 random bits. */
  readonly salt: () => string;
}

/** Makes a sealer; it does nothing before `start` or `seal`. */
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

  /** Runs one after the other in this process; the store keeps other processes away. */
  function seal(): Promise<number> {
    const next = underWay.then(run);
    underWay = next.catch(() => undefined);
    return next;
  }

  // If the database cannot do it now, the next interval will.
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
