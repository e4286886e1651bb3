// Owns `outbox show`, which writes a message to a test contact as it would be sent, with its code and link. Not which contacts are test
// contacts (core/test-contacts.ts), nor what a message says: deliver/.
import { Option, type Command } from 'commander';
import { isTestContact } from '../core/test-contacts.ts';
import type { DataContext } from '../data/open-data.ts';
import type { Config } from '../config/config.ts';
import { refuseTestContacts } from '../config/test-contacts.ts';
import type { PreparedMessage } from '../deliver/message/message.ts';
import type { FoundMessage, MessageQuery } from '../ports/outbox-care.ts';
import { faultOfProject } from '../erase.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type Row, type RunAction } from './context.ts';

interface ShowArguments {
  readonly project?: string;
  readonly template: 'prove' | 'notice';
}

/** Adds the command below `outbox`. */
export function addOutboxShow(outbox: Command, run: RunAction): void {
  outbox
    .command('show')
    .description('write a message to a test contact with its code and link, whether it was delivered or waits')
    .argument('<message>', 'a message (msg_…), or an address or number: the newest message to it')
    .option('--project <id>', 'of this project alone')
    .addOption(
      new Option('--template <template>', 'which message to an address').choices(['prove', 'notice']).default('prove'),
    )
    .action(run((context, text: string, given: ShowArguments) => show(context, text, given)));
}

async function show(context: CliContext, text: string, given: ShowArguments): Promise<CommandOutcome> {
  const config = context.loadConfig();
  refuseTestContacts(config, context.env['NODE_ENV']);
  const query = queryOf(text, given);
  if (query === null) return fail('Name a message (msg_…), an e-mail address, or a number that begins with +.', 2);
  const wrong = given.project === undefined ? null : faultOfProject(config, given.project);
  if (wrong !== null) return fail(wrong);
  if (config.projects.every(({ testContacts = [] }) => testContacts.length === 0))
    return fail('No project has test contacts: TEST_CONTACTS names the only ones whose messages can be shown.');
  const { onDatabase } = await import('../data/open-data.ts');
  return onDatabase(config, context, async (ctx) => {
    const found = await ctx.store.outboxCare.find(query);
    return found === undefined ? fail('There is no such message.') : shown(context, { ctx, config }, found);
  });
}

/** Returns what the text names; null when it names nothing. The command asks for a whole address, so nothing has to be guessed. */
function queryOf(text: string, given: ShowArguments): MessageQuery | null {
  const { template } = given;
  const project = given.project ?? null;
  const typed = text.trim();
  if (/^msg_[\w-]+$/.test(typed)) return { id: typed };
  if (typed.includes('@')) return { kind: 'email', to: typed.toLowerCase(), template, project };
  const number = typed.replace(/[\s().-]/g, '');
  return /^\+\d+$/.test(number) ? { kind: 'phone', to: number, template, project } : null;
}

interface Where {
  readonly ctx: DataContext;
  readonly config: Config;
}

async function shown(
  { print, clock }: CliContext,
  { ctx, config }: Where,
  found: FoundMessage,
): Promise<CommandOutcome> {
  const { message } = found;
  const project = ctx.projectsById.get(message.project);
  if (project === undefined || (message.kind !== 'email' && message.kind !== 'phone'))
    return fail(`No project ${message.project} is configured.`);
  if (!isTestContact(project.testContacts, { kind: message.kind, value: message.to }))
    return fail('The message is not for a test contact, so nothing of it can be shown.');
  if (message.suppressed) return fail('The message is never sent: its address is taken, blocked or suppressed.');
  const { change, account, identities } = message.facts;
  const [{ prepare }, { render }] = await Promise.all([
    import('../deliver/prepare/prepare.ts'),
    import('../deliver/message/render.ts'),
  ]);
  const facts = {
    outgoing: message,
    change: change ?? undefined,
    project,
    account,
    identities,
    directory: null,
    attempt: message.attempt,
    masked: ctx.display.maskedBoth,
    publicUrl: config.publicUrl,
    now: clock(),
  };
  const prepared = prepare(facts, ctx.secrets);
  if (typeof prepared === 'string') return fail(`The message has nothing to show any more: ${prepared}.`);
  if (isOfEarlier(prepared)) return fail('The change began before its address was a test contact: begin another one.');
  print(rowOf(found, prepared, await render(prepared)));
  return withData(succeed(''), { message: message.id });
}

/** Whether a change would have a receipt for a code that this command shows. */
function isOfEarlier(message: PreparedMessage): boolean {
  return message.template === 'prove' && message.proof.side === 'new' && message.change.terms.test !== true;
}

function rowOf(
  { message, state }: FoundMessage,
  prepared: PreparedMessage,
  { subject, text }: { readonly subject: string | null; readonly text: string },
): Row {
  const { id, project, user, change, kind: lane, template, to, createdAt, expiresAt } = message;
  const code = prepared.template === 'prove' ? prepared.code : null;
  const link = linkOf(prepared);
  const at = (time: number): string => new Date(time).toISOString();
  const times = { createdAt: at(createdAt), expiresAt: at(expiresAt) };
  const data = { id, project, user, change, lane, template, to, state, code, link, subject, text, ...times };
  const lines = [
    [id, state, lane, template, project, user, to].join('  '),
    ...(code === null ? [] : [`Code: ${code}`]),
    ...(link === null ? [] : [`Link: ${link}`]),
    '',
    ...(subject === null ? [] : [`Subject: ${subject}`]),
    text.trimEnd(),
  ];
  return { type: 'message', data, text: lines.join('\n') };
}

function linkOf(prepared: PreparedMessage): string | null {
  if (prepared.template === 'prove') return prepared.link;
  return prepared.template === 'notice' ? (prepared.link?.url ?? null) : null;
}
