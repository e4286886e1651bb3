// Owns the options with which Node runs a server for long, so that the server weighs less. Not when V8 collects garbage: heap.ts.
import process from 'node:process';

/**
 * V8 compiles hot functions in the thread that runs them, not in threads of its own, whose memory the process keeps for good: 30 MB
 * less after two minutes of changes (`npm run bench:memory`). V8 reads it at its start alone.
 */
const COMPILE_IN_THREAD = '--no-concurrent-recompilation';
/**
 * The most that each thread of a busy server gets for what requests under way make, MB: half of its young generation (heap.ts). With
 * 16, messages cost 2 % less CPU time, and memory grows by a quarter while a client walks through all users (`npm run bench`). V8
 * reads it at its start alone.
 */
export const YOUNG_LIMIT = '--max-semi-space-size=8';
/** Options with which an operator decides when V8 collects garbage. */
export const DECIDES_HEAP =
  /--(?:max|min)[-_]semi[-_]space[-_]size|--semi[-_]space[-_]growth[-_]factor|--heap[-_]growing[-_]percent/;
/** With which options of their own an operator has decided on one of ours. */
const DECIDED = {
  [COMPILE_IN_THREAD]: /--(?:no-?)?concurrent[-_]recompilation/,
  [YOUNG_LIMIT]: DECIDES_HEAP,
};
/** What every `serve` and `deliver` runs with, unless its operator has decided. */
export const OWN_OPTIONS: readonly string[] = Object.keys(DECIDED);
const LONG_COMMANDS: readonly string[] = ['serve', 'deliver'];
/** With one of these, a command only prints. */
const PRINTS: readonly string[] = ['--help', '-h', '--version', '-V'];

/** What a process knows of its own start: as Node's `process`. `argv` begins with Node and the script. */
export interface OwnStart {
  readonly argv: readonly string[];
  readonly execArgv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** With which arguments a process starts again; null where it has our options, the operator has decided, or the command is short. */
export function argsWithOptions({ argv, execArgv, env }: OwnStart): readonly string[] | null {
  const own = argv.slice(2);
  // Without a command it is `serve`.
  const command = own.find((arg) => !arg.startsWith('-')) ?? 'serve';
  const isLong = LONG_COMMANDS.includes(command) && !own.some((arg) => PRINTS.includes(arg));
  const given = [...execArgv, env['NODE_OPTIONS'] ?? ''];
  const ours = Object.entries(DECIDED).flatMap(([option, decided]) =>
    given.some((one) => decided.test(one)) ? [] : option,
  );
  return isLong && ours.length > 0 ? [...ours, ...execArgv, ...argv.slice(1)] : null;
}

/**
 * Replaces the process of a long command by one with our options. It has the same id, input and output. Goes on as it is where the
 * system has no execve (Windows), and where a parent speaks with the process by a channel of Node, which would be lost.
 */
export function restartWithOptions({ argv, execArgv, env, execPath, execve, connected }: NodeJS.Process): void {
  const args = argsWithOptions({ argv, execArgv, env });
  if (args === null || execve === undefined || connected) return;
  try {
    execve.call(process, execPath, [execPath, ...args], env);
  } catch {
    // Node's permission model refuses it: the server weighs more, and works.
  }
}
