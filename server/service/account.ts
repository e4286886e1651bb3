// Owns the types of an account as clients read and write it. Not how an account is read or written: provision/.
import type { User } from '../ports/user.ts';
import type { Contact, Kind, Method } from '../../shared/contact.ts';
import type { Attributes } from '../core/profile.ts';
import type { Change } from '../core/change.ts';
import type { Loosening } from '../core/policy-variants.ts';
import type { SearchCursor } from '../ports/search.ts';

/** A user with their contacts, attributes and waiting changes, as a client reads them. */
export interface Account {
  readonly user: User;
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
  /** Waiting changes, oldest first. */
  readonly pending: readonly Change[];
}

/** A contact that an account shall have after a write. */
export interface DesiredContact {
  /** The address as the caller wrote it, not parsed yet. */
  readonly value: string;
  readonly type: string | null;
  readonly primary: boolean;
  /**
   * The list is one of entries, as SCIM's are: an address may stand in it under several types, and what it does not name is
   * removed. Without it the element is the contact, and its other entries stay.
   */
  readonly isEntry?: true;
  /** The client says that the contact is verified, so it counts as verified from now on. Never in mode `verify`. */
  readonly verified?: true;
  /** The contact has to be proved, and is then added beside the other contacts. Only in mode `verify`. */
  readonly proves?: true;
  readonly loginId?: boolean;
}

/** An account as it shall be after a write. A field that is left out stays as it is. */
export interface DesiredAccount {
  readonly userName?: string;
  readonly externalId?: string | null;
  readonly active?: boolean;
  /** Replaces all attributes of the account. */
  readonly attributes?: Attributes;
  /** Whether the write says the person's name, perhaps the one that the account has. Then no token changes it any more. */
  readonly statesName?: boolean;
  /** For each kind, the whole list of contacts. It replaces the list of the account. */
  readonly contacts?: { readonly [K in Kind]?: readonly DesiredContact[] };
  /**
   * Kinds whose primary contact the write repeats unchanged. In mode `verify` the write cancels changes that a client began for
   * these kinds; with `alone` it cancels all changes of these kinds.
   */
  readonly stands?: readonly Kind[];
}

/**
 * `apply`: the write takes effect at once. New contacts are unverified. `verify`: a new primary contact waits until it is
 * proved; until then the old primary stays. Other new contacts are added at once, unverified. A contact is removed only where
 * its user could remove it.
 */
export type WriteMode = 'apply' | 'verify';

/** How an account is written. */
export interface WriteOptions {
  readonly mode: WriteMode;
  /** In `apply`: refuses a new address that another user has verified, with `address-taken`. Default: adds it unverified. */
  readonly refusesTaken?: boolean;
  /** Only one change of a kind waits at a time. A new change cancels the other waiting changes of its kind. */
  readonly alone?: true;
  /** A message that a wait would refuse is sent when the wait is over, where the limits allow one. */
  readonly delays?: true;
  /** What changes that begin in mode `verify` may do beyond the policy. */
  readonly loosening?: Loosening;
  /** Language (BCP 47) of the messages of these changes. Default: the account's language. */
  readonly locale?: string;
  /** For each kind, whether the messages of these changes carry a code, a link or both. Default: the policy's method. */
  readonly method?: { readonly [K in Kind]?: Method };
}

/** An account after a write. */
export interface WriteOutcome {
  readonly account: Account;
  /** Waiting changes that the write began or continued. */
  readonly begun: readonly Change[];
}

/** One page of a search. */
export interface AccountPage {
  readonly accounts: readonly { readonly account: Account; readonly place: SearchCursor }[];
  readonly more: boolean;
  /** Number of all accounts that match the search; null when they were not counted. */
  readonly total: number | null;
}
