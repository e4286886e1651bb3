// Owns the file in which a server in development keeps its keys, beside the database. Not how keys are written: keys.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../ports/log.ts';
import type { Config } from './config.ts';
import { sqliteFile } from './database-url.ts';
import { makeKey, parseKeys, type SecretKey } from './keys.ts';

/** The id of a key that a server in development made begins with this word. */
const DEVELOPMENT = 'development';

type Settings = Pick<Config, 'keys' | 'databaseUrl'>;

/** Returns the keys of codes, links and tombstones, newest first. In development, the first start makes a key. */
export function keysToServe(config: Settings, log: Log): readonly SecretKey[] {
  if (config.keys !== null) return config.keys;
  const file = keyFileOf(config.databaseUrl);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // The id holds the time. If the file is lost and a new one is made, the id shows that the key is a new key.
    writeFileSync(file, `${makeKey(`${DEVELOPMENT}-${Date.now().toString(36)}`)}\n`, { mode: 0o600 });
  }
  return readKeyFile(file, log);
}

/** Returns the keys that the server of this database has. Throws an error for the operator when it has none; makes no key. */
export function keysOfServer(config: Settings, log: Log): readonly SecretKey[] {
  if (config.keys !== null) return config.keys;
  const file = keyFileOf(config.databaseUrl);
  if (existsSync(file)) return readKeyFile(file, log);
  throw new Error(
    `There are no secret keys: set SECRET_KEYS or SECRET_KEYS_FILE as the server has it. In development they are in ${file}, and there is no such file.`,
  );
}

/** Returns the keys that are there; null when a server in development has made none yet. Makes no key, and logs nothing. */
export function keysThere({ keys, databaseUrl }: Settings): readonly SecretKey[] | null {
  if (keys !== null) return keys;
  const file = keyFileOf(databaseUrl);
  if (!existsSync(file)) return null;
  const parsed = parseKeys(readFileSync(file, 'utf8'));
  return parsed.ok ? parsed.keys : null;
}

/** Returns a sentence that says where to look for a missing key, to append to an error; empty for an operator's own key. */
export function whereKeyWas(id: string, { databaseUrl }: Pick<Settings, 'databaseUrl'>): string {
  return id.startsWith(DEVELOPMENT)
    ? ` A server in development made it: look for it in ${keyFileOf(databaseUrl)}.`
    : '';
}

function keyFileOf(databaseUrl: string): string {
  return `${sqliteFile(databaseUrl) ?? 'contact-change.db'}.keys`;
}

function readKeyFile(file: string, log: Log): readonly SecretKey[] {
  log.warn('development-keys', { file, hint: 'set SECRET_KEYS in production: contact-change-server keys makes a key' });
  const parsed = parseKeys(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} ${parsed.errors.join('; ')}`);
  return parsed.keys;
}
