// Owns the lists of contacts that a system writes and that an account has. Not the rule that judges them: provision.ts.
import type { Address, Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';

/** One contact of a list as it shall be. */
export interface Entry {
  readonly address: Address;
  /** Why it is no address at all, only text; null = it is one. */
  readonly unusable: Refusal | null;
  /** Why the policy lets nobody prove it; null = it may be proved. */
  readonly unprovable: Refusal | null;
  readonly type: string | null;
  readonly primary: boolean;
  readonly verified: boolean;
  readonly proves: boolean;
  /** Undefined: as it is. */
  readonly loginId: boolean | undefined;
  /** Of the contact, when it is not there yet. */
  readonly newId: string;
}

export interface Lists {
  readonly mode: 'apply' | 'verify';
  /** In `apply`: also what is not to be verified must not be another's. */
  readonly refusesTaken: boolean;
  readonly lists: { readonly [K in Kind]?: readonly Entry[] };
  /** Ids of the ways back that may be made: one a kind. */
  readonly undo: { readonly [K in Kind]: string };
}
