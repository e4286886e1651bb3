// Owns the searches that read many rows: how long one may take, how many may wait, and the thread that does them on SQLite. Not
// which searches these are (queries/search-lookup.ts), nor how threads are started and ended (server/worker).
import { SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { AccountRows, Search } from '../ports/search.ts';
import type { JobWorker, WorkerLimits } from '../ports/worker.ts';
import { createJobWorker } from '../worker/job-worker.ts';
import { threadFile } from '../worker/thread-file.ts';
import { unavailable } from './retry.ts';

/**
 * A search that takes longer reads more than a directory asks for. With its wait it still ends before the 30 s after which
 * provisioning systems give up.
 */
export const SEARCH_LIMITS: WorkerLimits = {
  within: 8 * SECOND,
  patience: 8 * SECOND,
  waiting: 20,
  waitingOfOwner: 5,
};

/** What the thread gets to know at its start. */
export interface SearchThreadData {
  readonly path: string;
  readonly walSize: number;
}

/** Makes the worker that searches this SQLite file. */
export function createSearchWorker(
  data: SearchThreadData,
  log: Log,
  limits: WorkerLimits = SEARCH_LIMITS,
): JobWorker<Search, AccountRows> {
  return createJobWorker({ name: 'search', file: threadFile('store/search-thread'), data, limits, log });
}

/** Runs a search. When too many wait, or the server stops, it throws `Unavailable`. */
export async function whenTurn<T>(work: Promise<T>, log: Log): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'worker-busy' && code !== 'worker-closed') throw error;
    log.warn('search-busy', { code });
    throw unavailable('Too many searches wait', 2, error);
  }
}
