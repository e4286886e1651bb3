// Owns how rows and outcomes are written: as text, or with --json as one object a line, the last of which is the result. Not what
// they say: each command.
import type { CliProcess, CommandOutcome, ExitCode, Row } from './context.ts';

/** Writes what a command prints. */
export interface Output {
  row(row: Row): void;
  /** Called once, at the end. */
  outcome(outcome: CommandOutcome): void;
}

/** `json`: whether --json was given. */
export function createOutput({ stdout, stderr }: Pick<CliProcess, 'stdout' | 'stderr'>, json: boolean): Output {
  if (json)
    return {
      row: ({ type, data }) => stdout(`${JSON.stringify({ type, ...data })}\n`),
      outcome: (outcome) => stdout(`${resultLine(outcome)}\n`),
    };
  return {
    row: ({ text }) => (text === null ? undefined : stdout(`${text}\n`)),
    outcome({ code, text }) {
      if (text !== '') (code === 0 ? stdout : stderr)(`${text}\n`);
    },
  };
}

/** Writes why a command failed, which commander or an exception tells. `args`: the command line. */
export function writeFailure(
  process: Pick<CliProcess, 'stdout' | 'stderr'>,
  args: readonly string[],
  text: string,
  code: Exclude<ExitCode, 0> = 1,
): void {
  createOutput(process, asksForJson(args)).outcome({ code, text });
}

/** Whether --json stands in a command line that may be wrong otherwise. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).includes('--json');
}

function resultLine({ code, text, data }: CommandOutcome): string {
  const words = text === '' ? {} : code === 0 ? { text } : { error: text };
  const said = code === 0 ? (data ?? words) : { ...words, ...data };
  const result = { type: 'result', ok: code === 0, ...(code === 0 ? {} : { code }) };
  // First in the line, and not to be replaced by data of the same name.
  return JSON.stringify({ ...result, ...said, ...result });
}
