// Owns which language a message speaks, and a project's own lines in it. Not the lines (en.ts, ar.ts).
import { ar } from './ar.ts';
import type { Project } from '../../../ports/project.ts';
import { en, type Words } from './en.ts';

export interface Language {
  /** BCP 47 of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** For Intl: European digits, so that a duration reads like the code beside it, and days before months. */
  readonly format: string;
  readonly words: Words;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['en', { lang: 'en', dir: 'ltr', format: 'en-GB', words: en }],
  ['ar', { lang: 'ar', dir: 'rtl', format: 'ar-u-nu-latn', words: ar }],
]);

/**
 * Looks the tag up in the project's languages, then its parents (RFC 4647 §3.4: `ar-EG` → `ar`), then the project's first
 * language, then English. The tag only ever selects from that list: it is no path and reaches no file.
 */
export function pickLanguage(locale: string, project: Pick<Project, 'languages' | 'messages'>): Language {
  const offered = project.languages.length > 0 ? project.languages.map(base) : [...LANGUAGES.keys()];
  const asked = base(locale);
  const tag = offered.includes(asked) && LANGUAGES.has(asked) ? asked : offered.find((l) => LANGUAGES.has(l));
  const language = LANGUAGES.get(tag ?? 'en') ?? { lang: 'en', dir: 'ltr', format: 'en-GB', words: en };
  return { ...language, words: overridden(language, locale, project.messages) };
}

/** The general first, so that `ar-EG` says more than `ar`. */
function overridden(language: Language, locale: string, messages: Project['messages']): Words {
  const words: Record<string, string> = { ...language.words };
  const tags = new Set([language.lang, base(locale) === language.lang ? locale.toLowerCase() : language.lang]);
  for (const tag of tags)
    for (const [name, lines] of Object.entries(messages))
      if (name.toLowerCase() === tag)
        for (const [line, text] of Object.entries(lines)) if (Object.hasOwn(en, line)) words[line] = text;
  return words as unknown as Words;
}

function base(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}
