// Owns the two refusals of a parser of addresses. Not when each is given: email.ts, phone.ts.
import type { AddressReason } from '../../shared/address.ts';
import type { AddressPolicyReason } from '../../shared/problem.ts';
import { refused } from '../ports/result.ts';

/** No such address can exist. */
export const invalid = (reason: AddressReason) => refused({ code: 'address-invalid', reason });

/** The policy excludes the address. */
export const notAllowed = (reason: AddressPolicyReason) => refused({ code: 'address-not-allowed', reason });
