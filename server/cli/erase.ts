// Owns the arguments and the output of `erase`. Not how a person is erased: ../erase.ts.
import type { Command } from 'commander';
import { erase as eraseUser, faultOfProject, type Erased } from '../erase.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

/** Adds the command to the program. */
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

/** Throws an error for the operator when there is no database, or when the keys are not those of the database's server. */
async function erase(
  { clock, log, loadConfig }: CliContext,
  user: string,
  { project, yes = false }: EraseOptions,
): Promise<CommandOutcome> {
  const config = loadConfig();
  const fault = faultOfProject(config, project);
  if (fault !== null) return fail(fault);
  const erased = await eraseUser(config, { project, user }, { dryRun: !yes, clock, log });
  if (erased === null) return fail(unknownUser(project, user));
  return withData(succeed(...linesOf(erased, project, yes)), { project, ...erased, done: yes });
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
