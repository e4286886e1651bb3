// Owns a row of `displaced_contacts`. Not when an address is displaced: core/displaced-contacts.ts.
import type { Kind } from '../../../shared/contact.ts';

/** An address that stopped being a user's primary contact, or left the user's list. */
export interface DisplacedContactRow {
  readonly user_id: string;
  readonly kind: Kind;
  /** A keyed hash of the address, for an address that the user has given up is not kept in clear. */
  readonly hash: string;
  /** The issuer whose claim displaced the address; empty when a user or a system of the site did. */
  readonly issuer: string;
  /** The last time, epoch ms. */
  readonly at: number;
}
