// Owns the shape of what an erasure takes away. Not the erasing: service/erase.ts.
import type { Holdings } from './transaction.ts';

/** What an erasure takes away: the sum over all users of the account. */
export interface Erased extends Holdings {
  /** `usr_…` */
  readonly user: string;
  /** Accounts that became part of it, also by way of others: they are the same person. */
  readonly merged: readonly string[];
  /** The account that it became part of, which has its contacts; null: it is an account of its own. */
  readonly partOf: string | null;
}
