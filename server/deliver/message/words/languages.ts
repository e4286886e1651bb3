// Owns the list of languages for messages. A new language needs a file of words in this folder and a line in this list. Not
// which language a message gets: pick.ts.
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';

/** A language that messages can be written in. */
export interface Language {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Locale for Intl, with European digits as in the codes, and with the day before the month. */
  readonly format: string;
  readonly words: Words;
}

/** The language of a message when no other language fits. */
export const ENGLISH: Language = { lang: 'en', dir: 'ltr', format: 'en-GB', words: en };

/** Languages by primary language subtag. A project without its own list of languages offers these, in this order. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['en', ENGLISH],
  ['ar', { lang: 'ar', dir: 'rtl', format: 'ar-u-nu-latn', words: ar }],
]);
