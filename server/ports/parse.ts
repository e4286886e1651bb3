// Owns the interface to the parser of e-mail addresses and phone numbers. Not the parser: server/parse/. No code.
import type { Address, Kind } from '../../shared/contact.ts';
import type { Policy } from '../core/policy.ts';
import type { Result } from './result.ts';

/** The rules of the project and of the caller for the parser. */
export interface ParseRules {
  readonly policy: Policy;
  readonly homeCountry: string | null;
  /** The country that the caller chose (ISO2), for a phone number typed without its country code. */
  readonly country?: string | undefined;
  /** `Project.testContacts`: the tables know no number of some ranges that are kept for fiction. Undefined = none. */
  readonly testContacts?: readonly string[] | undefined;
}

/**
 * Parses an address, and checks it against the syntax, the tables and the policy. Refuses with `address-invalid` or
 * `address-not-allowed`, and a reason.
 */
export type Parse = (kind: Kind, text: string, rules: ParseRules) => Result<Address>;
