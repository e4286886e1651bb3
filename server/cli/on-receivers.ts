// Owns what the commands about webhooks and streams share: the database, the projects that are meant, tries and their words. Not the
// commands: webhook.ts, stream.ts.
import { NO_REQUEST } from '../audit/entry.ts';
import type { DataContext } from '../data/open-data.ts';
import { faultOfProject } from '../erase.ts';
import type { SendOutcome } from '../ports/delivery.ts';
import type { Project } from '../ports/project.ts';
import { listReceivers, type ReceiverView } from '../service/receivers/receivers.ts';
import { recordTry } from '../service/receivers/record-try.ts';
import { tryReceiver, type TryContext } from '../service/receivers/try-receiver.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type Row } from './context.ts';

/** The options that all of the commands have. */
export interface ReceiverArguments {
  readonly project?: string;
}

/** What the commands use. `chosen`: the projects that are meant. */
export type ReceiverContext = DataContext & TryContext & { readonly chosen: readonly Project[] };

/** Opens the database of the configuration and does the work. Fails for a project that is not served. */
export async function onReceivers(
  context: CliContext,
  { project }: ReceiverArguments,
  work: (ctx: ReceiverContext) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const config = context.loadConfig();
  const wrong = project === undefined ? null : faultOfProject(config, project);
  if (wrong !== null) return fail(wrong);
  const { onDatabase } = await import('../data/open-data.ts');
  const { sendNow } = await import('../deliver/channels/receivers.ts');
  const options = { clock: context.clock, allow: config.outboundAllow };
  return onDatabase(config, context, (ctx) =>
    work({
      ...ctx,
      publicUrl: config.publicUrl,
      sendNow: (one, receiver, message) => sendNow(one, receiver, message, options),
      chosen: config.projects.filter(({ id }) => project === undefined || id === project),
    }),
  );
}

/** The id of a stream in the settings. */
export const streamOf = ({ id }: ReceiverView): string => id.replace(/^stream:/, '');

/** A receiver that was tried, and what it answered. */
export interface Tried {
  readonly project: Project;
  readonly view: ReceiverView;
  readonly outcome: SendOutcome;
}

/** Tries each receiver that is meant, one after another. Each try stands in the audit log. */
export async function tryChosen(
  ctx: ReceiverContext,
  isMeantIn: (project: Project) => (view: ReceiverView) => boolean,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const project of ctx.chosen)
    for (const view of (await listReceivers(ctx, project)).filter(isMeantIn(project))) {
      const outcome = await tryReceiver(ctx, project, view.id);
      if (outcome === null) continue;
      const receiver = view.kind === 'webhook' ? { webhook: Number(view.id) } : { stream: streamOf(view) };
      await recordTry(ctx, { project, receiver, outcome, actor: 'site', origin: NO_REQUEST });
      tried.push({ project, view, outcome });
    }
  return tried;
}

/** Returns the row of a try. */
export function rowOfTry(type: 'webhook' | 'stream', { project, view, outcome }: Tried): Row {
  const reason = outcome.at === 'sent' ? null : outcome.reason;
  const cause = outcome.at === 'sent' ? null : (outcome.trouble?.cause ?? null);
  const answer = reason === null ? 'took it' : `did not take it: ${cause ?? reason} (${reason})`;
  return {
    type,
    data: { project: project.id, receiver: view.id, host: view.host, taken: reason === null, reason, cause },
    text: [project.id, view.id, view.host, answer].join('  '),
  };
}

/** Returns the outcome of a command that tried some receivers: a failure when one did not take the event. */
export function outcomeOfTries(
  name: 'webhooks' | 'streams',
  event: 'test event' | 'verification event',
  tries: readonly Tried[],
): CommandOutcome {
  const taken = tries.filter(({ outcome }) => outcome.at === 'sent').length;
  const text = `${taken} of ${tries.length} ${name} took the ${event}.`;
  return withData(taken === tries.length ? succeed(text) : fail(text), { [name]: tries.length, taken });
}
