// Owns the arguments and the output of `webhook list`, `webhook test` and `webhook enable`. Not the try:
// service/receivers/try-receiver.ts.
import type { Command } from 'commander';
import { auditEntries, NO_REQUEST } from '../audit/entry.ts';
import type { Project } from '../ports/project.ts';
import { dice } from '../tokens/secrets.ts';
import { listReceivers, type ReceiverView } from '../service/receivers/receivers.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { counted } from './counted.ts';
import { tryChosen, onReceivers, outcomeOfTries, rowOfTry, type ReceiverArguments } from './on-receivers.ts';

interface WebhookArguments extends ReceiverArguments {
  readonly url?: string;
}

/** Adds the commands to the program. */
export function addWebhook(program: Command, run: RunAction): void {
  const webhook = program
    .command('webhook')
    .description('list the webhooks, send them a test event, or enable one that had answered that it is gone');
  const chosen = (name: string, words: string): Command =>
    webhook
      .command(name)
      .description(words)
      .option('--project <id>', 'of this project alone')
      .option('--url <url>', 'the webhook with this URL or host alone');
  chosen('list', 'list the webhooks, and which of them are disabled').action(
    run((context, given: WebhookArguments) => list(context, given)),
  );
  chosen('test', 'send a test event, and say what was answered').action(
    run((context, given: WebhookArguments) => test(context, given)),
  );
  chosen('enable', 'let a webhook get events again that had answered 410').action(
    run((context, given: WebhookArguments) => enable(context, given)),
  );
}

const isMeant =
  (project: Project, url: string | undefined) =>
  ({ kind, id, host }: ReceiverView): boolean =>
    kind === 'webhook' && (url === undefined || url === host || url === project.webhooks[Number(id)]?.url);

const NONE = fail('There is no such webhook: webhook list prints all.');

function list(context: CliContext, given: WebhookArguments): Promise<CommandOutcome> {
  return onReceivers(context, given, async (ctx) => {
    let count = 0;
    for (const project of ctx.chosen)
      for (const view of (await listReceivers(ctx, project)).filter(isMeant(project, given.url))) {
        context.print(rowOf(project, view));
        count += 1;
      }
    return withData(succeed(`${counted(count, 'webhook')}.`), { webhooks: count });
  });
}

function rowOf({ id: project }: Project, { id, host, events, disabledAt }: ReceiverView) {
  const disabledSince = disabledAt === null ? null : new Date(disabledAt).toISOString();
  const state = disabledSince === null ? 'enabled' : `disabled since ${disabledSince}`;
  return {
    type: 'webhook',
    data: { project, webhook: Number(id), host, subscribe: events, disabledSince },
    text: [project, id, host, state, events === null ? 'all events' : events.join(',')].join('  '),
  };
}

function test(context: CliContext, given: WebhookArguments): Promise<CommandOutcome> {
  return onReceivers(context, given, async (ctx) => {
    const tries = await tryChosen(ctx, (project) => isMeant(project, given.url));
    if (tries.length === 0) return NONE;
    for (const one of tries) context.print(rowOfTry('webhook', one));
    return outcomeOfTries('webhooks', 'test event', tries);
  });
}

function enable(context: CliContext, given: WebhookArguments): Promise<CommandOutcome> {
  return onReceivers(context, given, async ({ chosen, store, secrets, clock }) => {
    let [found, enabled] = [0, 0];
    for (const project of chosen)
      for (const { id } of (await listReceivers({ store, secrets }, project)).filter(isMeant(project, given.url))) {
        found += 1;
        const entries = auditEntries(dice, contextOf(project, clock()), [
          { event: 'webhook-enabled', actor: 'site', change: null, data: { webhook: Number(id) } },
        ]);
        const hash = secrets.hash(project.webhooks[Number(id)]?.url ?? '');
        if (await store.receivers.enableWebhook(hash, entries)) enabled += 1;
      }
    if (found === 0) return NONE;
    return withData(succeed(`Enabled ${enabled} webhooks. What they missed is sent by outbox replay --lane hook.`), {
      webhooks: enabled,
    });
  });
}

function contextOf({ id }: Project, at: number) {
  return { user: { id: null, project: id }, at, origin: NO_REQUEST };
}
