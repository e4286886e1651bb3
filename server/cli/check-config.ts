// Owns `check-config`, which reports whether the configuration can be used. Not the rules of the configuration: config/.
import type { Command } from 'commander';
import { looseFaceLines } from '../config/project/loose-faces.ts';
import { smsReport } from '../deliver/message/sms-report.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

/** Adds the command to the program. */
export function addCheckConfig(program: Command, run: RunAction): void {
  program
    .command('check-config')
    .description('list all that is wrong with the configuration, then end')
    .action(run(checkConfig));
}

function checkConfig({ loadConfig }: CliContext): CommandOutcome {
  const { projects, publicUrl } = loadConfig();
  return succeed(
    'The configuration is right. The database was not opened: whether these are its keys, serve tells.',
    ...looseFaceLines(projects),
    ...projects.flatMap((project) => smsReport(project, publicUrl)),
  );
}
