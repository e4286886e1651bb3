// Owns how the IP address of the sender is found, and which addresses count as one. Not the rate limits: core/rate-limits.ts.
import { isPrivate, readIp, type IpAddress } from '../../core/ip-address.ts';
import type { Network } from '../../ports/principal.ts';

/**
 * Returns the address of the sender, who reaches us through `hops` proxies of ours; null when unknown. Each proxy appends to
 * X-Forwarded-For the address from which it received the request. Entries further left come from the sender and are not read.
 */
export function addressOf(peer: string | undefined, forwarded: string | undefined, hops: number): IpAddress | null {
  const entries = forwarded === undefined ? [] : forwarded.split(',').map((part) => part.trim());
  // With fewer entries than proxies, the request did not pass through all proxies, and the sender may have written the entries.
  const address = hops === 0 || entries.length < hops ? peer : entries.at(-hops);
  return address === undefined ? null : readIp(withoutPort(address));
}

/** Returns the network of the sender, in which requests are counted; null when unknown. */
export function networkOf(peer: string | undefined, forwarded: string | undefined, hops: number): Network | null {
  const ip = addressOf(peer, forwarded, hops);
  if (ip === null) return null;
  // Without configured proxies, a private peer is most likely a forgotten proxy of all users, so its address names no sender.
  return hops === 0 && isPrivate(ip) ? null : blocksOf(ip);
}

/** Returns the block in which the connections of a peer are counted; unlike `networkOf`, also that of a private address. */
export function addressBlock(peer: string): string {
  const ip = readIp(withoutPort(peer));
  return ip === null ? peer : blocksOf(ip).block;
}

/** Removes brackets, port and zone. */
function withoutPort(text: string): string {
  return text
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
}

/** Returns the blocks to count an address in. In IPv6, a household or server has a /64, and a site has a /48. */
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
