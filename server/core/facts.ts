// Owns what a decision is made upon: the facts of a moment. Not what is asked (command.ts), nor the rules (policy.ts).
import type { Contact } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { ConflictingAccounts } from './merge-account.ts';
import type { NewIds } from './new-ids.ts';
import type { Counts } from './sliding-window.ts';
import type { Freeze } from './freeze.ts';
import type { SignIn } from './step-up.ts';
import type { Undo } from './undo-state.ts';

/** What every decision about an account knows. Times are epoch ms. */
export interface AccountFacts {
  readonly now: number;
  /** Of the user, both kinds. */
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  /** The account was recovered lately, so its old contacts may be an attacker's. */
  readonly isRecovered: boolean;
  /** How the caller signed in; null when no user did: a link was pressed, or a system asks. */
  readonly signIn: SignIn | null;
  readonly newIds: NewIds;
}

/** What a decision about a change knows. */
export interface Facts extends AccountFacts {
  /** The address is a verified contact of another user of the project, or reserved for one. */
  readonly isTakenByOther: boolean;
  /** Where the change would merge two accounts: the user's, and the one that has the address. */
  readonly conflictingAccounts: ConflictingAccounts | null;
  /** The holder of the address has reported this user: nothing is sent to it. */
  readonly isBlocked: boolean;
  /** The other changes of the user that are stored as waiting: some end with what this one does. */
  readonly otherWaiting: readonly Change[];
  /** Ids of the contacts that were notified of a request within a day. */
  readonly notifiedContacts: readonly string[];
  /** What has been counted for the limits that may stand before the command. */
  readonly counts: Counts;
  /** Wrong codes of the user since the last change that was completed, and when the last one was typed. */
  readonly failures: { readonly inRow: number; readonly at: number | null };
}

/** What an edit of an account knows. */
export interface EditFacts extends AccountFacts {
  /** All changes of the user that are stored as waiting. */
  readonly waiting: readonly Change[];
  /** Changes that are done and that an undo may take back. */
  readonly doneChanges: readonly Change[];
  readonly undos: readonly Undo[];
  /** Keys of the addresses that would come into the list and that another user has by now. */
  readonly takenKeys: readonly string[];
}

/** Whose contacts are edited. */
export interface EditedAccount {
  readonly project: string;
  readonly user: string;
  /** Coarse place of the request, for the notices; null when unknown. */
  readonly place: string | null;
}
