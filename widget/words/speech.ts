// Owns how words become text: which pack, plurals, durations, addresses set apart. Not the words.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnyMessages, Pack } from './pack.ts';
import { packs } from './packs.ts';

export type Word = keyof AnyMessages;
/** What Lit renders as text. */
export type Said = '' | readonly (TemplateResult | string)[];
export type Values = Readonly<Record<string, string | number | TemplateResult>>;

const UNITS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const;

/** What an element says, in one language. */
export class Speech {
  readonly lang: string;
  readonly dir: Pack['dir'];
  /** Brings the rest of the language, until it is there. */
  readonly missing: Pack['more'];
  readonly #messages: Partial<AnyMessages>;

  /** `wanted`: the page's language; the pack nearest to it is used, else `english`, and everything follows the pack. */
  constructor(wanted: string, english: Partial<AnyMessages>, messages?: Partial<AnyMessages>, part = '') {
    const rest = packs().get('en' + part);
    const pack = packs().get(wanted.toLowerCase() + part) ?? packs().get(language(wanted) + part) ?? rest;
    // The region counts for digits, when the pack speaks its language.
    const spoken = pack?.lang ?? 'en';
    this.lang = language(wanted) === language(spoken) ? wanted : spoken;
    this.dir = pack?.dir ?? 'ltr';
    this.missing = pack?.messages.half ? undefined : pack?.more;
    this.#messages = { ...english, ...rest?.messages, ...pack?.messages, ...messages };
  }

  /** A sentence as content, with its values in place and addresses set apart in direction; empty when there are no words. */
  say(word: Word, values: Values = {}): Said {
    const entry = this.#messages[word];
    if (!entry) return '';
    const form =
      typeof entry === 'string'
        ? entry
        : (entry[new Intl.PluralRules(this.lang).select(Number(values['n']))] ?? entry.other);
    return form.split(/[{}]/).map((part, i) => {
      // Every second part stood in braces.
      const value = i % 2 ? values[part] : part;
      if (typeof value === 'number') return new Intl.NumberFormat(this.lang).format(value);
      return i % 2 && part === 'v' ? html`<bdi dir="ltr">${value}</bdi>` : (value ?? '');
    });
  }

  /** In the greatest unit of which it is more than one and a half, rounded up. */
  duration(seconds: number): string {
    const [size, unit] = UNITS.find(([size]) => seconds > 1.5 * size) ?? [1, 'second'];
    const format = new Intl.NumberFormat(this.lang, { style: 'unit', unit, unitDisplay: 'long' });
    return format.format(Math.ceil(seconds / size));
  }
}

function language(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The language of an element: its own or the nearest `lang`, through shadow roots, else the browser's. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const near: Element | null = at.closest('[lang]');
    if (near) return near.getAttribute('lang') || 'en';
    // A document has no host.
    at = (at.getRootNode() as ShadowRoot).host;
  }
  return navigator.language;
}
