// Owns which IP address a request came from, and which addresses are counted as one. Not how many requests it may make.
import { isPrivate, readIp, type IpAddress } from '../../core/ip-address.ts';
import type { Network } from '../../ports/principal.ts';

/**
 * The network of the sender behind `hops` proxies of ours; null when it is not known. Each proxy appends the address that it
 * received the request from to X-Forwarded-For. Entries further left are the sender's own claim and are not read.
 */
export function networkOf(peer: string | undefined, forwarded: string | undefined, hops: number): Network | null {
  const entries = forwarded === undefined ? [] : forwarded.split(',').map((part) => part.trim());
  // With fewer entries than proxies the request did not come through all of them, and the sender may have written the list.
  const address = hops === 0 || entries.length < hops ? peer : entries.at(-hops);
  const ip = address === undefined ? null : readIp(withoutPort(address));
  if (ip === null) return null;
  // A private peer without a configured proxy is most likely a proxy that was forgotten, and all users come through it.
  return hops === 0 && isPrivate(ip) ? null : blocksOf(ip);
}

/** Without brackets, port and zone. */
function withoutPort(text: string): string {
  return text
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
}

/** One household or server has a /64 of IPv6, one site a /48. */
function blocksOf({ version, parts }: IpAddress): Network {
  if (version === 4) {
    const address = parts.join('.');
    return { block: address, wide: null, masked: address.replace(/\d+$/, '0') };
  }
  const hex = (count: number) =>
    parts
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':');
  return { block: `${hex(4)}::/64`, wide: `${hex(3)}::/48`, masked: `${hex(3)}::` };
}
