// Owns the shapes of a search for users: conditions, order and page. Not the SQL: store/queries/search.ts. No code.
import type { Kind } from '../../shared/contact.ts';
import type { ProfileField } from '../core/profile.ts';
import type { User } from './user.ts';

/** A field of a user that a search can use. */
export type UserField = 'id' | 'userName' | 'externalId' | 'active' | 'createdAt' | 'updatedAt' | ProfileField;

/** A field of a contact that a search can use. */
export type ContactField = 'value' | 'type' | 'primary' | 'verified';

/** How a field is compared: equal, not equal, contains, starts with, ends with, greater (or equal), less (or equal). */
export type Comparison = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

/**
 * What a field is compared with. Text must be case-folded as the field is (core/casefold.ts; a contact's as its `key`); times
 * are epoch ms; null: the field has no value.
 */
export type Operand = string | number | boolean | null;

/** A condition on a user. `pr`: the field has a value. */
export type Where =
  | { readonly at: 'all' | 'any'; readonly of: readonly Where[] }
  | { readonly at: 'not'; readonly of: Where }
  | { readonly at: 'user'; readonly field: UserField; readonly is: Comparison; readonly than: Operand }
  | { readonly at: 'user'; readonly field: UserField; readonly is: 'pr' }
  /** The user has a contact of the kind that fulfils all of `where`; `where` null: any contact of the kind. */
  | { readonly at: 'contact'; readonly kind: Kind; readonly where: ContactWhere | null };

/** A condition on one contact. */
export type ContactWhere =
  | { readonly at: 'all' | 'any'; readonly of: readonly ContactWhere[] }
  | { readonly at: 'not'; readonly of: ContactWhere }
  | { readonly at: 'field'; readonly field: ContactField; readonly is: Comparison; readonly than: Operand }
  | { readonly at: 'field'; readonly field: ContactField; readonly is: 'pr' };

/** By a field of the user, or by the address of their primary contact of a kind. Users without one come last. */
export interface Order {
  readonly by: UserField | { readonly primary: Kind };
  readonly down: boolean;
}

/** A place in an order: the key and the id of the last user on a page. `key` null: that user has none. */
export interface SearchCursor {
  readonly key: string | number | null;
  readonly id: string;
}

/** A search for users of a project. */
export interface Search {
  readonly project: string;
  /** Null: all users. Erased and merged users are never found. */
  readonly where: Where | null;
  readonly order: Order;
  /** Skips so many users, or begins after a place. */
  readonly from: { readonly skip: number } | { readonly behind: SearchCursor };
  /** 0: only the total. */
  readonly limit: number;
  /** Whether the total is needed. */
  readonly counts: boolean;
}

/** A page of users. */
export interface SearchPage {
  readonly users: readonly { readonly user: User; readonly place: SearchCursor }[];
  /** There are more users after these. */
  readonly more: boolean;
  /** Null when the search did not want it. */
  readonly total: number | null;
}
