// Owns the words of our pages by language, and which language a reader gets. Not the words: en.ts, ar.ts. Not the list of
// languages: shared/languages.ts.
import { LANGUAGE_TAGS, lookupLanguage, type LanguageTag } from '../../../../shared/languages.ts';
import type { Ctx } from '../../context.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ptBR } from './pt-BR.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** The words of the pages by language. */
export const WORDS: Readonly<Record<LanguageTag, Words>> = {
  en,
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** Longest part of Accept-Language that is read, characters. */
const ACCEPT_MAX = 200;

/** Returns the words for `locale` (BCP 47), else for the language that the browser likes best, else English. */
export function wordsFor(c: Ctx, locale: string | null): Words {
  const accepted = acceptedLanguages((c.req.header('Accept-Language') ?? '').slice(0, ACCEPT_MAX));
  return WORDS[lookupLanguage([locale ?? '', ...accepted], LANGUAGE_TAGS) ?? 'en'];
}

/** The ranges of Accept-Language (RFC 9110 §12.5.4), the best liked first. */
function acceptedLanguages(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', weight = ''] = part.split(';').map((text) => text.trim());
      return { range, weight: weight.startsWith('q=') ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ range }) => range);
}
