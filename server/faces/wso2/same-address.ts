// Owns whether two texts name the same address, before they are parsed. Not what a valid address is: server/parse/.
import { withoutSpaces } from '../../../shared/address.ts';
import { casefold } from '../../core/casefold.ts';

/**
 * Whether two texts name the same address. Case does not count in e-mail addresses, as in WSO2. The signs between the digits do
 * not count in phone numbers.
 */
export function isSameAddress(one: string, other: string): boolean {
  return normalized(one) === normalized(other);
}

function normalized(text: string): string {
  const folded = casefold(withoutSpaces(text));
  return folded.includes('@') ? folded : folded.replace(/[ \t\u00a0().-]/g, '');
}
