// Owns `serve`, which runs a server until a signal ends it. Not how a server starts and stops: main.ts.
import type { Command } from 'commander';
import { createLog } from '../log.ts';
import { start } from '../main.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { collectEarly } from './heap.ts';
import { untilSignal } from './signals.ts';
import { addWait, whenDatabaseIsThere } from './wait.ts';

/** Adds the command to the program. */
export function addServe(program: Command, run: RunAction): void {
  const serving = program
    .command('serve')
    .description('listen, until SIGINT or SIGTERM (the default command)')
    .option('--no-deliver', 'store messages, and leave it to deliver, in another process, to send them');
  addWait(serving).action(run(serve));
}

interface ServeOptions {
  readonly deliver: boolean;
  readonly wait?: boolean;
}

async function serve(
  { loadConfig, stdout, clock }: CliContext,
  { deliver, wait = false }: ServeOptions,
): Promise<CommandOutcome> {
  const config = loadConfig();
  collectEarly();
  const log = createLog(config.logLevel, stdout, clock);
  await untilSignal(await whenDatabaseIsThere(() => start(config, { deliver }), { waits: wait, log }));
  return succeed();
}
