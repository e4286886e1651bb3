// Owns `serve`, which runs a server until a signal ends it. Not how a server starts and stops: main.ts.
import type { Command } from 'commander';
import { start } from '../main.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { collectEarly } from './heap.ts';
import { untilSignal } from './signals.ts';

/** Adds the command to the program. */
export function addServe(program: Command, run: RunAction): void {
  program
    .command('serve')
    .description('listen, until SIGINT or SIGTERM (the default command)')
    .option('--no-deliver', 'store messages, and leave it to deliver, in another process, to send them')
    .action(run(serve));
}

async function serve({ loadConfig }: CliContext, { deliver }: { readonly deliver: boolean }): Promise<CommandOutcome> {
  collectEarly();
  await untilSignal(await start(loadConfig(), { deliver }));
  return succeed();
}
