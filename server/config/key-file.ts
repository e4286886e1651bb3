// Owns the file that a server in development keeps its keys in, beside the database. Not how keys are written down: keys.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';
import { parseKeys, type SecretKey, makeKey } from './keys.ts';
import type { Log } from '../ports/log.ts';
import { sqliteFile } from './database-url.ts';
/** How the ids of keys begin that made themselves. */
const MADE = 'development';

type Settings = Pick<Config, 'keys' | 'databaseUrl'>;

/** What a server makes codes, links and tombstones with, newest first. In development a key makes itself, once. */
export function keysToServe(config: Settings, log: Log): readonly SecretKey[] {
  if (config.keys !== null) return config.keys;
  const file = keyFileOf(config.databaseUrl);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // An id of its own: of a file that was lost and made anew it shall be seen that it is another key.
    writeFileSync(file, `${makeKey(`${MADE}-${Date.now().toString(36)}`)}\n`, { mode: 0o600 });
  }
  return read(file, log);
}

/** The keys that the server of this database has. Makes none: throws, in words for an operator, when they are not there. */
export function keysOfServer(config: Settings, log: Log): readonly SecretKey[] {
  if (config.keys !== null) return config.keys;
  const file = keyFileOf(config.databaseUrl);
  if (existsSync(file)) return read(file, log);
  throw new Error(
    `There are no secret keys: set SECRET_KEYS or SECRET_KEYS_FILE as the server has it. In development they are in ${file}, and there is no such file.`,
  );
}

/** Where to look for a key that is missing, as a sentence to follow another; empty for one that did not make itself. */
export function whereKeyWas(id: string, { databaseUrl }: Settings): string {
  return id.startsWith(MADE) ? ` It made itself in development: look for it in ${keyFileOf(databaseUrl)}.` : '';
}

function keyFileOf(databaseUrl: string): string {
  return `${sqliteFile(databaseUrl) ?? 'contact-change.db'}.keys`;
}

function read(file: string, log: Log): readonly SecretKey[] {
  log.warn('development-keys', { file, hint: 'set SECRET_KEYS in production: contact-change-server keys makes them' });
  const parsed = parseKeys(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} ${parsed.errors.join('; ')}`);
  return parsed.keys;
}
