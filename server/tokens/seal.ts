// Owns encrypting text so that only an opaque id opens it again. Not where the id or the text is kept.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under a key made of the id, base64url. */
export function seal(opaque: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealKey(opaque), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text; null for what this id did not seal. */
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

/** The database holds a hash of the id, and nothing leads from there to this key. */
function sealKey(opaque: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', opaque, '', 'contact-change/1/seal', 32));
}
