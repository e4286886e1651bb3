// Owns how a language tag is read, and in which language a user is written to. Not the words of a language:
// server/deliver/message/words.
import { lookupLanguage } from '../../shared/languages.ts';

/** Longest text that is read, characters. BCP 47 §4.4.1 asks for 35; a POSIX locale has a character set and a modifier too. */
const TEXT_MAX = 60;

/**
 * Returns a BCP 47 tag of language, script and region, such as `en-US` for `en_US.UTF-8`, `en-US@posix` or ` en-us `; null for
 * text that names no language, so that an odd `lang` of a page never refuses a request.
 */
export function readLocale(text: string): string | null {
  if (text.length > TEXT_MAX) return null;
  const tag = text
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-');
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
}

/**
 * Returns the first candidate that a language of the project serves (lookupLanguage); the project's first language when there is
 * none. All are BCP 47.
 */
export function chooseLocale(candidates: readonly (string | null | undefined)[], languages: readonly string[]): string {
  const served = candidates.find((tag) => tag != null && lookupLanguage([subtagsOf(tag)], languages) !== undefined);
  return served ?? languages[0] ?? 'en';
}

/** Accounts that were imported may have a list of locales, of which the first is preferred. */
function subtagsOf(tag: string): string {
  return tag.split(/[,;]/)[0] ?? '';
}
