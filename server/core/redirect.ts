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
  /** Whether every host below `host` is approved, and `host` itself is not. */
  readonly subdomains?: boolean;
}

/** Whether the URL is one of the approved URLs, or below one with `below`. */
export function isApproved(url: RedirectParts, approved: readonly ApprovedUrl[]): boolean {
  return approved.some((entry) => {
    if (url.protocol !== entry.protocol || !isHostOf(url.host, entry)) return false;
    if (entry.below) return entry.path.endsWith('/') && url.path.startsWith(entry.path) && !hasPathTraversal(url.path);
    return url.path === entry.path && url.search === entry.search;
  });
}

/** Compares with the dot, so that `evilexample.com` is not below `example.com`. Hosts are in lowercase A-labels. */
function isHostOf(host: string, entry: ApprovedUrl): boolean {
  if (entry.subdomains !== true) return host === entry.host;
  return host.endsWith(`.${entry.host}`) && /^(?:[a-z0-9_-]+\.)+$/.test(host.slice(0, -entry.host.length));
}

/**
 * Schemes that an app cannot own: browsers, mail clients and operating systems handle them, some by running what the URL
 * holds. Also the schemes of the web, for which there are entries of their own.
 */
const SYSTEM_SCHEMES =
  /^(?:https?|wss?|ftps?|file|filesystem|blob|data|javascript|vbscript|livescript|mocha|about|view-source|jar|resource|chrome|chrome-extension|moz-extension|edge|opera|brave|mailto|tel|callto|sms|smsto|mms|facetime|skype|sip|sips|geo|maps|intent|android-app|ios-app|itms|itms-apps|itms-services|market|cid|mid|urn|news|nntp|ssh|sftp|smb|afp|nfs|ldap|ldaps|telnet|git|svn|irc|ircs|magnet|feed|shell|search-ms|search|res|mk|hcp|ms-.*|vnd\..*|x-apple.*|x-web-search|x-man-page|help|prefs|app-prefs|applescript|terminal|webcal|webcals|content|steam|zoommtg|slack|vscode.*|windows-.*)$/;

/** Whether a scheme, with its colon and in lower case, may be that of the site's own app (RFC 8252 §7.1). */
export function isAppScheme(protocol: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,62}:$/.test(protocol) && !SYSTEM_SCHEMES.test(protocol.slice(0, -1));
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

/** Whether the text begins as a URL does, and not as a path of Windows. */
export function hasScheme(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(text);
}
