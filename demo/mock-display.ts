// Owns how the mock writes an address for people: numbers grouped as the server groups them, of the countries in the scenes. Not the
// server's own way, which has the tables of all countries: server/parse/display.ts.
import type { Kind } from '../shared/contact.ts';

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^\+358(\d\d)(\d{6,})$/, '+358 $1 $2'],
  [/^\+46(\d\d)(\d{3})(\d\d)(\d\d)$/, '+46 $1 $2 $3 $4'],
];

/** `value` is stored: E.164 of a number. An e-mail address and a number of another country stay as they are. */
export function displayOf(kind: Kind, value: string): string {
  const [pattern, grouped] = GROUPS.find(([pattern]) => kind === 'phone' && pattern.test(value)) ?? ['', ''];
  return value.replace(pattern, grouped);
}
