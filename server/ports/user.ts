// Owns what is stored of a user beside their contacts.
import type { Freeze } from '../core/step-up.ts';

export interface User {
  /** `usr_…` */
  readonly id: string;
  readonly project: string;
  /** What the site's sign-in calls them; null when it does not say. */
  readonly username: string | null;
  /** What they are called in the project, unique but for case (core/fold.ts): their id, until somebody says. */
  readonly userName: string;
  /** What the site's systems know them by; null when nobody said. */
  readonly externalId: string | null;
  /** Goes up by one with every applied change or edit. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** BCP 47, as the site's token said last: what notices are written in. */
  readonly locale: string | null;
  /** Nothing changes in it; over once its end has passed. */
  readonly frozen: Freeze | null;
  /** Tokens from before this are nobody's, epoch ms; null = none was revoked. */
  readonly notBefore: number | null;
  /** When the account was last taken back from somebody else; null = never. */
  readonly recoveredAt: number | null;
  readonly disabled: boolean;
  /** Wrong codes since the last right one, and when the last was; 0 and null = none. */
  readonly failedInRow: number;
  readonly failedAt: number | null;
  /** The user whose it became; null = its own. */
  readonly mergedInto: string | null;
}

export interface Identity {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
}
