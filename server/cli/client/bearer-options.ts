// Owns how the options of a static bearer token are read: its life, its networks, and the scopes that it may have. Not the token
// itself: tokens/bearer-token.ts.
import { DAY, HOUR } from '../../../shared/duration.ts';
import { readRange } from '../../core/ip-address.ts';
import type { Scope } from '../../core/scopes.ts';

/** The options of the command line that only a bearer token has. */
export interface BearerOptions {
  /** Such as `90d` or `12h`. */
  readonly expires?: string;
  /** CIDR, separated by commas or white space. */
  readonly networks?: string;
}

/** The scopes that have a meaning at SCIM, where alone a bearer token is accepted. */
export const BEARER_SCOPES: readonly Scope[] = ['users:read', 'users:write', 'contacts:verify'];
/** The scopes of a bearer token whose scopes are not named. */
export const BEARER_DEFAULT = 'users:read,users:write';

/** Ten years. A token that shall live longer has no expiry. */
const LIFE_MAX = 3650 * DAY;
/** Most ranges of one token. Each call compares its address with all of them. */
const NETWORKS_MAX = 50;

/** Reads a life such as `90d` or `12h`, as ms; null for other text, for none and for more than ten years. */
export function readLife(text: string): number | null {
  const [, digits, unit] = /^([1-9]\d{0,5})([dh])$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const life = Number(digits) * (unit === 'd' ? DAY : HOUR);
  return life <= LIFE_MAX ? life : null;
}

/** Reads ranges of addresses; null when one of them is none, and when there are none or too many. */
export function readNetworks(text: string): readonly string[] | null {
  const ranges = text.split(/[\s,]+/).filter(Boolean);
  if (ranges.length === 0 || ranges.length > NETWORKS_MAX) return null;
  return ranges.every((range) => readRange(range) !== null) ? ranges : null;
}

/** Returns what is wrong with the options, as a sentence; null when nothing is. */
export function bearerTrouble({ expires, networks }: BearerOptions): string | null {
  if (expires !== undefined && readLife(expires) === null)
    return `--expires is a life of up to 3650 days, such as 90d or 12h, and not ${JSON.stringify(expires)}.`;
  if (networks !== undefined && readNetworks(networks) === null)
    return `--networks are up to ${NETWORKS_MAX} ranges of addresses, such as 203.0.113.0/24,2001:db8::/32, and not ${JSON.stringify(networks)}.`;
  return null;
}
