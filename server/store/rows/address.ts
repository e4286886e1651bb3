// Owns the rows that keep an address for a user, or from a user. Not the contacts that hold one: contact.ts.
import type { Kind } from '../../../shared/contact.ts';

/** A row of `reservations`: until then no other user can verify the address. */
export interface ReservationRow {
  readonly project: string;
  readonly kind: Kind;
  readonly key: string;
  readonly user_id: string;
  readonly until: number;
}

/** A row of `blocks`: until then this user can get no message at the address. */
export interface BlockRow {
  readonly user_id: string;
  readonly kind: Kind;
  readonly key: string;
  readonly until: number;
}
