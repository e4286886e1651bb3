// Owns what is wrong with a project's own lines, so that it is told at the start and not seen by a reader of its mail.
import type { Project } from '../../../ports/project.ts';
import { en } from './en.ts';

const OURS: readonly string[] = ['service', 'account', 'target', 'code', 'url', 'life', 'number'];

/**
 * One sentence for each line that nobody would read and each placeholder that nobody would fill, beginning with the line's
 * place in `messages`; empty when all is well.
 */
export function checkMessages({
  messages,
  templateKeys,
}: Pick<Project, 'messages' | 'templateKeys'>): readonly string[] {
  const known = new Set([...OURS, ...templateKeys]);
  return Object.entries(messages).flatMap(([locale, lines]) =>
    Object.entries(lines).flatMap(([line, text]) => {
      if (!Object.hasOwn(en, line)) return [`${locale}.${line} is no line of a message`];
      const unknown = [...text.matchAll(/\{\{(.*?)\}\}/g)].map((m) => (m[1] ?? '').trim()).filter((k) => !known.has(k));
      return unknown.map((key) => `${locale}.${line} uses {{${key}}}, which is not declared in templateKeys`);
    }),
  );
}
