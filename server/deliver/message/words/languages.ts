// Owns which languages messages can be written in. A new one is a file of words beside this one and a line here. Not which
// of them a message gets: pick.ts.
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';

/** A language that messages can be written in. */
export interface Language {
  /** BCP 47 of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** For Intl: European digits, so that a duration looks like the code beside it, and days before months. */
  readonly format: string;
  readonly words: Words;
}

/** When nothing else fits. */
export const ENGLISH: Language = { lang: 'en', dir: 'ltr', format: 'en-GB', words: en };

/** By primary language subtag. A project that names no languages offers them in this order. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['en', ENGLISH],
  ['ar', { lang: 'ar', dir: 'rtl', format: 'ar-u-nu-latn', words: ar }],
]);
