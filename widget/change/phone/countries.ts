// Owns which countries the phone form offers, and their names. Not how one is chosen: country-select.ts, country-picker.ts.
import type { ScreenKit } from '../screen-kit.ts';

/** A country as the form shows it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** Its name in the language of the words. */
  readonly name: string;
  /** Its calling code in digits; empty when the server did not name it. */
  readonly code: string;
}

/** Of the countries that share a calling code, the one that the others have it from. */
const MAIN: ReadonlySet<string> = new Set('AU CW FI GB GP IT MA NO RE RU SH US'.split(' '));

/** Whether a country is the likeliest one of its calling code. */
export function isMain(iso: string): boolean {
  return MAIN.has(iso);
}

/** The countries in the order in which they are shown. */
export interface OfferedCountries {
  /** Those that the page prefers, else the server's home country. */
  readonly first: readonly Country[];
  /** The others, by name. */
  readonly rest: readonly Country[];
}

/** Returns the countries that both server and page offer. */
export function offeredCountries({ host, able, speech: { lang } }: ScreenKit): OfferedCountries {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const offered = (able?.countries ?? [])
    .filter((iso) => host.countries?.includes(iso) ?? true)
    .map((iso) => ({ iso, name: names.of(iso) ?? iso, code: able?.callingCodes?.[iso] ?? '' }));
  const preferred = host.preferredCountries ?? [able?.homeCountry ?? ''];
  const first = preferred.flatMap((iso) => offered.find((country) => country.iso === iso) ?? []);
  const rest = offered.filter((country) => !first.includes(country));
  return { first, rest: rest.toSorted((a, b) => a.name.localeCompare(b.name, lang)) };
}

/** Returns the calling code with its plus. Isolate characters keep `+358` together in right-to-left text. */
export function shownCode({ code }: Country): string {
  return code && `\u2066+${code}\u2069`;
}

/** Returns a country as one line of text. */
export function labelOf(country: Country): string {
  return country.name + (country.code && ` (${shownCode(country)})`);
}
