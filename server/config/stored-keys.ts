// Owns the checks that the secret keys are the keys with which the database was written. Not where keys are kept: key-file.ts.
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import type { Config } from './config.ts';
import { whereKeyWas } from './key-file.ts';
import type { SecretKey } from './keys.ts';

/**
 * For the start of a server. Throws when the key of a tombstone is missing, because the server would not recognise the erased
 * account and would create it again.
 */
export async function refuseLostKey(
  store: Pick<Store, 'tombstoneKeyBeside'>,
  keys: readonly SecretKey[],
  config: Pick<Config, 'databaseUrl'>,
): Promise<void> {
  const lost = await store.tombstoneKeyBeside(keys.map((key) => key.id));
  if (lost === null) return;
  throw new Error(
    `Accounts were erased under the secret key ${lost}, which is not among the keys, and an erased user could come back as a new one. ` +
      `Put that key back, as the last one of SECRET_KEYS or SECRET_KEYS_FILE.${whereKeyWas(lost, config)}`,
  );
}

/**
 * For the start of a server. Warns when the newest code in the database was made with a key that is missing. Such codes and links
 * read as expired; that is right after a rotation, and wrong when the database was restored or moved without its keys.
 */
export async function warnOfForeignKeys(
  store: Pick<Store, 'newestKey'>,
  keys: readonly SecretKey[],
  { config, log }: { readonly config: Pick<Config, 'databaseUrl'>; readonly log: Log },
): Promise<void> {
  const newest = await store.newestKey();
  const given = keys.map((key) => key.id);
  if (newest === null || given.includes(newest)) return;
  log.warn('keys-of-another-database', {
    missing: newest,
    given: given.join(', '),
    hint:
      'The newest code in the database was made with the missing key. If its codes and links shall work, put that key behind ' +
      `the others in SECRET_KEYS or SECRET_KEYS_FILE.${whereKeyWas(newest, config)}`,
  });
}

/**
 * For an erasure while a server runs. Throws when the newest code in the database was made with a key that is not in `keys`.
 * The server then uses other keys, would not recognise the erased account and would create it again.
 */
export async function refuseForeignKeys(store: Pick<Store, 'newestKey'>, keys: readonly SecretKey[]): Promise<void> {
  const newest = await store.newestKey();
  const given = keys.map((key) => key.id);
  if (newest === null || given.includes(newest)) return;
  throw new Error(
    `These keys are not those of this database: its newest code was made with ${newest}, and there is only ${given.join(', ')}. ` +
      'Give the keys that its server has. If all of them are newer than that code, put the older key behind them, or wait until a change was begun under the new ones.',
  );
}
