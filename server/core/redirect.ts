// Owns whether a redirect URL is approved. Not how a URL is parsed: server/parse/redirect-url.ts.

/** The parts of a parsed URL, such as `https:`, `app.example.com:8443`, `/settings`, and `?tab=1` or an empty text. */
export interface RedirectParts {
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
}

/** An approved URL. With `below`, its path ends in `/`, and all URLs are approved whose path starts with this path. */
export interface ApprovedUrl extends RedirectParts {
  readonly below: boolean;
}

/** Whether the URL is one of the approved URLs, or below one with `below`. */
export function isApproved(url: RedirectParts, approved: readonly ApprovedUrl[]): boolean {
  return approved.some((entry) => {
    if (url.protocol !== entry.protocol || url.host !== entry.host) return false;
    if (entry.below) return entry.path.endsWith('/') && url.path.startsWith(entry.path) && !hasPathTraversal(url.path);
    return url.path === entry.path && url.search === entry.search;
  });
}

/** Whether the URL uses https, or http to the machine itself, where there is no certificate and no attacker in between. */
export function isSecureEnough(protocol: string, hostname: string): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLocalhost(hostname));
}

/** Whether the host name of a URL means the machine itself. */
export function isLocalhost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/**
 * Whether a server may resolve the path to one outside the approved path. Such a path has a dot segment (plain, encoded
 * once or more, or with a parameter such as `..;`), a backslash, an encoded slash or backslash, or an empty segment.
 */
export function hasPathTraversal(path: string): boolean {
  if (/%(?:25)*(?:2e|2f|5c)/i.test(path) || path.includes('\\')) return true;
  const [, ...segments] = path.split('/');
  return segments.some((segment, i) => /^\.\.?(?:;|$)/.test(segment) || (segment === '' && i < segments.length - 1));
}
