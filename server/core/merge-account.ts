// Owns the facts about the two accounts of a merge. Not the merge itself: merge.ts.
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
  /** Whether the account is disabled, or is already part of another account. */
  readonly isClosed: boolean;
  /** The changes of the account that are stored as waiting. */
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
  /** The account that becomes part of `kept`. It is disabled and loses its contacts, and its identities cannot sign in. */
  readonly gone: MergeAccount;
  /** What proved that both accounts belong to one person, or the admin who decided it. */
  readonly by: { readonly how: 'tokens' | 'proof' } | { readonly how: 'admin'; readonly admin: string };
  /** The change that led to the merge; null when there was none. */
  readonly change: string | null;
  /** Rough location of the caller; null when unknown. */
  readonly place: string | null;
  readonly now: number;
  readonly newIds: Pick<NewIds, 'brake' | 'keyId'>;
}
