// Owns what a transaction can read and write of a user's attributes: what is known beside contacts and names. No code.
import type { Attributes } from '../../core/profile.ts';
import type { User } from '../user.ts';

/** Reading attributes. */
export interface ProfileReads {
  /** Empty when there are none. */
  of(user: string): Promise<Attributes>;
  /** The same for many users at once, by the user's id; a user without attributes is left out. */
  ofMany(users: readonly string[]): Promise<ReadonlyMap<string, Attributes>>;
}

/** Writing attributes. */
export interface ProfileWrites {
  save(user: User, attributes: Attributes): Promise<void>;
}
