// Owns the field that finds a country by what is typed, as WAI-ARIA APG describes an editable combobox with a listbox. Not which
// countries a text finds: country-search.ts. Not the select of phones: country-select.ts.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { labelOf, shownCode, type OfferedCountries } from './countries.ts';
import { adoptStyles } from './country-picker.styles.ts';
import { findCountries, searchable, type FoundBy } from './country-search.ts';

/** What the field of one element shows. */
interface Picker {
  isOpen: boolean;
  /** What was typed; null when the field shows the chosen country. */
  text: string | null;
  /** The place of the marked country among those that are listed; -1 when none is marked. */
  marked: number;
  /** The countries with what they are found by, since that is slow, and the language that they are named in. */
  known: { readonly lang: string; readonly isos: string; readonly countries: readonly FoundBy[] } | null;
}

const pickers = new WeakMap<object, Picker>();

/** One drawing of a field: what it shows, what is listed, and how it changes. */
interface Drawn {
  readonly picker: Picker;
  readonly listed: readonly FoundBy[];
  /** The place of the chosen country while nothing is typed; -1 when none is chosen. */
  readonly chosenAt: number;
  readonly kit: ScreenKit;
}

/** Draws the field, and below it the list while it is open. */
export function countryPicker(kit: ScreenKit, offered: OfferedCountries): Content {
  const { html, host, state, say } = kit;
  adoptStyles(host);
  const picker = pickers.get(host) ?? { isOpen: false, text: null, marked: -1, known: null };
  pickers.set(host, picker);
  const all = [...offered.first, ...offered.rest];
  const chosenAt = all.findIndex(({ iso }) => iso === state.entry.country);
  const chosen = all[chosenAt];
  const listed = picker.isOpen ? findCountries(knownTo(kit, picker, all), picker.text ?? '') : [];
  const drawn = { picker, listed, chosenAt, kit };
  const marked = listed[picker.marked];
  return html`<div class="picker">
    <input
      id="country"
      part="input country"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      translate="no"
      aria-autocomplete="list"
      aria-expanded=${picker.isOpen}
      aria-controls="countries"
      aria-describedby="country-find"
      aria-activedescendant=${marked ? `country-${marked.iso}` : ''}
      ?readonly=${isStill(kit)}
      .value=${picker.text ?? (chosen ? labelOf(chosen) : '')}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      @click=${() => toggle(drawn)}
      @input=${(event: Event) => type(drawn, (event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => onKey(drawn, event)}
      @blur=${() => leave(drawn)}
    />
    <div class="popup" ?hidden=${!picker.isOpen} @mousedown=${(event: Event) => event.preventDefault()}>
      <p id="country-find" part="hint">${say('countryFind')}</p>
      <div id="countries" role="listbox" aria-labelledby="country-find">
        ${listed.map((country, place) => option(drawn, country, { isMarked: place === picker.marked, isRest: !picker.text && country.iso === offered.rest[0]?.iso }))}
      </div>
      <p role="status">${picker.isOpen && !listed[0] ? say('countryNone') : ''}</p>
    </div>
  </div>`;
}

/** `isRest`: the first country below those that are preferred. */
function option(
  drawn: Drawn,
  country: FoundBy,
  { isMarked, isRest }: { readonly isMarked: boolean; readonly isRest: boolean },
): Content {
  const { html } = drawn.kit;
  const { iso, name, own, ownLang } = country;
  return html`<div
    id="country-${iso}"
    class=${isRest ? 'rest' : ''}
    role="option"
    aria-selected=${isMarked}
    @click=${() => choose(drawn, country)}
  >
    <span .textContent=${name}></span><bdi lang=${ownLang} translate="no">${own}</bdi>
    <span translate="no">${shownCode(country)}</span>
  </div>`;
}

function knownTo(
  { speech: { lang } }: ScreenKit,
  picker: Picker,
  all: Parameters<typeof searchable>[0],
): readonly FoundBy[] {
  const isos = all.map(({ iso }) => iso).join();
  if (picker.known?.lang !== lang || picker.known.isos !== isos)
    picker.known = { lang, isos, countries: searchable(all) };
  return picker.known.countries;
}

function isStill({ host, state }: ScreenKit): boolean {
  return host.disabled || state.busy !== null;
}

/** Changes the field, draws it again, and brings the marked country into view. */
function set({ picker, kit: { host } }: Drawn, to: Partial<Picker>): void {
  Object.assign(picker, to);
  host.requestUpdate();
  void host.updateComplete.then(() =>
    host.shadowRoot?.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
  );
}

/** Opens the list with the chosen country marked. */
function open(drawn: Drawn): void {
  if (!drawn.picker.isOpen && !isStill(drawn.kit)) set(drawn, { isOpen: true, marked: drawn.chosenAt });
}

function close(drawn: Drawn): void {
  set(drawn, { isOpen: false, text: null, marked: -1 });
}

function toggle(drawn: Drawn): void {
  if (drawn.picker.isOpen && drawn.picker.text === null) close(drawn);
  else open(drawn);
}

/** Lists what the text finds, with the best of it marked. */
function type(drawn: Drawn, text: string): void {
  set(drawn, { isOpen: true, text, marked: text ? 0 : -1 });
}

function choose(drawn: Drawn, country: FoundBy | undefined): void {
  if (country) drawn.kit.controller.type({ country: country.iso });
  close(drawn);
}

/** Keeps what is marked, as a select does when the focus leaves it. */
function leave(drawn: Drawn): void {
  if (drawn.picker.isOpen) choose(drawn, drawn.listed[drawn.picker.marked]);
}

/** The keys of an editable combobox. Every other key edits the text. */
function onKey(drawn: Drawn, event: KeyboardEvent): void {
  const { picker, listed } = drawn;
  // Enter ends the composition of a word.
  if (event.isComposing) return;
  const { isOpen, marked } = picker;
  const last = listed.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: marked < last ? marked + 1 : 0,
    ArrowUp: marked > 0 ? marked - 1 : last,
    PageDown: Math.min(last, marked + 10),
    PageUp: Math.max(0, marked - 10),
  };
  const to = moves[event.key];
  if (to !== undefined) {
    event.preventDefault();
    if (!isOpen) open(drawn);
    else if (event.altKey) close(drawn);
    else set(drawn, { marked: to });
  } else if (isOpen && (event.key === 'Enter' || event.key === 'Escape')) {
    event.preventDefault();
    event.stopPropagation();
    choose(drawn, event.key === 'Enter' ? listed[marked] : undefined);
  }
}
