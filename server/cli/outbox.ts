// Owns the arguments and the output of `outbox list`, `outbox replay` and `outbox drop`. Not `outbox show` (outbox-show.ts), those
// about addresses (suppressions.ts), nor the statements: store/queries/outbox-care.ts.
import { InvalidArgumentError, Option, type Command } from 'commander';
import { DAY, HOUR, MINUTE } from '../../shared/duration.ts';
import { LANES, type Lane } from '../core/effects.ts';
import type { DataContext } from '../data/open-data.ts';
import { faultOfProject } from '../erase.ts';
import type { FailedPlace, ListedMessage, MessageFilter, OutboxCare } from '../ports/outbox-care.ts';
import { dropMessages, ON_COMMAND_LINE, replayMessages } from '../service/admin/message-acts.ts';
import { addOutboxShow } from './outbox-show.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { counted } from './counted.ts';
import { addSuppressions } from './suppressions.ts';

/** Messages of one read. */
const PAGE = 500;
const UNITS: Readonly<Record<string, number>> = { d: DAY, h: HOUR, m: MINUTE };

type MessagesPage = Awaited<ReturnType<OutboxCare['list']>>;

interface OutboxArguments {
  readonly state?: 'queued' | 'dead';
  readonly project?: string;
  readonly lane?: Lane;
  /** Ms. */
  readonly olderThan?: number;
  readonly limit?: number;
  readonly all?: boolean;
  readonly yes?: boolean;
}

/** Adds the commands to the program. */
export function addOutbox(program: Command, run: RunAction): void {
  const outbox = program
    .command('outbox')
    .description('list messages that wait or have failed, send them again, or drop them; show one to a test contact');
  addOutboxShow(outbox, run);
  addSuppressions(outbox, run);
  filtered(outbox.command('list').description('list messages that wait or have failed, with masked addresses'))
    .addOption(new Option('--state <state>', 'these alone').choices(['queued', 'dead']))
    .addOption(new Option('--limit <number>', 'at most so many').argParser(numberOf).default(100))
    .action(run((context, given: OutboxArguments) => list(context, given)));
  filtered(
    outbox
      .command('replay')
      .description('queue messages again that have failed for good; a code that is over is not sent'),
  )
    .argument('[ids...]', 'these messages (msg_…)')
    .option('--all', 'all that the other options leave')
    .action(run((context, ids: readonly string[], given: OutboxArguments) => replay(context, ids, given)));
  filtered(
    outbox.command('drop').description('end messages that wait or have failed; without --yes it only counts them'),
  )
    .argument('[ids...]', 'these messages (msg_…)')
    .addOption(new Option('--state <state>', 'these alone').choices(['queued', 'dead']))
    .option('--all', 'all that the other options leave')
    .option('--yes', 'drop them; this cannot be undone')
    .action(run((context, ids: readonly string[], given: OutboxArguments) => drop(context, ids, given)));
}

function filtered(command: Command): Command {
  return command
    .option('--project <id>', 'of this project alone')
    .addOption(new Option('--lane <lane>', 'of this way of delivery alone').choices([...LANES]))
    .addOption(
      new Option('--older-than <time>', 'made so long ago or longer, such as 3d, 12h or 30m').argParser(timeOf),
    );
}

function timeOf(text: string): number {
  const [, number, unit = ''] = /^(\d{1,6})([dhm])$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('It must be a number with d, h or m, such as 3d.');
  return Number(number) * (UNITS[unit] ?? 0);
}

function numberOf(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 9,999,999.');
  return Number(text);
}

async function list(context: CliContext, given: OutboxArguments): Promise<CommandOutcome> {
  return inOutbox(context, given, async (ctx) => {
    const filter = filterOf(context, [], given);
    const { limit = PAGE } = given;
    let count = 0;
    let after: FailedPlace | null = null;
    do {
      const page: MessagesPage = await ctx.store.outboxCare.list(filter, after, Math.min(PAGE, limit - count));
      for (const message of page.messages) context.print(rowOf(ctx, message));
      count += page.messages.length;
      after = page.next;
    } while (after !== null && count < limit);
    const text =
      after !== null ? `${counted(count, 'message')}; there may be more: --limit.` : `${counted(count, 'message')}.`;
    return withData(succeed(text), { messages: count });
  });
}

