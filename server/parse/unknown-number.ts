// Owns numbers that the tables of libphonenumber do not know: the country of such a number, and older ways to write a mobile
// number. Not whether the project accepts such numbers: phone.ts.
import { parsePhoneNumberWithError, type PhoneNumber } from 'libphonenumber-js/max';

/** The country that gives out the new ranges of a calling code which several countries share (ITU-T E.164 list). */
const MAIN: Readonly<Record<string, string>> = {
  1: 'US',
  7: 'RU',
  39: 'IT',
  44: 'GB',
  47: 'NO',
  61: 'AU',
  212: 'MA',
  262: 'RE',
  290: 'SH',
  358: 'FI',
  590: 'GP',
  599: 'CW',
};

/** Shortest beginning of a national number that names a country: an area code of North America. */
const AREA_DIGITS = 3;

/**
 * Returns the country of a number that has only the length of a number; undefined when its calling code belongs to no country.
 * Where countries share a calling code, the known numbers with the longest common beginning decide: a new range of Jersey lies
 * beside its old ones, and must not pass for one of Great Britain.
 */
export function countryOfUnknown({ countryCallingCode, nationalNumber, number }: PhoneNumber): string | undefined {
  const main = MAIN[countryCallingCode];
  // Read again without a default country, which would answer for every number that the tables do not know.
  const { country } = parsePhoneNumberWithError(number, { extract: false });
  if (country !== undefined || main === undefined) return country;
  for (let kept = nationalNumber.length - 1; kept >= AREA_DIGITS; kept--) {
    const neighbours = countriesBelow(countryCallingCode, nationalNumber, kept);
    if (neighbours.size > 0) return neighbours.size === 1 ? [...neighbours][0] : undefined;
  }
  return main;
}

/** Returns the countries of known numbers with the same first digits, as far as ten samples show. */
function countriesBelow(callingCode: string, national: string, kept: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const digit of '0123456789') {
    const sample = national.slice(0, kept) + digit.repeat(national.length - kept);
    const number = parsePhoneNumberWithError(`+${callingCode}${sample}`, { extract: false });
    if (number.isValid() && number.country !== undefined) found.add(number.country);
  }
  return found;
}

/**
 * Returns the number as its country writes mobile numbers today, so that one phone has one value. Mexico dropped the 1 after
 * +52 in 2019; in Argentina a mobile number without its 9 looks like a fixed line.
 */
export function inNewForm(number: PhoneNumber): PhoneNumber {
  const { country, nationalNumber } = number;
  switch (country) {
    case 'MX':
      return number.isValid() || !/^(?:1|01|04[45])\d{10}$/.test(nationalNumber)
        ? number
        : reread(`+52${nationalNumber.slice(-10)}`);
    case 'AR': {
      if (number.getType() === 'MOBILE' || nationalNumber.startsWith('9')) return number;
      const mobile = reread(`+549${nationalNumber}`);
      return mobile.isValid() ? mobile : number;
    }
    default:
      return number;
  }
}

function reread(text: string): PhoneNumber {
  return parsePhoneNumberWithError(text, { extract: false });
}
