// Owns where the keys of an issuer come from: a JWKS by URL, kept for a while, or a file. Not what a token must say.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../ports/result.ts';
/** How long fetched keys are used, ms. Ten minutes: a withdrawn key is dead soon, an outage of minutes goes unnoticed. */
export const KEYS_LIFE = 10 * 60_000;
/** An unknown kid asks again only after this, ms: forged kids must not make us hammer the issuer. */
export const KEYS_COOL_DOWN = 30_000;
/** A failed fetch is not tried again sooner, ms. */
export const KEYS_RETRY = 2_000;
/** An answer takes at most this long, ms, and this many bytes. */
const TIMEOUT = 3_000;
const MAX_BYTES = 256 * 1024;

/** Thrown when the keys cannot be had now; refused as `unavailable`. Its message is ours: it is logged. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

export type Fetch = typeof globalThis.fetch;

interface Known {
  readonly keys: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * Looks keys up by the exact kid of the header. jose's own remote set reads the process's clock; this one is told the
 * time, and holds back after failures too. Keys in hand stay good until their life is over, whatever the URL does.
 */
export function remoteKeys(url: string, { clock, fetch }: { clock: Clock; fetch: Fetch }): JWTVerifyGetKey {
  let known: Known | null = null;
  let failedAt: number | null = null;
  let loading: Promise<Known> | null = null;

  // Both ways: a clock set back must not make an old answer, good or bad, last until it has caught up.
  const within = (then: number, ms: number): boolean => Math.abs(clock() - then) < ms;

  const load = (): Promise<Known> => {
    if (failedAt !== null && within(failedAt, KEYS_RETRY))
      return Promise.reject(new KeysUnavailable('failed a moment ago'));
    loading ??= fetchKeys(url, fetch)
      .then((keys) => (known = { keys: createLocalJWKSet(keys), at: clock() }))
      .catch((error: unknown) => {
        failedAt = clock();
        // A parser quotes what it read, and a fetch may name what it asked for: no more than the class of such an error.
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
    const held = known !== null && within(known.at, KEYS_LIFE) ? known : await load();
    try {
      return await held.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || within(held.at, KEYS_COOL_DOWN)) throw error;
      return (await load()).keys(header, token);
    }
  };
}

/** Throws when the text is not a key set. */
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
  // jose looks at the shape when the set is made; HTML ends here.
  return JSON.parse(await textOf(response, MAX_BYTES)) as JSONWebKeySet;
}

/** An answer's text; throws once it is longer than so many bytes, and reads no further. */
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
