// Owns which language a message gets, and a project's own lines in this language. Not the words: languages.ts.
import { LANGUAGE_TAGS, lookupLanguage, type LanguageTag } from '../../../../shared/languages.ts';
import type { Project } from '../../../ports/project.ts';
import { placeholdersOf } from '../fill.ts';
import { en, type Words } from './en.ts';
import type { Language } from './languages.ts';

/** A project's own lines for one message. */
export interface OwnLines {
  /** The lines by language. A later source overrides an earlier one. */
  readonly sources: readonly Project['messages'][];
  /** Placeholders without a value. A line with one of them is not used. */
  readonly unfilled: readonly string[];
}

/**
 * Returns the project's language that is nearest to `locale` (lookupLanguage), else the project's first language, else English.
 * `locale` only selects from the list of languages and never becomes part of a file path.
 */
export function pickLanguage(locale: string, { languages }: Pick<Project, 'languages'>): LanguageTag {
  const offered = languages.length > 0 ? languages : LANGUAGE_TAGS;
  const nearest = lookupLanguage([locale], offered) ?? '';
  return lookupLanguage([nearest, ...offered], LANGUAGE_TAGS) ?? 'en';
}

/** Applies the lines for `ar` first and the lines for `ar-EG` second, so that the more specific tag overrides. */
export function withOwnLines(language: Language, locale: string, { sources, unfilled }: OwnLines): Language {
  const words: Record<string, string> = { ...language.words };
  const isOfLanguage = (name: string) => languageOf(name) === language.lang && !isVariant(name);
  const isOfLocale = (name: string) => isVariant(name) && name.toLowerCase() === locale.toLowerCase();
  const isUsable = (line: string, text: string) =>
    Object.hasOwn(en, line) && !placeholdersOf(text).some((key) => unfilled.includes(key));
  for (const messages of sources)
    for (const isMeant of [isOfLanguage, isOfLocale])
      for (const [name, lines] of Object.entries(messages))
        if (isMeant(name))
          for (const [line, text] of Object.entries(lines)) if (isUsable(line, text)) words[line] = text;
  return { ...language, words: words as unknown as Words };
}

/** Returns the tag of our words for a language tag, such as `ar` for `ar-EG`; undefined when there are none. */
export function languageOf(tag: string): LanguageTag | undefined {
  return lookupLanguage([tag], LANGUAGE_TAGS);
}

/** Whether a tag names a region that our words do not: `ar-EG`, and not `pt-BR`. */
function isVariant(tag: string): boolean {
  return /-(?:[a-z]{2}|\d{3})$/i.test(tag) && !LANGUAGE_TAGS.some((each) => each.toLowerCase() === tag.toLowerCase());
}
