// Owns the interface to the parser of e-mail addresses and phone numbers. Not the parser: server/parse/. No code.
import type { Address, Kind } from '../../shared/contact.ts';
import type { Policy } from '../core/policy.ts';
import type { Result } from './result.ts';

/** What the parser must know of the project and of the caller. */
export interface ParseRules {
  readonly policy: Policy;
  readonly homeCountry: string | null;
  /** ISO2 that the caller chose, for a number typed without its country code. */
  readonly country?: string | undefined;
}

/** The full parser: syntax, tables and policy. Refuses with `address-invalid` or `address-not-allowed` and a reason. */
export type Parse = (kind: Kind, text: string, rules: ParseRules) => Result<Address>;
