// Owns whether a host can be reached as our requests would reach it: DNS, address, connection and certificate, without a request.
// Not requests: outbound.ts.
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { SECOND } from '../../../../shared/duration.ts';
import { rangesOf } from '../../../core/ip-address.ts';
import { causeOf } from '../cause.ts';
import { allowedAddresses, PRIVATE, type OutboundOptions } from './outbound.ts';
import { addressesOf, pinnedTo, resolveBySystem } from './resolve.ts';

/** What was found. `cause`: words that may be shown. */
export type Reach =
  /** `certificateEnds`: epoch ms; null for plain http. */
  | { readonly at: 'open'; readonly certificateEnds: number | null }
  | { readonly at: 'dns' | 'refused' | 'timeout' | 'tls' | 'network'; readonly cause: string };

const WAIT = 8 * SECOND;

/** Opens a connection to the host of an https URL, or of an http URL to this machine, and closes it. Never throws. */
export async function reach(url: URL, options: OutboundOptions = {}): Promise<Reach> {
  const { wait = WAIT, allow = [], ca, resolve = resolveBySystem } = options;
  const isAllowed = allowedAddresses(url, rangesOf(allow));
  if (isAllowed === null) return { at: 'refused', cause: 'neither https, nor http to this machine' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const signal = AbortSignal.timeout(wait);
  const found = await addressesOf(host, resolve, signal).catch((error: unknown) => causeOf(error).words);
  if (typeof found === 'string') return { at: signal.aborted ? 'timeout' : 'dns', cause: found };
  if (found.length === 0) return { at: 'dns', cause: 'the name has no address' };
  if (!found.every(({ address }) => isAllowed(address))) return { at: 'refused', cause: PRIVATE };
  const isTls = url.protocol === 'https:';
  const port = Number(url.port) || (isTls ? 443 : 80);
  const at = { host, port, lookup: pinnedTo(found), signal };
  const socket: Socket = isTls
    ? connectTls({ ...at, ...(host === url.hostname ? { servername: host } : {}), ...(ca === undefined ? {} : { ca }) })
    : connectTcp(at);
  return new Promise((done) => {
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      done({ at: 'open', certificateEnds: isTls ? endOf(socket as TLSSocket) : null });
      socket.destroy();
    });
    socket.on('error', (error) => {
      const cause = causeOf(error);
      if (signal.aborted) done({ at: 'timeout', cause: 'there was no answer in time' });
      else done({ at: cause.isTls ? 'tls' : 'network', cause: cause.words });
      socket.destroy();
    });
  });
}

function endOf(socket: TLSSocket): number | null {
  const end = Date.parse(socket.getPeerCertificate().valid_to);
  return Number.isNaN(end) ? null : end;
}
