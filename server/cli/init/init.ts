// Owns `init`: five questions, the file .env, and the HTML for a first page. Not the questions (questions.ts), the file (env-text.ts,
// write-env.ts), nor the HTML with hashes (../snippet.ts).
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { makeKey } from '../../config/keys.ts';
import { ConfigError } from '../config-error.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from '../context.ts';
import { DEFAULT_FILE } from '../env-file.ts';
import { kindsOf } from '../snippet.ts';
import { envText } from './env-text.ts';
import { firstPage } from './first-page.ts';
import { QUESTIONS, type Answers, type Question } from './questions.ts';
import { ignoreInGit, writeEnv } from './write-env.ts';

/** Adds the command to the program. */
export function addInit(program: Command, run: RunAction): void {
  const command = program
    .command('init')
    .description('ask five questions, write .env, and print the HTML for a first page');
  for (const { flag, text, example } of QUESTIONS) command.option(`--${flag} <text>`, `${text}, such as ${example}`);
  command
    .option('--file <path>', 'the file to write', DEFAULT_FILE)
    .option('--yes', 'ask nothing: take the options, and defaults for the others')
    .option('--force', 'write over a file that is there')
    .action(run(init));
}

interface Options {
  readonly file: string;
  readonly yes?: boolean;
  readonly force?: boolean;
  /** The option of a question, by its name in the way of JavaScript. */
  readonly [flag: string]: unknown;
}

/** Throws an error for the operator when the file cannot be written. */
async function init(context: CliContext, options: Options): Promise<CommandOutcome> {
  const { file, force = false, yes = false } = options;
  const isThere = `${file} is there already. Write over it with --force, or write another with --file.`;
  // Before anything is asked; whether it is there when it is written, writeEnv tells.
  if (!force && existsSync(file)) return fail(isThere);
  const answered = yes ? fromOptions(options) : await fromQuestions(context, options);
  if (!('variables' in answered)) return answered;
  const variables: Answers = { ...answered.variables, SECRET_KEYS: makeKey(`k${context.clock().toString(36)}`) };
  const written = envText(variables);
  if ('unfit' in written) return fail(`${written.unfit} has every kind of quote, or a line end: .env cannot hold it.`);
  const { publicUrl, projects } = context.loadConfigOf({ ...variables });
  if (!writeEnv(file, written.text, force)) return fail(isThere);
  ignoreInGit(file);
  const [project] = projects;
  const html = firstPage({
    publicUrl,
    origin: variables['ALLOWED_ORIGINS'] ?? null,
    kinds: project ? kindsOf(project) : [],
  });
  return withData(
    succeed(
      `${file} is written, for you alone to read, and named in .gitignore. On your page:`,
      '',
      html,
      '',
      'Then `npx contact-change-server doctor` tries what the file names, and `npx contact-change-server serve` starts the server.',
    ),
    { file, variables: Object.keys(variables), html },
  );
}

type Answered = { readonly variables: Answers } | CommandOutcome;

/** Only what an option says, and defaults. */
function fromOptions(options: Options): Answered {
  const variables: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of QUESTIONS) {
    const answer = optionOf(question, options) ?? question.fallback(variables);
    if (answer === null) missing.push(`--${question.flag}`);
    else Object.assign(variables, question.variables(answer, variables));
  }
  if (missing.length > 0) return fail(`With --yes these have to be given: ${missing.join(', ')}.`, 2);
  return { variables };
}

function optionOf({ flag }: Question, options: Options): string | undefined {
  const value = options[flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === 'string' ? value.trim() : undefined;
}

/** Asks what no option says, and asks again what the configuration does not take. */
async function fromQuestions(context: CliContext, options: Options): Promise<Answered> {
  const given = new Map<Question, string>();
  for (const question of QUESTIONS) {
    const answer = optionOf(question, options);
    if (answer !== undefined) given.set(question, answer);
  }
  for (;;) {
    const variables: Record<string, string> = {};
    for (const question of QUESTIONS) {
      const answer = given.get(question) ?? (await ask(context, question, variables));
      if (answer === null) return fail('The answers ended before the questions did: nothing is written.');
      given.set(question, answer);
      Object.assign(variables, question.variables(answer, variables));
    }
    const faults = faultsOf(context, variables);
    const wrong = QUESTIONS.filter((question) => {
      const names = Object.keys(question.variables(given.get(question) ?? '', {}));
      return names.some((name) => faults.some((fault) => fault.startsWith(`${name} `) || fault.startsWith(`${name}:`)));
    });
    if (wrong.length === 0) return { variables };
    for (const fault of faults) context.stderr(`${fault}\n`);
    for (const question of wrong) given.delete(question);
  }
}

/** Null at the end of stdin. A question without a default is asked until there is an answer. */
async function ask(
  { readLine, stderr }: CliContext,
  { text, example, fallback }: Question,
  given: Answers,
): Promise<string | null> {
  const standard = fallback(given);
  for (;;) {
    stderr(`${text}\n${standard === null ? `such as ${example}` : `[${standard}]`} `);
    const line = await readLine();
    if (line === null) return null;
    const answer = line.trim() || standard;
    if (answer !== null) return answer;
  }
}

/** What the configuration says of these variables; a fault of a file or of another variable is told when it is written. */
function faultsOf({ loadConfigOf }: CliContext, variables: Answers): readonly string[] {
  try {
    loadConfigOf({ ...variables });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}
