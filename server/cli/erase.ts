// Owns `erase` on the command line: what is asked for, and what is said of it. Not the erasing (erase.ts).
import { parseArgs } from 'node:util';
import type { Config } from '../config/config.ts';
import { createErase, type Erased } from '../service/erase.ts';
import type { SecretKey } from '../config/keys.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { openExisting } from '../store/open.ts';
import type { Clock } from '../ports/result.ts';
import { createSecrets } from '../tokens/secrets.ts';

interface Surroundings {
  readonly config: Config;
  readonly keys: (config: Config, log: Log) => readonly SecretKey[];
  readonly clock: Clock;
  readonly log: Log;
}

export interface Said {
  /** Of the process. */
  readonly code: 0 | 1 | 2;
  readonly text: string;
}

export const ERASE_USAGE = 'contact-change-server erase --project <id> <user id or sub> [--yes]';

/** Without `--yes` it only says what would go. Throws when there is no database, it cannot be opened, or the keys are not its server's. */
export async function erase(args: readonly string[], { config, keys, clock, log }: Surroundings): Promise<Said> {
  const asked = read(args);
  if (asked === null) return { code: 2, text: `It goes so: ${ERASE_USAGE}` };
  const { project, user, yes } = asked;
  const served = config.projects.map((p) => p.id);
  if (!served.includes(project))
    return { code: 1, text: `There is no project ${JSON.stringify(project)}: there is ${served.join(', ')}.` };
  const store = await openExisting({ url: config.databaseUrl, clock, log });
  try {
    const secretKeys = keys(config, log);
    await refuseStrangeKeys(store, secretKeys);
    const parts = { store, secrets: createSecrets(secretKeys), clock, projects: config.projects };
    const eraser = createErase(parts);
    const done = await (yes ? eraser.erase(project, user) : eraser.erasable(project, user));
    return done.ok ? { code: 0, text: words(done.value, project, yes) } : { code: 1, text: unknown(project, user) };
  } finally {
    await store.close();
  }
}

/** An erasure under keys that the server has not is none: it would make the person anew, and not start again. */
async function refuseStrangeKeys(store: Store, keys: readonly SecretKey[]): Promise<void> {
  const newest = await store.newestKey();
  const given = keys.map((key) => key.id);
  if (newest === null || given.includes(newest)) return;
  throw new Error(
    `These keys are not those of this database: its newest code was made with ${newest}, and there is only ${given.join(', ')}. ` +
      'Give the keys that its server has; if they were all made since, put the older one behind them, or wait until a change was begun under them.',
  );
}

function read(args: readonly string[]): { project: string; user: string; yes: boolean } | null {
  try {
    const options = { project: { type: 'string' }, yes: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [user, ...more] = positionals;
    if (user === undefined || user === '' || more.length > 0 || values.project === undefined) return null;
    return { project: values.project, user, yes: values.yes };
  } catch {
    return null;
  }
}

const NAMES: readonly (readonly [keyof Erased, one: string, many: string])[] = [
  ['contacts', 'contact', 'contacts'],
  ['identities', 'identity at the sign-in', 'identities at the sign-in'],
  ['sessions', 'session', 'sessions'],
  ['changes', 'change with its addresses', 'changes with their addresses'],
  ['undos', 'way back', 'ways back'],
  ['messages', 'message', 'messages'],
  ['kept', 'address kept or blocked', 'addresses kept or blocked'],
  ['profile', 'profile', 'profiles'],
  ['names', 'name', 'names'],
];

function words(erased: Erased, project: string, done: boolean): string {
  const found = NAMES.flatMap(([name, one, many]) => {
    const count = erased[name];
    return typeof count === 'number' && count > 0 ? [`  ${count} ${count === 1 ? one : many}`] : [];
  });
  const { user, merged, partOf } = erased;
  const parts = merged.length === 0 ? '' : `, with ${merged.join(', ')} that became part of it`;
  const who = `${user} of project ${project}${parts}`;
  const more =
    partOf === null
      ? []
      : [`It became part of ${partOf}, whose contacts its contacts are now. Erase ${partOf} too if that is meant.`];
  if (found.length === 0) return [`Nothing is left of ${who}.`, ...more].join('\n');
  const [head, foot] = done
    ? ['Erased', 'The record keeps what happened, and no longer to whom.']
    : ['This would erase', 'Nothing was done. Say --yes to erase; it cannot be undone.'];
  return [`${head} ${who}:`, ...found, foot, ...more].join('\n');
}

function unknown(project: string, user: string): string {
  return `Project ${project} has no user ${JSON.stringify(user)}. Say the id (usr_…), or the sub where the project has one issuer.`;
}
