// Owns what a command may use of the process, and the outcome of a command. Not the commands: each has its own file.
import type { Config } from '../config/config.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';

/** The process, as a command sees it. A test passes its own context. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Writes to stderr the warnings of parts that a command uses, such as the database. */
  readonly log: Log;
  /** `stdout` and `stderr` write the text unchanged, so the text must contain its line ends. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads the configuration. @throws an error that lists all faults of the configuration */
  readonly loadConfig: () => Config;
}

/** 0: success. 1: failure. 2: the command line was wrong. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a command, and its last text. */
export interface CommandOutcome {
  readonly code: ExitCode;
  /** Without a line end. Goes to stdout when the code is 0, else to stderr. Empty when the command has written all its text. */
  readonly text: string;
}

/** The outcome of a success. The lines go to stdout. */
export const succeed = (...lines: readonly string[]): CommandOutcome => ({ code: 0, text: lines.join('\n') });
/** The outcome of a failure. The text goes to stderr. Code 2 is for a wrong command line. */
export const fail = (text: string, code: 1 | 2 = 1): CommandOutcome => ({ code, text });

/** Makes an action for commander of a function that takes the context and the arguments that commander has read. */
export type RunAction = <Given extends readonly unknown[]>(
  action: (context: CliContext, ...given: Given) => CommandOutcome | Promise<CommandOutcome>,
) => (...given: Given) => Promise<void>;
