// Owns where the keys of an issuer come from: a JWKS at a URL, kept for a while, or a file. Not what a token must say:
// user-token.ts.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { Clock } from '../ports/result.ts';

/** How long fetched keys are used, ms. Ten minutes: a withdrawn key ends soon, and an outage of minutes does no harm. */
export const KEYS_LIFE = 10 * MINUTE;
/** An unknown kid fetches the keys again only after this, ms: forged kids must not make us flood the issuer. */
export const KEYS_COOL_DOWN = 30 * SECOND;
/** A failed fetch is not tried again sooner, ms. */
export const KEYS_RETRY = 2 * SECOND;
/** Longest wait for an answer, ms. */
const TIMEOUT = 3 * SECOND;
/** Longest answer that is read. */
const MAX_BYTES = 256 * 1024;

/** Thrown when the keys cannot be fetched now; refused as `unavailable`. We write its message, so it may be logged. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** The global `fetch`, or what a test gives instead. */
export type Fetch = typeof globalThis.fetch;

interface FetchedKeys {
  readonly keys: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * Looks keys up by the exact kid of the header. jose's own remote set reads the clock of the process; this one is given a
 * clock, and also waits after failures. Fetched keys are used until their life ends, even if the URL fails meanwhile.
 */
export function remoteKeys(url: string, { clock, fetch }: { clock: Clock; fetch: Fetch }): JWTVerifyGetKey {
  let known: FetchedKeys | null = null;
  let failedAt: number | null = null;
  let loading: Promise<FetchedKeys> | null = null;

  // In both directions: a clock that is set back must not make an old result, good or bad, last longer.
  const within = (then: number, ms: number): boolean => Math.abs(clock() - then) < ms;

  const load = (): Promise<FetchedKeys> => {
    if (failedAt !== null && within(failedAt, KEYS_RETRY))
      return Promise.reject(new KeysUnavailable('failed a moment ago'));
    loading ??= fetchKeys(url, fetch)
      .then((keys) => (known = { keys: createLocalJWKSet(keys), at: clock() }))
      .catch((error: unknown) => {
        failedAt = clock();
        // A parser quotes what it read, and fetch may name its URL: only the class of such an error is logged.
        throw error instanceof KeysUnavailable
          ? error
          : new KeysUnavailable(error instanceof Error ? error.name : 'unknown', { cause: error });
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };

  return async (header, token) => {
    const current = known !== null && within(known.at, KEYS_LIFE) ? known : await load();
    try {
      return await current.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || within(current.at, KEYS_COOL_DOWN)) throw error;
      return (await load()).keys(header, token);
    }
  };
}

/** The keys of a JWKS file. Throws when the text is not a key set. */
export function localKeys(text: string): JWTVerifyGetKey {
  return createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
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

/** The text of an answer. Throws, and stops reading, when it is longer than `most` bytes. */
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
