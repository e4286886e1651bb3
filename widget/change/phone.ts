// Owns the file that phone numbers need: the choice of a country, and English words. Importing it stores its functions on the
// global object, where load-rare.ts finds them.
import { phone as words } from '../words/en.phone.ts';
import { PHONE } from './rare/shelf.ts';
import { countryOf, countrySelect, phoneValues } from './phone/country-select.ts';

const phone = { words, countryOf, countrySelect, phoneValues };

/** The content of the file, as the first file uses it. */
export type Phone = typeof phone;

(globalThis as typeof globalThis & { [PHONE]?: Phone })[PHONE] = phone;
