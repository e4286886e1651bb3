// Owns the check of a project's own lines, so that the server reports their faults when it starts. Not how a line is filled:
// fill.ts.
import { LANGUAGE_TAGS } from '../../../../shared/languages.ts';
import type { Project } from '../../../ports/project.ts';
import { en } from './en.ts';
import { languageOf } from './pick.ts';

/** The placeholders for which we provide the values. */
const OUR_KEYS: readonly string[] = [
  'service',
  'account',
  'target',
  'old',
  'code',
  'url',
  'life',
  'number',
  'by',
  'date',
];

/**
 * Returns a sentence for each line that no message has, and for each placeholder that never gets a value. Each sentence begins
 * with the path of the line in `messages`. Empty when all lines are right.
 */
export function checkMessages({
  messages,
  templateKeys,
}: Pick<Project, 'messages' | 'templateKeys'>): readonly string[] {
  const known = new Set([...OUR_KEYS, ...templateKeys]);
  return Object.entries(messages).flatMap(([locale, lines]) => {
    if (!languageOf(locale)) return [`${locale} has no words here: there is ${LANGUAGE_TAGS.join(', ')}`];
    // Tags are compared with those of RFC 5646, which have no underscore.
    if (locale.includes('_')) return [`${locale} must be written ${locale.replaceAll('_', '-')}`];
    return Object.entries(lines).flatMap(([line, text]) => {
      if (!Object.hasOwn(en, line)) return [`${locale}.${line} is not a line of any message`];
      const keys = [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => (match[1] ?? '').trim());
      return keys
        .filter((key) => !known.has(key))
        .map((key) => `${locale}.${line} uses {{${key}}}, which is not declared in templateKeys`);
    });
  });
}
