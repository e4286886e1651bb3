// Owns how the single files in dist/cdn find each other. Not their content: vite.config.ts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The files that a single file loads on demand: the import in the source, and the replacement that turns this file's name
 * into the other file's name. The name comes from `import.meta.url`, so that both files have the same version, query and
 * folder: `/a/contact-change.1.0.0.js` loads `/a/contact-change-more.1.0.0.js`.
 */
const SIBLINGS: readonly (readonly [source: RegExp, name: RegExp, sibling: string])[] = [
  [/import\('\.\/(rare-screens|\w+\.more)\.ts'\)/, /\.[^/]*$/, '-more$&'],
  [/import\('\.\.\/define-list\.ts'\)/, /change(?=[^/]*$)/, '$&-list'],
  [/import\('\.\.\/define(-single)?\.ts'\)/, /-list(?=[^/]*$)/, ''],
];

/** Rewrites the imports of `SIBLINGS` in single files. Modules keep these imports, because bundlers follow them. */
export function siblingFiles(): Plugin {
  return {
    name: 'sibling-files',
    enforce: 'pre',
    transform(code, id) {
      if (this.environment.name === 'esm' || !id.startsWith(here)) return null;
      return SIBLINGS.reduce(
        (text, [source, name, sibling]) =>
          text.replace(source, () => `import(/* @vite-ignore */ import.meta.url.replace(${name}, '${sibling}'))`),
        code,
      );
    },
  };
}

/**
 * Lets the single file of the list import Lit from the widget's single file, which the list needs anyway. So a page loads
 * Lit once.
 */
export function litOfWidget(): Plugin {
  return {
    name: 'lit-of-widget',
    enforce: 'pre',
    resolveId(id) {
      return this.environment.name === 'cdnList' && id === 'lit' ? join(here, 'list/lit-of-widget.ts') : null;
    },
  };
}
