// Owns what the log tells while a migration runs. Not the statements of a migration, nor which migrations run: index.ts.
import type { Kysely, KyselyPlugin, QueryExecutorProvider } from 'kysely';
import { SECOND } from '../../../shared/duration.ts';
import type { Log } from '../../ports/log.ts';

/** Interval between two lines about the same migration, ms. */
const EVERY = 5 * SECOND;
/** A migration that takes longer is told at its end, ms. Others are only of interest to a developer. */
const LONG = 2 * SECOND;

/** The migration that runs. */
export interface Running {
  readonly name: string;
  readonly log: Log;
  /** Interval between two lines, ms; tests need a shorter one. */
  readonly every?: number;
  /** Shortest migration whose end is told at `info`, ms; tests need a shorter one. */
  readonly long?: number;
}

/** Runs `up`. When it takes long, the log tells how many statements it has run, and when it has ended. */
export async function withProgress<Tables>(
  trx: Kysely<Tables>,
  { name, log, every = EVERY, long = LONG }: Running,
  up: (db: QueryExecutorProvider) => Promise<void>,
): Promise<void> {
  const began = performance.now();
  let statements = 0;
  let reportedAt = began;
  const seconds = (): number => Math.round((performance.now() - began) / SECOND);
  const report = (): void => {
    if (performance.now() - reportedAt < every) return;
    reportedAt = performance.now();
    log.info('migration-runs', { migration: name, statements, seconds: seconds() });
  };
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      statements += 1;
      // The timer does not run while SQLite works, because better-sqlite3 is synchronous.
      report();
      return result;
    },
  };
  log.debug('migration-begins', { migration: name });
  const timer = setInterval(report, Math.min(every, SECOND));
  try {
    await up(trx.withPlugin(counting));
  } finally {
    clearInterval(timer);
  }
  const done = { migration: name, statements, seconds: seconds() };
  if (performance.now() - began >= long) log.info('migration-done', done);
  else log.debug('migration-done', done);
}
