// Owns an account as clients read and write it. Types alone; what is done with it: provision/.
import type { User } from '../ports/user.ts';
import type { Contact, Kind, Method } from '../../shared/contact.ts';
import type { Attributes } from '../core/profile.ts';
import type { Change } from '../core/change.ts';
import type { Loosening } from '../core/policy-variants.ts';
import type { SearchCursor } from '../ports/search.ts';

/** A user as a client reads them. */
export interface Account {
  readonly user: User;
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
  /** Changes that wait, oldest first. */
  readonly pending: readonly Change[];
}

/** A contact that an account shall have after a write. */
export interface DesiredContact {
  /** As it was written. */
  readonly value: string;
  readonly type: string | null;
  readonly primary: boolean;
  /** It counts as verified from now on, because the client says so. Never in `verify`. */
  readonly verified?: true;
  /** It has to be proved, and then stands beside the others. In `verify` alone. */
  readonly proves?: true;
  readonly loginId?: boolean;
}

/** What an account shall be after a write; what is left out stays as it is. */
export interface DesiredAccount {
  readonly userName?: string;
  readonly externalId?: string | null;
  readonly active?: boolean;
  /** Replaces all attributes of the account. */
  readonly attributes?: Attributes;
  /** For each kind the whole list, which replaces the one of the account. */
  readonly contacts?: { readonly [K in Kind]?: readonly DesiredContact[] };
  /**
   * Kinds whose primary was written as it is. In `verify` this cancels changes that a client began for the kind; with
   * `alone` it cancels all changes of the kind.
   */
  readonly stands?: readonly Kind[];
}

/**
 * `apply`: the write takes effect at once; new contacts are unverified. `verify`: a new primary waits until it is proved,
 * and the old one stays until then; other contacts are there at once, unverified; a contact is removed only where its user
 * could remove it.
 */
export type WriteMode = 'apply' | 'verify';

/** How an account is written. */
export interface WriteOptions {
  readonly mode: WriteMode;
  /** In `apply`: a new address that another user has verified is refused, `address-taken`. Default: it stands unverified. */
  readonly refusesTaken?: boolean;
  /** One change of a kind waits at a time: a new one ends the others. */
  readonly alone?: true;
  /** What the changes that begin in `verify` may do beyond the policy. */
  readonly loosening?: Loosening;
  /** BCP 47, of their messages. Default: the account's. */
  readonly locale?: string;
  /** Whether their messages carry a code, a link or both, by kind. Default: the policy's. */
  readonly method?: { readonly [K in Kind]?: Method };
}

/** An account after a write. */
export interface WriteOutcome {
  readonly account: Account;
  /** Changes that began, or go on, because of it. */
  readonly begun: readonly Change[];
}

/** One page of a search. */
export interface AccountPage {
  readonly accounts: readonly { readonly account: Account; readonly place: SearchCursor }[];
  readonly more: boolean;
  /** All that match; null when they were not counted. */
  readonly total: number | null;
}
