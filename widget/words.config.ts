// Owns which files of words are published, and the single files of them. Not the modules of words, nor the elements: vite.config.ts.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { importSiblings } from './single-file.config.ts';

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
  ];
}

const siblings: Plugin = {
  name: 'siblings',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]words[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: importSiblings(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/**
 * Writes the single file of each file of words to dist/cdn. All are built in one pass of esbuild, which repeats shared code in each
 * file: a build of Vite makes one such file, and there are more than 200.
 */
export async function writeWords(dist: string): Promise<void> {
  // The single files of the elements already contain English.
  const files = languages.filter((language) => language !== 'en').flatMap(wordFiles);
  await build({
    absWorkingDir: here,
    entryPoints: Object.fromEntries(files),
    outdir: join(dist, 'cdn'),
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [siblings],
  });
}
