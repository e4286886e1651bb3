// Owns how words become text: choice of the pack, plurals, durations, direction of addresses. Not the words: en.*.ts,
// ar.*.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnyMessages, Pack } from './pack.ts';
import { registeredPacks } from './language-registry.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import { EXTRAS, PHONE, SHELF } from '../change/rare/shelf.ts';
import { languageTag } from './language-tag.ts';

/** The key of a line in the packs. */
export type Word = keyof AnyMessages;
/** A line with its values filled in, as Lit renders it; empty when no pack has the line. */
export type RenderedLine = '' | readonly (TemplateResult | string)[];
/** The values that replace the placeholders of a line. */
export type Values = Readonly<Record<string, string | number | TemplateResult>>;

type Shelf = { readonly words: Partial<AnyMessages> } | undefined;
type Shelves = typeof globalThis & { readonly [Name in typeof EXTRAS | typeof PHONE | typeof SHELF]: Shelf };

const UNITS = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
] as const;

/** The words of one element in one language. */
export class Speech {
  declare readonly lang: string;
  declare readonly dir: Pack['dir'];
  /** Loads the second half of the language; undefined once it is registered. That of a portal is always there, and loads once. */
  declare readonly missing: Pack['more'];
  /** Loads the words of lists in the language. */
  declare readonly list: Pack['list'];
  readonly #messages: Partial<AnyMessages>;
  readonly #part: string;

  /**
   * `requested`: the page's language, BCP 47. The nearest pack is used, else `english`. `messages`: the page's own words,
   * which replace words of the pack. `part`: `/list` or `/admin` for a list or a portal, which have separate packs.
   */
  constructor(requested: string, english: Partial<AnyMessages>, messages?: Partial<AnyMessages>, part = '') {
    const packs = registeredPacks();
    // The reader of one form of Norwegian reads the other. Earlier codes become the present ones here: `iw` is `he`.
    const { language, script } = new Intl.Locale(requested.replace(/^n[no]\b/i, 'nb')).maximize();
    // As RFC 4647 §3.4 looks up, but by the likely script before the language, so that `zh-TW` finds `zh-Hant`.
    const pack = [requested, `${language}-${script}`, language, 'en']
      .map((tag) => packs.get(tag.toLowerCase() + part))
      .find((found) => found);
    const packLang = pack?.lang ?? 'en';
    // Numbers are written as in the page's locale if the pack is in the same language, else as in the pack's language.
    this.lang = packLang.startsWith(language) ? requested : packLang;
    this.dir = pack?.dir ?? 'ltr';
    // `half` is a line of the second half of a language, so a pack with this line is complete.
    this.missing = pack?.messages.half ? undefined : pack?.more;
    this.list = pack?.list;
    this.#part = part;
    this.#messages = { ...english, ...packs.get('en' + part)?.messages, ...pack?.messages, ...messages };
  }

  /**
   * Returns the line with its values filled in. Addresses are always written from left to right. Each part of the line is in
   * an element of its own whose whole text is set, because page translation replaces the text nodes of the page.
   */
  say(word: Word, values: Values = {}): RenderedLine {
    const entry = this.#messages[word] ?? this.#onDemand(word);
    if (!entry) return '';
    const form =
      typeof entry === 'string'
        ? entry
        : (entry[new Intl.PluralRules(this.lang).select(Number(values['n']))] ?? entry.other);
    return form.split(/[{}]/).map((part, i) => {
      // Every second part is the name of a placeholder.
      const given = i % 2 ? values[part] : part;
      const value = typeof given === 'number' ? new Intl.NumberFormat(this.lang).format(given) : (given ?? '');
      if (!value || typeof value !== 'string') return value;
      return i % 2 && part === 'v'
        ? html`<bdi dir="ltr" translate="no">${breakable(value)}</bdi>`
        : html`<span .textContent=${value}></span>`;
    });
  }

  /** The files that the widget loads on demand bring English words, which no pack has to register. */
  #onDemand(word: Word): AnyMessages[Word] | undefined {
    if (this.#part) return undefined;
    const page = globalThis as Shelves;
    return page[SHELF]?.words[word] ?? page[PHONE]?.words[word] ?? page[EXTRAS]?.words[word];
  }

  /**
   * Returns a duration in the largest unit that fits more than 1.5 times, rounded up so that a wait is never shown too
   * short.
   */
  duration(seconds: number): string {
    const ms = seconds * SECOND;
    const [size, unit] = UNITS.find(([size]) => ms > 1.5 * size) ?? [SECOND, 'second'];
    const format = new Intl.NumberFormat(this.lang, { style: 'unit', unit, unitDisplay: 'long' });
    return format.format(Math.ceil(ms / size));
  }
}

/** Allows a line break before the @ of an address longer than `room`. A shorter one fits into one line of a narrow page. */
export function breakable(value: string, room = 24): string | TemplateResult {
  const [local, domain] = value.split(/(?=@)/);
  return domain && value.length > room ? html`${local}<wbr />${domain}` : value;
}

/**
 * Returns the nearest `lang` attribute, also outside shadow roots. Without one, or when it names no language, returns the
 * browser's language, else English. BCP 47.
 */
export function languageOf(element: Element): string {
  // A document has no host, so the search ends there.
  for (let current: Element | null = element; current; current = (current.getRootNode() as ShadowRoot).host) {
    const tag = languageTag(current.closest('[lang]')?.getAttribute('lang'));
    if (tag) return tag;
  }
  return languageTag(navigator.language) ?? 'en';
}
