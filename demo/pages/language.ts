// Owns which language the widgets of a page speak: one of all that the product has. Not the language of the page itself, which has
// English and Arabic alone: words.ts.
import { LANGUAGE_TAGS, lookupLanguage } from '../../shared/languages.ts';
import type { LanguageTag } from '../../shared/languages.ts';

const ELEMENTS = 'contact-change, contact-change-list, contact-change-confirm';

const root = document.documentElement;

/** The language that the visitor chose; English where the product has no words of it. */
export function chosenLanguage(): LanguageTag {
  return lookupLanguage([root.dataset['lang'] ?? ''], LANGUAGE_TAGS) ?? 'en';
}

/** Chooses the language. The page itself is in it too where it is Arabic, and else in English. */
export function chooseLanguage(tag: LanguageTag): void {
  root.dataset['lang'] = tag;
  root.lang = tag === 'ar' ? 'ar' : 'en';
  root.dir = tag === 'ar' ? 'rtl' : 'ltr';
}

/** Brings all widgets that are on the page into the language. Where its words do not load, they are in English. */
export async function speak(): Promise<void> {
  const tag = chosenLanguage();
  await loadWords(tag).catch(() => undefined);
  // Another language may have been chosen while the words came.
  if (tag !== chosenLanguage()) return;
  for (const element of document.querySelectorAll(ELEMENTS)) element.setAttribute('locale', tag);
}

/** From the server, as a site would load them. The server's address is in the head of the pages that have a widget. */
async function loadWords(tag: LanguageTag): Promise<void> {
  const server = document.querySelector<HTMLMetaElement>('meta[name="bff"]')?.content;
  if (server === undefined || tag === 'en') return;
  const names = document.querySelector('contact-change-confirm') ? [`${tag}.confirm`] : [tag, `${tag}.list`];
  await Promise.all(names.map((name) => import(`${server}/widget/${name}.js`)));
}
