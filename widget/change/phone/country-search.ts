// Owns which countries a typed text finds, and in which order. Not how they are shown: country-picker.ts.
import { asciiDigits } from '../../../shared/address.ts';
import { isMain } from './countries.ts';
import type { Country } from './countries.ts';

/** Names that people type, and that `Intl` does not have. As `folded` returns them. */
const ALSO: Readonly<Record<string, string>> = {
  AE: 'uae',
  CZ: 'czech republic',
  NL: 'holland',
  TR: 'turkey',
  US: 'usa',
};

/** A country with what it is found by. */
export interface FoundBy extends Country {
  /** Its name in its own language; empty when that is the same name. */
  readonly own: string;
  /** The language of `own`, BCP 47. */
  readonly ownLang: string;
  /** Its names in the language of the words, its own language and English, as `folded` returns them; some may be empty. */
  readonly names: readonly string[];
}

/** Adds what countries are found by. Slow for all countries of the world, since each language has names of its own. */
export function searchable(countries: readonly Country[]): readonly FoundBy[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  // Such as UK.
  const short = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  return countries.map((country) => {
    const { iso, name } = country;
    const ownLang = new Intl.Locale(`und-${iso}`).maximize().language;
    const own = new Intl.DisplayNames(ownLang, { type: 'region' }).of(iso) ?? '';
    const names = [name, own, english.of(iso) ?? '', short.of(iso) ?? '', ALSO[iso] ?? ''].map(folded);
    return { ...country, own: own === name ? '' : own, ownLang, names };
  });
}

/**
 * Returns the countries that a text finds, the best first: by a name in one of three languages, by the calling code with or
 * without its plus, or by the two letters of ISO 3166-1. An empty text finds all, in their own order.
 */
export function findCountries(countries: readonly FoundBy[], text: string): readonly FoundBy[] {
  const typed = folded(text);
  return countries
    .map((country) => [rank(country, typed), country] as const)
    .filter(([place]) => place >= 0)
    .toSorted(([a], [b]) => a - b)
    .map(([, country]) => country);
}

/** Returns 0 for the best match; -1 for none. */
function rank({ iso, code, names }: FoundBy, text: string): number {
  const digits = /^(?:\+|00)?(\d+)$/.exec(asciiDigits(text).replace(/[\s()-]/g, ''))?.[1];
  if (digits) return !code.startsWith(digits) ? -1 : code !== digits ? 2 : isMain(iso) ? 0 : 1;
  const tests = [
    (name: string) => !text || iso.toLowerCase() === text || name === text,
    (name: string) => name.startsWith(text),
    (name: string) => name.includes(` ${text}`),
    (name: string) => name.includes(text),
  ];
  return tests.findIndex((test) => names.some(test));
}

/** Returns the text without accents and in small letters, so that `cote d'ivoire` finds `Côte d’Ivoire`. */
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
