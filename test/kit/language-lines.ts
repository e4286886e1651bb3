// Owns all lines of a language beside the English ones: widget, portal, mails, SMS, pages. Not what the lines hold to: the tests of
// the words.
import type { LanguageTag } from '../../shared/languages.ts';
import type { Plural } from '../../widget/words/pack.ts';
import { LANGUAGES, PAGES } from './languages.ts';

/** One line, and each form of a plural. */
export interface LanguageLine {
  /** The part of the product and the key: `list.badgePrimary`, `mail.heading`, `pages.confirm.button`. */
  readonly key: string;
  readonly english: string;
  readonly text: string;
}

/** The lines of one file of words of the widget or the portal. */
export type WidgetLines = Readonly<Record<string, string | Plural>>;

/** The ends of the files of words that a language of the widget has. */
export const WIDGET_PARTS = ['', '.more', '.confirm', '.list', '.admin', '.admin-pages', '.admin-policy'] as const;

/** Whether a line has to differ from English: it has more than one word, as `Code` and `320 px` have not. */
export function isSentence(line: string | Plural): boolean {
  return typeof line === 'object' || (line.trim().includes(' ') && (line.match(/\p{L}{3,}/gu)?.length ?? 0) > 1);
}

/** Returns the lines of a file, which exports one pack or the lines of one. */
export async function widgetLines(language: string, part: (typeof WIDGET_PARTS)[number]): Promise<WidgetLines> {
  const file = new URL(`../../widget/words/${language}${part}.ts`, import.meta.url);
  const [exported] = Object.values(
    (await import(file.href)) as Record<string, WidgetLines | { messages: WidgetLines }>,
  );
  if (exported === undefined) throw new Error(`${file.pathname} has no lines`);
  return ('messages' in exported ? exported.messages : exported) as WidgetLines;
}

type PageWords = string | ((...values: unknown[]) => string) | { readonly [key: string]: PageWords };

/** Returns each sentence of the pages by its path. A value in it is its name in angle brackets. */
export function pageSentences(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  const of = words as PageWords;
  if (typeof of === 'string') return [[path, of]];
  if (typeof of === 'object') return Object.entries(of).flatMap(([key, line]) => pageSentences(line, `${path}.${key}`));
  // A function takes a number, a date, or an object with values.
  const values = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => 3 : `<${String(name)}>`) });
  return [[path, of(values)]];
}

/** Returns all lines of a language. */
export async function languageLines(language: LanguageTag): Promise<readonly LanguageLine[]> {
  const lines: LanguageLine[] = [];
  for (const part of WIDGET_PARTS) {
    const english = await widgetLines('en', part);
    for (const [key, line] of Object.entries(await widgetLines(language, part))) {
      const forms = typeof line === 'string' ? { '': line } : line;
      for (const [form, text] of Object.entries(forms))
        lines.push({
          key: [part.slice(1) || 'first', key, form].filter(Boolean).join('.'),
          english: textOf(english[key]),
          text,
        });
    }
  }
  const { words } = LANGUAGES.get(language)!;
  const mails: Readonly<Record<string, string>> = LANGUAGES.get('en')!.words;
  for (const [key, text] of Object.entries(words)) lines.push({ key: `mail.${key}`, english: mails[key] ?? '', text });
  const english = new Map(pageSentences(PAGES.get('en')));
  for (const [path, text] of pageSentences(PAGES.get(language)))
    if (!/^\.(?:lang|dir)$/.test(path)) lines.push({ key: `pages${path}`, english: english.get(path) ?? '', text });
  return lines;
}

const textOf = (line: string | Plural | undefined): string => (typeof line === 'object' ? line.other : (line ?? ''));
