// Owns `doctor`: its options, the order of its findings, and its exit code. Not the probes (probe-*.ts), nor what they mean
// (judge-*.ts).
import type { Command } from 'commander';
import type { Config } from '../../config/config.ts';
import type { Project } from '../../ports/project.ts';
import { ConfigError } from '../config-error.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from '../context.ts';
import { DEFAULT_FILE } from '../env-file.ts';
import type { Fact } from './facts.ts';
import { rowOf, type Finding, type Level } from './finding.ts';
import { judge } from './judge.ts';
import { realParts, type DoctorParts } from './parts.ts';
import { probeProject } from './probe-project.ts';
import { probeDatabase, probeEnvFile, probePublicUrl } from './probe-server.ts';
import { readRecipient, sendTests } from './send-test.ts';
import { settingNames, type SettingName } from './setting-name.ts';

/** The options of the command line. */
export interface DoctorOptions {
  readonly project?: string;
  readonly sendTo?: string;
  readonly dkim?: string;
}

/** Adds the command to the program. */
export function addDoctor(program: Command, run: RunAction): void {
  program
    .command('doctor')
    .description('try all that the server needs, and say what is wrong and what to do; ends with 1 when something is')
    .option('--project <id>', 'the providers and issuers of this project alone')
    .option(
      '--send-to <address>',
      'also send a test message to this address or number, through each provider of its kind',
    )
    .option('--dkim <selector>', 'look for the DKIM key of this selector')
    .action(run((context, options: DoctorOptions) => doctor(context, options, realParts())));
}

/** Tries everything. Nothing is sent unless `sendTo` says so; the schema stays as it is. */
export async function doctor(context: CliContext, options: DoctorOptions, parts: DoctorParts): Promise<CommandOutcome> {
  const counts: Record<Level, number> = { ok: 0, hint: 0, warning: 0, error: 0 };
  const report = (findings: readonly Finding[], project: string | null): void => {
    for (const finding of findings) {
      counts[finding.level] += 1;
      context.print(rowOf(finding, project));
    }
  };
  const config = configOf(context);
  if (!('projects' in config)) {
    report(config, null);
    return summaryOf(counts);
  }
  const chosen = chooseProjects(config, options, context);
  if ('code' in chosen) return chosen;
  // All probes run at once, and their findings come in one order.
  const shared = [probeDatabase(config), probePublicUrl(config, parts)];
  const several = chosen.map((one) => {
    const { outboundAllow: allow, publicUrl } = config;
    const probe = { nameOf: one.nameOf, allow, publicUrl, selector: options.dkim ?? null };
    return { ...one, probes: probeProject(one.project, probe, parts) };
  });
  const show = (facts: readonly Fact[], project: string | null): void =>
    report(
      facts.flatMap((fact) => judge(fact, context.clock())),
      project,
    );
  const envFile = probeEnvFile(DEFAULT_FILE);
  if (envFile !== null) show([envFile], null);
  for (const probe of shared) show([await probe], null);
  for (const { project, nameOf, probes } of several) {
    const name = config.projects.length > 1 ? project.id : null;
    for (const probe of probes) show(await probe, name);
    if (options.sendTo === undefined) continue;
    const recipient = readRecipient(options.sendTo, project);
    if (!recipient.ok) return fail(recipient.words, 2);
    const { clock, log } = context;
    show(await sendTests(project, recipient.value, { nameOf, allow: config.outboundAllow, clock, log, parts }), name);
  }
  return summaryOf(counts);
}

/** Returns the configuration, or one finding for each of its faults. */
function configOf({ loadConfig }: CliContext): Config | readonly Finding[] {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map((fault) => {
      const setting = /^[A-Z][A-Z0-9_]+/.exec(fault)?.[0] ?? null;
      return {
        level: 'error',
        area: 'configuration',
        setting,
        found: setting === null ? fault : fault.slice(setting.length).replace(/^[:\s]+/, ''),
        remedy: `Correct it; docs/configure.md says what ${setting ?? 'each setting'} may be. All else is tried when the configuration is right.`,
      };
    });
  }
}

interface Chosen {
  readonly project: Project;
  readonly nameOf: SettingName;
}

function chooseProjects(
  { projects }: Config,
  { project: id }: DoctorOptions,
  { env }: CliContext,
): readonly Chosen[] | CommandOutcome {
  const isFile = (env['PROJECTS_FILE'] ?? '').trim() !== '';
  const chosen = projects.flatMap((project, index) =>
    id === undefined || project.id === id ? [{ project, nameOf: settingNames(isFile ? index : null) }] : [],
  );
  if (chosen.length > 0) return chosen;
  return fail(`There is no project ${JSON.stringify(id)}: there is ${projects.map((one) => one.id).join(', ')}.`, 2);
}

function summaryOf(counts: Readonly<Record<Level, number>>): CommandOutcome {
  const { ok, error, warning, hint } = counts;
  const number = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const text = `${number(error, 'error')}, ${number(warning, 'warning')}, ${number(hint, 'hint')}.`;
  const data = { errors: error, warnings: warning, hints: hint, right: ok };
  return withData(error > 0 ? fail(text) : succeed(text), data);
}
