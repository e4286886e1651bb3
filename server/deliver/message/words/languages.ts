// Owns the words of messages by language. Not the list of languages: shared/languages.ts. Not which language a message gets:
// pick.ts.
import { LANGUAGES as LIST, type LanguageFacts, type LanguageTag } from '../../../../shared/languages.ts';
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

/** A language that messages can be written in. */
export interface Language extends Omit<LanguageFacts, 'name'> {
  /** BCP 47 tag of the words. */
  readonly lang: LanguageTag;
  readonly words: Words;
}

const WORDS: Readonly<Record<LanguageTag, Words>> = {
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

/** The language of a message when no other language fits. */
export const ENGLISH: Language = { lang: 'en', ...LIST.en, words: en };

/** Languages by their tags. A project without its own list of languages offers these, in this order. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  (Object.entries(WORDS) as [LanguageTag, Words][]).map(([lang, words]) => [lang, { lang, ...LIST[lang], words }]),
);
