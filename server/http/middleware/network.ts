// Owns which address a request came from, and how addresses are counted together. Not how many requests it may make.
import { isIP } from 'node:net';
import type { Network } from '../../ports/principal.ts';

/**
 * The caller's network behind `hops` proxies of ours, each of which appends whom it heard to X-Forwarded-For; null when
 * nobody can tell. What stands further left than our own proxies wrote is the caller's own claim and is not looked at.
 */
export function networkOf(peer: string | undefined, forwarded: string | undefined, hops: number): Network | null {
  const heard = forwarded === undefined ? [] : forwarded.split(',').map((part) => part.trim());
  // Fewer entries than proxies: it did not come through all of them, and the list is whoever's.
  const address = hops === 0 || heard.length < hops ? peer : heard.at(-hops);
  const network = address === undefined ? null : readNetwork(address);
  // Without a proxy that we know of, a private peer is most likely one that nobody told us of: all the world is behind it.
  return hops === 0 && network !== null && isPrivate(network.block) ? null : network;
}

/** Null for what is no address. A port, brackets and a zone are not part of it. */
function readNetwork(text: string): Network | null {
  const bare = text.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/%.*$/, '');
  const v4 = /^(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(bare)?.[1];
  if (v4 !== undefined) return isIP(v4) === 4 ? ofV4(v4) : null;
  if (isIP(bare) !== 6) return null;
  const groups = groupsOf(bare);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  // IPv4 in its mapped form, and by way of NAT64, is IPv4.
  const mapped = a === 0 && b === 0 && c === 0 && d === 0 && e === 0 && f === 0xffff;
  const nat64 = a === 0x64 && b === 0xff9b && c === 0 && d === 0 && e === 0 && f === 0;
  if (mapped || nat64) return ofV4([g >> 8, g & 255, h >> 8, h & 255].join('.'));
  const hex = (upTo: number) =>
    groups
      .slice(0, upTo)
      .map((group) => group.toString(16))
      .join(':');
  return { block: `${hex(4)}::/64`, wide: `${hex(3)}::/48`, masked: `${hex(3)}::` };
}

function ofV4(address: string): Network {
  return { block: address, wide: null, masked: address.replace(/\d+$/, '0') };
}

/** The eight numbers of an IPv6 address that `isIP` has seen, however it is spelled. */
function groupsOf(address: string): number[] {
  // The URL parser writes every spelling in one way (RFC 5952), a dotted end included.
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const numbers = (half: string | undefined) =>
    half ? half.split(':').map((group) => Number.parseInt(group, 16)) : [];
  const [head, tail] = [numbers(left), numbers(right)];
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** Loopback, private use, link-local and shared (RFC 1918, 4193, 6598). */
const PRIVATE =
  /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(?:0:0:0:0|f[cd]|fe[89ab])/;

function isPrivate(block: string): boolean {
  return PRIVATE.test(block);
}
