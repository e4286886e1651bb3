// Owns how a POST leaves for a URL that a project configures: to public addresses alone, no redirect followed, with limits
// of time and size. Not what is sent, nor what an answer means (sms/, webhook.ts).
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isLoopback, rangesOf, readIp, type IpRange } from '../../../core/ip-address.ts';
import { isLocalhost } from '../../../core/redirect.ts';
import { SECOND } from '../../../../shared/duration.ts';
import { isReachable } from './public-address.ts';
import { readBody } from './read-body.ts';
import { addressesOf, pinnedTo, resolveBySystem, type Resolve } from './resolve.ts';

/** What became of a request. */
export type Answer =
  | {
      readonly at: 'answer';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Null when it was cut off or too long. */
      readonly text: string | null;
    }
  /** `refused`: an address that must not be reached. `network`: every other error on the way there. */
  | { readonly at: 'refused' | 'timeout' | 'network' };

/** Sends requests of one channel. */
export interface Outbound {
  /** Never throws. */
  post(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<Answer>;
  /** Ends what is under way. */
  close(): void;
}

/** None */
export interface OutboundOptions {
  /** How long one request may take, ms. */
  readonly wait?: number;
  /** Private ranges that may be reached all the same: `10.1.0.0/16`. */
  readonly allow?: readonly string[];
  /** PEM of a private authority, instead of the public ones. */
  readonly ca?: string;
  /** Resolves names; the system does it by default. */
  readonly resolve?: Resolve;
}

const WAIT = 10 * SECOND;

/** @throws when an entry of `allow` is no range */
export function createOutbound(options: OutboundOptions = {}): Outbound {
  const { wait = WAIT, allow = [], ca, resolve = resolveBySystem } = options;
  const allowed = rangesOf(allow);
  const closing = new AbortController();
  return {
    async post(url, headers, body) {
      const isAllowed = allowedAddresses(url, allowed);
      if (isAllowed === null) return { at: 'refused' };
      const timeout = AbortSignal.timeout(wait);
      const signal = AbortSignal.any([timeout, closing.signal]);
      try {
        const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), resolve, signal);
        // A name with one private address is refused as a whole: no public service has such a name.
        if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) return { at: 'refused' };
        const response = await new Promise<IncomingMessage>((answered, failed) => {
          const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
          const request = open(url, {
            method: 'POST',
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
            // A connection for this request alone: a reused one would not be checked again.
            agent: false,
            signal,
            lookup: pinnedTo(addresses),
            ...(ca === undefined ? {} : { ca }),
          });
          request.on('response', answered).on('error', failed).end(body);
        });
        const text = await readBody(response);
        return { at: 'answer', status: response.statusCode ?? 0, headers: response.headers, text };
      } catch {
        return { at: timeout.aborted ? 'timeout' : 'network' };
      }
    },
    close: () => closing.abort(),
  };
}

/** Which addresses this URL may lead to. Null: none, for it is neither https nor plain http to this very machine. */
function allowedAddresses(url: URL, allowed: readonly IpRange[]): ((address: string) => boolean) | null {
  if (url.protocol === 'https:') return (address) => isReachable(address, allowed);
  return url.protocol === 'http:' && isLocalhost(url.hostname) ? isLoopbackAddress : null;
}

function isLoopbackAddress(address: string): boolean {
  const ip = readIp(address);
  return ip !== null && isLoopback(ip);
}
