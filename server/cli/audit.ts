// Owns `audit verify` and `audit head`: their options, and which database they read. Not how the log is verified:
// audit/verify.ts.
import { InvalidArgumentError, type Command } from 'commander';
import { headsOf, headText, parseHead, type Head } from '../audit/heads.ts';
import { verifyRows } from '../audit/verify.ts';
import { readDatabaseUrl } from '../config/read-config.ts';
import type { Store } from '../ports/store.ts';
import { openExisting } from '../store/open.ts';
import { type CliContext, type CommandOutcome, type RunAction, succeed, withData } from './context.ts';

const VERIFY_HELP = `
With --json, a line each:
  {"type":"fault","project","batch","what",…}  a broken link, as soon as it is found. "what" is one of: unchained,
    missing, misplaced, reordered, row-altered, emptied, altered, batches-missing, rewritten, cut-off, stray.
    "batch" is null for a fault of the whole chain; "row", "rows", "from", "to" say where.
  {"type":"project","project","intact","batches","rows","erased","unsealed","faults"}  what was checked of a project.
  {"type":"head","project","number","hash"}  the newest batch of a project.
  {"type":"none","project"}  there is no audit log, of this project or (null) at all.
  {"type":"result","ok","code","intact","projects","batches","rows","faults","heads"}  the last line.
Exit codes: 0 intact, 1 not intact ("intact" is false), or not checked at all ("error" says why), 2 wrong command line.`;

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
    .addHelpText('after', VERIFY_HELP)
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
    const count = { projects: 0, batches: 0, rows: 0, faults: 0, heads: 0 };
    const intact = await verifyRows(auditChain, { project: project ?? null, heads }, ({ text, ...row }) => {
      const { type, ...data } = row;
      context.print({ type, data, text });
      if (row.type === 'head') count.heads += 1;
      if (row.type !== 'project') return;
      count.projects += 1;
      count.batches += row.batches;
      count.rows += row.rows;
      count.faults += row.faults;
    });
    return withData({ code: intact ? 0 : 1, text: '' }, { intact, ...count });
  });
}

function head(context: CliContext, { project }: { readonly project?: string }) {
  return withStore(context, async ({ auditChain }) => {
    const heads = await headsOf(auditChain, project ?? null);
    for (const one of heads) context.print({ type: 'head', data: { ...one }, text: headText(one) });
    // The sentence goes to stderr, so that a script that reads the heads from stdout does not read it as a head.
    if (heads.length === 0) context.stderr('Nothing is sealed yet.\n');
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
