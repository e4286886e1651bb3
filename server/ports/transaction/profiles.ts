// Owns the interface by which a transaction reads and writes a user's attributes (data other than contacts and names). No code.
import type { Attributes } from '../../core/profile.ts';
import type { User } from '../user.ts';

/** Reading attributes. */
export interface ProfileReads {
  /** Returns the user's attributes; an empty object when the user has none. */
  of(user: string): Promise<Attributes>;
  /** Does the same as `of` for many users at once, by user id; leaves out users without attributes. */
  ofMany(users: readonly string[]): Promise<ReadonlyMap<string, Attributes>>;
}

/** Writing attributes. */
export interface ProfileWrites {
  save(user: User, attributes: Attributes): Promise<void>;
}
