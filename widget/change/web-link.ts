// Owns which URLs of a server or a page become links.

/**
 * A page, a mailbox, a phone, or a path on this site. No white space and no control characters: browsers drop them, so that
 * `java\nscript:` would run.
 */
const LINK = /^(https?:\/\/|mailto:|tel:|\/)[^\s\p{C}]+$/iu;

/** Returns the URL if it may become a link; undefined for others, such as `javascript:`. */
export function webLink(url: string | null | undefined): string | undefined {
  return url && LINK.test(url) ? url : undefined;
}
