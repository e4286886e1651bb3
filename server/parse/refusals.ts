// Owns the refusals of the parsers of addresses. Not when a parser refuses: email.ts, phone.ts.
import type { AddressReason } from '../../shared/address.ts';
import type { AddressPolicyReason } from '../../shared/problem.ts';
import { refused } from '../ports/result.ts';

/** The refusal when no such address can exist. */
export const invalid = (reason: AddressReason) => refused({ code: 'address-invalid', reason });

/** The refusal when the policy excludes the address. */
export const notAllowed = (reason: AddressPolicyReason) => refused({ code: 'address-not-allowed', reason });

/** The refusal when the policy excludes the country of a number; undefined for a number of no country. */
export const countryNotAllowed = (country: string | undefined) =>
  refused({ code: 'address-not-allowed', reason: 'country', ...(country !== undefined && { country }) });
