// Owns the command that says what is left to do for a language: `npm run language -- fr`. Not the tests of the words: widget/words.test.ts,
// deliver/words.test.ts.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type LanguageTag } from '../shared/languages.ts';
import { isSentence, languageLines } from './kit/language-lines.ts';
import { linesWithoutTerm, type Glossary } from './words/glossary/terms.ts';

const root = new URL('../', import.meta.url);
/** The files of a language, with those of English that have the same lines. */
const FILES: readonly (readonly [of: string, english: readonly string[]])[] = [
  ['widget/words/*.common.ts', ['widget/words/en.common.ts']],
  ['widget/words/*.ts', ['change', 'extras', 'phone', 'common'].map((part) => `widget/words/en.${part}.ts`)],
  ['widget/words/*.more.ts', ['widget/words/en.rare.ts']],
  ['widget/words/*.confirm.ts', ['widget/words/en.confirm.ts']],
  ['widget/words/*.list.ts', ['widget/words/en.list.ts']],
  ['widget/words/*.activity.ts', ['widget/words/en.activity.ts']],
  ['widget/words/*.admin-acts.ts', ['widget/words/en.admin-acts.ts']],
  ['widget/words/*.admin.ts', ['widget/words/en.admin.ts']],
  ['widget/words/*.admin-templates.ts', ['widget/words/en.admin-templates.ts']],
  ['widget/words/*.admin-pages.ts', ['widget/words/en.admin-pages.ts']],
  ['widget/words/*.admin-policy.ts', ['widget/words/en.admin-policy.ts']],
  ['server/deliver/message/words/*.ts', ['server/deliver/message/words/en.ts']],
  ['server/http/pages/words/*.ts', ['server/http/pages/words/en.ts']],
];

type Line = string | ((values: unknown) => unknown) | { readonly [key: string]: Line };

/** All lines that a file exports, by their paths. */
async function linesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const add = (line: Line, path: string): void => {
    if (typeof line === 'function') found.set(path, 'a function');
    else if (typeof line !== 'object') found.set(path, String(line));
    // A line with forms of plural is one line.
    else if ('other' in line) found.set(path, String(line['other']));
    else for (const [key, part] of Object.entries(line)) add(part, path === '' ? key : `${path}.${key}`);
  };
  for (const exported of Object.values((await import(new URL(file, root).href)) as Record<string, Line>)) {
    if (typeof exported !== 'object') continue;
    add('messages' in exported ? (exported['messages'] ?? '') : exported, '');
  }
  return found;
}

/** Null: the file imports another one that is missing, and that one is on the list too. */
function missingImport(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return null;
}

const holes = (line: string): string => (line.match(/\{+\w+\}+/g) ?? []).toSorted().join(' ');

/** What is wrong with a translated file, as sentences. */
async function faultsOf(file: string, english: readonly string[]): Promise<readonly string[]> {
  if (!existsSync(fileURLToPath(new URL(file, root)))) return ['the file is missing'];
  const given = await linesOf(file).catch(missingImport);
  if (given === null) return [];
  const wanted = new Map((await Promise.all(english.map(linesOf))).flatMap((lines) => [...lines]));
  return [...wanted].flatMap(([path, line]) => {
    const translated = given.get(path);
    if (translated === undefined) return [`${path} is missing: ${line}`];
    if (translated.trim() === '') return [`${path} is empty: ${line}`];
    if (holes(translated) !== holes(line))
      return [`${path} must have ${holes(line) || 'no placeholder'}: ${translated}`];
    return isSentence(line) && line !== 'a function' && translated === line ? [`${path} is English: ${line}`] : [];
  });
}

/** What is wrong with the terms, once every line is there. */
async function faultsOfTerms(language: string, areLinesThere: boolean): Promise<readonly string[]> {
  const file = `test/words/glossary/${language}.ts`;
  if (!existsSync(fileURLToPath(new URL(file, root)))) return [`${file}: the file is missing`];
  if (!areLinesThere) return [];
  const { glossary } = (await import(new URL(file, root).href)) as { glossary: Glossary };
  return linesWithoutTerm(language, glossary, await languageLines(language as LanguageTag));
}

/** What is left to do for a language, as sentences. */
async function leftOf(tag: string): Promise<readonly string[]> {
  const listed = Object.hasOwn(LANGUAGES, tag) ? [] : [`shared/languages.ts: ${tag} is not on the list`];
  const found = await Promise.all(
    FILES.map(async ([of, english]) => {
      const file = of.replace('*', tag);
      return (await faultsOf(file, english)).map((fault) => `${file}: ${fault}`);
    }),
  );
  const lines = [...listed, ...found.flat()];
  return [...lines, ...(await faultsOfTerms(tag, lines.length === 0))];
}

const tags = process.argv.slice(2);
if (tags.length === 0) {
  process.stderr.write(`Say which language: npm run language -- fr\nThere are ${Object.keys(LANGUAGES).join(', ')}.\n`);
  process.exit(2);
}
for (const tag of tags) {
  const left = await leftOf(tag);
  process.stdout.write(left.length === 0 ? `Nothing is left for ${tag}.\n` : `${left.join('\n')}\n`);
  if (left.length > 0) process.exitCode = 1;
}
