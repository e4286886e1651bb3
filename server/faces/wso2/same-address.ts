// Owns whether two texts name the same address, before either is parsed. Not what a valid address is: server/parse/.
import { casefold } from '../../core/casefold.ts';

/** E-mail addresses are compared without case, as WSO2 does; phone numbers without the signs between their digits. */
export function isSameAddress(one: string, other: string): boolean {
  return normalized(one) === normalized(other);
}

function normalized(text: string): string {
  const folded = casefold(text.trim());
  return folded.includes('@') ? folded : folded.replace(/[\s().-]/g, '');
}
