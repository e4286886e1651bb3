// Owns what a command may use of the process, and the outcome of a command. Not how an outcome is written (output.ts), nor the
// commands: each has its own file.
import type { Config } from '../config/config.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';

/** The process of a command. A test passes its own. */
export interface CliProcess {
  /** A file such as .env adds variables that are not in it. */
  readonly env: Record<string, string | undefined>;
  readonly clock: Clock;
  /** Writes to stderr the warnings of parts that a command uses, such as the database. */
  readonly log: Log;
  /** `stdout` and `stderr` write the text unchanged, so the text must contain its line ends. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Returns the text of a file. @throws the error of Node, with its code, when the file cannot be read */
  readonly readFile: (path: string) => string;
  /** Returns the next line of stdin without its end; null after the last. */
  readonly readLine: () => Promise<string | null>;
  /** Reads the configuration. @throws an error that lists all faults of the configuration */
  readonly loadConfig: (env: CliProcess['env']) => Config;
}

/**
 * The process, as a command sees it.
 *
 * A command writes in two ways. With `print` it writes rows, one at a time, as soon as it knows them: findings, heads, users that
 * were read. By its outcome it says at the end what it did. Neither differs under `--json`: a row and an outcome hold both the
 * words for a person and the data for a program, and output.ts writes one of them. What is for a person alone, such as progress
 * or a hint, goes to `stderr`.
 */
export interface CliContext extends Omit<CliProcess, 'env' | 'readFile' | 'loadConfig'> {
  /** With the variables of the file .env, or the one that --env-file names. @throws an error for the operator, as `loadConfig` */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads the configuration. @throws an error that lists all faults of the configuration, or of the file .env */
  readonly loadConfig: () => Config;
  /** Reads the configuration that these variables would make. @throws as `loadConfig` */
  readonly loadConfigOf: CliProcess['loadConfig'];
  /** Whether --json was given, for a command that shows progress to a person. */
  readonly json: boolean;
  /** Writes one row to stdout. */
  readonly print: (row: Row) => void;
}

/** What a program reads: plain JSON, without secrets except those that the command is there to print. */
export type Data = Readonly<Record<string, unknown>>;

/** One row of the output. */
export interface Row {
  /** What the row is, such as `client`; never `result`. With --json the row is `{"type":…, …data}` in one line. */
  readonly type: string;
  readonly data: Data;
  /** What a person reads instead, without the last line end; null: nothing. */
  readonly text: string | null;
}

/** 0: success. 1: failure. 2: the command line was wrong. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a command, and the last that it writes. */
export interface CommandOutcome {
  readonly code: ExitCode;
  /** Without a line end. Goes to stdout when the code is 0, else to stderr. Empty when the command has written all its text. */
  readonly text: string;
  /**
   * What the last line of --json holds beside `"type":"result"` and `ok`. Without it the line holds `text`, of a failure always
   * as `error`.
   */
  readonly data?: Data;
}

/** The outcome of a success. The lines go to stdout. */
export const succeed = (...lines: readonly string[]): CommandOutcome => ({ code: 0, text: lines.join('\n') });
/** The outcome of a failure. The text goes to stderr. Code 2 is for a wrong command line. */
export const fail = (text: string, code: 1 | 2 = 1): CommandOutcome => ({ code, text });
/** The same outcome, with what --json prints of it. */
export const withData = (outcome: CommandOutcome, data: Data): CommandOutcome => ({ ...outcome, data });

/** Makes an action for commander of a function that takes the context and the arguments that commander has read. */
export type RunAction = <Given extends readonly unknown[]>(
  action: (context: CliContext, ...given: Given) => CommandOutcome | Promise<CommandOutcome>,
) => (...given: Given) => Promise<void>;
