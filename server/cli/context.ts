// Owns what a command may use of the process around it, and what it answers. Not the commands: each has its own file.
import type { Config } from '../config/config.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';

/** The process, as a command sees it; a test hands in its own. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Warnings of the parts that a command uses, such as the database; they go to stderr. */
  readonly log: Log;
  /** Both write text as it is, line ends included. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads the configuration. @throws an error that lists all that is wrong with it */
  readonly loadConfig: () => Config;
}

/** 0: done. 1: it could not be done. 2: the command line was wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command answers when it is done. */
export interface CommandOutcome {
  readonly code: ExitCode;
  /** Without a line end; goes to stdout when the code is 0, else to stderr. Empty: all is written already. */
  readonly text: string;
}

/** The lines go to stdout. */
export const succeed = (...lines: readonly string[]): CommandOutcome => ({ code: 0, text: lines.join('\n') });
/** The text goes to stderr. 2 is for a command line that is wrong. */
export const fail = (text: string, code: 1 | 2 = 1): CommandOutcome => ({ code, text });

/** Makes an action for commander out of a function of the context and of the arguments that commander has read. */
export type RunAction = <Given extends readonly unknown[]>(
  action: (context: CliContext, ...given: Given) => CommandOutcome | Promise<CommandOutcome>,
) => (...given: Given) => Promise<void>;
