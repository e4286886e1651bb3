// Owns codes and link tokens, which are derived from keys and never stored, and the random ids. Not how a value is derived
// (derive.ts), nor where keys are stored (config/secret-keys.ts).
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { SECOND } from '../../shared/duration.ts';
import type { SecretKey } from '../config/keys.ts';
import type { NoticeSeed, ProofSeed, Secrets } from '../ports/secrets.ts';
import { alnum, brief, MAC_CHARS, mac, subkey, type Purpose, type Subkey } from './derive.ts';
import { receiptKey } from './receipt-key.ts';
import { seal, unseal } from './seal.ts';

/** The first character shows the purpose of a token, so that a token is never accepted for another purpose. */
const TOKEN = new RegExp(`^([123])([\\w-]{1,40})[0-9A-Za-z]{${MAC_CHARS}}$`);
const NOTICE: { readonly [P in NoticeSeed['purpose']]: { readonly first: string; readonly prefix: string } } = {
  undo: { first: '2', prefix: 'und_' },
  report: { first: '3', prefix: 'chg_' },
};

type Subkeys = { readonly [P in Purpose]: Subkey };

/** The subkeys of every secret key, by the id of the secret key, newest first. */
interface Keyring {
  readonly newestId: string;
  readonly newest: Subkeys;
  readonly byId: ReadonlyMap<string, Subkeys>;
}

/**
 * Makes the secrets from at least one key, newest first. Throws when a key has fewer than 32 bytes or two keys have the same
 * id; the configuration has already checked both.
 */
export function createSecrets(keys: readonly SecretKey[]): Secrets {
  const ring = keyring(keys);
  const receipts = keys.map(({ key }) => receiptKey(key));
  return {
    newestKey: ring.newestId,
    code: (seed, length) => code(ring, seed, length),
    linkToken: (seed) => linkToken(ring, seed),
    proofOf,
    noticeToken: (seed) => noticeToken(ring, seed),
    noticeOf,
    keyed: (parts) => [...ring.byId.values()].map(({ keyed }) => mac(keyed, parts).toString('base64url')),
    anonymous: (project, kind, key) => anonymous(ring, [project, kind, key]),
    tombstones: ({ project, iss, sub }) =>
      [...ring.byId].map(([id, { gone }]) => `gone:${id}:${brief(mac(gone, [project, iss, sub]))}`),
    isEqual: isEqual,
    signReceipt: (claims) => first(receipts).sign('contact-receipt+jwt', claims),
    signSet: (claims) => first(receipts).sign('secevent+jwt', claims),
    receiptKeys: receipts.map(({ jwk }) => jwk),
    ...dice,
    seal,
    unseal,
  };
}

const nextIdBytes = idBytes();

/** The functions that need no key. */
export const dice: Pick<Secrets, 'id' | 'opaque' | 'hash'> = {
  id: (prefix) => `${prefix}_${nextIdBytes(IN_ORDER.has(prefix) ? Date.now() : null).toString('base64url')}`,
  opaque: () => randomBytes(32).toString('base64url'),
  hash: (opaque) => hash('sha256', opaque, 'base64url'),
};

/**
 * The ids that begin with the second of their making. Every change writes some of them, and an index has those of one time side
 * by side: a commit then writes a few pages of it, however large it is, and not another page for each row. A proof's id is random
 * as a whole, because a link of a purged change is proved by it (service/links/find-link.ts).
 */
const IN_ORDER: ReadonlySet<string> = new Set(['chg', 'ctc', 'und', 'msg', 'aud']);

const ID_BYTES = 12;
/** How many ids are drawn at once, because a draw takes longer than all else of an id. */
const IDS_DRAWN = 256;

/**
 * Returns a function that returns other random bytes each time; the first four are the second of a time, epoch ms, that it is
 * given. Ids are no secrets, so some may lie in memory unused.
 */
function idBytes(): (now: number | null) => Buffer {
  let drawn = Buffer.alloc(0);
  let used = 0;
  return (now) => {
    if (used >= drawn.length) {
      drawn = randomBytes(ID_BYTES * IDS_DRAWN);
      used = 0;
    }
    const bytes = drawn.subarray(used, (used += ID_BYTES));
    if (now !== null) bytes.writeUInt32BE(Math.floor(now / SECOND) % 2 ** 32);
    return bytes;
  };
}

function keyring(keys: readonly SecretKey[]): Keyring {
  const byId = new Map<string, Subkeys>();
  for (const { id, key } of keys) {
    if (key.length < 32 || byId.has(id)) throw new Error(`secret key ${id} is too short or stands twice`);
    byId.set(id, subkeysOf(key));
  }
  const [first] = byId;
  if (first === undefined) throw new Error('no secret key');
  const [newestId, newest] = first;
  return { newestId, newest, byId };
}

function subkeysOf(key: Uint8Array): Subkeys {
  return {
    code: subkey(key, 'code'),
    link: subkey(key, 'link'),
    undo: subkey(key, 'undo'),
    report: subkey(key, 'report'),
    keyed: subkey(key, 'keyed'),
    purged: subkey(key, 'purged'),
    gone: subkey(key, 'gone'),
  };
}

function code({ byId }: Keyring, seed: ProofSeed, length: number): string | null {
  const key = byId.get(seed.keyId)?.code;
  if (!key) return null;
  const number = mac(key, [...partsOf(seed), String(length)]).readBigUInt64BE() % 10n ** BigInt(length);
  return String(number).padStart(length, '0');
}

function linkToken({ byId }: Keyring, seed: ProofSeed): string | null {
  const key = byId.get(seed.keyId)?.link;
  if (!key) return null;
  return `1${seed.proof.slice('prf_'.length)}${alnum(mac(key, partsOf(seed)))}`;
}

function partsOf(seed: ProofSeed): readonly string[] {
  const { keyId, project, user, change, proof, target, sequence } = seed;
  return [keyId, project, user, change, proof, target, String(sequence)];
}

function proofOf(token: string): string | null {
  const [, first, body] = TOKEN.exec(token) ?? [];
  return first === '1' && body !== undefined ? `prf_${body}` : null;
}

function noticeToken({ byId }: Keyring, seed: NoticeSeed): string | null {
  const { purpose, id, project, user, holder, keyId } = seed;
  const key = byId.get(keyId)?.[purpose];
  if (!key) return null;
  const { first, prefix } = NOTICE[purpose];
  return `${first}${id.slice(prefix.length)}${alnum(mac(key, [keyId, project, user, id, holder]))}`;
}

function noticeOf(token: string): Pick<NoticeSeed, 'purpose' | 'id'> | null {
  const [, first, body] = TOKEN.exec(token) ?? [];
  const purpose = (['undo', 'report'] as const).find((p) => NOTICE[p].first === first);
  return purpose === undefined || body === undefined ? null : { purpose, id: NOTICE[purpose].prefix + body };
}

/** The result is never mistaken for an address: no e-mail has a colon before its @, and no phone number begins with `hash`. */
function anonymous({ newestId, newest }: Keyring, parts: readonly string[]): string {
  return `hash:${newestId}:${brief(mac(newest.purged, parts))}`;
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('no secret key');
  return one;
}

/** Compares in a time that does not depend on where the two texts differ, nor on their lengths. */
function isEqual(a: string, b: string): boolean {
  return typeof a === 'string' && typeof b === 'string' && timingSafeEqual(digest(a), digest(b));
}

/** Hashes the text as UTF-16. In UTF-8 two different lone surrogates would become the same replacement character. */
function digest(text: string): Buffer {
  return hash('sha256', Buffer.from(text, 'utf16le'), 'buffer');
}
