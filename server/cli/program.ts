// Owns the program that commander runs: the list of commands, the options of all commands, the words of usage errors, and the exit
// code. Not what a command does (each has its own file), nor the process (cli.ts).
import { Command, CommanderError } from 'commander';
import { readVersion } from '../package-files.ts';
import { addAdminLink } from './admin-link.ts';
import { addAudit } from './audit.ts';
import { addBackup, addRestore } from './backup.ts';
import { addCheckConfig } from './check-config.ts';
import { addClient } from './client/client-commands.ts';
import { addCompletion } from './completion.ts';
import type { CliContext, CliProcess, ExitCode, RunAction } from './context.ts';
import { addDeliver } from './deliver.ts';
import { addDoctor } from './doctor/doctor.ts';
import { addEnvFile } from './env-file.ts';
import { addErase } from './erase.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { addInit } from './init/init.ts';
import { addKeys } from './keys.ts';
import { addMigrate } from './migrate.ts';
import { asksForJson, createOutput, writeFailure } from './output.ts';
import { addOutbox } from './outbox.ts';
import { addServe } from './serve.ts';
import { addSnippet } from './snippet.ts';
import { addStream } from './stream.ts';
import { addWebhook } from './webhook.ts';

/** Each adds one command, or a group of commands. The help lists them in this order. */
const COMMANDS: readonly ((program: Command, run: RunAction) => void)[] = [
  addInit,
  addServe,
  addDeliver,
  addMigrate,
  addKeys,
  addCheckConfig,
  addDoctor,
  addSnippet,
  addClient,
  addAdminLink,
  addAudit,
  addErase,
  addImport,
  addExport,
  addBackup,
  addRestore,
  addOutbox,
  addWebhook,
  addStream,
  addCompletion,
];

/** The options that each command has. */
interface GlobalOptions {
  readonly json?: boolean;
  readonly envFile?: string;
}

/**
 * Runs one command and returns the exit code. `args` do not include Node and the script; without a command they mean `serve`.
 * Throws an error with words for the operator when the command cannot do its work.
 */
export async function runCommand(args: readonly string[], process: CliProcess): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const { program, usageErrors } = createProgram(process, asksForJson(args), (action) => async (...given) => {
    const { json = false, envFile } = program.opts<GlobalOptions>();
    const output = createOutput(process, json);
    const outcome = await action(contextOf(process, { json, envFile, print: output.row }), ...given);
    exitCode = outcome.code;
    output.outcome(outcome);
  });
  try {
    await program.parseAsync(withCommand(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (asksForJson(args)) writeFailure(process, args, usageErrors.join(' '), 2);
    return 2;
  }
}

/** Reads the file .env only for a command that needs a variable: one that prints a key works beside a wrong file. */
function contextOf(
  process: CliProcess,
  { json, envFile, print }: { json: boolean; envFile: string | undefined; print: CliContext['print'] },
): CliContext {
  const { clock, log, stdout, stderr, readLine } = process;
  let isRead = false;
  const env = (): CliProcess['env'] => {
    if (!isRead) addEnvFile(process, envFile);
    isRead = true;
    return process.env;
  };
  return {
    clock,
    log,
    stdout,
    stderr,
    json,
    print,
    get env() {
      return env();
    },
    readLine,
    loadConfig: () => process.loadConfig(env()),
    loadConfigOf: process.loadConfig,
  };
}

/** Returns the arguments with `serve` in front, when they name no command. */
function withCommand(args: readonly string[]): string[] {
  const isNamed = args.some((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--env-file');
  const isAnswered = args.some((arg) => ['-h', '--help', '--version'].includes(arg));
  return isNamed || isAnswered ? [...args] : ['serve', ...args];
}

interface Program {
  readonly program: Command;
  /** What was wrong with the command line; filled only with --json, else commander writes it. */
  readonly usageErrors: readonly string[];
}

/** Makes the program without running it; also for the page of the commands and the completions of a shell. */
export function createProgram(
  { stdout, stderr }: Pick<CliProcess, 'stdout' | 'stderr'>,
  json: boolean,
  run: RunAction,
): Program {
  const usageErrors: string[] = [];
  const program = new Command('contact-change-server')
    .usage('[command]')
    .exitOverride()
    .configureOutput({
      writeOut: stdout,
      writeErr: json ? () => undefined : stderr,
      outputError: (text, write) => {
        usageErrors.push(asSentence(text).trimEnd());
        write(asSentence(text));
      },
    })
    .configureHelp({
      // The help of the program lists every command that can be run, including the commands of `client` and `audit`.
      visibleCommands: (command) => command.commands.flatMap(runnableIn),
      subcommandTerm: (command) => `${nameOf(command)} ${argumentsOf(command)}`.trim(),
      showGlobalOptions: true,
    })
    .showHelpAfterError('Add --help to see how it is used.')
    .helpCommand('help [command]', 'say how a command is used')
    .version(readVersion(), '--version', 'print the version')
    .option('--json', 'print one JSON object a line; the last one is the result')
    .option('--env-file <file>', 'read variables from this file, not from .env; those of the environment go before')
    .addHelpText(
      'after',
      '\nConfiguration: environment variables or the file .env, or PROJECTS_FILE for many projects. See README.md.\n' +
        'Exit codes: 0 done, 1 failed, 2 wrong command line.',
    );
  for (const add of COMMANDS) add(program, run);
  return { program, usageErrors };
}

function runnableIn(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(runnableIn);
}

/** Returns the full name of a command without the program's name, such as `client create`. */
export function nameOf(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${nameOf(above)} ${command.name()}` : command.name();
}

function argumentsOf(command: Command): string {
  const names = command.registeredArguments.map((argument) => `<${argument.name()}>`).join(' ');
  return command.options.length > 0 ? `${names} [options]`.trim() : names;
}

/** Makes a sentence of commander's "error: unknown option '--x'", which may have a second line "(Did you mean …?)". */
function asSentence(text: string): string {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const words = first.replace(/^error: /, '');
  return `${[words.charAt(0).toUpperCase() + words.slice(1).replace(/\.?$/, '.'), ...rest].join(' ')}\n`;
}
