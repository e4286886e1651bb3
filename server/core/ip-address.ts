// Owns how IP addresses and ranges are parsed, and which ranges are not public. Not from which address a request came
// (server/http/middleware/network.ts), nor to which we may send requests (server/deliver/channels/http/public-address.ts).

/** An address of IPv4 or IPv6. */
export interface IpAddress {
  readonly version: 4 | 6;
  /** Four bytes of IPv4, eight groups of 16 bits of IPv6. */
  readonly parts: readonly number[];
}

/** All addresses that begin with the same bits (CIDR). */
export interface IpRange {
  readonly start: IpAddress;
  /** How many leading bits all addresses of the range share. */
  readonly prefix: number;
}

/** Parses an IP address; null for text that is none. IPv4 inside IPv6 (mapped, or translated by NAT64) is read as IPv4. */
export function readIp(text: string): IpAddress | null {
  const bytes = bytesOf(text);
  if (bytes !== null) return { version: 4, parts: bytes };
  const groups = groupsOf(text);
  return groups && (embeddedV4(groups) ?? { version: 6, parts: groups });
}

/** Parses `10.0.0.0/8`, `fd00::/8`, or a single address; null for other text. IPv4 ranges must be written as IPv4. */
export function readRange(text: string): IpRange | null {
  const [, address = '', digits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const start = readIp(address);
  if (start === null || (start.version === 4 && address.includes(':'))) return null;
  const longest = start.version === 4 ? 32 : 128;
  const prefix = digits === undefined ? longest : Number(digits);
  return prefix > longest ? null : { start, prefix };
}

/** Parses ranges. @throws for a text that `readRange` cannot parse */
export function rangesOf(texts: readonly string[]): readonly IpRange[] {
  return texts.map((text) => {
    const range = readRange(text);
    if (range === null) throw new Error(`${text} is no range of addresses`);
    return range;
  });
}

/** Whether one of the ranges contains the address. */
export function isInside(ip: IpAddress, ranges: readonly IpRange[]): boolean {
  const width = ip.version === 4 ? 8 : 16;
  return ranges.some(
    ({ start, prefix }) =>
      start.version === ip.version &&
      start.parts.every((part, i) => {
        const ignored = width - Math.min(width, Math.max(0, prefix - i * width));
        return part >> ignored === (ip.parts[i] ?? 0) >> ignored;
      }),
  );
}

/** Loopback, private, link-local and shared ranges (RFC 1918, 4193, 6598). Many users may share one such address. */
const PRIVATE = rangesOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16', // includes the metadata service of clouds, 169.254.169.254
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::/64', // loopback and unspecified
  'fc00::/7',
  'fe80::/10',
]);

/** The other ranges of IANA's special-purpose registries that are not globally reachable, and one address of Azure. */
const RESERVED = rangesOf([
  '0.0.0.0/8',
  '168.63.129.16/32', // Azure's own services, reachable from each of its virtual machines
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '2001::/23', // for protocols, such as Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4
  '3fff::/20', // documentation
]);
/** The only IPv6 range from which IANA assigns public addresses. */
const GLOBAL_V6 = rangesOf(['2000::/3']);
const LOOPBACK = rangesOf(['127.0.0.0/8', '::1']);

/** Whether the address is in one of the private ranges, which many networks use and the internet does not route. */
export const isPrivate = (ip: IpAddress): boolean => isInside(ip, PRIVATE);
/** Whether the address is the machine itself. */
export const isLoopback = (ip: IpAddress): boolean => isInside(ip, LOOPBACK);

/** Whether the internet can reach the address. False also for the address of Azure's own services. */
export function isPublic(ip: IpAddress): boolean {
  if (isInside(ip, PRIVATE) || isInside(ip, RESERVED)) return false;
  return ip.version === 4 || isInside(ip, GLOBAL_V6);
}

/** Reads the bytes of IPv4; null for other text. Leading zeros are refused, since some systems read them as octal numbers. */
function bytesOf(text: string): number[] | null {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) <= 255))
    return null;
  return bytes.map(Number);
}

/** Reads the groups of IPv6; null for other text. `::` may replace groups of zero, and the last 32 bits may be in IPv4 form. */
function groupsOf(text: string): number[] | null {
  const [, front, dotted = ''] = /^(.*:)(\d+\.[\d.]+)$/.exec(text) ?? [];
  const bytes = front === undefined ? null : bytesOf(dotted);
  if (front !== undefined && bytes === null) return null;
  const [a = 0, b = 0, c = 0, d = 0] = bytes ?? [];
  const hex = bytes === null ? text : `${front}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  const halves = hex.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail] = halves;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length > 2 || (tail === undefined ? missing !== 0 : missing < 1)) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}

/** Returns the IPv4 address inside ::ffff:0:0/96 (mapped) or 64:ff9b::/96 (NAT64); null for other IPv6 addresses. */
function embeddedV4(groups: readonly number[]): IpAddress | null {
  const front = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':');
  if (front !== '0:0:0:0:0:ffff' && front !== '64:ff9b:0:0:0:0') return null;
  return { version: 4, parts: groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]) };
}
