// Owns the part of a provider's URL that an operator may see. Not how URLs are read: server/config.

/** Returns host and port of a URL of any scheme, without its user, password, path and query; empty for other text. */
export function hostOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#@]*)/i.exec(url)?.[1] ?? '';
}
