// Owns which languages our pages know, and which of them a reader gets. Not the words: en.ts, ar.ts.
import type { Ctx } from '../../context.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';

/** By primary language subtag. A new language has its line here. */
const LANGUAGES: Readonly<Record<string, Words>> = { en, ar };

/** Longest part of Accept-Language that is read, characters. */
const ACCEPT_MAX = 200;

/** The language of `locale` (BCP 47), else one that the browser asks for, else English. */
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
