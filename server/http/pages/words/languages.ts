// Owns the words of our pages by language, and which language a reader gets. Not the words: en.ts, ar.ts. Not the list of
// languages: shared/languages.ts.
import { LANGUAGE_TAGS, lookupLanguage, type LanguageTag } from '../../../../shared/languages.ts';
import type { Ctx } from '../../context.ts';
import { en, type Words } from './en.ts';

/** Loads the words of a language. Each is loaded when a page first needs it, because a server uses few of them, and all would take megabytes. */
const WORDS: Readonly<Record<LanguageTag, () => Promise<Words>>> = {
  en: () => Promise.resolve(en),
  ar: async () => (await import('./ar.ts')).ar,
  bg: async () => (await import('./bg.ts')).bg,
  cs: async () => (await import('./cs.ts')).cs,
  da: async () => (await import('./da.ts')).da,
  de: async () => (await import('./de.ts')).de,
  el: async () => (await import('./el.ts')).el,
  es: async () => (await import('./es.ts')).es,
  et: async () => (await import('./et.ts')).et,
  fa: async () => (await import('./fa.ts')).fa,
  fi: async () => (await import('./fi.ts')).fi,
  fr: async () => (await import('./fr.ts')).fr,
  he: async () => (await import('./he.ts')).he,
  hi: async () => (await import('./hi.ts')).hi,
  hr: async () => (await import('./hr.ts')).hr,
  hu: async () => (await import('./hu.ts')).hu,
  id: async () => (await import('./id.ts')).id,
  it: async () => (await import('./it.ts')).it,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  lt: async () => (await import('./lt.ts')).lt,
  lv: async () => (await import('./lv.ts')).lv,
  nb: async () => (await import('./nb.ts')).nb,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt.ts')).pt,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  ro: async () => (await import('./ro.ts')).ro,
  ru: async () => (await import('./ru.ts')).ru,
  sk: async () => (await import('./sk.ts')).sk,
  sl: async () => (await import('./sl.ts')).sl,
  sv: async () => (await import('./sv.ts')).sv,
  th: async () => (await import('./th.ts')).th,
  tr: async () => (await import('./tr.ts')).tr,
  uk: async () => (await import('./uk.ts')).uk,
  vi: async () => (await import('./vi.ts')).vi,
  'zh-Hans': async () => (await import('./zh-Hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-Hant.ts')).zhHant,
};

/** Returns the words of a language. */
export function loadWords(language: LanguageTag): Promise<Words> {
  return WORDS[language]();
}

/** Longest part of Accept-Language that is read, characters. */
const ACCEPT_MAX = 200;

/** Returns the words for `locale` (BCP 47), else for the language that the browser likes best, else English. */
export function wordsFor(c: Ctx, locale: string | null): Promise<Words> {
  const accepted = acceptedLanguages(c.req.header('Accept-Language'));
  return loadWords(lookupLanguage([locale ?? '', ...accepted], LANGUAGE_TAGS) ?? 'en');
}

/** The ranges of Accept-Language (RFC 9110 §12.5.4), the best liked first. */
export function acceptedLanguages(header = ''): readonly string[] {
  return header
    .slice(0, ACCEPT_MAX)
    .split(',')
    .map((part) => {
      const [range = '', weight = ''] = part.split(';').map((text) => text.trim());
      return { range, weight: weight.startsWith('q=') ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ range }) => range);
}
