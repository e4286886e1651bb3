// Owns how the single files in dist/cdn find each other. Not what is in them: vite.config.ts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * What a single file loads on demand: the import in the source, and how the other file's name comes from this one's.
 * The name is taken from `import.meta.url`, so that version, query and folder are the same for both:
 * `/a/contact-change.1.0.0.js` loads `/a/contact-change-more.1.0.0.js`.
 */
const SIBLINGS: readonly (readonly [source: RegExp, name: RegExp, sibling: string])[] = [
  [/import\('\.\/(rare-screens|\w+\.more)\.ts'\)/, /\.[^/]*$/, '-more$&'],
  [/import\('\.\.\/define-list\.ts'\)/, /change(?=[^/]*$)/, '$&-list'],
  [/import\('\.\.\/define(-single)?\.ts'\)/, /-list(?=[^/]*$)/, ''],
];

/** Rewrites these imports in single files. The modules keep them as they are: a bundler follows them. */
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

/** Lets the single file of the list take Lit from the widget's: it opens that one anyway, so a page loads Lit once. */
export function litOfWidget(): Plugin {
  return {
    name: 'lit-of-widget',
    enforce: 'pre',
    resolveId(id) {
      return this.environment.name === 'cdnList' && id === 'lit' ? join(here, 'list/lit-of-widget.ts') : null;
    },
  };
}
