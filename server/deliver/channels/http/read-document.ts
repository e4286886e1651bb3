// Owns how a document of another server is got: only from public addresses, without following redirects, with limits of time
// and size. Not what the document says, nor how messages are sent: outbound.ts.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { rangesOf } from '../../../core/ip-address.ts';
import type { BytesAnswer, DocumentLimits, ReadBytes, ReadDocument } from '../../../ports/read-document.ts';
import { causeOf } from '../cause.ts';
import { allowedAddresses, type OutboundOptions, PRIVATE } from './outbound.ts';
import { addressesOf, pinnedTo, resolveBySystem } from './resolve.ts';

type Options = Omit<OutboundOptions, 'wait'>;

/** @throws when an entry of `allow` is not a range */
export function createReadDocument(options: Options = {}): ReadDocument {
  const read = createReadBytes('application/json', options);
  return async (url, limits) => {
    const answer = await read(url, limits);
    return answer.ok ? { ok: true, text: Buffer.from(answer.bytes).toString('utf8') } : answer;
  };
}

/** `accept`: the media types that are asked for. @throws when an entry of `allow` is not a range */
export function createReadBytes(accept: string, options: Options = {}): ReadBytes {
  const allowed = rangesOf(options.allow ?? []);
  const { ca, resolve = resolveBySystem } = options;
  return async (url, limits) => {
    const isAllowed = allowedAddresses(url, allowed);
    if (isAllowed === null) return { ok: false, why: 'neither https, nor http to this machine' };
    try {
      const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), resolve, limits.signal);
      // A name with one private address is refused as a whole: no public service has such a name.
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address)))
        return { ok: false, why: PRIVATE };
      const pinned = { lookup: pinnedTo(addresses), ...(ca === undefined ? {} : { ca }) };
      const response = await get(url, limits, { ...pinned, headers: { accept } });
      return await readAnswer(response, limits);
    } catch (error) {
      return { ok: false, why: limits.signal.aborted ? 'there was no answer in time' : causeOf(error).words };
    }
  };
}

function get(
  url: URL,
  { signal }: DocumentLimits,
  options: {
    readonly lookup: ReturnType<typeof pinnedTo>;
    readonly headers: { readonly accept: string };
    readonly ca?: string;
  },
): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
    // A new connection for each request, because a reused connection would not check the address again.
    const request = open(url, { agent: false, signal, ...options });
    request.on('response', answered).on('error', failed).end();
  });
}

async function readAnswer(response: IncomingMessage, { maxBytes }: DocumentLimits): Promise<BytesAnswer> {
  try {
    if (response.statusCode !== 200) return { ok: false, why: `status ${response.statusCode ?? 'none'}` };
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > maxBytes) return { ok: false, why: 'too large' };
      chunks.push(chunk);
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } finally {
    response.destroy();
  }
}
