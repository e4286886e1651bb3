// Owns the arguments and the output of `outbox suppressed` and `outbox lift`. Not why an address is suppressed:
// service/delivery-reports.ts.
import type { Command } from 'commander';
import { kindOfChannel } from '../core/delivery-report.ts';
import type { Suppression } from '../ports/delivery-reports.ts';
import type { Tx } from '../ports/transaction.ts';
import { ON_COMMAND_LINE } from '../service/admin/message-acts.ts';
import { liftSuppression } from '../service/lift-suppression.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { faultOfProject } from '../erase.ts';

/** Most addresses that are listed. */
const LISTED = 1000;

interface SuppressionArguments {
  readonly project?: string;
}

/** Adds the commands to `outbox`. */
export function addSuppressions(outbox: Command, run: RunAction): void {
  outbox
    .command('suppressed')
    .description('list addresses that get no message, because one has come back or was not wanted; masked')
    .option('--project <id>', 'of this project alone')
    .action(run((context, given: SuppressionArguments) => list(context, given)));
  outbox
    .command('lift')
    .description('send to such an address again')
    .argument('<address>', 'the e-mail address or the phone number, in full')
    .option('--project <id>', 'in this project alone')
    .action(run((context, address: string, given: SuppressionArguments) => lift(context, address, given)));
}

async function list(context: CliContext, { project = '' }: SuppressionArguments): Promise<CommandOutcome> {
  const config = context.loadConfig();
  const wrong = project === '' ? null : faultOfProject(config, project);
  if (wrong !== null) return fail(wrong);
  const { onDatabase } = await import('../data/open-data.ts');
  return onDatabase(config, context, async ({ store, display, clock }) => {
    const found = await store.deliveryReports.suppressions(project === '' ? null : project, clock(), LISTED);
    for (const one of found) context.print(rowOf(one, display.masked(kindOfChannel(one.channel), one.key)));
    const text = found.length === LISTED ? `${LISTED} addresses; there may be more.` : `${found.length} addresses.`;
    return withData(succeed(text), { addresses: found.length });
  });
}

function rowOf({ project, channel, cause, since, until }: Suppression, masked: string) {
  const data = {
    project,
    channel,
    to: masked,
    cause,
    since: new Date(since).toISOString(),
    until: new Date(until).toISOString(),
  };
  return { type: 'suppression', data, text: [project, channel, masked, cause, `until ${data.until}`].join('  ') };
}

async function lift(context: CliContext, address: string, { project }: SuppressionArguments): Promise<CommandOutcome> {
  const config = context.loadConfig();
  const wrong = project === undefined ? null : faultOfProject(config, project);
  if (wrong !== null) return fail(wrong);
  const kind = address.includes('@') ? 'email' : 'phone';
  const key = kind === 'phone' ? address.replace(/[\s().-]/g, '') : address;
  const projects = project === undefined ? config.projects.map(({ id }) => id) : [project];
  const { onDatabase } = await import('../data/open-data.ts');
  return onDatabase(config, context, async (ctx) => {
    const lifted: string[] = [];
    for (const id of projects) {
      const lift = (tx: Tx) => liftSuppression(tx, ctx, { project: id, kind, key }, ON_COMMAND_LINE);
      if (await ctx.store.write(lift)) lifted.push(id);
    }
    if (lifted.length === 0) return fail('The address is not suppressed.');
    return withData(succeed(`Messages go to the address again: ${lifted.join(', ')}.`), { projects: lifted });
  });
}
