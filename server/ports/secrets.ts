// Owns the interface to codes, link tokens, keyed hashes and random ids, and the inputs of codes and tokens. No code.
import type { Kind } from '../../shared/contact.ts';
import type { ReceiptClaims } from '../core/receipt.ts';
import type { SetClaims } from '../core/signals.ts';

/** The inputs of a code or a link token. If any input changes, the code changes. */
export interface ProofSeed {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly proof: string;
  /** The address, as its kind and `Address.key`. */
  readonly target: string;
  readonly sequence: number;
  readonly keyId: string;
}

/** The inputs of the token of a link in a notice. */
export interface NoticeSeed {
  /** `undo`: undoes a change. `report`: stops a change that was requested. */
  readonly purpose: 'undo' | 'report';
  /** The id of the undo, or of the change. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  /** The id of the contact that gets the link; empty for a report, because every contact can report. */
  readonly holder: string;
  readonly keyId: string;
}

/** The public half of a key that signs receipts (RFC 7517, RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** The thumbprint of the key (RFC 7638). */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** Derives codes and tokens, and makes all random values. Every method is synchronous, so that a transaction can call it. */
export interface Secrets {
  /** The id of the key for new proofs. */
  readonly newestKey: string;
  /** `code` and `linkToken` return null when the key is no longer configured, so such a proof can never be fulfilled. */
  code(seed: ProofSeed, length: number): string | null;
  linkToken(seed: ProofSeed): string | null;
  /** Returns the id of the proof that a token names; null for text in another form. The token may still be forged. */
  proofOf(token: string): string | null;
  /** Returns the token of a link in a notice; null when the key is no longer configured. */
  noticeToken(seed: NoticeSeed): string | null;
  /** Returns the purpose and the id that a notice token names; null for text in another form. The token may still be forged. */
  noticeOf(token: string): Pick<NoticeSeed, 'purpose' | 'id'> | null;
  /** Returns one hash for each key, newest key first. The database holds such hashes where it must not hold the values. */
  keyed(parts: readonly string[]): readonly string[];
  /** Returns the text that replaces a purged address. Uses the newest key, under which equal addresses give equal texts. */
  anonymous(project: string, kind: Kind, key: string): string;
  /** Returns the texts that can replace the `sub` of an erased identity, one text for each key, newest key first. */
  tombstones(identity: { readonly project: string; readonly iss: string; readonly sub: string }): readonly string[];
  /** Compares two strings of any length in constant time. */
  isEqual(a: string, b: string): boolean;
  /**
   * Makes an id from a prefix and 96 bits, such as `chg_…`. All are random, or the last 64, after the second of the making in the
   * ids that every change stores.
   */
  id(prefix: 'chg' | 'prf' | 'ctc' | 'usr' | 'und' | 'msg' | 'aud' | 'req' | 'cli' | 'csc' | 'apr'): string;
  /** Makes 256 random bits (base64url) for a session id, a client secret, or a salt. */
  opaque(): string;
  /** Returns the SHA-256 (base64url) of an opaque id. The database holds this hash in place of the id. */
  hash(opaque: string): string;
  /** Signs the claims of a receipt with the newest key: a JWS in its compact form. The same claims give the same text. */
  signReceipt(claims: ReceiptClaims): string;
  /** Signs the claims of a security event, as `signReceipt` does those of a receipt. */
  signSet(claims: SetClaims): string;
  /** The public keys of receipts and security events, one for each secret key, newest first. */
  readonly receiptKeys: readonly PublicJwk[];
  /** Encrypts text with a key made from `opaque` (AES-256-GCM, base64url), so that only `opaque` can decrypt the text. */
  seal(opaque: string, text: string): string;
  /** Decrypts text that `seal` made; null when the text was not sealed with this `opaque`. */
  unseal(opaque: string, sealed: string): string | null;
}
