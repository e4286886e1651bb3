// Owns how values are derived from a secret key: one subkey for each purpose, and MACs under it. Not what they stand for:
// secrets.ts.
import { createHmac, hkdfSync } from 'node:crypto';

/** What a subkey is for. */
export type Purpose = 'code' | 'link' | 'undo' | 'report' | 'keyed' | 'purged' | 'gone';

/** Characters of a MAC as letters and digits: 22 of 62 hold 128 bits. */
export const MAC_CHARS = 22;
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A separate key for each purpose (RFC 5869), so that no code can ever be a part of a link's MAC. */
export function subkey(key: Uint8Array, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', `contact-change/1/${purpose}`, 32));
}

/** HMAC-SHA-256. Each part has its length in front: no two lists of parts give the same bytes. */
export function mac(key: Uint8Array, parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hmac.update(length).update(bytes);
  }
  return hmac.digest();
}

/** The first 128 bits, base64url: for values that no person has to type. */
export function brief(bytes: Buffer): string {
  return bytes.subarray(0, 16).toString('base64url');
}

/** The first 128 bits as letters and digits: a phone that makes text clickable would cut off a `-` at the end of a link. */
export function alnum(bytes: Buffer): string {
  let rest = (bytes.readBigUInt64BE(0) << 64n) | bytes.readBigUInt64BE(8);
  let text = '';
  for (let i = 0; i < MAC_CHARS; i++) {
    text = (ALNUM[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text;
}
