// Owns the facts of a moment that a decision reads. Not the commands (command.ts), nor the rules (policy.ts).
import type { Contact } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { ConflictingAccounts } from './merge-account.ts';
import type { NewIds } from './new-ids.ts';
import type { Counts } from './sliding-window.ts';
import type { Freeze } from './freeze.ts';
import type { SignIn } from './step-up.ts';
import type { Undo } from './undo-state.ts';

/** The facts that every decision about an account reads. Times are epoch ms. */
export interface AccountFacts {
  readonly now: number;
  /** The user's contacts of both kinds. */
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  /** Whether the account was recovered lately. Its old contacts may then belong to an attacker. */
  readonly isRecovered: boolean;
  /** How the caller signed in; null when no user signed in, because a link was pressed or a system asks. */
  readonly signIn: SignIn | null;
  readonly newIds: NewIds;
}

/** The facts that a decision about a change reads. */
export interface Facts extends AccountFacts {
  /** Whether the address is a verified contact of another user of the project, or is reserved for another user. */
  readonly isTakenByOther: boolean;
  /** Whether the address is reserved for this user, who had it verified and can take it back by an undo. */
  readonly isReserved: boolean;
  /** The user's account and the account that has the address, if the change would merge them; else null. */
  readonly conflictingAccounts: ConflictingAccounts | null;
  /** Whether the holder of the address has reported this user. Then nothing is sent to the address. */
  readonly isBlocked: boolean;
  /** The other changes of the user that are stored as waiting. The decision may end some of them. */
  readonly otherWaiting: readonly Change[];
  /**
   * The user's loosened changes (`Terms.loosened`) that were done or undone within `undoLife`. Until then the old
   * contact may undo them, so what they brought is not trusted yet.
   */
  readonly loosenedChanges: readonly Change[];
  /** Whether the address is a test contact of the project; undefined = no. */
  readonly isTestContact?: boolean;
  /** Ids of the contacts that got a notice of a request within the last day. */
  readonly notifiedContacts: readonly string[];
  /** The uses that were counted for the limits of the command. */
  readonly counts: Counts;
  /** How many wrong codes the user typed since the last completed change, and when the last wrong code was typed. */
  readonly failures: { readonly inRow: number; readonly at: number | null };
}

/** The facts that an edit of an account reads. */
export interface EditFacts extends AccountFacts {
  /** All changes of the user that are stored as waiting. */
  readonly waiting: readonly Change[];
  /** The changes that are done and that an undo may revert. */
  readonly doneChanges: readonly Change[];
  readonly undos: readonly Undo[];
  /** Keys of the addresses that the edit would add to the list, but that another user has now. */
  readonly takenKeys: readonly string[];
}

/** The account whose contacts are edited. */
export interface EditedAccount {
  readonly project: string;
  readonly user: string;
  /** Rough location of the caller, for the notices; null when unknown. */
  readonly place: string | null;
}
