// Owns the options with which Node runs a server for long, so that the server weighs less. Not when V8 collects garbage: heap.ts.
import process from 'node:process';

/**
 * V8 compiles hot functions in the thread that runs them, not in threads of its own, whose memory the process keeps for good: 30 MB
 * less after two minutes of changes (`npm run bench:memory`). V8 reads it at its start alone.
 */
const COMPILE_IN_THREAD = '--no-concurrent-recompilation';
/** An operator who names the option has decided. */
const DECIDED = /--(?:no-?)?concurrent[-_]recompilation/;
const LONG_COMMANDS: readonly string[] = ['serve', 'deliver'];
/** With one of these, a command only prints. */
const PRINTS: readonly string[] = ['--help', '-h', '--version', '-V'];

/** What a process knows of its own start: as Node's `process`. `argv` begins with Node and the script. */
export interface OwnStart {
  readonly argv: readonly string[];
  readonly execArgv: readonly string[];
}

/** With which arguments a process starts again; null where it has our option, the operator has decided, or the command is a short one. */
export function argsWithOptions({ argv, execArgv }: OwnStart): readonly string[] | null {
  const own = argv.slice(2);
  // Without a command it is `serve`.
  const command = own.find((arg) => !arg.startsWith('-')) ?? 'serve';
  const isLong = LONG_COMMANDS.includes(command) && !own.some((arg) => PRINTS.includes(arg));
  if (!isLong || execArgv.some((arg) => DECIDED.test(arg))) return null;
  return [COMPILE_IN_THREAD, ...execArgv, ...argv.slice(1)];
}

/**
 * Replaces the process of a long command by one with our options. It has the same id, input and output. Goes on as it is where the
 * system has no execve (Windows), and where a parent speaks with the process by a channel of Node, which would be lost.
 */
export function restartWithOptions({ argv, execArgv, env, execPath, execve, connected }: NodeJS.Process): void {
  const args = argsWithOptions({ argv, execArgv });
  if (args === null || execve === undefined || connected) return;
  try {
    execve.call(process, execPath, [execPath, ...args], env);
  } catch {
    // Node's permission model refuses it: the server weighs more, and works.
  }
}
