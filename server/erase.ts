// Owns how a person is erased while a server runs: open the database, check the keys, erase, close. Not which rows are erased:
// service/erase.ts. Not the command line: cli/erase.ts.
import type { Config } from './config/config.ts';
import { keysOfServer } from './config/key-file.ts';
import { refuseForeignKeys } from './config/stored-keys.ts';
import { createLog } from './log.ts';
import type { Erased } from './ports/erased.ts';
import type { Log } from './ports/log.ts';
import type { Clock } from './ports/result.ts';
import { eraseUser, findErasable } from './service/erase.ts';
import { openExisting } from './store/open.ts';
import { createSecrets } from './tokens/secrets.ts';

export type { Erased };

/** The person to erase. */
export interface EraseTarget {
  readonly project: string;
  /** Our id (`usr_…`). When the project has one issuer, the `sub` works too. */
  readonly user: string;
}

/** How to erase. */
export interface EraseOptions {
  /** True: erases nothing, and only returns what would be erased. Default: false. */
  readonly dryRun?: boolean;
  readonly log?: Log;
  readonly clock?: Clock;
}

/**
 * Erases all data that leads to a person, in one transaction. Returns what was erased; null when the project has no such
 * user. The person's identities can never sign in again. An erasure cannot be undone; a second call erases nothing more. The
 * server may run meanwhile.
 *
 * Throws an error with one clear sentence when the project is not configured, there is no database, or the secret keys are
 * not the keys of the database's server.
 */
export async function erase(
  config: Config,
  { project, user }: EraseTarget,
  options: EraseOptions = {},
): Promise<Erased | null> {
  const fault = faultOfProject(config, project);
  if (fault !== null) throw new Error(fault);
  const clock = options.clock ?? Date.now;
  const log = options.log ?? createLog(config.logLevel, (line) => process.stderr.write(line), clock);
  const store = await openExisting({ url: config.databaseUrl, clock, log });
  try {
    const keys = keysOfServer(config, log);
    await refuseForeignKeys(store, keys);
    const ctx = { store, secrets: createSecrets(keys), clock, projects: config.projects };
    const erased = await (options.dryRun === true ? findErasable : eraseUser)(ctx, project, user);
    return erased.ok ? erased.value : null;
  } finally {
    await store.close();
  }
}

/** Says in one sentence that the project is not configured; null when the project is configured. */
export function faultOfProject({ projects }: Pick<Config, 'projects'>, project: string): string | null {
  const ids = projects.map(({ id }) => id);
  return ids.includes(project) ? null : `There is no project ${JSON.stringify(project)}: there is ${ids.join(', ')}.`;
}
