// Owns how an address gets into its input, typed or pasted, and the country that goes with it. Not the check of the address:
// check-address.ts.
import { extras } from './load-extras.ts';
import { phone } from './load-rare.ts';
import type { Entry, State } from './state.ts';

/** Returns the address in the input, and the country of a number that names one. Of a pasted text, keeps the address alone. */
export function enteredAddress(event: Event, { me, kind, entry }: State): Entry {
  extras().cleanPaste?.(event);
  const { value } = event.target as HTMLInputElement;
  const codes = me?.capabilities.kinds[kind]?.callingCodes;
  return { value, country: phone()?.countryOf(value, entry.country, codes) ?? entry.country };
}
