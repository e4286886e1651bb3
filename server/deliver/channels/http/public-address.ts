// Owns which IP addresses our requests may reach: public addresses, and private addresses that the operator allowed. Not
// names and requests (outbound.ts), nor which addresses are public (core/ip-address.ts).
import { isInside, isPublic, readIp, type IpRange } from '../../../core/ip-address.ts';

/** Whether a request may go to the address. False also for text that is not an address, and for an address with a zone. */
export function isReachable(address: string, allowed: readonly IpRange[]): boolean {
  const ip = readIp(address);
  return ip !== null && (isInside(ip, allowed) || isPublic(ip));
}
