// Owns the two accounts of a merge, as facts. Not the merge itself: merge.ts.
import type { SiteIdentity } from './effects.ts';
import type { Contact } from '../../shared/contact.ts';
import type { Freeze } from './step-up.ts';
import type { Change } from './change.ts';
import type { Undo } from './undo-state.ts';

/** One of the two. */
export interface Account {
  readonly user: string;
  readonly identities: readonly SiteIdentity[];
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  /** Disabled, or another's already. */
  readonly closed: boolean;
  /** Changes stored as waiting. */
  readonly waiting: readonly Change[];
  readonly undos: readonly Undo[];
}

/** Whose proof it is, and who holds the address that was proved. */
export interface Rival {
  readonly mine: Account;
  readonly theirs: Account;
}
