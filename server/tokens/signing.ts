// Owns the key pairs that sign and verify our own access tokens, which are derived from the secret keys. Not the content of a
// token: access-token.ts.
import { createECDH, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { SecretKey } from '../config/keys.ts';

/** A P-256 key pair. */
export interface SigningKey {
  /** The id of the secret key from which the pair is derived. */
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The public key (RFC 7517). */
  readonly jwk: Readonly<Record<string, string>>;
}

/** The order of P-256 (FIPS 186-5). */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/** Derives the key pair, which is never stored. Every process with the same secret key always gets the same pair. */
export function signingKey({ id, key }: SecretKey): SigningKey {
  // 384 bits are reduced to 256 bits, which keeps the bias below 2^-128 (FIPS 186-5 A.2.1).
  const bits = Buffer.from(hkdfSync('sha256', key, '', 'contact-change/1/sign', 48)).toString('hex');
  const scalar = (BigInt(`0x${bits}`) % (ORDER - 1n)) + 1n;
  const curve = createECDH('prime256v1');
  // RFC 7518 §6.2.2.1 requires 32 octets, so `d` keeps the leading zeros that one key in 256 has.
  const d = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const open = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
  return {
    kid: id,
    privateKey: createPrivateKey({ key: { ...open, d: d.toString('base64url') }, format: 'jwk' }),
    publicKey: createPublicKey({ key: open, format: 'jwk' }),
    jwk: { ...open, kid: id, use: 'sig', alg: 'ES256' },
  };
}
