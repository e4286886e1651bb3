// Owns the full parser of phone numbers, with the tables of libphonenumber. Not the syntax of a number: shared/address.ts.
import {
  getCountryCallingCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import { readPhone, type AddressReason } from '../../shared/address.ts';
import type { Address } from '../../shared/contact.ts';
import type { ParseRules } from '../ports/parse.ts';
import type { Result } from '../ports/result.ts';
import { invalid, notAllowed } from './refusals.ts';

/** Returns the calling code of an ISO2 country as digits; empty for a country without a calling code. */
export function callingCode(country: string): string {
  return isSupportedCountry(country) ? getCountryCallingCode(country) : '';
}

const PARSE_REASONS: Readonly<Record<string, AddressReason>> = {
  INVALID_COUNTRY: 'country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

/** Reads a number without a country code as a number of `country`, else of `homeCountry`. The value is E.164. */
export function parsePhone(text: string, { policy, homeCountry, country }: ParseRules): Result<Address> {
  const typed = readPhone(text);
  if (!typed.ok) return invalid(typed.reason);
  const standard = country ?? homeCountry;
  const isNational = !typed.value.startsWith('+');
  if (isNational && (standard === null || !isSupportedCountry(standard))) return invalid('country');
  try {
    const number = parsePhoneNumberWithError(typed.value, {
      extract: false,
      ...(isNational && standard !== null && isSupportedCountry(standard) ? { defaultCountry: standard } : {}),
    });
    if (number.ext !== undefined) return invalid('extension');
    if (!number.isValid()) return invalid('number');
    const countries = policy.phoneCountries.length > 0 ? policy.phoneCountries : homeCountry ? [homeCountry] : [];
    // The country is compared, not the calling code: +44 is also Guernsey, and +1 is shared by more than twenty countries. A
    // satellite number has no country.
    const isAllowed = countries.includes('*') || (number.country !== undefined && countries.includes(number.country));
    if (!isAllowed) return notAllowed('country');
    const type: string | undefined = number.getType();
    if (type === undefined || !policy.numberTypes.some((allowed) => allowed === type)) return notAllowed('number-type');
    return { ok: true, value: { kind: 'phone', value: number.number, key: number.number } };
  } catch (error) {
    if (error instanceof ParseError) return invalid(PARSE_REASONS[error.message] ?? 'format');
    throw error;
  }
}
