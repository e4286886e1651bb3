// Owns from which words on a person's full name is searched, so that a family name alone finds the person where only the full name is
// known. Not the names themselves (person-names.ts), nor how they are searched: server/ports/search.ts.
import { casefold } from './casefold.ts';
import { namesOf } from './person-names.ts';
import { searchPrefix, type Attributes } from './profile.ts';

/** A full name from its second, its third and its last word on. The name from its first word on is `displayName` or `name.formatted`. */
export const NAME_WORD_FIELDS = ['nameFrom2', 'nameFrom3', 'nameLast'] as const;
export type NameWordField = (typeof NAME_WORD_FIELDS)[number];

/** Marks before the first letter of a word, such as a quote. */
const MARKS = /^[^\p{L}\p{N}]+/u;

/** Returns the parts of the full name that are searched, casefolded. The family name is left out where it is known as such. */
export function nameWordFields(attributes: Attributes): ReadonlyMap<NameWordField, string> {
  const { full, family } = namesOf(attributes);
  const words = (full ?? '').trim().split(/\s+/u);
  const last = words.length - 1;
  const from: Readonly<Record<NameWordField, number>> = {
    nameFrom2: last >= 1 ? 1 : 0,
    nameFrom3: last >= 2 ? 2 : 0,
    nameLast: last >= 3 ? last : 0,
  };
  const known = family === null ? null : searchPrefix(casefold(family));
  const found = new Map<NameWordField, string>();
  for (const field of NAME_WORD_FIELDS) {
    const key = from[field] === 0 ? '' : searchPrefix(casefold(words.slice(from[field]).join(' ').replace(MARKS, '')));
    if (key !== '' && key !== known) found.set(field, key);
  }
  return found;
}
