// Owns which keys of the issuers are shown to clients: only public keys for signatures, each with its algorithm. Not how keys
// are fetched: jwks.ts.
import type { JWK } from 'jose';
import type { Issuer } from '../ports/project.ts';
import type { Result } from '../ports/result.ts';
import type { PublicKey } from '../ports/tokens.ts';
import { type IssuerKeys, KEYS_RETRY } from './jwks.ts';
import { KeysUnavailable } from './keys-unavailable.ts';

/** The members that are shown (RFC 7518 §6, RFC 8037 §2). A key file may also hold private members, which are left out. */
const MEMBERS = ['kty', 'kid', 'use', 'alg', 'n', 'e', 'crv', 'x', 'y'] as const;
/** The one algorithm of each elliptic curve (RFC 7518 §3.4). */
const CURVES: Readonly<Record<string, string>> = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' };

/** An issuer, with its keys. */
interface SigningIssuer {
  readonly issuer: Issuer;
  readonly keys: IssuerKeys;
}

/** Reads the keys of all issuers. Leaves out issuers whose keys cannot be fetched, unless no issuer is left. */
export async function readPublishedKeys(issuers: readonly SigningIssuer[]): Promise<Result<readonly PublicKey[]>> {
  const read = await Promise.all(issuers.map((issuer) => keysOf(issuer)));
  const found = read.filter((keys) => keys !== null);
  if (found.length === 0 && issuers.length > 0)
    return { ok: false, refusal: { code: 'unavailable', retryAfter: Math.ceil(KEYS_RETRY / 1000) } };
  return { ok: true, value: found.flat() };
}

async function keysOf({ issuer, keys }: SigningIssuer): Promise<readonly PublicKey[] | null> {
  try {
    const { keys: published } = await keys.current();
    return published
      .jwks()
      .keys.map((key) => publicKey(key, issuer.algorithms))
      .filter((key) => key !== null);
  } catch (error) {
    // jwks.ts has logged the cause.
    if (error instanceof KeysUnavailable) return null;
    throw error;
  }
}

/** Returns the public part of a key; null when no accepted signature can come from the key. */
function publicKey(key: JWK, algorithms: readonly string[]): PublicKey | null {
  if (key.use !== undefined && key.use !== 'sig') return null;
  // Clients of vendors refuse a key set in which one key lacks `alg`, although RFC 7517 §4.4 lets a key lack it.
  const alg = key.alg ?? algorithmOf(key, algorithms);
  if (alg === undefined || !algorithms.includes(alg)) return null;
  const members = MEMBERS.flatMap((name) => {
    const value = key[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(members), alg };
}

function algorithmOf({ kty, crv }: JWK, algorithms: readonly string[]): string | undefined {
  switch (kty) {
    case 'RSA':
      return algorithms.find((alg) => /^[RP]S/.test(alg));
    case 'EC':
      return CURVES[crv ?? ''];
    case 'OKP':
      return algorithms.find((alg) => alg.startsWith('Ed'));
    default:
      return undefined;
  }
}
