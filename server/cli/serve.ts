// Owns `serve`, which runs a server until a signal ends it. Not how a server starts and stops: main.ts.
import process from 'node:process';
import type { Command } from 'commander';
import { start } from '../main.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

/** Adds the command to the program. */
export function addServe(program: Command, run: RunAction): void {
  program.command('serve').description('listen, until SIGINT or SIGTERM (the default command)').action(run(serve));
}

/** Runs the server until SIGINT or SIGTERM, and then stops it. A second signal ends the process at once. */
async function serve({ loadConfig }: CliContext): Promise<CommandOutcome> {
  const running = await start(loadConfig());
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
  await running.stop();
  return succeed();
}
