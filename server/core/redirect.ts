// Owns whether a URL is among the approved ones. Not how a URL is parsed: server/parse/redirect-url.ts.

/** A URL as the platform's parser sees it: `https:`, `app.example.com:8443`, `/settings`, `?tab=1` or nothing. */
export interface RedirectParts {
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
}

/** An approved URL: exactly that one, or with `below` all whose path starts with its path, which ends in `/`. */
export interface ApprovedUrl extends RedirectParts {
  readonly below: boolean;
}

/** Whether one of the approved URLs covers it. */
export function isApproved(url: RedirectParts, approved: readonly ApprovedUrl[]): boolean {
  return approved.some((entry) => {
    if (url.protocol !== entry.protocol || url.host !== entry.host) return false;
    if (entry.below) return entry.path.endsWith('/') && url.path.startsWith(entry.path) && !hasPathTraversal(url.path);
    return url.path === entry.path && url.search === entry.search;
  });
}

/** https, or http on the machine itself: no certificate can be had there, and no attacker is in between. */
export function isSecureEnough(protocol: string, hostname: string): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLocalhost(hostname));
}

/** Whether a host name of a URL is this machine. */
export function isLocalhost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/**
 * Whether a server may read the path as one that leads above itself: dot segments, also encoded once or more, with a
 * parameter (`..;`), an encoded slash or backslash, or an empty segment.
 */
export function hasPathTraversal(path: string): boolean {
  if (/%(?:25)*(?:2e|2f|5c)/i.test(path) || path.includes('\\')) return true;
  const [, ...segments] = path.split('/');
  return segments.some((segment, i) => /^\.\.?(?:;|$)/.test(segment) || (segment === '' && i < segments.length - 1));
}
