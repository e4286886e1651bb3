// Owns the interface to the stored public keys of receipts. No code.
import type { PublicJwk } from './secrets.ts';

/** The public keys with which receipts were signed. They stay after their secret key is gone, so that receipts can be checked. */
export interface ReceiptKeys {
  /** Stores keys, and that they are in use at `now`. */
  keep(keys: readonly PublicJwk[], now: number): Promise<void>;
  /** Returns the keys that were in use at `since` (epoch ms) or later. */
  since(since: number): Promise<readonly PublicJwk[]>;
}
