// Owns the countries of the phone form. Not their calling codes, nor whether a number is one: both are the server's.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asciiDigits } from '../../shared/address.ts';
import type { KindCapabilities } from '../../shared/wire.ts';

type Codes = KindCapabilities['callingCodes'];

/** The country that a number with a plus names: the chosen one when it has that code, else the first. Undefined without plus. */
export function countryOf(text: string, chosen: string, codes: Codes): string | undefined {
  const digits = /^(?:\+|00)(\d+)/.exec(asciiDigits(text).replace(/[^\d+]/g, ''))?.[1];
  const named = Object.entries(codes ?? {}).flatMap(([iso, code]) => (digits?.startsWith(code) ? iso : []));
  return named.includes(chosen) ? chosen : named[0];
}

/** The options of the select: countries by name in the language; preferred ones first, in their own order. */
export function countryOptions(
  lang: string,
  offered: readonly string[],
  preferred: readonly string[],
  chosen: string,
  codes: Codes,
): TemplateResult {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  // Isolates around the code keep `+358` in one piece in right-to-left text.
  const named = (iso: string) => `${names.of(iso)}${codes?.[iso] ? ` (\u2066+${codes[iso]}\u2069)` : ''}`;
  const option = (iso: string) => html`<option value=${iso} ?selected=${iso === chosen}>${named(iso)}</option>`;
  const first = preferred.filter((iso) => offered.includes(iso));
  const rest = offered.filter((iso) => !first.includes(iso));
  rest.sort((a, b) => named(a).localeCompare(named(b), lang));
  return html`${first.map(option)}${first[0] && rest[0] ? html`<hr />` : ''}${rest.map(option)}`;
}
