// Owns the language of a message, and a project's own lines in this language. Not the list of languages: languages.ts.
import type { Project } from '../../../ports/project.ts';
import { en, type Words } from './en.ts';
import { ENGLISH, LANGUAGES, type Language } from './languages.ts';

/**
 * Returns the project's language with the primary subtag of `locale` (RFC 4647 §3.4: `ar-EG` → `ar`), else the project's first
 * language, else English. `locale` only selects from the list of languages and never becomes part of a file path.
 */
export function pickLanguage(locale: string, project: Pick<Project, 'languages' | 'messages'>): Language {
  const offered = project.languages.length > 0 ? project.languages.map(primarySubtag) : [...LANGUAGES.keys()];
  const requested = primarySubtag(locale);
  const tag = [requested, ...offered].find((one) => offered.includes(one) && LANGUAGES.has(one));
  const language = LANGUAGES.get(tag ?? '') ?? ENGLISH;
  return { ...language, words: withOwnLines(language, locale, project.messages) };
}

/** Applies the lines for `ar` first and the lines for `ar-EG` second, so that the more specific tag overrides. */
function withOwnLines(language: Language, locale: string, messages: Project['messages']): Words {
  const words: Record<string, string> = { ...language.words };
  const isVariant = primarySubtag(locale) === language.lang;
  for (const tag of new Set([language.lang, isVariant ? locale.toLowerCase() : language.lang]))
    for (const [name, lines] of Object.entries(messages))
      if (name.toLowerCase() === tag)
        for (const [line, text] of Object.entries(lines)) if (Object.hasOwn(en, line)) words[line] = text;
  return words as unknown as Words;
}

/** Returns the language of a tag, in lower case: `ar` for `ar-EG`. */
export function primarySubtag(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}
