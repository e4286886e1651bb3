// Owns what a transaction can read and write of contacts, and of who holds an address. No code.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { User } from '../user.ts';

/** Reading contacts. */
export interface ContactReads {
  of(user: string): Promise<readonly Contact[]>;
  /** The same for many users at once, by the user's id. */
  ofMany(users: readonly string[]): Promise<ReadonlyMap<string, readonly Contact[]>>;
}

/** Writing contacts. */
export interface ContactWrites {
  /**
   * Makes the stored list equal to `after` (inserts, updates, deletes by id). `unique`: a verified contact holds its address
   * alone in the project; when another user holds it, `Conflict` is thrown and the transaction runs again.
   */
  save(user: User, before: readonly Contact[], after: readonly Contact[], unique: boolean): Promise<void>;
}

/** Reading who holds an address in a project, and for whom it is blocked. */
export interface AddressReads {
  /** The id of the user whose verified contact the address is. */
  holder(project: string, kind: Kind, key: string): Promise<string | undefined>;
  /** Whether a verified contact of another user holds the address, or it is reserved for another user. */
  isTakenByOther(project: string, user: string, kind: Kind, key: string): Promise<boolean>;
  /** Epoch ms; null when the address is not blocked for the user. */
  blockedUntil(user: string, kind: Kind, key: string, now: number): Promise<number | null>;
}

/** Reserving and blocking addresses. */
export interface AddressWrites {
  /** Until then, epoch ms, no other user can verify the address. */
  reserve(user: User, kind: Kind, key: string, until: number): Promise<void>;
  /** Until then, epoch ms, the user can send nothing to the address. */
  block(user: string, kind: Kind, key: string, until: number): Promise<void>;
}
