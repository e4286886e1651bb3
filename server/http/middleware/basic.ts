// Owns how HTTP Basic credentials are read from a header (RFC 7617). Not whether they are right: tokens/client.ts.

const BASIC = /^basic +([a-z0-9+/]+={0,2})$/i;

/** Reads id and secret from an Authorization header; null when the header has another scheme or is malformed. */
export function basicCredentials(header: string): { readonly id: string; readonly secret: string } | null {
  const text = Buffer.from(BASIC.exec(header)?.[1] ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? null : { id: text.slice(0, colon), secret: text.slice(colon + 1) };
}
