// Owns how a POST leaves for a URL that a project names: to public addresses alone, with the judged one pinned, no redirect
// followed, an end to waiting and to reading. Not what is sent, nor what an answer means (webhook.ts, sms.ts).
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback, rangesOf, readIp } from '../../core/ip-address.ts';
import { isLocalhost } from '../../core/redirect.ts';
import { isReachable } from './public-address.ts';

export type Answer =
  | {
      readonly at: 'answer';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Null when it was cut off, or longer than anybody reads. */
      readonly text: string | null;
    }
  /** `refused`: its address is none that we may reach. `network`: everything else of the way there. */
  | { readonly at: 'refused' | 'timeout' | 'network' };

export interface Outbound {
  /** Never throws. */
  post(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<Answer>;
  /** Ends what is under way. */
  close(): void;
}

export interface OutboundOptions {
  /** How long one request may take, ms. */
  readonly wait?: number;
  /** Ranges that may be reached although they are private: `10.1.0.0/16`. */
  readonly allow?: readonly string[];
  /** PEM of a private authority, instead of the public ones. */
  readonly ca?: string;
  /** Resolves names; the system's when nothing is said. */
  readonly resolve?: Resolve;
}

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const WAIT = 10_000;
/** Bytes of an answer that are read; a provider's is below 2 KiB. */
const ANSWER_MAX = 64 * 1024;

/** @throws when a range of `allow` is none */
export function createOutbound({ wait = WAIT, allow = [], ca, resolve = bySystem }: OutboundOptions = {}): Outbound {
  const allowed = rangesOf(allow);
  const closing = new AbortController();
  return {
    async post(url, headers, body) {
      const judge = judgeOf(url, (address) => isReachable(address, allowed));
      if (judge === null) return { at: 'refused' };
      const late = AbortSignal.timeout(wait);
      const signal = AbortSignal.any([late, closing.signal]);
      try {
        const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), resolve, signal);
        // A name with one address that is not public is refused whole: nobody's public service has such a name.
        if (addresses.length === 0 || !addresses.every(({ address }) => judge(address))) return { at: 'refused' };
        const response = await new Promise<IncomingMessage>((answered, failed) => {
          const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
          const sent = open(url, {
            method: 'POST',
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
            // A connection of its own: none is reused past the judgement of its address.
            agent: false,
            signal,
            lookup: pinned(addresses),
            ...(ca === undefined ? {} : { ca }),
          });
          sent.on('response', answered).on('error', failed).end(body);
        });
        const text = await read(response);
        return { at: 'answer', status: response.statusCode ?? 0, headers: response.headers, text };
      } catch {
        return { at: late.aborted ? 'timeout' : 'network' };
      }
    },
    close: () => closing.abort(),
  };
}

/** Which addresses this URL may lead to; null when none, for it is neither https nor plain http on this very machine. */
function judgeOf(url: URL, reachable: (address: string) => boolean): ((address: string) => boolean) | null {
  if (url.protocol === 'https:') return reachable;
  return url.protocol === 'http:' && isLocalhost(url.hostname) ? isLoopbackAddress : null;
}

function isLoopbackAddress(address: string): boolean {
  const ip = readIp(address);
  return ip !== null && isLoopback(ip);
}

/** A literal address is asked of nobody. A resolver that hangs is left when the time is over. */
async function addressesOf(host: string, resolve: Resolve, signal: AbortSignal): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const [aborted, stop] = whenAborted(signal);
  try {
    return await Promise.race([resolve(host), aborted]);
  } finally {
    stop();
  }
}

function whenAborted(signal: AbortSignal): [Promise<never>, () => void] {
  let fail = (_reason: Error) => {};
  const aborted = new Promise<never>((_done, failed) => (fail = failed));
  const hear = () => fail(new Error('too late'));
  if (signal.aborted) hear();
  signal.addEventListener('abort', hear, { once: true });
  return [aborted, () => signal.removeEventListener('abort', hear)];
}

/** Nobody is asked a second time, so that no other answer can take the place of those that were judged. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    if (all) return done(null, [...addresses]);
    return done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
}

const bySystem: Resolve = (host) =>
  new Promise((done, failed) => {
    systemLookup(host, { all: true }, (error, addresses) => (error ? failed(error) : done(addresses)));
  });

/** The status is known: an answer whose rest never comes, or never ends, is one all the same. */
async function read(response: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  let whole = true;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > ANSWER_MAX) {
        whole = false;
        break;
      }
      chunks.push(chunk);
    }
  } catch {
    // Cut off, by them or by our own time.
    whole = false;
  }
  response.destroy();
  return whole ? Buffer.concat(chunks).toString('utf8') : null;
}
