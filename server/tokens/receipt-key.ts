// Owns the key that signs receipts and security events: derived from a secret key, never stored, with its public half as a JWK.
// Not what they say: core/receipt.ts, core/signals.ts.
import { createPrivateKey, createPublicKey, hash, hkdfSync, sign } from 'node:crypto';
import type { PublicJwk } from '../ports/secrets.ts';

/** The head of an Ed25519 private key in PKCS #8 (RFC 8410 §7), before its 32 bytes. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs receipts and security events, and the public half of the key that does. */
export interface ReceiptKey {
  readonly jwk: PublicJwk;
  /**
   * Returns a JWS in its compact form (RFC 7515 §7.1). Ed25519 gives one signature for one text. `typ` tells tokens of one kind from
   * those of another, so that none is taken for another (RFC 8725 §3.11).
   */
  sign(typ: 'contact-receipt+jwt' | 'secevent+jwt', claims: object): string;
}

/** Derives the key from a secret key (RFC 5869). */
export function receiptKey(key: Uint8Array): ReceiptKey {
  const seed = Buffer.from(hkdfSync('sha256', key, '', 'contact-change/1/receipt', 32));
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  if (x === undefined) throw new Error('an Ed25519 key without its public half');
  // RFC 7638: the members that a key needs, in the order of their names.
  const kid = hash('sha256', JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }), 'base64url');
  return {
    jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' },
    sign(typ, claims) {
      const text = `${encode({ alg: 'EdDSA', typ, kid })}.${encode(claims)}`;
      return `${text}.${sign(null, Buffer.from(text), secret).toString('base64url')}`;
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
