// Owns the interface by which a transaction reads and lifts suppressions: addresses to which a project sends nothing for a time. Not
// what suppresses an address: ports/delivery-reports.ts. No code.
import type { SuppressedAddress, Suppression } from '../delivery-reports.ts';

/** The last suppression of a page; the next page begins after it. */
export type SuppressionPlace = Pick<Suppression, 'since' | 'channel' | 'key'>;

/** A contact whose address gets no messages, whichever user's message was reported. */
export interface SuppressedContact extends Suppression {
  /** The id of the contact. */
  readonly contact: string;
}

/** Reading suppressions. */
export interface SuppressionReads {
  /** Those of a project that hold at `now` (epoch ms), the newest first, after a place; null: from the newest. */
  page(project: string, now: number, after: SuppressionPlace | null, limit: number): Promise<readonly Suppression[]>;
  /** Those of the addresses of a user's contacts that hold at `now`. */
  of(project: string, user: string, now: number): Promise<readonly SuppressedContact[]>;
}

/** Ending suppressions. */
export interface SuppressionWrites {
  /** Sends to an address again. Returns the user of the message that was reported; undefined when the address is not suppressed. */
  lift(address: SuppressedAddress, now: number): Promise<string | undefined>;
}
