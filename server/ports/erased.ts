// Owns the shape of what an erasure deletes. Not the erasing: service/erase.ts. No code.
import type { Holdings } from './transaction/users.ts';

/** What an erasure deletes: the sum over all users of the account. */
export interface Erased extends Holdings {
  /** `usr_…` */
  readonly user: string;
  /** Users that were merged into it, also through others: they are the same person. */
  readonly merged: readonly string[];
  /** The user that it was merged into, which has its contacts; null when it was not merged. */
  readonly partOf: string | null;
}
