// Owns what is stored of a user beside their contacts. No code.
import type { Freeze } from '../core/freeze.ts';

/** A user of a project. Times are epoch ms. */
export interface User {
  /** `usr_…` */
  readonly id: string;
  readonly project: string;
  /** The name in the site's token; null when the token has none. */
  readonly username: string | null;
  /** The user's name in the project, unique in any case (core/casefold.ts); their id, until a client sets a name. */
  readonly userName: string;
  /** The id that the site's systems use for the user; null when no client has set it. */
  readonly externalId: string | null;
  /** Grows by one with every applied change or edit. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The language of notices, BCP 47: what the site's token said last. */
  readonly locale: string | null;
  /** While frozen, no contact can be changed; it ends by itself. */
  readonly frozen: Freeze | null;
  /** Tokens issued before this are refused; null = none was revoked. */
  readonly notBefore: number | null;
  /** When the account was last recovered from an attacker; null = never. */
  readonly recoveredAt: number | null;
  readonly disabled: boolean;
  /** Wrong codes since the last right one, and when the last one came; 0 and null = none. */
  readonly failedInRow: number;
  readonly failedAt: number | null;
  /** The user that it was merged into; null = it was not merged. */
  readonly mergedInto: string | null;
}

/** A sign-in of a user at an issuer. */
export interface Identity {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
}
