// Owns the command that says what is left to do for a language: `npm run language -- fr`. Not the tests of the words: widget/words.test.ts,
// deliver/words.test.ts.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type LanguageTag } from '../shared/languages.ts';
import { languageLines } from './kit/language-lines.ts';
import { linesWithoutTerm, type Glossary } from './words/glossary/terms.ts';

const root = new URL('../', import.meta.url);
/** The files of a language, with those of English that have the same lines. */
const FILES: readonly (readonly [of: string, english: readonly string[]])[] = [
  ['widget/words/*.ts', ['change', 'extras', 'phone', 'common'].map((part) => `widget/words/en.${part}.ts`)],
  ['widget/words/*.more.ts', ['widget/words/en.rare.ts']],
  ['widget/words/*.confirm.ts', ['widget/words/en.confirm.ts']],
  ['widget/words/*.list.ts', ['widget/words/en.list.ts']],
  ['widget/words/*.admin.ts', ['widget/words/en.admin.ts']],
  ['widget/words/*.admin-pages.ts', ['widget/words/en.admin-pages.ts']],
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

const holes = (line: string): string => (line.match(/\{+\w+\}+/g) ?? []).toSorted().join(' ');

/** What is wrong with a translated file, as sentences. */
async function faultsOf(file: string, english: readonly string[]): Promise<readonly string[]> {
  if (!existsSync(fileURLToPath(new URL(file, root)))) return ['the file is missing'];
  const given = await linesOf(file);
  const wanted = new Map((await Promise.all(english.map(linesOf))).flatMap((lines) => [...lines]));
  return [...wanted].flatMap(([path, line]) => {
    const translated = given.get(path);
    if (translated === undefined) return [`${path} is missing: ${line}`];
    if (translated.trim() === '') return [`${path} is empty: ${line}`];
    if (holes(translated) !== holes(line))
      return [`${path} must have ${holes(line) || 'no placeholder'}: ${translated}`];
    return line.includes(' ') && line !== 'a function' && translated === line ? [`${path} is English: ${line}`] : [];
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

const [tag] = process.argv.slice(2);
if (tag === undefined) {
  process.stderr.write(`Say which language: npm run language -- fr\nThere are ${Object.keys(LANGUAGES).join(', ')}.\n`);
  process.exit(2);
}
const listed = Object.hasOwn(LANGUAGES, tag) ? [] : [`shared/languages.ts: ${tag} is not on the list`];
const found = await Promise.all(
  FILES.map(async ([of, english]) => {
    const file = of.replace('*', tag);
    return (await faultsOf(file, english)).map((fault) => `${file}: ${fault}`);
  }),
);
const lines = [...listed, ...found.flat()];
const left = [...lines, ...(await faultsOfTerms(tag, lines.length === 0))];
process.stdout.write(left.length === 0 ? `Nothing is left for ${tag}.\n` : `${left.join('\n')}\n`);
process.exitCode = left.length === 0 ? 0 : 1;
