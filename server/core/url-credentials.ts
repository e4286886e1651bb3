// Owns whether the user and the password in a URL can be read. The check of the configuration and the drivers of SMS providers
// both use it. Not what the URL is for.

/**
 * Returns what is wrong with the user and password of a URL, in words that follow the setting's name; null when they can be
 * read. The words name one character and show nothing else, for the rest may be the password.
 * @param at where the URL may hold an @ behind its host: nowhere; in the value of a parameter; anywhere
 */
export function credentialsFault(text: string, at: 'nowhere' | 'parameter' | 'anywhere' = 'nowhere'): string | null {
  const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/is.exec(text) ?? [];
  if (rest === undefined) return null;
  const end = rest.search(/[/?#]/);
  const [authority, tail] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
  // The URL ends its host at the first of these characters, so an @ behind it shows that the character was part of a password.
  if (isPassword(authority, tail, at)) return hint(tail.charAt(0));
  const userInfo = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
  if (/%(?![0-9A-Fa-f]{2})/.test(userInfo)) return hint('%');
  const [space] = /\s/.exec(userInfo) ?? [];
  if (space !== undefined) return hint(space);
  return isDecodable(userInfo) ? null : 'must have the user and password in UTF-8 where they are percent-encoded';
}

/** Whether the tail, all from the first `/`, `?` or `#` on, is the rest of a password. */
function isPassword(authority: string, tail: string, at: 'nowhere' | 'parameter' | 'anywhere'): boolean {
  if (!tail.includes('@')) return false;
  if (at === 'nowhere') return true;
  const [, port = ''] = /^(?:\[[^\]]*\]|[^:@]*):([^@]*)$/s.exec(authority) ?? [];
  if (!/^\d{0,5}$/.test(port)) return true;
  if (at === 'anywhere') return false;
  // An @ in a path, in the name of a parameter, or in front of the host and the name of a database.
  return /^[^?=]*(?:\?[^=]*)?@/s.test(tail) || /^\?.*@[^@/?#&]+\/[^@/]*$/s.test(tail);
}

function hint(char: string): string {
  const shown = char === ' ' ? 'a space' : /\s/.test(char) ? 'other white space' : char;
  return `must have the user and password percent-encoded: write ${shown} as ${encodeURIComponent(char)}`;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
