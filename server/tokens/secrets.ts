// Owns codes and link tokens, derived from keys and never stored, and the only randomness. Not where keys are kept.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { SecretKey } from '../config/keys.ts';
import type { NoticeSeed, ProofSeed, Secrets } from '../ports/secrets.ts';

/** Characters of a link token that are MAC: 22 of 62 hold 128 bits. */
const MAC_CHARS = 22;
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The first character says what a token is for, so that none is ever read as another. */
const TOKEN = new RegExp(`^([123])([\\w-]{1,40})[0-9A-Za-z]{${MAC_CHARS}}$`);
const NOTICE: { readonly [P in NoticeSeed['purpose']]: { readonly first: string; readonly prefix: string } } = {
  undo: { first: '2', prefix: 'und_' },
  report: { first: '3', prefix: 'chg_' },
};

interface Subkeys {
  readonly code: Uint8Array;
  readonly link: Uint8Array;
  readonly undo: Uint8Array;
  readonly report: Uint8Array;
  readonly keyed: Uint8Array;
  readonly purged: Uint8Array;
  readonly gone: Uint8Array;
}

type Purpose = keyof Subkeys;

/** `keys` newest first, at least one, ids distinct, 32 bytes each; throws otherwise (config has told the reader before). */
export function createSecrets(keys: readonly SecretKey[]): Secrets {
  const newest = keys[0];
  if (!newest) throw new Error('no secret key');
  const byId = new Map<string, Subkeys>();
  for (const { id, key } of keys) {
    if (key.length < 32 || byId.has(id)) throw new Error(`secret key ${id} is too short or stands twice`);
    const of = (purpose: Purpose) => subkey(key, purpose);
    byId.set(id, {
      code: of('code'),
      link: of('link'),
      undo: of('undo'),
      report: of('report'),
      keyed: of('keyed'),
      purged: of('purged'),
      gone: of('gone'),
    });
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
      const [, first, body] = TOKEN.exec(token) ?? [];
      return first === '1' && body !== undefined ? `prf_${body}` : null;
    },
    noticeToken(seed) {
      const { purpose, id, project, user, holder, keyId } = seed;
      const key = byId.get(keyId)?.[purpose];
      if (!key) return null;
      const { first, prefix } = NOTICE[purpose];
      return `${first}${id.slice(prefix.length)}${alnum(mac(key, [keyId, project, user, id, holder]))}`;
    },
    noticeOf(token) {
      const [, first, body] = TOKEN.exec(token) ?? [];
      const purpose = (['undo', 'report'] as const).find((p) => NOTICE[p].first === first);
      return purpose === undefined || body === undefined ? null : { purpose, id: NOTICE[purpose].prefix + body };
    },
    keyed: (of) => [...byId.values()].map(({ keyed }) => mac(keyed, of).toString('base64url')),
    // No address has a colon in front of its @, nor does a number begin so: neither is ever read as the other.
    anonymous: (project, kind, key) =>
      `hash:${newest.id}:${brief(mac(subkey(newest.key, 'purged'), [project, kind, key]))}`,
    tombstones: ({ project, iss, sub }) =>
      [...byId].map(([id, { gone }]) => `gone:${id}:${brief(mac(gone, [project, iss, sub]))}`),
    same(a, b) {
      return typeof a === 'string' && typeof b === 'string' && timingSafeEqual(digest(a), digest(b));
    },
    ...dice,
    seal(opaque, text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey(opaque), iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    unseal(opaque, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      try {
        const cipher = createDecipheriv('aes-256-gcm', sealKey(opaque), bytes.subarray(0, 12));
        cipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

/** What no key is needed for. */
export const dice: Pick<Secrets, 'id' | 'opaque' | 'hash'> = {
  id: (prefix) => `${prefix}_${randomBytes(12).toString('base64url')}`,
  opaque: () => randomBytes(32).toString('base64url'),
  hash: (opaque) => createHash('sha256').update(opaque, 'utf8').digest('base64url'),
};

/** A key of its own for each purpose (RFC 5869), so that no code can ever be a piece of a link's MAC. */
function subkey(key: Uint8Array, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', `contact-change/1/${purpose}`, 32));
}

/** The database knows the hash of the opaque id, and nothing that leads from there to this. */
function sealKey(opaque: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', opaque, '', 'contact-change/1/seal', 32));
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

/** The first 128 bits: nobody has to type these. */
function brief(bytes: Buffer): string {
  return bytes.subarray(0, 16).toString('base64url');
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
