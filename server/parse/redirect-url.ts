// Owns how a redirect URL is taken apart and what makes one unfit. Not which are approved (core/redirect.ts).
import { type Approved, climbs, isApproved, isSecureEnough } from '../core/redirect.ts';
import type { Result } from '../ports/result.ts';
const URL_MAX = 2000;

/**
 * The href to use when the URL is fit and among `approved` (exact URLs, or `https://host/prefix/*`);
 * else `redirect-not-allowed`.
 */
export function approveRedirect(url: string, approved: readonly string[]): Result<string> {
  const parts = readRedirect(url);
  const entries = approved.map(readApproved).filter((entry) => entry !== null);
  if (parts === null || !isApproved(parts, entries)) return { ok: false, refusal: { code: 'redirect-not-allowed' } };
  return { ok: true, value: parts.href };
}

/** Null when no message should ever lead there, whoever approved it. */
export function readRedirect(url: string): (Approved & { readonly href: string }) | null {
  // The parser mends what it can: `https:x`, `\`, tabs, `/../`. What needs mending was not meant well.
  if (url.length > URL_MAX || /[\p{C}\p{Z}\\#]/u.test(url)) return null;
  const raw = /^https?:\/\/([^/?]+)([^?]*)/i.exec(url);
  if (raw === null || !URL.canParse(url)) return null;
  const [, authority = '', path = ''] = raw;
  const { protocol, host, hostname, username, password, pathname, search, searchParams, href } = new URL(url);
  if (!isSecureEnough(protocol, hostname) || hostname.endsWith('.')) return null;
  if (username !== '' || password !== '' || authority.includes('@') || climbs(path)) return null;
  // We set `t` ourselves; two of them would leave it to the page which one counts.
  if (searchParams.has('t')) return null;
  return { protocol, host, path: pathname, search, href, below: false };
}

/** Null when the entry is unfit to approve anything. */
export function readApproved(entry: string): Approved | null {
  const below = entry.endsWith('/*');
  const parts = readRedirect(below ? entry.slice(0, -1) : entry);
  if (parts === null || parts.host.includes('*') || (below && parts.search !== '')) return null;
  return { ...parts, below };
}
