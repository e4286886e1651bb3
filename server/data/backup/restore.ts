// Owns what follows when a database is that of an earlier moment: its keys are checked, all that waits is ended, and each project's
// audit log says so. Not how a SQLite file gets into its place: restore-sqlite.ts.
import { auditEntries, endedEntry } from '../../audit/entry.ts';
import type { Config } from '../../config/config.ts';
import { keysOfServer } from '../../config/key-file.ts';
import { refuseForeignKeys, refuseLostKey } from '../../config/stored-keys.ts';
import { display } from '../../parse/display.ts';
import type { Log } from '../../ports/log.ts';
import type { Clock } from '../../ports/result.ts';
import type { EndedAfterRestore } from '../../ports/store.ts';
import { endForUsers } from '../../service/end-for-users.ts';
import { openExisting } from '../../store/open.ts';
import { createSecrets } from '../../tokens/secrets.ts';

/** What a restore needs. */
export interface RestoreParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
}

/** What was ended, and the key that the data was made with; null when there is no code in it. */
export interface Restored extends EndedAfterRestore {
  readonly key: string | null;
}

/**
 * Ends all that waits in the database at `url`: what was done, cancelled or locked after the backup would otherwise take its old
 * code again, and what was sent would be sent a second time. Throws when the configured keys are not those of the data. May run
 * again after it was stopped.
 */
export async function endAfterRestore({ config, clock, log }: RestoreParts, url: string): Promise<Restored> {
  const store = await openExisting({ url, clock, log, restores: true });
  try {
    const keys = keysOfServer(config, log);
    await refuseLostKey(store, keys, config);
    await refuseForeignKeys(store, keys);
    const key = await store.newestKey();
    const secrets = createSecrets(keys);
    const now = clock();
    const projectsById = new Map(config.projects.map((project) => [project.id, project]));
    const ended = await store.endAllThatWaits(now, {
      endForUsers: (users) => endForUsers({ store, secrets, display, clock, projectsById }, users),
      revoked: (change, at) => endedEntry({ secrets, display }, at, change),
    });
    const projects = new Set([...config.projects.map(({ id }) => id), ...ended.keys()]);
    await store.write((tx) =>
      tx.audit.append(
        [...projects].flatMap((project) =>
          auditEntries(
            secrets,
            { user: { id: null, project }, at: now, origin: { requestId: null, place: null, network: null } },
            [{ event: 'database-restored', actor: 'site', change: null, data: { ...(ended.get(project) ?? NONE) } }],
          ),
        ),
      ),
    );
    return [...ended.values()].reduce(added, { ...NONE, key });
  } finally {
    await store.close();
  }
}

const NONE: EndedAfterRestore = { changes: 0, messages: 0, undos: 0, sessions: 0 };

function added(sum: Restored, one: EndedAfterRestore): Restored {
  return {
    key: sum.key,
    changes: sum.changes + one.changes,
    messages: sum.messages + one.messages,
    undos: sum.undos + one.undos,
    sessions: sum.sessions + one.sessions,
  };
}
