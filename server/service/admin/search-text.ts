// Owns which names, ids and contacts a searched text may be: whole, or as far as it is typed. Not the search: list-users.ts.
import { casefold } from '../../core/casefold.ts';
import { NAME_WORD_FIELDS } from '../../core/name-words.ts';
import { searchPrefix, type ProfileField } from '../../core/profile.ts';
import { KINDS, type Kind } from '../../../shared/contact.ts';
import type { Project } from '../../ports/project.ts';
import type { Naming } from '../../ports/search.ts';
import type { ServiceContext } from '../context.ts';
import { withoutLimits } from '../users/login-claims.ts';

/** The names of a person that are searched. */
const NAMES: readonly ProfileField[] = ['displayName', 'name.givenName', 'name.familyName', 'name.formatted'];

/** What an address, a number or an id has, and a later word of a name hardly ever. Each naming is a search of its own. */
const NO_NAME = /[@\d_]/;

/** Characters of a number that people write and that no stored number has. */
const BETWEEN_DIGITS = /[\s().\-/\u00a0\u2010-\u2015]/gu;

/** What typed numbers are read with. */
export interface NumberRules {
  readonly homeCountry: string | null;
  /** Returns the calling code of a country (ISO 3166-1 alpha-2), in digits. */
  readonly callingCode: (country: string) => string;
}

/** Returns what may begin with the text, the most likely first. Empty for an empty text. */
export function namingsTyped(text: string, rules: NumberRules): readonly Naming[] {
  const typed = text.trim();
  if (typed === '') return [];
  const folded = casefold(typed);
  return [
    { at: 'user', field: 'userName', is: 'sw', than: folded },
    // The key of a mail address is in ASCII.
    ...(/^[\x21-\x7e]+$/.test(folded) ? ([{ at: 'contact', kind: 'email', is: 'sw', than: folded }] as const) : []),
    ...numbersTyped(typed, rules).map((than) => ({ at: 'contact', kind: 'phone', is: 'sw', than }) as const),
    ...[...NAMES, ...(NO_NAME.test(typed) ? [] : NAME_WORD_FIELDS)].map(
      (field) => ({ at: 'profile', field, is: 'sw', than: searchPrefix(folded) }) as const,
    ),
    { at: 'user', field: 'externalId', is: 'sw', than: typed },
    { at: 'user', field: 'id', is: 'sw', than: typed },
  ];
}

/** Returns the beginnings of E.164 numbers that were perhaps typed: with the country code, or as people write it at home. */
function numbersTyped(typed: string, { homeCountry, callingCode }: NumberRules): readonly string[] {
  const text = typed.replace(BETWEEN_DIGITS, '');
  const [, plus, digits] = /^(\+|00)?(\d+)$/.exec(text) ?? [];
  if (digits === undefined) return text === '+' ? ['+'] : [];
  if (plus !== undefined) return [`+${digits}`];
  const home = homeCountry === null ? '' : callingCode(homeCountry);
  if (home === '') return [`+${digits}`];
  // Most countries leave the first 0 out of the international form, and a few, such as Italy, keep it.
  return digits.startsWith('0')
    ? [`+${home}${digits.slice(1)}`, `+${home}${digits}`]
    : [`+${digits}`, `+${home}${digits}`];
}

/** Returns what may be the whole text: a name, an id or a contact. `id`: the user whom the text names as an id. */
export function namingsExactly(
  { parse }: Pick<ServiceContext, 'parse'>,
  { policy, homeCountry }: Project,
  text: string,
  id: string,
): readonly Naming[] {
  const typed = text.trim();
  const folded = casefold(typed);
  // An address that the policy of today does not allow may have been allowed before.
  const rules = { policy: withoutLimits(policy), homeCountry };
  const contacts = KINDS.flatMap((kind: Kind): readonly Naming[] => {
    const address = parse(kind, typed, rules);
    return address.ok ? [{ at: 'contact', kind, is: 'eq', than: address.value.key }] : [];
  });
  return [
    { at: 'user', field: 'userName', is: 'eq', than: folded },
    ...contacts,
    { at: 'user', field: 'externalId', is: 'eq', than: typed },
    { at: 'user', field: 'id', is: 'eq', than: id },
    ...NAMES.filter((field) => field === 'displayName' || field === 'name.formatted').map(
      (field) => ({ at: 'profile', field, is: 'eq', than: searchPrefix(folded) }) as const,
    ),
  ];
}
