// Owns the choice of a country in the phone form. Not the calling codes, nor the check of a number: the server has both.
import { asciiDigits } from '../../../shared/address.ts';
import type { KindCapabilities } from '../../../shared/wire/me.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import type { State } from '../state.ts';

type CallingCodes = KindCapabilities['callingCodes'];

/**
 * Returns the country of a number that begins with a plus or 00. If several countries have the calling code, returns the
 * selected country if it is among them, else the first of them. Undefined without plus or 00.
 */
export function countryOf(text: string, selected: string, codes: CallingCodes): string | undefined {
  const digits = /^(?:\+|00)(\d+)/.exec(asciiDigits(text).replace(/[^\d+]/g, ''))?.[1];
  const named = Object.entries(codes ?? {}).flatMap(([iso, code]) => (digits?.startsWith(code) ? iso : []));
  return named.includes(selected) ? selected : named[0];
}

/** Returns an invented number of the chosen country, because a real number would belong to a person. */
export function exampleNumber({ me, entry }: State): string {
  const callingCode = me?.capabilities.kinds.phone?.callingCodes?.[entry.country] ?? 1;
  return `\u2066+${callingCode}\u00a0123\u00a0456\u00a0789\u2069`;
}

/**
 * Draws the select with the countries that both server and page offer: preferred countries first, then the others by
 * name.
 */
export function countrySelect({ html, host, state, able, speech: { lang }, onInput }: ScreenKit): Content {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const codes = able?.callingCodes;
  // Isolate characters around the code keep `+358` together in right-to-left text.
  const named = (iso: string) => `${names.of(iso)}${codes?.[iso] ? ` (\u2066+${codes[iso]}\u2069)` : ''}`;
  const option = (iso: string) =>
    html`<option value=${iso} ?selected=${iso === state.entry.country}>${named(iso)}</option>`;
  const offered = able?.countries?.filter((iso) => host.countries?.includes(iso) ?? true) ?? [];
  const first = (host.preferredCountries ?? [able?.homeCountry ?? '']).filter((iso) => offered.includes(iso));
  const rest = offered.filter((iso) => !first.includes(iso));
  rest.sort((a, b) => named(a).localeCompare(named(b), lang));
  return html`<select id="country" part="input country" autocomplete="country" @input=${onInput}>
    ${first.map(option)}${first[0] && rest[0] ? html`<hr />` : ''}${rest.map(option)}
  </select>`;
}
