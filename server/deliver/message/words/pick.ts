// Owns the language of a message, and a project's own lines in this language. Not the list of languages: languages.ts.
import type { Project } from '../../../ports/project.ts';
import { placeholdersOf } from '../fill.ts';
import { en, type Words } from './en.ts';
import { ENGLISH, LANGUAGES, type Language } from './languages.ts';

/** A project's own lines for one message. */
export interface OwnLines {
  /** The lines by language. A later source overrides an earlier one. */
  readonly sources: readonly Project['messages'][];
  /** Placeholders without a value. A line with one of them is not used. */
  readonly unfilled: readonly string[];
}

/**
 * Returns the project's language with the primary subtag of `locale` (RFC 4647 §3.4: `ar-EG` → `ar`), else the project's first
 * language, else English. `locale` only selects from the list of languages and never becomes part of a file path.
 */
export function pickLanguage(
  locale: string,
  project: Pick<Project, 'languages' | 'messages'>,
  own: OwnLines = { sources: [project.messages], unfilled: [] },
): Language {
  const offered = project.languages.length > 0 ? project.languages.map(primarySubtag) : [...LANGUAGES.keys()];
  const requested = primarySubtag(locale);
  const tag = [requested, ...offered].find((one) => offered.includes(one) && LANGUAGES.has(one));
  const language = LANGUAGES.get(tag ?? '') ?? ENGLISH;
  return { ...language, words: withOwnLines(language, locale, own) };
}

/** Applies the lines for `ar` first and the lines for `ar-EG` second, so that the more specific tag overrides. */
function withOwnLines(language: Language, locale: string, { sources, unfilled }: OwnLines): Words {
  const words: Record<string, string> = { ...language.words };
  const isVariant = primarySubtag(locale) === language.lang;
  const tags = new Set([language.lang, isVariant ? locale.toLowerCase() : language.lang]);
  const isUsable = (line: string, text: string) =>
    Object.hasOwn(en, line) && !placeholdersOf(text).some((key) => unfilled.includes(key));
  for (const messages of sources)
    for (const tag of tags)
      for (const [name, lines] of Object.entries(messages))
        if (name.toLowerCase() === tag)
          for (const [line, text] of Object.entries(lines)) if (isUsable(line, text)) words[line] = text;
  return words as unknown as Words;
}

/** Returns the language of a tag, in lower case: `ar` for `ar-EG`. */
export function primarySubtag(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}
