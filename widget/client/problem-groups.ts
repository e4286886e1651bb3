// Owns the groups of refusal codes. A code of the server that is in no group does not compile.
import type { TroubleCode } from './call.ts';

/** Codes for an entry that is wrong or not allowed. */
export type EntryCode =
  'address-invalid' | 'address-not-allowed' | 'address-taken' | 'proof-expired' | 'proof-wrong' | 'too-many-contacts';

/** Codes for a change that is over. */
export type ChangeCode = Extract<TroubleCode, `change-${string}`>;

/** All other codes: another try may work, or only another sign-in helps. */
export type OtherCode =
  | 'body-invalid'
  | 'contact-not-found'
  | 'contact-not-verified'
  | 'frozen'
  | 'idempotency-busy'
  | 'idempotency-mismatch'
  | 'internal'
  | 'last-contact'
  | 'method-not-allowed'
  | 'name-taken'
  | 'not-allowed'
  | 'not-found'
  | 'not-supported'
  | 'offline'
  | 'origin-not-allowed'
  | 'plan-outdated'
  | 'precondition-failed'
  | 'quota-exceeded'
  | 'redirect-not-allowed'
  | 'step-up-required'
  | 'token-invalid'
  | 'too-large'
  | 'too-soon'
  | 'unavailable'
  | 'unsupported-media';

type Ungrouped = Exclude<TroubleCode, EntryCode | ChangeCode | OtherCode>;

type Nothing<T extends never> = T;

/** Does not compile while a code is in no group. */
export type EachCodeHasAGroup = Nothing<Ungrouped>;
