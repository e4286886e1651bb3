// Owns the arguments and the output of `stream list` and `stream verify`. Not the verification event: core/signals.ts.
import type { Command } from 'commander';
import type { Project } from '../ports/project.ts';
import { listReceivers, type ReceiverView } from '../service/receivers/receivers.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { tryChosen, onReceivers, outcomeOfTries, rowOfTry, streamOf, type ReceiverArguments } from './on-receivers.ts';

interface StreamArguments extends ReceiverArguments {
  readonly audience?: string;
}

/** Adds the commands to the program. */
export function addStream(program: Command, run: RunAction): void {
  const stream = program
    .command('stream')
    .description('list the streams of security events, or send them the verification event');
  const chosen = (name: string, words: string): Command =>
    stream
      .command(name)
      .description(words)
      .option('--project <id>', 'of this project alone')
      .option('--audience <audience>', 'the stream for this audience alone');
  chosen('list', 'list the streams, and which of them are verified').action(
    run((context, given: StreamArguments) => list(context, given)),
  );
  chosen('verify', 'send the verification event, and say what was answered').action(
    run((context, given: StreamArguments) => verify(context, given)),
  );
}

const isMeant =
  (given: string | undefined) =>
  ({ kind, audience }: ReceiverView): boolean =>
    kind === 'stream' && (given === undefined || given === audience);

function list(context: CliContext, given: StreamArguments): Promise<CommandOutcome> {
  return onReceivers(context, given, async (ctx) => {
    let count = 0;
    for (const project of ctx.chosen)
      for (const view of (await listReceivers(ctx, project)).filter(isMeant(given.audience))) {
        context.print(rowOf(project, view));
        count += 1;
      }
    return withData(succeed(`${count} streams.`), { streams: count });
  });
}

function rowOf({ id: project }: Project, view: ReceiverView) {
  const { host, audience, events, verifiedAt } = view;
  const verified = verifiedAt === null ? null : new Date(verifiedAt).toISOString();
  const stream = streamOf(view);
  const state = verified === null ? 'not verified yet' : `verified ${verified}`;
  return {
    type: 'stream',
    data: { project, stream, audience, host, events, verifiedAt: verified },
    text: [project, stream, audience, host, state, events?.join(',')].join('  '),
  };
}

function verify(context: CliContext, given: StreamArguments): Promise<CommandOutcome> {
  return onReceivers(context, given, async (ctx) => {
    const tries = await tryChosen(ctx, () => isMeant(given.audience));
    if (tries.length === 0) return fail('There is no such stream: stream list prints all.');
    for (const one of tries) context.print(rowOfTry('stream', one));
    return outcomeOfTries('streams', 'verification event', tries);
  });
}
