// Owns `audit verify` and `audit head`: their options, and which database they read. Not how the log is verified:
// audit/verify.ts.
import { InvalidArgumentError, type Command } from 'commander';
import { parseHead, printHeads, type Head } from '../audit/heads.ts';
import { verify as verifyLog } from '../audit/verify.ts';
import { readDatabaseUrl } from '../config/read-config.ts';
import type { Store } from '../ports/store.ts';
import { openExisting } from '../store/open.ts';
import { type CliContext, type CommandOutcome, type RunAction, succeed, withData } from './context.ts';

/** Adds the commands to the program. */
export function addAudit(program: Command, run: RunAction): void {
  const audit = program.command('audit').description('verify the audit log, or print the heads of its chains');
  audit
    .command('verify')
    .description(
      'say whether the audit log is as it was sealed, and print the head of each project’s chain; ends with 1 when it is not',
    )
    .option('--project <id>', 'this project alone')
    .option(
      '--head <project:number:hash>',
      'a head that was kept elsewhere, to find a cut-off end; repeatable',
      collect,
    )
    .action(run(verify));
  audit
    .command('head')
    .description('print the head of each project’s chain, to be kept elsewhere')
    .option('--project <id>', 'this project alone')
    .action(run(head));
}

function verify(
  context: CliContext,
  { project, head: heads = [] }: { readonly project?: string; readonly head?: readonly Head[] },
) {
  return withStore(context, async ({ auditChain }) => {
    const newest: Head[] = [];
    const intact = await verifyLog(auditChain, { project: project ?? null, heads }, (line) => {
      const found = line.startsWith('head ') ? parseHead(line.slice('head '.length)) : null;
      if (found === null) context.print({ type: 'line', data: { text: line }, text: line });
      else context.print({ type: 'head', data: { ...found }, text: line });
      if (found !== null) newest.push(found);
    });
    return withData({ code: intact ? 0 : 1, text: '' }, { intact, heads: newest.length });
  });
}

function head(context: CliContext, { project }: { readonly project?: string }) {
  return withStore(context, async ({ auditChain }) => {
    let isSealed = false;
    await printHeads(auditChain, project ?? null, (line) => {
      isSealed = true;
      context.print({ type: 'head', data: { ...parseHead(line) }, text: line });
    });
    // The sentence goes to stderr, so that a script that reads the heads from stdout does not read it as a head.
    if (!isSealed) context.stderr('Nothing is sealed yet.\n');
    return succeed();
  });
}

/** Needs only the database's URL of the configuration. Throws an error for the operator when there is no database. */
async function withStore(
  { env, clock, log }: CliContext,
  work: (store: Store) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const database = readDatabaseUrl(env);
  if (!database.ok) throw new Error(database.error);
  const store = await openExisting({ url: database.url, clock, log });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function collect(text: string, heads: readonly Head[] = []): readonly Head[] {
  const head = parseHead(text);
  if (head === null) throw new InvalidArgumentError('It must be project:number:hash, as audit head prints it.');
  return [...heads, head];
}
