// Owns how words become text: which pack, plurals, durations, addresses set apart. Not the words.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { packs } from './packs.ts';
import { en } from './en.ts';
import type { Messages, Pack } from './en.ts';

export type Word = keyof Messages;
export type Values = Readonly<Record<string, string | number>>;

/** What an element says, in one language. */
export class Speech {
  readonly lang: string;
  readonly dir: Pack['dir'];
  readonly #messages: Messages;

  /** `wanted`: the page's language; the pack nearest to it is used, else English, and everything follows the pack. */
  constructor(wanted: string, messages?: Partial<Messages>) {
    const pack = packs().get(wanted.toLowerCase()) ?? packs().get(language(wanted)) ?? en;
    // The region counts for digits, when the pack speaks its language.
    this.lang = language(wanted) === language(pack.lang) ? wanted : pack.lang;
    this.dir = pack.dir;
    this.#messages = { ...pack.messages, ...messages };
  }

  /** As plain text, for what is only spoken and for attributes. */
  say(word: Word, values: Values = {}): string {
    // Isolates (LRI … PDI) keep an address from turning the sentence round it.
    return this.#split(word, values)
      .map(([text, kept]) => (kept && this.dir === 'rtl' ? `\u2066${text}\u2069` : text))
      .join('');
  }

  /** As content, with addresses set apart in weight and direction. */
  show(word: Word, values: Values = {}): (TemplateResult | string)[] {
    return this.#split(word, values).map(([text, kept]) =>
      kept ? html`<bdi class="value" dir="ltr">${text}</bdi>` : text,
    );
  }

  /** Seconds up to a minute and a half, minutes beyond. */
  duration(seconds: number): string {
    const [amount, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
    return new Intl.NumberFormat(this.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  }

  #split(word: Word, values: Values): (readonly [text: string, kept: boolean])[] {
    const entry = this.#messages[word];
    const form =
      typeof entry === 'string'
        ? entry
        : (entry[new Intl.PluralRules(this.lang).select(Number(values['n']))] ?? entry.other);
    return form.split(/(\{\w+\})/).map((part) => {
      const key = /^\{(\w+)\}$/.exec(part)?.[1];
      const value = key ? values[key] : undefined;
      if (!key || value === undefined) return [part, false] as const;
      return [typeof value === 'number' ? new Intl.NumberFormat(this.lang).format(value) : value, key === 'v'] as const;
    });
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
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return globalThis.navigator?.language ?? 'en';
}
