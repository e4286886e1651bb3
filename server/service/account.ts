// Owns an account as the systems of the site read and write it. Types alone; what is done with it: provision/.
import type { User } from '../ports/user.ts';
import type { Contact, Kind, Method } from '../../shared/contact.ts';
import type { Attributes } from '../core/profile.ts';
import type { Change } from '../core/change.ts';
import type { Loosening } from '../core/policy.ts';
import type { Place } from '../ports/search.ts';

/** A user as the site's systems see them. */
export interface Account {
  readonly user: User;
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
  /** Changes that wait, oldest first. */
  readonly pending: readonly Change[];
}

/** A contact that an account shall have. */
export interface DesiredContact {
  /** As it was written. */
  readonly value: string;
  readonly type: string | null;
  readonly primary: boolean;
  /** It counts as verified from now on, by the word of who writes. Never in `verify`. */
  readonly verified?: true;
  /** It is to be proved, and stands beside the others then. In `verify` alone. */
  readonly proves?: true;
  readonly loginId?: boolean;
}

/** What an account shall be; what is left out stays as it is. */
export interface DesiredAccount {
  readonly userName?: string;
  readonly externalId?: string | null;
  readonly active?: boolean;
  /** In the place of all that there are. */
  readonly attributes?: Attributes;
  /** Of each kind the whole list, in the place of the one that there is. */
  readonly contacts?: { readonly [K in Kind]?: readonly DesiredContact[] };
  /**
   * Kinds whose primary was written as it is: what a system began there before is wanted no more. Of a client, in `verify`;
   * with `alone` of anybody, and of all that waits.
   */
  readonly stands?: readonly Kind[];
}

/**
 * `apply`: at once, new contacts unverified. `verify`: what would become primary waits until it is proved and the old one
 * stays so long; what stands beside it is there at once, unverified; who goes has to be one that a person could remove.
 */
export type WriteMode = 'apply' | 'verify';

export interface WriteOptions {
  readonly mode: WriteMode;
  /** In `apply`: a new address that somebody else has verified is refused, `address-taken`; else it stands unverified. */
  readonly refusesTaken?: boolean;
  /** One change of a kind waits at a time: what begins ends the others, whoever began them. */
  readonly alone?: true;
  /** Of the changes that begin in `verify`. */
  readonly loosening?: Loosening;
  /** BCP 47 of their messages; the account's own when nothing is said. */
  readonly locale?: string;
  /** Whether what begins carries a code, a link or both, by kind; the policy's when nothing is said. */
  readonly method?: { readonly [K in Kind]?: Method };
}

export interface WriteOutcome {
  readonly account: Account;
  /** Changes that began, or go on, because of it. */
  readonly begun: readonly Change[];
}

export interface AccountPage {
  readonly accounts: readonly { readonly account: Account; readonly place: Place }[];
  readonly more: boolean;
  readonly total: number | null;
}
