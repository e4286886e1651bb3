// Owns `deliver`, which sends messages until a signal ends it. Not how they are sent: delivery.ts.
import type { Command } from 'commander';
import { deliver as startDelivering } from '../main.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { collectEarly } from './heap.ts';
import { untilSignal } from './signals.ts';

/** Adds the command to the program. */
export function addDeliver(program: Command, run: RunAction): void {
  program
    .command('deliver')
    .description('send the messages that servers have stored, until SIGINT or SIGTERM; see serve --no-deliver')
    .action(run(deliver));
}

async function deliver({ loadConfig }: CliContext): Promise<CommandOutcome> {
  collectEarly();
  await untilSignal(await startDelivering(loadConfig()));
  return succeed();
}
