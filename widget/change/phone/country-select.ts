// Owns the choice of a country in the phone form. Not the calling codes, nor the check of a number: the server has both.
import { asciiDigits } from '../../../shared/address.ts';
import type { KindCapabilities } from '../../../shared/wire/me.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import type { Speech, Values } from '../../words/speech.ts';
import type { State } from '../state.ts';
import { isMain, labelOf, offeredCountries, type Country, type OfferedCountries } from './countries.ts';
import { countryPicker } from './country-picker.ts';

type CallingCodes = KindCapabilities['callingCodes'];

/** Most countries among which one is seen faster than it is typed. */
const FEW = 7;

/**
 * Returns the country of a number that begins with a plus or 00. If several countries have the calling code, returns the
 * selected country if it is among them, else the likeliest of them. Undefined without plus or 00.
 */
export function countryOf(text: string, selected: string, codes: CallingCodes): string | undefined {
  const digits = /^(?:\+|00)(\d+)/.exec(asciiDigits(text).replace(/[^\d+]/g, ''))?.[1];
  const named = Object.entries(codes ?? {}).flatMap(([iso, code]) => (digits?.startsWith(code) ? iso : []));
  return named.includes(selected) ? selected : (named.find(isMain) ?? named[0]);
}

/**
 * Returns the values for the words about a number. `x`: an invented number of the chosen country, because a real number would belong to
 * a person. `c`: in brackets, the country that a refusal is about; empty where the server names none.
 */
export function phoneValues({ me, entry, error }: State, { lang }: Speech): Values {
  const callingCode = me?.capabilities.kinds.phone?.callingCodes?.[entry.country] ?? 1;
  return {
    x: `\u2066+${callingCode}\u00a0123\u00a0456\u00a0789\u2069`,
    c: error?.country ? inBrackets(error.country, lang) : '',
  };
}

/** The name of the country. Brackets are wide in Chinese and Japanese, and have no space before them in Korean. */
function inBrackets(iso: string, lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'region', style: 'short' }).of(iso);
  return /^(?:ja|zh)/.test(lang) ? `（${name}）` : `${lang.startsWith('ko') ? '' : ' '}(${name})`;
}

/**
 * Draws the choice of a country: the browser's own select where a finger points, because phones show it in full size, and where
 * there are few countries; else a field that finds a country by what is typed.
 */
export function countrySelect(kit: ScreenKit): Content {
  const offered = offeredCountries(kit);
  const isTouched = matchMedia('(pointer: coarse)').matches;
  const isFew = offered.first.length + offered.rest.length <= FEW;
  chooseFirst(kit, offered.first[0] ?? offered.rest[0]);
  return isTouched || isFew ? nativeSelect(kit, offered) : countryPicker(kit, offered);
}

/** A request sends the country that the form shows, so the first one is chosen while none is. */
function chooseFirst({ controller, state }: ScreenKit, first: Country | undefined): void {
  if (!first || state.entry.country) return;
  queueMicrotask(() => !controller.state.entry.country && controller.type({ country: first.iso }));
}

function nativeSelect({ html, state, onInput }: ScreenKit, { first, rest }: OfferedCountries): Content {
  const option = (country: Country) =>
    html`<option value=${country.iso} ?selected=${country.iso === state.entry.country}>${labelOf(country)}</option>`;
  return html`<select id="country" part="input country" autocomplete="country" @input=${onInput}>
    ${first.map(option)}${first[0] && rest[0] ? html`<hr />` : ''}${rest.map(option)}
  </select>`;
}
