// Owns how the keys of an issuer are kept: fetched, believed, and fetched again. Not how a key set is read (key-source.ts),
// nor which key verifies a token: signature.ts.
import { createLocalJWKSet, type JSONWebKeySet, type LocalJWKSet } from 'jose';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';
import { KeysUnavailable, toKeysUnavailable } from './keys-unavailable.ts';
import type { KeySource } from './key-source.ts';

/** How long fetched keys are used, ms. After ten minutes a withdrawn key ends; a shorter outage of the URL does no harm. */
export const KEYS_LIFE = 10 * MINUTE;
/** Shortest time until an unknown key fetches the keys again, ms, so that forged kids cannot make us flood the issuer. */
export const KEYS_COOL_DOWN = 30 * SECOND;
/** Shortest time between a failed fetch and the next fetch, ms. */
export const KEYS_RETRY = 2 * SECOND;

/** A set of keys, as it was fetched at one time. */
export interface KeySet {
  readonly keys: LocalJWKSet;
  /** Epoch ms. */
  readonly at: number;
}

/** The keys of one issuer. */
export interface IssuerKeys {
  /** Returns the keys of at most `KEYS_LIFE` ago. @throws {KeysUnavailable} */
  current(): Promise<KeySet>;
  /**
   * Returns keys that were fetched after `set`, because a token is signed by none of `set`; null when they may not be fetched
   * now. A key that is new just after a fetch is found by one early fetch in each `KEYS_COOL_DOWN`. @throws {KeysUnavailable}
   */
  newerThan(set: KeySet): Promise<KeySet | null>;
}

interface KeysOptions {
  readonly issuer: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Keeps the keys of a source. Unlike jose's own remote key set, it gets a clock as a parameter, waits after a failed fetch,
 * and does not believe an empty key set. Fetched keys are used for `KEYS_LIFE`, even if the source fails meanwhile.
 */
export function remoteKeys(source: KeySource, { issuer, clock, log }: KeysOptions): IssuerKeys {
  let known: KeySet | null = null;
  let earlyAt: number | null = null;
  let failedAt: number | null = null;
  let loading: Promise<KeySet> | null = null;

  // Checks both directions, so that a clock that is set back does not make an old result (keys or a failure) last longer.
  const within = (then: number | null, ms: number): boolean => then !== null && Math.abs(clock() - then) < ms;

  const load = (): Promise<KeySet> => {
    if (within(failedAt, KEYS_RETRY)) return Promise.reject(new KeysUnavailable('failed a moment ago'));
    loading ??= source
      .read()
      .then((set) => (known = { keys: createLocalJWKSet(believable(set)), at: clock() }))
      .catch((error: unknown) => {
        failedAt = clock();
        const failure = toKeysUnavailable(error);
        log.warn('keys-unavailable', { issuer, ...source.describe(), why: failure.message });
        throw failure;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };

  return {
    current: async () => (known !== null && within(known.at, KEYS_LIFE) ? known : load()),
    async newerThan(set) {
      if (known !== null && known !== set) return known;
      if (within(set.at, KEYS_COOL_DOWN)) {
        if (loading === null && within(earlyAt, KEYS_COOL_DOWN)) return null;
        earlyAt = clock();
      }
      return load().catch((error: unknown) => {
        // The issuer could not say whether the key is new, so the next token may ask again.
        earlyAt = null;
        throw error;
      });
    },
  };
}

/** The keys of a JWKS file, which are read once. @throws when the text is not a key set */
export function localKeys(text: string): IssuerKeys {
  const set = { keys: createLocalJWKSet(JSON.parse(text) as JSONWebKeySet), at: 0 };
  return { current: () => Promise.resolve(set), newerThan: () => Promise.resolve(null) };
}

/**
 * Returns the set if it has a key that could verify a signature. A set without one comes of a mistake or of a start that is not
 * finished; to believe it would sign all users out. @throws {KeysUnavailable}
 */
function believable(set: unknown): JSONWebKeySet {
  const keys = typeof set === 'object' && set !== null && 'keys' in set && Array.isArray(set.keys) ? set.keys : null;
  if (keys === null) throw new KeysUnavailable('not a key set');
  if (!keys.some(isSigningKey))
    throw new KeysUnavailable(keys.length === 0 ? 'the key set is empty' : 'no signing key');
  return set as JSONWebKeySet;
}

function isSigningKey(key: unknown): boolean {
  if (typeof key !== 'object' || key === null) return false;
  const { kty, use } = key as { readonly kty?: unknown; readonly use?: unknown };
  return (kty === 'RSA' || kty === 'EC' || kty === 'OKP') && (use === undefined || use === 'sig');
}
