// Owns in which language a message is written, and a project's own lines in it. Not which languages there are: languages.ts.
import type { Project } from '../../../ports/project.ts';
import { en, type Words } from './en.ts';
import { ENGLISH, LANGUAGES, type Language } from './languages.ts';

/**
 * The language of the tag among those of the project, by its primary subtag (RFC 4647 §3.4: `ar-EG` → `ar`); else the
 * project's first language, else English. The tag only selects from that list: it never becomes a path of a file.
 */
export function pickLanguage(locale: string, project: Pick<Project, 'languages' | 'messages'>): Language {
  const offered = project.languages.length > 0 ? project.languages.map(primarySubtag) : [...LANGUAGES.keys()];
  const requested = primarySubtag(locale);
  const tag = [requested, ...offered].find((one) => offered.includes(one) && LANGUAGES.has(one));
  const language = LANGUAGES.get(tag ?? '') ?? ENGLISH;
  return { ...language, words: withOwnLines(language, locale, project.messages) };
}

/** Lines for `ar` first, then those for `ar-EG`: the more specific tag overrides. */
function withOwnLines(language: Language, locale: string, messages: Project['messages']): Words {
  const words: Record<string, string> = { ...language.words };
  const isVariant = primarySubtag(locale) === language.lang;
  for (const tag of new Set([language.lang, isVariant ? locale.toLowerCase() : language.lang]))
    for (const [name, lines] of Object.entries(messages))
      if (name.toLowerCase() === tag)
        for (const [line, text] of Object.entries(lines)) if (Object.hasOwn(en, line)) words[line] = text;
  return words as unknown as Words;
}

function primarySubtag(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}
