// Owns the words of messages and pages in every language, loaded before a test begins, and messages rendered at once with them.
import { LANGUAGE_TAGS, type LanguageTag } from '../../shared/languages.ts';
import type { PreparedMessage } from '../../server/deliver/message/message.ts';
import { languageTagOf, renderIn } from '../../server/deliver/message/render.ts';
import { loadLanguage, type Language } from '../../server/deliver/message/words/languages.ts';
import type { Words } from '../../server/http/pages/words/en.ts';
import { loadWords } from '../../server/http/pages/words/languages.ts';
import type { RenderedMessage } from '../../server/ports/delivery.ts';

/** The languages of messages. */
export const LANGUAGES: ReadonlyMap<LanguageTag, Language> = await loadAll(loadLanguage);

/** The words of the pages. */
export const PAGES: ReadonlyMap<LanguageTag, Words> = await loadAll(loadWords);

/** As the server renders it. */
export function render(message: PreparedMessage): RenderedMessage {
  return renderIn(message, LANGUAGES.get(languageTagOf(message))!);
}

async function loadAll<T>(load: (tag: LanguageTag) => Promise<T>): Promise<ReadonlyMap<LanguageTag, T>> {
  return new Map(await Promise.all(LANGUAGE_TAGS.map(async (tag) => [tag, await load(tag)] as const)));
}
