// Owns how values are derived from a secret key, with one subkey for each purpose and MACs under the subkey. Not the use of
// the values: secrets.ts.
import { hash, hkdfSync } from 'node:crypto';

/** The purpose of a subkey. */
export type Purpose = 'code' | 'link' | 'undo' | 'report' | 'keyed' | 'purged' | 'gone';

/** Length of a MAC in letters and digits. 22 characters of an alphabet of 62 hold 128 bits. */
export const MAC_CHARS = 22;
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Octets of a block of SHA-256, and of its result. */
const BLOCK = 64;
const HASHED = 32;
/** Octets of the parts of a longer MAC that is made without memory of its own. An address and the ids beside it have fewer. */
const KEPT = 1024;

/** A subkey, as HMAC hashes it (RFC 2104 §2). */
export interface Subkey {
  /** The block before the data, and room for the data. */
  readonly inner: Buffer;
  /** The block before the inner hash, and room for that. */
  readonly outer: Buffer;
}

/** Derives the subkey for a purpose (RFC 5869). Separate subkeys ensure that a code can never be part of a link's MAC. */
export function subkey(key: Uint8Array, purpose: Purpose): Subkey {
  const derived = new Uint8Array(hkdfSync('sha256', key, '', `contact-change/1/${purpose}`, 32));
  return { inner: block(derived, 0x36, KEPT), outer: block(derived, 0x5c, HASHED) };
}

/** The key, padded to a block and mixed with the pad's octet. Not in the pool that Node's buffers share. */
function block(key: Uint8Array, pad: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK + room);
  for (let i = 0; i < BLOCK; i += 1) bytes[i] = (key[i] ?? 0) ^ pad;
  return bytes;
}

/**
 * Returns an HMAC-SHA-256. The length precedes each part, so two different lists of parts never give the same bytes. A request
 * makes some ten, and two hashes take half the time of an object of `createHmac`.
 */
export function mac({ inner, outer }: Subkey, parts: readonly string[]): Buffer {
  const size = parts.reduce((sum, part) => sum + 4 + Buffer.byteLength(part), BLOCK);
  const data = size <= inner.length ? inner : longer(inner, size);
  let end = BLOCK;
  for (const part of parts) {
    const length = data.write(part, end + 4);
    data.writeUInt32BE(length, end);
    end += 4 + length;
  }
  outer.write(hash('sha256', data.subarray(0, end), 'binary'), BLOCK, 'binary');
  return hash('sha256', outer, 'buffer');
}

function longer(inner: Buffer, size: number): Buffer {
  const data = Buffer.alloc(size);
  inner.copy(data, 0, 0, BLOCK);
  return data;
}

/** Returns the first 128 bits as base64url, for values that no person has to type. */
export function brief(bytes: Buffer): string {
  return bytes.subarray(0, 16).toString('base64url');
}

/** Returns the first 128 bits as letters and digits, because phones cut off a `-` at the end of a clickable link. */
export function alnum(bytes: Buffer): string {
  let rest = (bytes.readBigUInt64BE(0) << 64n) | bytes.readBigUInt64BE(8);
  let text = '';
  for (let i = 0; i < MAC_CHARS; i++) {
    text = (ALNUM[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text;
}
