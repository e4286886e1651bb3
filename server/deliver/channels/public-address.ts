// Owns which addresses of the internet a request of ours may reach: public ones. Not names and requests (outbound.ts).
import { BlockList, isIP } from 'node:net';

/** Of IANA's special-purpose registry, all that is not globally reachable, and clouds' metadata on public addresses. */
const CLOSED_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's own services, as every virtual machine sees them
  '169.254.0.0/16', // link-local, and metadata at 169.254.169.254
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Inside 2000::/3, which alone is handed out: protocols' own (Teredo with them), documentation, 6to4. */
const CLOSED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closed = listOf([...CLOSED_4, ...CLOSED_6]);
const global6 = listOf(['2000::/3']);

/** `10.0.0.0/8`, `fd00::/8`, or one address. @throws for what is none */
export function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', prefix] = range.split('/');
    const family = familyOf(net);
    if (family === null) throw new Error(`${range} is no range of addresses`);
    if (prefix === undefined) list.addAddress(net, family);
    else list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

/** Whether `listOf` takes it. */
export function isRange(text: string): boolean {
  try {
    return listOf([text]) !== null;
  } catch {
    return false;
  }
}

/** Whether it is a public address, or one of those that were allowed by name. What cannot be read is not. */
export function isReachable(address: string, allowed: BlockList): boolean {
  const plain = fold(address);
  const family = familyOf(plain);
  if (family === null) return false;
  if (allowed.check(plain, family)) return true;
  return !closed.check(plain, family) && (family === 'ipv4' || global6.check(plain, family));
}

export function isLoopbackAddress(address: string): boolean {
  const plain = fold(address);
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6';
}

/** An IPv4 address inside an IPv6 one (mapped, ::ffff:0:0/96, or translated, 64:ff9b::/96) is judged as what it is. */
function fold(address: string): string {
  if (isIP(address) !== 6) return address;
  // URL writes an address in its one canonical form; one with a zone is link-local and no URL.
  const whole = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  if (whole === undefined) return 'fe80::';
  const [head = '', tail = ''] = whole.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  const prefix = groups.slice(0, 6).join(':');
  if (prefix !== '0:0:0:0:0:ffff' && prefix !== '64:ff9b:0:0:0:0') return whole;
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}
