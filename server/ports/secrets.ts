// Owns the interface to codes, link tokens, keyed hashes and ids, and what they are derived from. No code.
import type { Kind } from '../../shared/contact.ts';

/** What a code or link is derived from; any other value of any part gives another code. */
export interface ProofSeed {
  readonly project: string;
  readonly user: string;
  readonly change: string;
  readonly proof: string;
  /** The canonical target, `Address.key` with its kind. */
  readonly target: string;
  readonly sequence: number;
  readonly keyId: string;
}

/** What the link in a notice is derived from. */
export interface NoticeSeed {
  /** `undo`: takes back what is done. `report`: stops what was requested. */
  readonly purpose: 'undo' | 'report';
  /** Of the undo, or of the change. */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  /** Who holds it: the contact's id; empty for a report, which every contact may make. */
  readonly holder: string;
  readonly keyId: string;
}

/** Derived codes and tokens, and the only dice. Synchronous, so that it may be used inside a transaction. */
export interface Secrets {
  /** The id of the key that new proofs use. */
  readonly newestKey: string;
  /** Null when the key is no longer there: such a proof fails closed. */
  code(seed: ProofSeed, length: number): string | null;
  linkToken(seed: ProofSeed): string | null;
  /** The proof id that a token claims to be of; null when it has not the shape. Says nothing of its truth. */
  proofOf(token: string): string | null;
  /** Of a link in a notice; null when the key is no longer there. */
  noticeToken(seed: NoticeSeed): string | null;
  /** What such a token claims to be of; null when it has not the shape. Says nothing of its truth. */
  noticeOf(token: string): Pick<NoticeSeed, 'purpose' | 'id'> | null;
  /** What stands in the database for what it shall not hold: its hash under each key, the newest first. */
  keyed(parts: readonly string[]): readonly string[];
  /** What stands in the place of an address that was taken away, under the newest key: never read as one, the same for the same. */
  anonymous(project: string, kind: Kind, key: string): string;
  /** What an erased identity is known by in the place of its `sub`, one for each key, the newest first. */
  tombstones(identity: { readonly project: string; readonly iss: string; readonly sub: string }): readonly string[];
  /** Constant-time comparison of two strings of any length. */
  same(a: string, b: string): boolean;
  /** `chg_…` and the like: a prefix and 96 random bits. */
  id(prefix: 'chg' | 'prf' | 'ctc' | 'usr' | 'und' | 'msg' | 'aud' | 'req' | 'cli' | 'csc'): string;
  /** 256 random bits, base64url, for a session cookie. */
  opaque(): string;
  /** SHA-256, base64url: how an opaque id stands in the database. */
  hash(opaque: string): string;
  /** Text that only `opaque` opens again (AES-256-GCM under a key made of it), base64url. */
  seal(opaque: string, text: string): string;
  /** Null for what that opaque id did not seal. */
  unseal(opaque: string, sealed: string): string | null;
}
