// Owns how a command opens the database of a server that may run: the store, the keys, and what the use-cases need. Not what a
// command does.
import type { Config } from '../config/config.ts';
import { keysOfServer } from '../config/key-file.ts';
import { refuseForeignKeys } from '../config/stored-keys.ts';
import { display } from '../parse/display.ts';
import { parse } from '../parse/address.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';
import type { ServiceContext } from '../service/context.ts';
import { openExisting } from '../store/open.ts';
import { createSecrets } from '../tokens/secrets.ts';

/** The parts that commands on data use. */
export type DataContext = Pick<
  ServiceContext,
  'store' | 'secrets' | 'clock' | 'parse' | 'display' | 'projectsById' | 'log'
>;

/** What a command brings along. */
export interface DataOptions {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Runs `work` on the database of the configuration, then closes it. Throws an error for the operator when there is no database, or
 * when the keys are not those of its server.
 */
export async function onDatabase<T>(
  config: Config,
  { clock, log }: DataOptions,
  work: (ctx: DataContext) => Promise<T>,
): Promise<T> {
  const store = await openExisting({ url: config.databaseUrl, clock, log });
  try {
    const keys = keysOfServer(config, log);
    await refuseForeignKeys(store, keys);
    const projectsById = new Map(config.projects.map((project) => [project.id, project]));
    return await work({ store, secrets: createSecrets(keys), clock, parse, display, projectsById, log });
  } finally {
    await store.close();
  }
}
