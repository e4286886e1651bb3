// Owns the interface to codes, link tokens, keyed hashes and random ids, and what they are derived from. No code.
import type { Kind } from '../../shared/contact.ts';

/** What a code or link is derived from. A change of any part gives another code. */
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

/** What the link in a notice is derived from. */
export interface NoticeSeed {
  /** `undo`: undoes a change. `report`: stops a change that was requested. */
  readonly purpose: 'undo' | 'report';
  /** The id of the undo, or of the change. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  /** The id of the contact that holds the link; empty for a report, which every contact can make. */
  readonly holder: string;
  readonly keyId: string;
}

/** Derived codes and tokens, and the only random values. Synchronous, so that a transaction can use it. */
export interface Secrets {
  /** The id of the key that new proofs use. */
  readonly newestKey: string;
  /** Null when the key is no longer configured: such a proof fails closed. */
  code(seed: ProofSeed, length: number): string | null;
  linkToken(seed: ProofSeed): string | null;
  /** The id of the proof that a token claims to be for; null when it does not look like one. It may still be forged. */
  proofOf(token: string): string | null;
  /** The token of a link in a notice; null when the key is no longer configured. */
  noticeToken(seed: NoticeSeed): string | null;
  /** What such a token claims to be for; null when it does not look like one. It may still be forged. */
  noticeOf(token: string): Pick<NoticeSeed, 'purpose' | 'id'> | null;
  /** The hashes under each key, newest first: what the database holds instead of values that it must not hold. */
  keyed(parts: readonly string[]): readonly string[];
  /** What replaces a purged address, under the newest key. It is never taken for an address; equal addresses give equal texts. */
  anonymous(project: string, kind: Kind, key: string): string;
  /** What replaces the `sub` of an erased identity, one for each key, newest first. */
  tombstones(identity: { readonly project: string; readonly iss: string; readonly sub: string }): readonly string[];
  /** Constant-time comparison of two strings of any length. */
  isEqual(a: string, b: string): boolean;
  /** `chg_…` and the like: a prefix and 96 random bits. */
  id(prefix: 'chg' | 'prf' | 'ctc' | 'usr' | 'und' | 'msg' | 'aud' | 'req' | 'cli' | 'csc'): string;
  /** 256 random bits, base64url: a session's id, a client's secret, a salt. */
  opaque(): string;
  /** SHA-256, base64url: what the database holds of an opaque id. */
  hash(opaque: string): string;
  /** Encrypts text so that only `opaque` opens it (AES-256-GCM under a key made from it), base64url. */
  seal(opaque: string, text: string): string;
  /** Null for what this opaque id did not seal. */
  unseal(opaque: string, sealed: string): string | null;
}
