// Owns the rows of the outbox for the site's directories: one for each directory, when contacts have changed. Not what a directory
// gets: deliver/prepare/prepare-sync.ts.
import { DAY } from '../../../shared/duration.ts';
import type { Actor } from '../../core/audit-values.ts';
import type { DirectorySettings } from '../../ports/directory.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { User } from '../../ports/user.ts';
import { systemRow } from './system-row.ts';

/** How long a directory may be down before a change counts as failed, ms. It can be sent again after that too. */
const SYNC_LIFE = 14 * DAY;

/** The actor of what an event of a directory changes. */
export const EVENTS_ACTOR = 'client:events' satisfies Actor;

/** A changed list of contacts. */
export interface ChangedAccount {
  readonly user: Pick<User, 'id' | 'project'>;
  readonly project: Pick<Project, 'directories' | 'events'>;
  readonly secrets: Pick<Secrets, 'id'>;
  readonly actor: Actor;
  /** The issuer whose claims changed it; null = none did. */
  readonly claimedBy: string | null;
  /** The change that did it; null = none. */
  readonly change: string | null;
  /** Epoch ms. */
  readonly at: number;
  /** The version of the user with the changed list. */
  readonly version: number;
}

/** Returns the rows. What came from a directory does not go back to it. */
export function syncRows(changed: ChangedAccount): readonly OutgoingMessage[] {
  const data = { sync: { version: changed.version } };
  return (changed.project.directories ?? [])
    .filter((directory) => !comesFrom(directory, changed))
    .map(({ id }) =>
      systemRow(changed, { template: 'sync', kind: 'directory', data, providerId: id, life: SYNC_LIFE }),
    );
}

function comesFrom({ id, sources }: DirectorySettings, { project, actor, claimedBy }: ChangedAccount): boolean {
  if (claimedBy !== null && sources.includes(claimedBy)) return true;
  const sender = project.events?.directory ?? null;
  if (actor === EVENTS_ACTOR) return sender === null || sender === id;
  return actor.startsWith('client:') && sources.includes(actor.slice('client:'.length));
}
