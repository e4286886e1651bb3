// Owns where the key set of an issuer is read from: a URL that the operator named, or one that OpenID discovery finds. Not how
// long keys are used: jwks.ts.
import { SECOND } from '../../shared/duration.ts';
import { isSecureEnough } from '../core/redirect.ts';
import { loggable } from '../core/recent-lines.ts';
import type { ReadDocument } from '../ports/read-document.ts';
import { KeysUnavailable } from './keys-unavailable.ts';

/** Longest wait for the keys, ms; with discovery for both documents together. */
const TIMEOUT = 3 * SECOND;
/** Longest answer that is read, bytes. */
const MAX_BYTES = 256 * 1024;

/** The type of the global `fetch`, which a test can replace. */
export type Fetch = typeof globalThis.fetch;

/** A place from which a key set can be read again and again. */
export interface KeySource {
  /** Returns the parsed JSON. @throws KeysUnavailable, or the error of a failed request */
  read(): Promise<unknown>;
  /** The host, for the log. */
  describe(): { readonly host: string };
}

/** The keys at a URL of the configuration. The operator answers for the URL, which may lie in a private network. */
export function keysAt(url: string, fetch: Fetch): KeySource {
  return {
    async read() {
      const response = await fetch(url, {
        headers: { accept: 'application/jwk-set+json, application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new KeysUnavailable(`status ${response.status}`);
      }
      // JSON.parse refuses an HTML page.
      return JSON.parse(await textOf(response, MAX_BYTES)) as unknown;
    },
    describe: () => ({ host: new URL(url).host }),
  };
}

/**
 * The keys that the issuer's own discovery document names (OpenID Connect Discovery 1.0 §4). Each read looks at the document
 * again, because an issuer may move its keys. `read` reaches only public addresses and those that the operator allowed.
 */
export function discoveredKeys(issuer: string, read: ReadDocument): KeySource {
  const document = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  let host = document.host;
  const json = async (url: URL, signal: AbortSignal): Promise<unknown> => {
    host = url.host;
    const answer = await read(url, { signal, maxBytes: MAX_BYTES });
    if (!answer.ok) throw new KeysUnavailable(answer.why);
    return JSON.parse(answer.text) as unknown;
  };
  return {
    async read() {
      const signal = AbortSignal.timeout(TIMEOUT);
      return json(keysUrl(issuer, await json(document, signal)), signal);
    },
    describe: () => ({ host }),
  };
}

/** Returns the URL of the keys. A document of another issuer could name an attacker's keys (§4.3), so it is refused. */
function keysUrl(issuer: string, document: unknown): URL {
  if (typeof document !== 'object' || document === null) throw new KeysUnavailable('not a discovery document');
  const { issuer: named, jwks_uri: uri } = document as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (named !== issuer)
    throw new KeysUnavailable(`the discovery document names the issuer ${loggable(named) ?? 'not at all'}`);
  const url = typeof uri === 'string' ? URL.parse(uri) : null;
  // Plain http is accepted only from an issuer on this machine, which has plain http itself.
  const isHttps = url?.protocol === 'https:';
  const isLocal = URL.parse(issuer)?.protocol === 'http:' && url !== null && isSecureEnough(url.protocol, url.hostname);
  if (url === null || url.username !== '' || url.password !== '' || !(isHttps || isLocal))
    throw new KeysUnavailable('the discovery document names no https URL of keys');
  return url;
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
