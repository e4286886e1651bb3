// Owns the program that commander runs: the list of commands, the words of usage errors, and the exit code. Not what a
// command does (each has its own file), nor the process (cli.ts).
import { Command, CommanderError } from 'commander';
import { addAudit } from './audit.ts';
import { addCheckConfig } from './check-config.ts';
import { addClient } from './client/client-commands.ts';
import type { CliContext, ExitCode, RunAction } from './context.ts';
import { addDeliver } from './deliver.ts';
import { addErase } from './erase.ts';
import { addKeys } from './keys.ts';
import { addMigrate } from './migrate.ts';
import { addServe } from './serve.ts';

/**
 * Runs one command and returns the exit code. `args` do not include Node and the script; an empty list means `serve`. Throws
 * an error with words for the operator when the command cannot do its work.
 */
export async function runCommand(args: readonly string[], context: CliContext): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(context, (action) => async (...given) => {
    const { code, text } = await action(context, ...given);
    exitCode = code;
    if (text !== '') (code === 0 ? context.stdout : context.stderr)(`${text}\n`);
  });
  try {
    await program.parseAsync(args.length === 0 ? ['serve'] : [...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function createProgram({ stdout, stderr }: CliContext, run: RunAction): Command {
  const program = new Command('contact-change-server')
    .usage('[command]')
    .exitOverride()
    .configureOutput({ writeOut: stdout, writeErr: stderr, outputError: (text, write) => write(asSentence(text)) })
    .configureHelp({
      // The help of the program lists every command that can be run, including the commands of `client` and `audit`.
      visibleCommands: (command) => command.commands.flatMap(runnableIn),
      subcommandTerm: (command) => `${nameOf(command)} ${argumentsOf(command)}`.trim(),
    })
    .showHelpAfterError('Add --help to see how it is used.')
    .helpCommand('help [command]', 'say how a command is used')
    .addHelpText('after', '\nConfiguration: environment variables, or PROJECTS_FILE for many projects. See README.md.');
  for (const add of [addServe, addDeliver, addMigrate, addKeys, addCheckConfig, addClient, addAudit, addErase])
    add(program, run);
  return program;
}

function runnableIn(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(runnableIn);
}

/** Returns the full name of a command without the program's name, such as `client create`. */
function nameOf(command: Command): string {
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
