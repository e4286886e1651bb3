// Owns `check-config`, which reports whether the configuration can be used. Not the rules of the configuration: config/.
import type { Command } from 'commander';
import type { Config } from '../config/config.ts';
import { looseFaceLines } from '../config/project/loose-faces.ts';
import { channelGaps } from '../deliver/channels/sms/channel-gaps.ts';
import { smsReport } from '../deliver/message/sms-report.ts';
import type { Project } from '../ports/project.ts';
import { ConfigError } from './config-error.ts';
import { succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

/** Adds the command to the program. */
export function addCheckConfig(program: Command, run: RunAction): void {
  program
    .command('check-config')
    .description('list all that is wrong with the configuration, then end')
    .action(run(checkConfig));
}

async function checkConfig({ loadConfig, json, print }: CliContext): Promise<CommandOutcome> {
  const { projects, publicUrl } = configOf({ loadConfig, json, print });
  const hints = [...looseFaceLines(projects), ...projects.flatMap(channelLines)];
  const segments = (await Promise.all(projects.map((project) => smsReport(project, publicUrl)))).flat();
  const outcome = succeed(
    'The configuration is right. The database was not opened: whether these are its keys, serve tells.',
    ...hints,
    ...segments,
  );
  return withData(outcome, { projects: projects.map(({ id }) => id), publicUrl, hints, segments });
}

function channelLines(project: Project): readonly string[] {
  return project.sms.flatMap((provider) =>
    channelGaps(project, provider).map((gap) => `Project ${project.id}, SMS provider ${provider.id}: ${gap}.`),
  );
}

/** With --json, each fault is a row of its own before the result. */
function configOf({ loadConfig, json, print }: Pick<CliContext, 'loadConfig' | 'json' | 'print'>): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (json && error instanceof ConfigError)
      for (const fault of error.faults) print({ type: 'fault', data: { fault }, text: null });
    throw error;
  }
}
