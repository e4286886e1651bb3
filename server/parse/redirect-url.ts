// Owns how a redirect URL is parsed, and which URLs are never safe. Not which URLs are approved (core/redirect.ts).
import { type ApprovedUrl, hasPathTraversal, isApproved, isSecureEnough } from '../core/redirect.ts';
import type { Result } from '../ports/result.ts';

/** Longest URL, characters. */
const URL_MAX = 2000;

/**
 * Returns the href of a URL that is safe and matches `approved` (exact URLs, or `https://host/prefix/*`); else refuses with
 * `redirect-not-allowed`.
 */
export function approveRedirect(url: string, approved: readonly string[]): Result<string> {
  const parts = readRedirect(url);
  const entries = approved.map(readApproved).filter((entry) => entry !== null);
  if (parts === null || !isApproved(parts, entries)) return { ok: false, refusal: { code: 'redirect-not-allowed' } };
  return { ok: true, value: parts.href };
}

/** Returns the parts of a URL; null for a URL that no message may link to, even if an operator approved it. */
export function readRedirect(url: string): (ApprovedUrl & { readonly href: string }) | null {
  // The URL class repairs `https:x`, `\`, tabs and `/../`. A URL that needs a repair is refused, because it may be an attack.
  if (url.length > URL_MAX || /[\p{C}\p{Z}\\#]/u.test(url)) return null;
  const raw = /^https?:\/\/([^/?]+)([^?]*)/i.exec(url);
  if (raw === null || !URL.canParse(url)) return null;
  const [, authority = '', path = ''] = raw;
  const { protocol, host, hostname, username, password, pathname, search, searchParams, href } = new URL(url);
  if (!isSecureEnough(protocol, hostname) || hostname.endsWith('.')) return null;
  if (username !== '' || password !== '' || authority.includes('@') || hasPathTraversal(path)) return null;
  // We add the parameter `t` ourselves. With two `t`, the page would decide which one counts.
  if (searchParams.has('t')) return null;
  return { protocol, host, path: pathname, search, href, below: false };
}

/** Reads an entry of the approved URLs; null for an entry that cannot approve any URL. */
export function readApproved(entry: string): ApprovedUrl | null {
  const below = entry.endsWith('/*');
  const parts = readRedirect(below ? entry.slice(0, -1) : entry);
  if (parts === null || parts.host.includes('*') || (below && parts.search !== '')) return null;
  return { ...parts, below };
}
