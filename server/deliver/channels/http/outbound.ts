// Owns how a request is sent to a URL that a project configures: only to public addresses, without following redirects, and with
// limits of time and size. Not what is sent, nor what an answer means (sms/, webhook.ts).
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isLoopback, rangesOf, readIp, type IpRange } from '../../../core/ip-address.ts';
import { isLocalhost } from '../../../core/redirect.ts';
import { SECOND } from '../../../../shared/duration.ts';
import { causeOf } from '../cause.ts';
import { isReachable } from './public-address.ts';
import { readBody } from './read-body.ts';
import { addressesOf, pinnedTo, resolveBySystem, type Resolve } from './resolve.ts';

/** How a request ended. */
export type Answer =
  | {
      readonly at: 'answer';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** The body; null when it was cut off or too long. */
      readonly text: string | null;
    }
  /**
   * `refused`: the address must not be reached. `timeout`: the time limit ended. `tls`: no certificate that is accepted.
   * `network`: any other error. `cause`: words for the log. `unsent`: no connection was open, so nothing was sent.
   */
  | { readonly at: 'refused' | 'timeout' | 'tls' | 'network'; readonly cause: string; readonly unsent?: true };

/** The methods of our requests. */
export type OutboundMethod = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** Sends the requests of one channel. */
export interface Outbound {
  /** Never throws. */
  post(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<Answer>;
  /** Never throws. `body`: null = none. */
  send(
    method: OutboundMethod,
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: string | null,
  ): Promise<Answer>;
  /** Never throws. For a call that changes nothing, such as one that tries a login. */
  get(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** Aborts the requests that are in flight. */
  close(): void;
}

/** How requests are sent. Every option may be left out. */
export interface OutboundOptions {
  /** How long one request may take, ms. */
  readonly wait?: number;
  /** Private address ranges that may be reached too, such as `10.1.0.0/16`. */
  readonly allow?: readonly string[];
  /** PEM of a private authority, instead of the public ones. */
  readonly ca?: string;
  /** Resolves host names. The default is the resolver of the system. */
  readonly resolve?: Resolve;
}

const WAIT = 10 * SECOND;
/** The cause of a refused address: an operator who means it says so. */
export const PRIVATE = 'the address is private, and OUTBOUND_ALLOW does not name it';

/** @throws when an entry of `allow` is not a range */
export function createOutbound(options: OutboundOptions = {}): Outbound {
  const { wait = WAIT, allow = [], ca, resolve = resolveBySystem } = options;
  const allowed = rangesOf(allow);
  const closing = new AbortController();
  const send: Outbound['send'] = async (method, url, headers, body) => {
    const isAllowed = allowedAddresses(url, allowed);
    if (isAllowed === null) return { at: 'refused', cause: 'neither https, nor http to this machine', unsent: true };
    const timeout = AbortSignal.timeout(wait);
    const signal = AbortSignal.any([timeout, closing.signal]);
    let isOpen = false;
    try {
      const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), resolve, signal);
      // A name with one private address is refused as a whole: no public service has such a name.
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address)))
        return { at: 'refused', cause: PRIVATE, unsent: true };
      const response = await new Promise<IncomingMessage>((answered, failed) => {
        const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
        const request = open(url, {
          method,
          headers: body === null ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
          // A new connection for each request, because a reused connection would not check the address again.
          agent: false,
          signal,
          lookup: pinnedTo(addresses),
          ...(ca === undefined ? {} : { ca }),
        });
        request
          .on('socket', (socket) =>
            socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (isOpen = true)),
          )
          .on('response', answered)
          .on('error', failed)
          .end(body ?? undefined);
      });
      const text = await readBody(response);
      return { at: 'answer', status: response.statusCode ?? 0, headers: response.headers, text };
    } catch (error) {
      const unsent = isOpen ? {} : ({ unsent: true } as const);
      if (timeout.aborted) return { at: 'timeout', cause: 'there was no answer in time', ...unsent };
      const { isTls, words: cause } = causeOf(error);
      return { at: isTls ? 'tls' : 'network', cause, ...unsent };
    }
  };
  return {
    send,
    post: (url, headers, body) => send('POST', url, headers, body),
    get: (url, headers) => send('GET', url, headers, null),
    close: () => closing.abort(),
  };
}

/** Returns the test for addresses of this URL; null when the URL is neither https nor plain http to this machine. */
export function allowedAddresses(url: URL, allowed: readonly IpRange[]): ((address: string) => boolean) | null {
  if (url.protocol === 'https:') return (address) => isReachable(address, allowed);
  return url.protocol === 'http:' && isLocalhost(url.hostname) ? isLoopbackAddress : null;
}

function isLoopbackAddress(address: string): boolean {
  const ip = readIp(address);
  return ip !== null && isLoopback(ip);
}
