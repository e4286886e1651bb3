// Owns countries and their calling codes in the phone form. Not whether a number is one: the server judges.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asciiDigits } from '../shared/address.ts';
import { CALLING_CODES } from './calling-codes.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  readonly name: string;
  /** Without the plus. */
  readonly code: string;
}

let table: ReadonlyMap<string, string> | undefined;

/** ISO2 → calling code; main countries of a code come before the others that share it. */
export function callingCodes(): ReadonlyMap<string, string> {
  return (table ??= new Map(
    [...CALLING_CODES.matchAll(/(\d+)([A-Z]+)/g)].flatMap(([, code = '', isos = '']) =>
      (isos.match(/../g) ?? []).map((iso) => [iso, code] as const),
    ),
  ));
}

/** The countries to offer: allowed ones, by name in the language; preferred ones first, in their own order. */
export function countries(
  lang: string,
  allowed: readonly string[] | undefined,
  preferred: readonly string[],
): { readonly first: readonly Country[]; readonly rest: readonly Country[] } {
  const codes = callingCodes();
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const known = (iso: string) => codes.has(iso);
  const named = (iso: string): Country => ({ iso, name: names.of(iso) ?? iso, code: codes.get(iso) ?? '' });
  const offered = (allowed ?? [...codes.keys()]).filter(known);
  const first = preferred.filter((iso) => offered.includes(iso)).map(named);
  const collator = new Intl.Collator(lang);
  const rest = offered
    .filter((iso) => !preferred.includes(iso))
    .map(named)
    .sort((a, b) => collator.compare(a.name, b.name));
  return { first, rest };
}

/** The country that a number with a plus names: the chosen one when it has that code, else the main one. Null without plus. */
export function countryOf(text: string, chosen: string): string | null {
  const digits = /^(?:\+|00)(\d+)/.exec(asciiDigits(text).replace(/[^\d+]/g, ''))?.[1];
  const codes = callingCodes();
  const matches = [...codes].filter(([, code]) => digits?.startsWith(code)).map(([iso]) => iso);
  return matches.includes(chosen) ? chosen : (matches[0] ?? null);
}

/** The options of the select. Isolates around the code keep `+358` in one piece in right-to-left text. */
export function countryOptions({ first, rest }: ReturnType<typeof countries>, chosen: string): TemplateResult {
  const option = ({ iso, name, code }: Country) =>
    html`<option value=${iso} ?selected=${iso === chosen}>${`${name} (\u2066+${code}\u2069)`}</option>`;
  return html`${first.map(option)}${first.length && rest.length ? html`<hr />` : ''}${rest.map(option)}`;
}
