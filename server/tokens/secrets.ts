// Owns codes and link tokens, derived from keys and never stored, and the only randomness. Not where keys are kept.
import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SecretKey } from '../keys.ts';
import type { ProofSeed, Secrets } from '../ports.ts';

/** Characters of a link token that are MAC: 22 of 62 hold 128 bits. */
const MAC_CHARS = 22;
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TOKEN = new RegExp(`^1([\\w-]{1,40})[0-9A-Za-z]{${MAC_CHARS}}$`);

interface Subkeys {
  readonly code: Uint8Array;
  readonly link: Uint8Array;
}

/** `keys` newest first, at least one, ids distinct, 32 bytes each; throws otherwise (config has told the reader before). */
export function createSecrets(keys: readonly SecretKey[]): Secrets {
  const newest = keys[0];
  if (!newest) throw new Error('no secret key');
  const byId = new Map<string, Subkeys>();
  for (const { id, key } of keys) {
    if (key.length < 32 || byId.has(id)) throw new Error(`secret key ${id} is too short or stands twice`);
    byId.set(id, { code: subkey(key, 'code'), link: subkey(key, 'link') });
  }
  return {
    newestKey: newest.id,
    code(seed, length) {
      const key = byId.get(seed.keyId)?.code;
      if (!key) return null;
      const number = mac(key, [...parts(seed), String(length)]).readBigUInt64BE() % 10n ** BigInt(length);
      return String(number).padStart(length, '0');
    },
    linkToken(seed) {
      const key = byId.get(seed.keyId)?.link;
      if (!key) return null;
      return `1${seed.proof.slice('prf_'.length)}${alnum(mac(key, parts(seed)))}`;
    },
    proofOf(token) {
      const body = TOKEN.exec(token)?.[1];
      return body === undefined ? null : `prf_${body}`;
    },
    same(a, b) {
      return typeof a === 'string' && typeof b === 'string' && timingSafeEqual(digest(a), digest(b));
    },
    id: (prefix) => `${prefix}_${randomBytes(12).toString('base64url')}`,
    opaque: () => randomBytes(32).toString('base64url'),
    hash: (opaque) => createHash('sha256').update(opaque, 'utf8').digest('base64url'),
  };
}

/** A new key as SECRET_KEYS takes it. */
export function makeKey(id: string = `k${randomBytes(4).toString('hex')}`): string {
  return `${id}:${randomBytes(32).toString('base64url')}`;
}

/** A key of its own for each purpose (RFC 5869), so that no code can ever be a piece of a link's MAC. */
function subkey(key: Uint8Array, purpose: 'code' | 'link'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', `contact-change/1/${purpose}`, 32));
}

function parts(seed: ProofSeed): readonly string[] {
  const { keyId, project, user, change, proof, target, sequence } = seed;
  return [keyId, project, user, change, proof, target, String(sequence)];
}

/** Each part with its length in front: no two lists of parts read as the same bytes. */
function mac(key: Uint8Array, list: readonly string[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of list) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hmac.update(length).update(bytes);
  }
  return hmac.digest();
}

/** The first 128 bits as letters and digits: a link that ends in `-` loses it when a phone makes text clickable. */
function alnum(bytes: Buffer): string {
  let rest = (bytes.readBigUInt64BE(0) << 64n) | bytes.readBigUInt64BE(8);
  let text = '';
  for (let i = 0; i < MAC_CHARS; i++) {
    text = (ALNUM[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text;
}

/** UTF-16, so that two broken strings do not become the same replacement character. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf16le').digest();
}
