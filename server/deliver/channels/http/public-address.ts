// Owns which addresses of the internet a request of ours may reach: public ones, and those that the operator allowed. Not
// names and requests (outbound.ts), nor which addresses are public (core/ip-address.ts).
import { isInside, isPublic, readIp, type IpRange } from '../../../core/ip-address.ts';

/** False also for text that is no address, and for an address with a zone. */
export function isReachable(address: string, allowed: readonly IpRange[]): boolean {
  const ip = readIp(address);
  return ip !== null && (isInside(ip, allowed) || isPublic(ip));
}
