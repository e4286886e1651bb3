// Owns the two accounts of a merge, as facts. Not the merge itself: merge.ts.
import type { Contact } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { SiteIdentity } from './webhook-events.ts';
import type { NewIds } from './new-ids.ts';
import type { Freeze } from './freeze.ts';
import type { Undo } from './undo-state.ts';

/** One account of a merge. */
export interface MergeAccount {
  readonly user: string;
  readonly identities: readonly SiteIdentity[];
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  /** It is disabled, or part of another account already. */
  readonly isClosed: boolean;
  /** Changes that are stored as waiting. */
  readonly waiting: readonly Change[];
  readonly undos: readonly Undo[];
}

/** The account of the user who proved an address, and the account that has it. */
export interface ConflictingAccounts {
  readonly mine: MergeAccount;
  readonly theirs: MergeAccount;
}

/** Two accounts that are to become one. */
export interface AccountMerge {
  readonly project: string;
  readonly kept: MergeAccount;
  /** It becomes part of the other: it stays disabled and without contacts, and its identities cannot sign in any more. */
  readonly gone: MergeAccount;
  /** What proved that both are of one person, or the admin who decided it. */
  readonly by: { readonly how: 'tokens' | 'proof' } | { readonly how: 'admin'; readonly admin: string };
  /** Null: it came about without a change. */
  readonly change: string | null;
  /** Coarse place of the request; null when unknown. */
  readonly place: string | null;
  readonly now: number;
  readonly newIds: Pick<NewIds, 'brake' | 'keyId'>;
}
