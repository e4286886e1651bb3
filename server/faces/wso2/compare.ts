// Owns when two texts that name a contact name the same one, before anybody has parsed them. Not what an address is.
import { fold } from '../../core/casefold.ts';

/** E-mail addresses without case, as WSO2 compares them; numbers without the signs that people put between digits. */
export function same(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  const folded = fold(text.trim());
  return folded.includes('@') ? folded : folded.replace(/[\s().-]/g, '');
}
