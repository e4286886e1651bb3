// Owns the shape of what an erasure deletes. Not the erasing: service/erase.ts. No code.
import type { Holdings } from './transaction/users.ts';

/** How much an erasure deletes, summed over all users of the account. */
export interface Erased extends Holdings {
  /** `usr_…` */
  readonly user: string;
  /** Users that were merged into `user`, directly or through other users. All of them are the same person. */
  readonly merged: readonly string[];
  /** The user into which `user` was merged, and who has its contacts now; null when `user` was not merged. */
  readonly partOf: string | null;
}
