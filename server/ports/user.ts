// Owns the shapes of a stored user and of an identity. Not the user's contacts: shared/contact.ts. No code.
import type { Freeze } from '../core/freeze.ts';
import type { NameSource } from '../core/person-names.ts';

/** A user of a project. Times are epoch ms. */
export interface User {
  /** `usr_…` */
  readonly id: string;
  readonly project: string;
  /** The name in the site's token; null when the token has none. */
  readonly username: string | null;
  /**
   * The user's name, unique in the project; upper and lower case are equal (core/casefold.ts). Until a name is set, the name is
   * the user's id.
   */
  readonly userName: string;
  /** The id that the site's systems use for the user; null when no client has set it. */
  readonly externalId: string | null;
  /** Increases by one with every applied change or edit. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The language of the last token that named one, BCP 47. */
  readonly locale: string | null;
  /** The preferred language of the user's attributes, BCP 47, which goes before `locale`; null when they name none. */
  readonly language: string | null;
  /** Where the names of the profile are from; null: no token with names was seen since they were last written otherwise. */
  readonly nameSource: NameSource | null;
  /** While a user is frozen, no contact can be changed. A freeze ends by itself. */
  readonly frozen: Freeze | null;
  /** Tokens issued before this time are refused; null = no token was revoked. */
  readonly notBefore: number | null;
  /** When the account was last recovered from an attacker; null = never. */
  readonly recoveredAt: number | null;
  readonly disabled: boolean;
  /** The number of wrong codes since the last right code, and the time of the last wrong code; 0 and null = none. */
  readonly failedInRow: number;
  readonly failedAt: number | null;
  /** The user into which this user was merged; null = not merged. */
  readonly mergedInto: string | null;
}

/** A sign-in of a user at an issuer. */
export interface Identity {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
}