function rowOf({ display }: DataContext, message: ListedMessage) {
  const { id, project, user, lane, template, to, state, attempts, reason, ...times } = message;
  const masked = lane === 'hook' || lane === 'directory' ? '' : display.masked(lane, to);
  const at = (time: number): string => new Date(time).toISOString();
  const when = state === 'dead' ? `failed ${at(times.endedAt ?? 0)}` : `due ${at(times.dueAt)}`;
  const text = [id, state, lane, template, project, user, masked, `attempts ${attempts}`, reason ?? '', when].filter(
    (part) => part !== '',
  );
  const data = {
    id,
    project,
    user,
    change: message.change,
    lane,
    template,
    to: masked,
    state,
    attempts,
    reason,
    createdAt: at(times.createdAt),
    dueAt: at(times.dueAt),
    expiresAt: at(times.expiresAt),
    endedAt: times.endedAt === null ? null : at(times.endedAt),
  };
  return { type: 'message', data, text: text.join('  ') };
}

async function replay(context: CliContext, ids: readonly string[], given: OutboxArguments): Promise<CommandOutcome> {
  if (!isChosen(ids, given)) return NOT_CHOSEN;
  return inOutbox(context, given, async (ctx) => {
    const filter = filterOf(context, ids, { ...given, state: 'dead' });
    const messages = await replayMessages(ctx, filter, ON_COMMAND_LINE);
    if (messages > 0) ctx.store.peers.tell({ outbox: true });
    return withData(
      succeed(`Queued ${counted(messages, 'message')} again. Mails and SMS that have expired are not sent.`),
      {
        messages,
      },
    );
  });
}

async function drop(context: CliContext, ids: readonly string[], given: OutboxArguments): Promise<CommandOutcome> {
  if (!isChosen(ids, given)) return NOT_CHOSEN;
  const { yes = false } = given;
  return inOutbox(context, given, async (ctx) => {
    const filter = filterOf(context, ids, given);
    const { outboxCare } = ctx.store;
    const messages = yes
      ? await dropMessages(ctx, filter, ON_COMMAND_LINE)
      : await countOf((after) => outboxCare.list(filter, after, PAGE));
    const text = yes
      ? `Dropped ${counted(messages, 'message')}.`
      : `This would drop ${counted(messages, 'message')}. Say --yes to do it; it cannot be undone.`;
    return withData(succeed(text), { messages, done: yes });
  });
}

async function countOf(read: (after: FailedPlace | null) => Promise<MessagesPage>): Promise<number> {
  let count = 0;
  let after: FailedPlace | null = null;
  do {
    const page: MessagesPage = await read(after);
    count += page.messages.length;
    after = page.next;
  } while (after !== null);
  return count;
}

function isChosen(ids: readonly string[], { all = false, olderThan, lane, project }: OutboxArguments): boolean {
  return ids.length > 0 || all || olderThan !== undefined || lane !== undefined || project !== undefined;
}

const NOT_CHOSEN = fail('Say which messages: their ids, an option such as --older-than 3d, or --all.', 2);

function filterOf({ clock }: CliContext, ids: readonly string[], given: OutboxArguments): MessageFilter {
  const { state = null, project = null, lane = null, olderThan } = given;
  const madeUntil = olderThan === undefined ? null : clock() - olderThan;
  return { state, project, lane, ids: ids.length === 0 ? null : ids, madeUntil };
}

async function inOutbox(
  context: CliContext,
  { project }: OutboxArguments,
  work: (ctx: DataContext) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const config = context.loadConfig();
  const wrong = project === undefined ? null : faultOfProject(config, project);
  if (wrong !== null) return fail(wrong);
  const { onDatabase } = await import('../data/open-data.ts');
  return onDatabase(config, context, work);
}
