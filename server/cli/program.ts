// Owns the program that commander runs: which commands there are, how errors of usage are worded, and the exit code. Not
// what a command does (its own file), nor the process around it (cli.ts).
import { Command, CommanderError } from 'commander';
import { addAudit } from './audit.ts';
import { addCheckConfig } from './check-config.ts';
import { addClient } from './client/client-commands.ts';
import type { CliContext, ExitCode, RunAction } from './context.ts';
import { addErase } from './erase.ts';
import { addKeys } from './keys.ts';
import { addMigrate } from './migrate.ts';
import { addServe } from './serve.ts';

/**
 * Runs one command and answers the exit code. `args` are without Node and the file; none means `serve`. Throws an error
 * with words for the operator when the command cannot do its work.
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
      // The program's own list names every command that can be run, so also those below `client` and `audit`.
      visibleCommands: (command) => command.commands.flatMap(runnableIn),
      subcommandTerm: (command) => `${nameOf(command)} ${argumentsOf(command)}`.trim(),
    })
    .showHelpAfterError('Add --help to see how it is used.')
    .helpCommand('help [command]', 'say how a command is used')
    .addHelpText('after', '\nConfiguration: environment variables, or PROJECTS_FILE for many projects. See README.md.');
  for (const add of [addServe, addMigrate, addKeys, addCheckConfig, addClient, addAudit, addErase]) add(program, run);
  return program;
}

function runnableIn(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(runnableIn);
}

/** `client create`: the names from the program down to the command. */
function nameOf(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${nameOf(above)} ${command.name()}` : command.name();
}

function argumentsOf(command: Command): string {
  const names = command.registeredArguments.map((argument) => `<${argument.name()}>`).join(' ');
  return command.options.length > 0 ? `${names} [options]`.trim() : names;
}

/** Commander writes "error: unknown option '--x'" and perhaps "(Did you mean …?)" below it. */
function asSentence(text: string): string {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const words = first.replace(/^error: /, '');
  return `${[words.charAt(0).toUpperCase() + words.slice(1).replace(/\.?$/, '.'), ...rest].join(' ')}\n`;
}
