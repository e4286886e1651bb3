// Owns the full parser of phone numbers, with the tables of libphonenumber. Not the syntax of a number: shared/address.ts, nor
// numbers that the tables do not know: unknown-number.ts.
import {
  getCountryCallingCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { readPhone, type AddressReason } from '../../shared/address.ts';
import type { Address } from '../../shared/contact.ts';
import { fictionCountry, isTestContact } from '../core/test-contacts.ts';
import type { ParseRules } from '../ports/parse.ts';
import type { Result } from '../ports/result.ts';
import { countryNotAllowed, invalid, notAllowed } from './refusals.ts';
import { countryOfUnknown, inNewForm } from './unknown-number.ts';

/** Returns the calling code of an ISO2 country as digits; empty for a country without a calling code. */
export function callingCode(country: string): string {
  return isSupportedCountry(country) ? getCountryCallingCode(country) : '';
}

const PARSE_REASONS: Readonly<Record<string, AddressReason>> = {
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

/** Reads a number without a country code as a number of `country`, else of `homeCountry`. The value is E.164. */
export function parsePhone(text: string, rules: ParseRules): Result<Address> {
  const typed = readPhone(text);
  if (!typed.ok) return invalid(typed.reason);
  const standard = rules.country ?? rules.homeCountry;
  const isNational = !typed.value.startsWith('+');
  if (isNational && (standard === null || !isSupportedCountry(standard))) return invalid('country');
  try {
    const number = parsePhoneNumberWithError(typed.value, {
      extract: false,
      ...(isNational && standard !== null && isSupportedCountry(standard) ? { defaultCountry: standard } : {}),
    });
    return number.ext === undefined ? accept(number, rules) : invalid('extension');
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // The number names a calling code, so no choice of a country would help.
    if (error.message === 'INVALID_COUNTRY') return invalid('unknown');
    return invalid(PARSE_REASONS[error.message] ?? 'format');
  }
}

function accept(read: PhoneNumber, rules: ParseRules): Result<Address> {
  const { policy } = rules;
  if (isTestContact(rules.testContacts, { kind: 'phone', value: read.number })) return acceptTest(read, rules);
  const number = policy.numbers === 'possible' ? inNewForm(read) : read;
  const isKnown = number.isValid();
  if (!isKnown && !number.isPossible()) return invalid('number');
  if (!isKnown && policy.numbers === 'known') return invalid('unknown');
  // The country is compared, not the calling code: +44 is also Guernsey, and +1 is shared by more than twenty countries. A
  // satellite number has no country.
  const country = isKnown ? number.country : countryOfUnknown(number);
  if (!mayGetSms(country, rules)) return countryNotAllowed(country);
  const type: string | undefined = number.getType();
  // A known number without a type is of a kind that no phone has. Nothing tells the type of an unknown number.
  if ((isKnown || type !== undefined) && !policy.numberTypes.some((allowed) => allowed === type))
    return notAllowed(type === 'FIXED_LINE' ? 'landline' : 'number-type');
  return { ok: true, value: { kind: 'phone', value: number.number, key: number.number } };
}

/** A test contact is of no type, and the tables may not know it. The policy of countries holds for it as for every number. */
function acceptTest(read: PhoneNumber, rules: ParseRules): Result<Address> {
  const { number } = read;
  const country = read.country ?? fictionCountry(number) ?? undefined;
  return mayGetSms(country, rules)
    ? { ok: true, value: { kind: 'phone', value: number, key: number } }
    : countryNotAllowed(country);
}

function mayGetSms(country: string | undefined, { policy, homeCountry }: ParseRules): boolean {
  const countries = policy.phoneCountries.length > 0 ? policy.phoneCountries : homeCountry ? [homeCountry] : [];
  return countries.includes('*') || (country !== undefined && countries.includes(country));
}
