// Owns how an address gets into its input, typed or pasted, and the country that goes with it. Not the check of the address:
// check-address.ts.
import { asciiDigits } from '../../shared/address.ts';
import { phone } from './load-rare.ts';
import { isPaste } from './code-field.ts';
import type { Extras } from './extras.ts';
import type { Entry, State } from './state.ts';

/** Returns the address in the input, and the country of a number that names one. Of a pasted text, keeps the address alone. */
export function enteredAddress(
  event: Event,
  { me, kind, entry }: State,
  addressIn: Extras['addressIn'] | undefined,
): Entry {
  const input = event.target as HTMLInputElement;
  if (addressIn && isPaste(event)) input.value = addressIn(input.value);
  const { value } = input;
  const codes = me?.capabilities.kinds[kind]?.callingCodes;
  const country = phone()?.countryOf(asciiDigits(value), entry.country, codes) ?? entry.country;
  return { value, country };
}
