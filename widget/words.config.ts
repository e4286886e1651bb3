// Owns which files of words are published, and what the single files of them contain. Not the modules of words, nor the elements:
// vite.config.ts.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** The languages of the package. Each language has a file `<language>.list.ts` in words/. */
export const languages: readonly string[] = readdirSync(join(here, 'words')).flatMap(
  (name) => /^(.+)\.list\.ts$/.exec(name)?.[1] ?? [],
);

/** Returns the files of a language as `[published name, source]`. */
export function wordFiles(language: string): readonly (readonly [name: string, entry: string])[] {
  return [
    [language, `words/${language}.ts`],
    [`${language}-more`, `words/${language}.more.ts`],
    [`${language}.confirm`, `words/${language}.confirm.ts`],
    [`${language}.list`, `words/${language}.list.ts`],
    [`${language}.admin`, `words/${language}.admin.ts`],
    [`${language}.admin-pages`, `words/${language}.admin-pages.ts`],
    [`${language}.admin-policy`, `words/${language}.admin-policy.ts`],
  ];
}

/**
 * Gives each single file of words modules of its own: an id ends with `?` and the name of the file. All files are built in one pass,
 * which would else put what two of them share into a third one.
 */
export function ownModules(): Plugin {
  return {
    name: 'own-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'cdnWords',
    resolveId(id, importer) {
      if (importer === undefined) return `${join(here, id)}?${basename(id)}`;
      const [path = '', owner] = importer.split('?');
      return `${join(dirname(path), id)}?${owner}`;
    },
    async load(id) {
      return { code: await readFile(id.replace(/\?.*/, ''), 'utf8'), moduleType: 'ts' };
    },
  };
}
