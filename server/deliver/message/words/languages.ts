// Owns the words of messages by language. Not the list of languages: shared/languages.ts. Not which language a message gets:
// pick.ts.
import { LANGUAGES as LIST, type LanguageFacts, type LanguageTag } from '../../../../shared/languages.ts';
import { en, type Words } from './en.ts';

/** A language that messages can be written in. */
export interface Language extends Omit<LanguageFacts, 'name'> {
  /** BCP 47 tag of the words. */
  readonly lang: LanguageTag;
  readonly words: Words;
}

/** Loads the words of a language. Each is loaded when a message first needs it, because a server uses few of them, and all would take megabytes. */
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

/** The language of a message when no other language fits. */
export const ENGLISH: Language = { lang: 'en', ...LIST.en, words: en };

/** Returns a language with its words. */
export async function loadLanguage(lang: LanguageTag): Promise<Language> {
  return { lang, ...LIST[lang], words: await WORDS[lang]() };
}
