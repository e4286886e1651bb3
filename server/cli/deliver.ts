// Owns `deliver`, which sends messages until a signal ends it. Not how they are sent: delivery.ts.
import type { Command } from 'commander';
import { createLog } from '../log.ts';
import { deliver as startDelivering } from '../main.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { collectEarly } from './heap.ts';
import { untilSignal } from './signals.ts';
import { addWait, whenDatabaseIsThere } from './wait.ts';

/** Adds the command to the program. */
export function addDeliver(program: Command, run: RunAction): void {
  const delivering = program
    .command('deliver')
    .description('send the messages that servers have stored, until SIGINT or SIGTERM; see serve --no-deliver');
  addWait(delivering).action(run(deliver));
}

async function deliver(
  { loadConfig, stdout, clock }: CliContext,
  { wait = false }: { readonly wait?: boolean },
): Promise<CommandOutcome> {
  const config = loadConfig();
  collectEarly();
  const log = createLog(config.logLevel, stdout, clock);
  await untilSignal(await whenDatabaseIsThere(() => startDelivering(config), { waits: wait, log }));
  return succeed();
}
