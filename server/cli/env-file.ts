// Owns the file .env: which one is read, which of its lines are wrong, and that the environment goes before it. Not what the
// variables mean: config/. A fault names line and variable, never a value, which may be a secret.
import { parseEnv } from 'node:util';
import type { CliProcess } from './context.ts';

/** The file that is read when it is there and no option names another. */
export const DEFAULT_FILE = '.env';
/** Node reads these before it runs any code, so in a file they would have no effect. */
const TOO_LATE = ['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'UV_THREADPOOL_SIZE'];

/**
 * Adds the variables of the file to the environment; a variable that is set there stays, also when it is empty. `named`: the file
 * of --env-file, which must exist. @throws an error for the operator when the file cannot be used
 */
export function addEnvFile(
  { env, readFile, stderr }: Pick<CliProcess, 'env' | 'readFile' | 'stderr'>,
  named: string | undefined,
): void {
  const file = named ?? DEFAULT_FILE;
  const text = textOf(readFile, file, named !== undefined);
  if (text === null) return;
  const read = readEnv(text);
  if (!read.ok) throw new Error(`${file} cannot be used:\n${read.faults.map((fault) => `  - ${fault}`).join('\n')}`);
  for (const [name, value] of Object.entries(read.variables)) {
    if (TOO_LATE.includes(name) && env[name] === undefined)
      stderr(`${file}: ${name} has no effect in a file: Node reads it from the environment when it starts.\n`);
    else env[name] ??= value;
  }
}

/** The variables of a file, or what is wrong with it, one fault a line. */
export type ReadEnv =
  | { readonly ok: true; readonly variables: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the text as Node does. Node ignores lines that it does not understand; here they are faults. */
export function readEnv(text: string): ReadEnv {
  if (/[\0\uFFFD]/.test(text))
    return { ok: false, faults: ['it is not text in UTF-8: save it again in that encoding'] };
  const faults = faultsOf(text.replace(/\r\n?/g, '\n'));
  if (faults.length > 0) return { ok: false, faults };
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(parseEnv(text))) if (value !== undefined) variables[name] = value;
  return { ok: true, variables };
}

/** A name, which `export` may stand before, the sign, and the value up to the end of its line. */
const ENTRY = /^[^\S\n]*(?:export[^\S\n]+)?([A-Za-z_]\w*)[^\S\n]*=[^\S\n]*/;

/** A shell sets several variables in one line. In the file they would all be the value of the first. */
const SECOND = /\s[A-Z][A-Z0-9_]*=/;

/** Whether a comment begins where no space is before it: in an unquoted value it would cut the value off. */
const cutAt = (value: string): boolean => /^[^#]*(?<!\s)#/.test(value);

function faultsOf(text: string): readonly string[] {
  const faults: string[] = [];
  let rest = text;
  let line = 1;
  while (rest !== '') {
    const end = rest.indexOf('\n');
    const first = end < 0 ? rest : rest.slice(0, end);
    const taken = lengthOf(rest, first, (words) => faults.push(`line ${line}: ${words}`));
    line += rest.slice(0, taken).split('\n').length - 1;
    rest = rest.slice(taken);
  }
  return faults;
}

/** Returns the length of the first entry of `rest` with its line end. A quoted value may have several lines. */
function lengthOf(rest: string, first: string, report: (words: string) => void): number {
  const whole = first.length + 1;
  if (/^\s*(?:#|$)/.test(first)) return whole;
  const entry = ENTRY.exec(first);
  if (entry === null) {
    report('it must be NAME=value, or begin with #');
    return whole;
  }
  const [begin, name] = entry;
  const quote = /^["'`]/.exec(first.slice(begin.length))?.[0];
  if (quote === undefined) {
    if (cutAt(first.slice(begin.trimEnd().length)))
      report(`# begins a comment in the value of ${name}: put quotes around the value, or a space before the comment`);
    if (SECOND.test(first.slice(begin.length).replace(/#.*/, '')))
      report(
        `behind ${name} stands a second setting: give it a line of its own, or put quotes around the value of ${name}`,
      );
    return whole;
  }
  const close = rest.indexOf(quote, begin.length + 1);
  if (close < 0) {
    report(`the quote at which the value of ${name} begins is not closed`);
    return whole;
  }
  const after = rest.slice(close + 1).split('\n', 1)[0] ?? '';
  if (!/^\s*(?:#.*)?$/.test(after)) report(`there is text behind the closing quote of ${name}`);
  return close + 1 + after.length + 1;
}

/** Returns null when there is no file and none was named. */
function textOf(readFile: CliProcess['readFile'], file: string, isNamed: boolean): string | null {
  try {
    // An editor of Windows puts a byte order mark before the text.
    return readFile(file).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    // A folder of this name belongs to another tool.
    if (!isNamed && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return null;
    if (code === 'ENOENT') throw new Error(`There is no file ${file}, which --env-file names.`, { cause: error });
    throw new Error(`${file} cannot be read (${code}).`, { cause: error });
  }
}
