// Owns a row of `identities`, and how a tombstone in one is recognised. Not what a tombstone is made of: tokens/secrets.ts.
import type { Bit } from './bit.ts';

/** A row of `identities`: by which sign-in a user is known. */
export interface IdentityRow {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly user_id: string;
  /** 1: its user was erased or merged. This identity cannot sign in, and no other user can get it. */
  readonly gone: Bit;
}

/**
 * How the `sub` of an erased identity begins. An identity that is gone and does not begin so belongs to a merged user, and
 * still has its own name.
 */
export const TOMBSTONE_PREFIX = 'gone:';
