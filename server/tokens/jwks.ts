// Owns how the keys of an issuer are read, either from a JWKS file or from a JWKS URL with a cache. Not the checks of a token:
// user-token.ts.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey, type LocalJWKSet } from 'jose';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { Clock } from '../ports/result.ts';

/** How long fetched keys are used, ms. After ten minutes a withdrawn key ends; a shorter outage of the URL does no harm. */
export const KEYS_LIFE = 10 * MINUTE;
/** Shortest time until an unknown kid fetches the keys again, ms, so that forged kids cannot make us flood the issuer. */
export const KEYS_COOL_DOWN = 30 * SECOND;
/** Shortest time between a failed fetch and the next fetch, ms. */
export const KEYS_RETRY = 2 * SECOND;
/** Longest wait for an answer, ms. */
const TIMEOUT = 3 * SECOND;
/** Longest answer that is read, bytes. */
const MAX_BYTES = 256 * 1024;

/** Thrown when the keys cannot be fetched now; the refusal is `unavailable`. Its message is our own text and may be logged. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** The type of the global `fetch`, which a test can replace. */
export type Fetch = typeof globalThis.fetch;

/** Finds the key of a token. `published` returns all keys of the issuer. */
export type IssuerKeys = JWTVerifyGetKey & { readonly published: () => Promise<JSONWebKeySet> };

interface FetchedKeys {
  readonly keys: LocalJWKSet;
  readonly at: number;
}

/**
 * Finds keys by the exact kid of the header. Unlike jose's own remote key set, this key set gets a clock as a parameter, and
 * waits after a failed fetch. Fetched keys are used for `KEYS_LIFE`, even if the URL fails meanwhile.
 */
export function remoteKeys(url: string, { clock, fetch }: { clock: Clock; fetch: Fetch }): IssuerKeys {
  let known: FetchedKeys | null = null;
  let failedAt: number | null = null;
  let loading: Promise<FetchedKeys> | null = null;

  // Checks both directions, so that a clock that is set back does not make an old result (keys or a failure) last longer.
  const within = (then: number, ms: number): boolean => Math.abs(clock() - then) < ms;

  const load = (): Promise<FetchedKeys> => {
    if (failedAt !== null && within(failedAt, KEYS_RETRY))
      return Promise.reject(new KeysUnavailable('failed a moment ago'));
    loading ??= fetchKeys(url, fetch)
      .then((keys) => (known = { keys: createLocalJWKSet(keys), at: clock() }))
      .catch((error: unknown) => {
        failedAt = clock();
        // The message of a foreign error may quote the answer or the URL, so only the class of such an error is logged.
        throw error instanceof KeysUnavailable
          ? error
          : new KeysUnavailable(error instanceof Error ? error.name : 'unknown', { cause: error });
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };

  const currentKeys = async (): Promise<FetchedKeys> =>
    known !== null && within(known.at, KEYS_LIFE) ? known : load();

  const find: JWTVerifyGetKey = async (header, token) => {
    const current = await currentKeys();
    try {
      return await current.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || within(current.at, KEYS_COOL_DOWN)) throw error;
      return (await load()).keys(header, token);
    }
  };
  return Object.assign(find, { published: async () => (await currentKeys()).keys.jwks() });
}

/** Reads the keys from the text of a JWKS file. Throws when the text is not a key set. */
export function localKeys(text: string): IssuerKeys {
  const keys = createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
  const find: JWTVerifyGetKey = (header, token) => keys(header, token);
  return Object.assign(find, { published: () => Promise.resolve(keys.jwks()) });
}

async function fetchKeys(url: string, fetch: Fetch): Promise<JSONWebKeySet> {
  const response = await fetch(url, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new KeysUnavailable(`status ${response.status}`);
  }
  // JSON.parse refuses an HTML page; jose checks the shape of the set.
  return JSON.parse(await textOf(response, MAX_BYTES)) as JSONWebKeySet;
}

/** Returns the text of an answer. Stops reading and throws when the text is longer than `most` bytes. */
export async function textOf(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new KeysUnavailable('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
