// Owns encrypting text so that only an opaque id can decrypt the text. Not where the id or the text is stored.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts text with AES-256-GCM and a key made from the id. Returns base64url. */
export function seal(opaque: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealKey(opaque), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** Decrypts sealed text; null when the text was not sealed with this id. */
export function unseal(opaque: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const start = IV_BYTES + TAG_BYTES;
  try {
    const cipher = createDecipheriv('aes-256-gcm', sealKey(opaque), bytes.subarray(0, IV_BYTES));
    cipher.setAuthTag(bytes.subarray(IV_BYTES, start));
    return Buffer.concat([cipher.update(bytes.subarray(start)), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Makes the key from the id. The database holds only a hash of the id, from which no reader of the database can compute this key. */
function sealKey(opaque: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', opaque, '', 'contact-change/1/seal', 32));
}
