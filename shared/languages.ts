// Owns the list of languages that the server has words in, and how the nearest of some languages is found. Not the words:
// server/deliver/message/words/, server/http/pages/words/, widget/words/.

/** What is known of a language before its words are loaded. */
export interface LanguageFacts {
  readonly dir: 'ltr' | 'rtl';
  /** Locale for Intl: European digits, as in the codes, and the day before the month. */
  readonly format: string;
  /** The name of the language in itself, for a list to choose from. */
  readonly name: string;
}

/**
 * The languages by their BCP 47 tags. Each list of words has this type as its keys, so that a language without words does not
 * compile. The order is the one that a project offers that names no languages.
 */
export const LANGUAGES = {
  en: { dir: 'ltr', format: 'en-GB', name: 'English' },
  ar: { dir: 'rtl', format: 'ar-u-nu-latn', name: 'العربية' },
  bg: { dir: 'ltr', format: 'bg', name: 'Български' },
  cs: { dir: 'ltr', format: 'cs', name: 'Čeština' },
  da: { dir: 'ltr', format: 'da', name: 'Dansk' },
  de: { dir: 'ltr', format: 'de', name: 'Deutsch' },
  el: { dir: 'ltr', format: 'el', name: 'Ελληνικά' },
  es: { dir: 'ltr', format: 'es', name: 'Español' },
  et: { dir: 'ltr', format: 'et', name: 'Eesti' },
  fa: { dir: 'rtl', format: 'fa-u-nu-latn', name: 'فارسی' },
  fi: { dir: 'ltr', format: 'fi', name: 'Suomi' },
  fr: { dir: 'ltr', format: 'fr', name: 'Français' },
  he: { dir: 'rtl', format: 'he', name: 'עברית' },
  hi: { dir: 'ltr', format: 'hi-u-nu-latn', name: 'हिन्दी' },
  hr: { dir: 'ltr', format: 'hr', name: 'Hrvatski' },
  hu: { dir: 'ltr', format: 'hu', name: 'Magyar' },
  id: { dir: 'ltr', format: 'id', name: 'Indonesia' },
  it: { dir: 'ltr', format: 'it', name: 'Italiano' },
  ja: { dir: 'ltr', format: 'ja', name: '日本語' },
  ko: { dir: 'ltr', format: 'ko', name: '한국어' },
  lt: { dir: 'ltr', format: 'lt', name: 'Lietuvių' },
  lv: { dir: 'ltr', format: 'lv', name: 'Latviešu' },
  nb: { dir: 'ltr', format: 'nb', name: 'Norsk bokmål' },
  nl: { dir: 'ltr', format: 'nl', name: 'Nederlands' },
  pl: { dir: 'ltr', format: 'pl', name: 'Polski' },
  pt: { dir: 'ltr', format: 'pt-PT', name: 'Português' },
  'pt-BR': { dir: 'ltr', format: 'pt-BR', name: 'Português (Brasil)' },
  ro: { dir: 'ltr', format: 'ro', name: 'Română' },
  ru: { dir: 'ltr', format: 'ru', name: 'Русский' },
  sk: { dir: 'ltr', format: 'sk', name: 'Slovenčina' },
  sl: { dir: 'ltr', format: 'sl', name: 'Slovenščina' },
  sv: { dir: 'ltr', format: 'sv', name: 'Svenska' },
  th: { dir: 'ltr', format: 'th', name: 'ไทย' },
  tr: { dir: 'ltr', format: 'tr', name: 'Türkçe' },
  uk: { dir: 'ltr', format: 'uk', name: 'Українська' },
  vi: { dir: 'ltr', format: 'vi', name: 'Tiếng Việt' },
  'zh-Hans': { dir: 'ltr', format: 'zh-Hans', name: '简体中文' },
  'zh-Hant': { dir: 'ltr', format: 'zh-Hant', name: '繁體中文' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** BCP 47 tag of a language that has words. */
export type LanguageTag = keyof typeof LANGUAGES;

/** All tags, in the order of the list. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];

/** Norwegian has two written forms. Who reads one reads the other, so CLDR names Bokmål as the parent of both. */
const PARENTS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The longest language range that is looked up. BCP 47 §4.4.1 asks for 35 characters. */
const RANGE_MAX = 60;

/**
 * Returns the tag of `tags` that is nearest to the first range that any of them serves, as it is written in `tags`; undefined when
 * none serves a range. A range is cut from its end (RFC 4647 §3.4: `ar-EG` finds `ar`), then looked up by its likely script
 * (CLDR: `zh-TW` finds `zh-Hant`), then by its language alone (`pt` finds `pt-BR` where that is all there is). Earlier codes are
 * read as the present ones (`iw` is `he`), and `_` as `-`. Text that is no language range finds nothing.
 */
export function lookupLanguage<Tag extends string>(ranges: Iterable<string>, tags: readonly Tag[]): Tag | undefined {
  for (const range of ranges) {
    const found = nearest(range.replaceAll('_', '-'), tags);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearest<Tag extends string>(range: string, tags: readonly Tag[]): Tag | undefined {
  const find = (subtags: readonly string[]): Tag | undefined => {
    for (let length = subtags.length; length > 0; length--) {
      const candidate = subtags.slice(0, length).join('-').toLowerCase();
      const found = tags.find((tag) => tag.toLowerCase() === candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  // Nearly all ranges are found without Intl, which takes some microseconds.
  const exact = find(range.split('-'));
  const locale = exact === undefined && range.length <= RANGE_MAX ? localeOf(range) : undefined;
  if (!locale) return exact;
  const { language, script = '' } = locale.maximize();
  const parent = PARENTS[language] ?? language;
  return (
    find(locale.baseName.split('-')) ??
    find([parent, script]) ??
    tags.find((tag) => tag.toLowerCase().split('-')[0] === parent)
  );
}

function localeOf(range: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(range);
  } catch {
    return undefined;
  }
}
