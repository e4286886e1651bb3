// Owns the shapes of a search for users: conditions, order and page. Not the SQL: store/queries/search.ts. No code.
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Change } from '../core/change.ts';
import type { NameWordField } from '../core/name-words.ts';
import type { Attributes, ProfileField } from '../core/profile.ts';
import type { User } from './user.ts';

/** A field of a user that a condition or an order can name. `signedIn`: whether the user has ever signed in. */
export type UserField =
  | 'id'
  | 'userName'
  | 'externalId'
  | 'active'
  | 'signedIn'
  | 'createdAt'
  | 'updatedAt'
  /** When the user's last freeze ends or ended. */
  | 'frozenUntil'
  | ProfileField;

/**
 * A field of a contact that a condition can name. `value` is the form in which addresses are compared, `sent` the form in which a
 * trusted system wrote the address. A contact with several entries is searched as several contacts.
 */
export type ContactField = 'value' | 'sent' | 'type' | 'primary' | 'verified';

/** How a field is compared: equal, not equal, contains, starts with, ends with, greater (or equal), less (or equal). */
export type Comparison = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

/**
 * The value that a field is compared with. Text must be case-folded in the same way as the field (core/casefold.ts; for a
 * contact, in the same way as its `key`). Times are epoch ms. Null compares with a field that has no value.
 */
export type Operand = string | number | boolean | null;

/** A condition on a user. `pr` is true when the field has a value. */
export type Where =
  | { readonly at: 'all' | 'any'; readonly of: readonly Where[] }
  | { readonly at: 'not'; readonly of: Where }
  | { readonly at: 'user'; readonly field: UserField; readonly is: Comparison; readonly than: Operand }
  | { readonly at: 'user'; readonly field: UserField; readonly is: 'pr' }
  /** True when one contact of this kind fulfils the whole of `where`. With `where` null, any contact of this kind is enough. */
  | { readonly at: 'contact'; readonly kind: Kind; readonly where: ContactWhere | null }
  /** True when one of them is true. Each reads an index, so together they lead to the users without a look at any other. */
  | { readonly at: 'named'; readonly by: readonly Naming[] }
  /**
   * True when the user has a contact that is not verified, a change that waits at `now` (epoch ms), or a freeze that lasts then, or
   * is disabled. Each reads an index of few rows.
   */
  | { readonly at: 'filter'; readonly of: 'unverified' | 'waiting' | 'frozen' | 'disabled'; readonly now: number }
  /** True when one entry of the attribute fulfils the whole of `where`. `attribute` is case-folded. */
  | { readonly at: 'entry'; readonly attribute: string; readonly where: EntryWhere | null };

/**
 * A name, an id or a contact of a user that is `than`, or begins with it. `than` has the form of the field, as an `Operand` has;
 * an `externalId` and an `id` are as they are.
 */
export type Naming = { readonly is: 'eq' | 'sw'; readonly than: string } & (
  | { readonly at: 'user'; readonly field: 'userName' | 'externalId' | 'id' }
  | { readonly at: 'contact'; readonly kind: Kind }
  | { readonly at: 'profile'; readonly field: ProfileField | NameWordField }
);

/** A condition on one entry of a list, or on an attribute of a foreign extension (core/profile-values.ts). */
export type EntryWhere =
  | { readonly at: 'all' | 'any'; readonly of: readonly EntryWhere[] }
  | { readonly at: 'not'; readonly of: EntryWhere }
  /** `part` is case-folded. The values of booleans and numbers are text here. */
  | { readonly at: 'part'; readonly part: string; readonly is: Comparison; readonly than: string | null }
  | { readonly at: 'part'; readonly part: string; readonly is: 'pr' };

/** A condition on one contact. */
export type ContactWhere =
  | { readonly at: 'all' | 'any'; readonly of: readonly ContactWhere[] }
  | { readonly at: 'not'; readonly of: ContactWhere }
  | { readonly at: 'field'; readonly field: ContactField; readonly is: Comparison; readonly than: Operand }
  | { readonly at: 'field'; readonly field: ContactField; readonly is: 'pr' };

/** Sorts users by a field, or by their primary address of a kind. Users without the field or the address come last. */
export interface Order {
  readonly by: UserField | { readonly primary: Kind };
  readonly down: boolean;
}

/**
 * Only the users of whom one of these is true: first all of the first, by its value and the id of the user; then those of the
 * second who were not there yet, and so on. Such a page costs the same however many users there are.
 */
export interface ByNames {
  readonly names: readonly Naming[];
}

/** The end of a page, given by the sort key and the id of its last user. `key` is null when this user has no key. */
export interface SearchCursor {
  readonly key: string | number | null;
  readonly id: string;
  /** With `ByNames`: the position of the name that led to the user. */
  readonly name?: number;
}

/** A search for users of a project. */
export interface Search {
  readonly project: string;
  /** Null: all users. Erased and merged users are never found. */
  readonly where: Where | null;
  readonly order: Order | ByNames;
  /** The page begins after the first `skip` users, or after the user at the cursor `behind`. */
  readonly from: { readonly skip: number } | { readonly behind: SearchCursor };
  /** Most users on the page. 0: the answer holds only the total. */
  readonly limit: number;
  /** Whether the total is needed. */
  readonly counts: boolean;
}

/** A page of users. */
export interface SearchPage {
  readonly users: readonly { readonly user: User; readonly place: SearchCursor }[];
  /** There are more users after these. */
  readonly more: boolean;
  /** Null unless the search has `counts`. */
  readonly total: number | null;
}

/** A page of users, with all that clients read of them, by the id of the user. All of it is of one moment. */
export interface AccountRows extends SearchPage {
  readonly contacts: ReadonlyMap<string, readonly Contact[]>;
  readonly attributes: ReadonlyMap<string, Attributes>;
  /** Waiting changes, oldest first. */
  readonly waiting: ReadonlyMap<string, readonly Change[]>;
}
