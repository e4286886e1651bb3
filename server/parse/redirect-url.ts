// Owns how a redirect URL is parsed, and which URLs are never safe. Not which URLs are approved (core/redirect.ts).
import { type ApprovedUrl, hasPathTraversal, isApproved, isAppScheme, isSecureEnough } from '../core/redirect.ts';
import type { Result } from '../ports/result.ts';

/** Longest URL, characters. */
const URL_MAX = 2000;

/**
 * Returns the href of a URL that is safe and matches `approved` (exact URLs, `https://host/prefix/*`, domains, URLs of an
 * app); else refuses with `redirect-not-allowed`.
 */
export function approveRedirect(url: string, approved: readonly string[]): Result<string> {
  const parts = readRedirect(url) ?? readAppUrl(url);
  const entries = approved.map(readApproved).filter((entry) => entry !== null);
  if (parts === null || !isApproved(parts, entries)) return { ok: false, refusal: { code: 'redirect-not-allowed' } };
  return { ok: true, value: parts.href };
}

/** Returns the parts of a web URL; null for a URL that no message may link to, even if an operator approved it. */
export function readRedirect(url: string): (ApprovedUrl & { readonly href: string }) | null {
  if (!isPlainText(url)) return null;
  const raw = /^https?:\/\/([^/?]+)([^?]*)/i.exec(url);
  if (raw === null || !URL.canParse(url)) return null;
  const [, authority = '', path = ''] = raw;
  const { protocol, hostname } = new URL(url);
  if (!isSecureEnough(protocol, hostname) || hostname.endsWith('.')) return null;
  return partsOf(url, authority, path);
}

/** Returns the parts of a URL of an app, such as `myapp://confirm` or `com.example.app:/confirm`; null as above. */
function readAppUrl(url: string): (ApprovedUrl & { readonly href: string }) | null {
  if (!isPlainText(url)) return null;
  const raw = /^([a-z][a-z0-9+.-]*:)(?:\/\/([^/?]*))?((?:\/[^?]*)?)(?:\?|$)/i.exec(url);
  if (raw === null || !isAppScheme((raw[1] ?? '').toLowerCase()) || !URL.canParse(url)) return null;
  const [, , authority, path = ''] = raw;
  // A URL with neither a host nor a path, such as `myapp:x`, is not one that an app registers.
  if ((authority ?? '') === '' && path === '') return null;
  return partsOf(url, authority ?? '', path);
}

/** The URL class repairs `https:x`, `\`, tabs and `/../`. A URL that needs a repair is refused: it may be an attack. */
function isPlainText(url: string): boolean {
  return url.length <= URL_MAX && !/[\p{C}\p{Z}\\#]/u.test(url);
}

function partsOf(url: string, authority: string, path: string): (ApprovedUrl & { readonly href: string }) | null {
  const { protocol, host, username, password, pathname, search, searchParams, href } = new URL(url);
  if (username !== '' || password !== '' || authority.includes('@') || hasPathTraversal(path)) return null;
  // We add the parameter `t` ourselves. With two `t`, the page would decide which one counts.
  if (searchParams.has('t')) return null;
  return { protocol, host, path: pathname, search, href, below: false };
}

/** A domain whose last label is no number, so that it is no IP address. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Reads an entry of the approved URLs; null for an entry that cannot approve any URL. */
export function readApproved(entry: string): ApprovedUrl | null {
  const domain = readDomain(entry);
  if (domain !== null) return domain;
  const below = entry.endsWith('/*');
  const text = below ? entry.slice(0, -1) : entry;
  const parts = readRedirect(text) ?? readAppUrl(text);
  if (parts === null || parts.host.includes('*') || (below && parts.search !== '')) return null;
  // Without a host or a first segment, every app that takes the scheme would get every link.
  if (below && parts.host === '' && parts.path === '/') return null;
  return { ...parts, below };
}

/** Reads a domain: `example.com` for this host, `*.example.com` or `https://*.example.com` for all hosts below it. */
function readDomain(entry: string): ApprovedUrl | null {
  const [, scheme = '', star = '', name = '', port = ''] =
    /^(https:\/\/)?(\*\.)?([^/:?#*]+)(:\d{1,5})?$/.exec(entry.toLowerCase()) ?? [];
  // `https://example.com` alone is a URL, not a domain.
  if (name === '' || (scheme !== '' && star === '') || (scheme === '' && port !== '')) return null;
  const parts = readRedirect(`https://${name}${port}/`);
  if (parts === null || !DOMAIN.test(parts.host.replace(/:\d+$/, ''))) return null;
  return { ...parts, below: true, subdomains: star !== '' };
}
