// Owns the list of our pages' languages, and which language a reader gets. Not the words: en.ts, ar.ts.
import type { Ctx } from '../../context.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';

/** The words of each language, by primary language subtag. Add a new language here. */
const LANGUAGES: Readonly<Record<string, Words>> = { en, ar };

/** Longest part of Accept-Language that is read, characters. */
const ACCEPT_MAX = 200;

/** Returns the words for `locale` (BCP 47), else for a language that the browser accepts, else English. */
export function wordsFor(c: Ctx, locale: string | null): Words {
  const accepted = (c.req.header('Accept-Language') ?? '')
    .slice(0, ACCEPT_MAX)
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim());
  for (const tag of [locale ?? '', ...accepted]) {
    const primary = (tag.split('-')[0] ?? '').toLowerCase();
    if (Object.hasOwn(LANGUAGES, primary)) return LANGUAGES[primary] ?? en;
  }
  return en;
}
