// Owns the words in which users are looked for: what must hold of them, in which order, which page. No code.
import type { Kind } from '../../shared/contact.ts';
import type { ProfileField } from '../core/profile.ts';
import type { User } from './user.ts';
export type UserField = 'id' | 'userName' | 'externalId' | 'active' | 'createdAt' | 'updatedAt' | ProfileField;
export type ContactField = 'value' | 'type' | 'primary' | 'verified';

export type Comparison = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

/** Text is folded as the field's own is (core/fold.ts; of contacts as their `key`), times are epoch ms. Null: is not there. */
export type Operand = string | number | boolean | null;

/** What must hold of a user. */
export type Where =
  | { readonly at: 'all' | 'any'; readonly of: readonly Where[] }
  | { readonly at: 'not'; readonly of: Where }
  | { readonly at: 'user'; readonly field: UserField; readonly is: Comparison; readonly than: Operand }
  | { readonly at: 'user'; readonly field: UserField; readonly is: 'pr' }
  /** One contact of the kind of which all of this holds; `where` null: there is one. */
  | { readonly at: 'contact'; readonly kind: Kind; readonly where: ContactWhere | null };

/** What must hold of one and the same contact. */
export type ContactWhere =
  | { readonly at: 'all' | 'any'; readonly of: readonly ContactWhere[] }
  | { readonly at: 'not'; readonly of: ContactWhere }
  | { readonly at: 'field'; readonly field: ContactField; readonly is: Comparison; readonly than: Operand }
  | { readonly at: 'field'; readonly field: ContactField; readonly is: 'pr' };

/** By a field of the user, or by the value of their primary contact of a kind. Who has none stands last. */
export interface Order {
  readonly by: UserField | { readonly primary: Kind };
  readonly down: boolean;
}

/** A place in an order: the key of the last user seen, and their id. Key null: they have none. */
export interface Place {
  readonly key: string | number | null;
  readonly id: string;
}

export interface Search {
  readonly project: string;
  /** Null: everybody. Who was erased or became part of another account is nobody. */
  readonly where: Where | null;
  readonly order: Order;
  /** By number from the front, or behind a place. */
  readonly from: { readonly skip: number } | { readonly behind: Place };
  /** 0: only how many there are. */
  readonly limit: number;
  /** Whether to say how many there are altogether. */
  readonly counts: boolean;
}

export interface Found {
  readonly users: readonly { readonly user: User; readonly place: Place }[];
  /** More stand behind these. */
  readonly more: boolean;
  /** Null when it was not asked for. */
  readonly total: number | null;
}
