// Owns how secret keys are written: `id:base64url`, newest first. Not what is derived from them (tokens/secrets.ts).
import { randomBytes } from 'node:crypto';

/** One of the keys that codes, links and tombstones are derived from. */
export interface SecretKey {
  /** Stored with every proof. It is short and not secret. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The keys, newest first, or one error for each key that cannot be used. */
export type ParsedKeys =
  | { readonly ok: true; readonly keys: readonly SecretKey[] }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Reads one key or more, separated by white space or commas. Errors give the position of a key and never its text. */
export function parseKeys(text: string): ParsedKeys {
  const keys: SecretKey[] = [];
  const errors: string[] = [];
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  if (entries.length === 0) errors.push('must hold at least one key');
  entries.forEach((entry, index) => {
    const match = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]{43})=?$/.exec(entry);
    const key = Buffer.from(match?.[2] ?? '', 'base64url');
    const nth = `key ${index + 1}`;
    if (!match?.[1] || key.length !== 32) errors.push(`${nth} must be id:base64url of 32 bytes`);
    // 32 random bytes have 16 different values or more; a placeholder that someone typed has fewer.
    else if (new Set(key).size < 16) errors.push(`${nth} is not random: make one with the keys command`);
    else if (keys.some((other) => other.id === match[1])) errors.push(`${nth} has the id of an earlier one`);
    else keys.push({ id: match[1], key });
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, keys };
}

/** Makes a new key, written as in SECRET_KEYS. */
export function makeKey(id: string = `k${randomBytes(4).toString('hex')}`): string {
  return `${id}:${randomBytes(32).toString('base64url')}`;
}
