// Owns whether the user and the password in a URL can be read. The check of the configuration and the drivers of SMS providers
// both use it. Not what the URL is for.

/** Every character that has a meaning in a URL, so that a password must have it encoded. */
const RESERVED = '/?#';

/**
 * Returns what is wrong with the user and password of a URL, in words that follow the setting's name; null when they can be
 * read. The words name one character and show nothing else, for the rest may be the password. A URL whose path or query may
 * hold an @ needs another check.
 */
export function credentialsFault(text: string): string | null {
  const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/is.exec(text) ?? [];
  if (rest === undefined) return null;
  const end = rest.search(/[/?#]/);
  const [authority, tail] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
  // The URL ends its host at the first of these characters, so an @ behind it shows that the character was part of a password.
  // The query of a database may hold an @, but only after the name of a parameter.
  if (/^[^?=]*(?:\?[^=]*)?@/s.test(tail)) return hint([...tail].find((char) => RESERVED.includes(char)) ?? '#');
  const at = authority.lastIndexOf('@');
  if (at < 0) return null;
  const userInfo = authority.slice(0, at);
  if (/%(?![0-9A-Fa-f]{2})/.test(userInfo)) return hint('%');
  if (/\s/.test(userInfo)) return hint(' ');
  return isDecodable(userInfo) ? null : 'must have the user and password in UTF-8 where they are percent-encoded';
}

function hint(char: string): string {
  const shown = char === ' ' ? 'a space' : char;
  return `must have the user and password percent-encoded: write ${shown} as %${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}
