// Owns `keys make` and `keys rotate`: a new secret key alone, and one that goes before those in use. Not how a key is made and read
// (config/keys.ts), nor how a file is replaced (replace-file.ts).
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { DAY } from '../../shared/duration.ts';
import { makeKey, parseKeys } from '../config/keys.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { replaceFile } from './replace-file.ts';

/** How long an older key is needed after the last server has the new one, ms: proofs need an hour, limits need the day. */
const NEEDED = DAY;

/** Adds the commands to the program. */
export function addKeys(program: Command, run: RunAction): void {
  const keys = program.command('keys').description('make a secret key, or put a new one before those in use');
  keys
    .command('make', { isDefault: true })
    .description('print a new secret key for SECRET_KEYS (without a word behind keys it is this)')
    .action(run(make));
  keys
    .command('rotate')
    .description('make a new key and put it first in SECRET_KEYS_FILE; for SECRET_KEYS, print it and what to do')
    .option('--dry-run', 'change no file; say what would be done')
    .action(run(rotate));
}

/** The time in the id shows which of two keys is newer. */
const newKey = ({ clock }: Pick<CliContext, 'clock'>): string => makeKey(`k${clock().toString(36)}`);
const idOf = (key: string): string => key.split(':')[0] ?? '';

function make(context: CliContext): CommandOutcome {
  const key = newKey(context);
  return withData(succeed(key), { key });
}

function rotate(context: CliContext, { dryRun = false }: { readonly dryRun?: boolean }): CommandOutcome {
  const { env, clock } = context;
  const [inline, file] = [env['SECRET_KEYS']?.trim() || null, env['SECRET_KEYS_FILE']?.trim() || null];
  if (inline !== null && file !== null) return fail('SECRET_KEYS must not be set together with SECRET_KEYS_FILE.');
  const text = file === null ? inline : textOf(file);
  if (text === null)
    return fail('No key is in use: SECRET_KEYS and SECRET_KEYS_FILE are not set. The first one is made by keys make.');
  const name = file === null ? 'SECRET_KEYS' : 'SECRET_KEYS_FILE';
  const parsed = parseKeys(text);
  if (!parsed.ok) return fail(parsed.errors.map((error) => `${name}: ${error}.`).join('\n'));
  const key = newKey(context);
  const [id, older] = [idOf(key), parsed.keys.map((one) => one.id)];
  const neededUntil = new Date(clock() + NEEDED).toISOString();
  if (file !== null && !dryRun) replaceFile(file, `${key}\n${text}`);
  const firstStep =
    file === null
      ? `Put it first in SECRET_KEYS, with a comma behind it: ${id}:…,${older.map((one) => `${one}:…`).join(',')}`
      : `${file} ${dryRun ? 'would have' : 'has'} it first, before ${older.join(', ')}.`;
  const isShown = file === null && !dryRun;
  const lines = [
    isShown ? `The new key: ${key}` : `The new key has the id ${id}.`,
    `1. ${firstStep}`,
    '2. Restart every server and every deliver.',
    `3. Take ${older.join(', ')} out a day after the last restart, not before ${neededUntil}. ` +
      'A key under which a person was erased stays, as the last one; without it no server starts.',
    'Where several servers share a database, put the new key last on all of them and restart them first: else one makes codes that another cannot read yet.',
  ];
  const data = { id, older, neededUntil, file, changed: file !== null && !dryRun, ...(isShown ? { key } : {}) };
  return withData(succeed(...lines), data);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Error(`SECRET_KEYS_FILE cannot be read: there is no file ${file}, or you may not read it.`, {
      cause: error,
    });
  }
}
