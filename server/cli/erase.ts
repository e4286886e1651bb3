// Owns `erase`: what it takes and what it prints. Not how a person is erased: service/erase.ts.
import type { Command } from 'commander';
import { keysOfServer } from '../config/key-file.ts';
import type { SecretKey } from '../config/keys.ts';
import type { Store } from '../ports/store.ts';
import { eraseUser, findErasable, type Erased } from '../service/erase.ts';
import { openExisting } from '../store/open.ts';
import { createSecrets } from '../tokens/secrets.ts';
import { fail, succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

export function addErase(program: Command, run: RunAction): void {
  program
    .command('erase')
    .description('delete all that leads to a person; without --yes it only prints what would be deleted')
    .argument('<user>', 'id (usr_…), or the sub where the project has one issuer')
    .requiredOption('--project <id>', 'the project of the user')
    .option('--yes', 'delete; this cannot be undone')
    .action(run(erase));
}

interface EraseOptions {
  readonly project: string;
  readonly yes?: boolean;
}

/** Throws, in words for an operator, when there is no database, or the keys are not those of its server. */
async function erase(
  context: CliContext,
  user: string,
  { project, yes = false }: EraseOptions,
): Promise<CommandOutcome> {
  const { clock, log } = context;
  const config = context.loadConfig();
  const projects = config.projects.map(({ id }) => id);
  if (!projects.includes(project))
    return fail(`There is no project ${JSON.stringify(project)}: there is ${projects.join(', ')}.`);
  const store = await openExisting({ url: config.databaseUrl, clock, log });
  try {
    const keys = keysOfServer(config, log);
    await refuseForeignKeys(store, keys);
    const ctx = { store, secrets: createSecrets(keys), clock, projects: config.projects };
    const result = await (yes ? eraseUser : findErasable)(ctx, project, user);
    return result.ok ? succeed(...linesOf(result.value, project, yes)) : fail(unknownUser(project, user));
  } finally {
    await store.close();
  }
}

/** The tombstone would be made with a key that the server does not have: the server would create the account again. */
async function refuseForeignKeys(store: Store, keys: readonly SecretKey[]): Promise<void> {
  const newest = await store.newestKey();
  const given = keys.map((key) => key.id);
  if (newest === null || given.includes(newest)) return;
  throw new Error(
    `These keys are not those of this database: its newest code was made with ${newest}, and there is only ${given.join(', ')}. ` +
      'Give the keys that its server has. If all of them are newer than that code, put the older key behind them, or wait until a change was begun under the new ones.',
  );
}

const COUNTED: readonly (readonly [keyof Erased, one: string, many: string])[] = [
  ['contacts', 'contact', 'contacts'],
  ['identities', 'identity at the sign-in', 'identities at the sign-in'],
  ['sessions', 'session', 'sessions'],
  ['changes', 'change with its addresses', 'changes with their addresses'],
  ['undos', 'undo', 'undos'],
  ['messages', 'message', 'messages'],
  ['kept', 'address kept or blocked', 'addresses kept or blocked'],
  ['profile', 'profile', 'profiles'],
  ['names', 'name', 'names'],
];

function linesOf(erased: Erased, project: string, done: boolean): readonly string[] {
  const rows = COUNTED.flatMap(([name, one, many]) => {
    const count = erased[name];
    return typeof count === 'number' && count > 0 ? [`  ${count} ${count === 1 ? one : many}`] : [];
  });
  const { user, merged, partOf } = erased;
  const parts = merged.length === 0 ? '' : `, with ${merged.join(', ')} that became part of it`;
  const account = `${user} of project ${project}${parts}`;
  const hint =
    partOf === null
      ? []
      : [`It became part of ${partOf}, which has its contacts now. Erase ${partOf} too if that is meant.`];
  if (rows.length === 0) return [`Nothing is left of ${account}.`, ...hint];
  const [head, foot] = done
    ? ['Erased', 'The audit log keeps what happened, but no longer to which person.']
    : ['This would erase', 'Nothing was done. Say --yes to erase; it cannot be undone.'];
  return [`${head} ${account}:`, ...rows, foot, ...hint];
}

function unknownUser(project: string, user: string): string {
  return `Project ${project} has no user ${JSON.stringify(user)}. Say the id (usr_…), or the sub where the project has one issuer.`;
}
