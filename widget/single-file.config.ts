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
  [/import\('\.\/(rare-screens|[\w-]+\.more)\.ts'\)/, /\.[^/]*$/, '-more$&'],
  [/import\('\.\/[\w-]+\.list\.ts'\)/, /\.[^/]*$/, '.list$&'],
  [/import\('\.\/phone\.ts'\)/, /\.[^/]*$/, '-phone$&'],
  [/import\('\.\/(extras|watch)\.ts'\)/, /\.[^/]*$/, '-extras$&'],
  [/import\('\.\.\/define-list\.ts'\)/, /change(?=[^/]*$)/, '$&-list'],
  [/import\('\.\.\/define(-single)?\.ts'\)/, /-list(?=[^/]*$)/, ''],
  [/import\('\.\/pages\/index\.ts'\)/, /\.[^/]*$/, '-pages$&'],
  [/import\('\.\/[\w-]+\.admin-pages\.ts'\)/, /\.admin(?=[^/]*$)/, '$&-pages'],
  [/import\('\.\/[\w-]+\.admin-policy\.ts'\)/, /\.admin(?=[^/]*$)/, '$&-policy'],
  [/import\('\.\.\/define-admin-single\.ts'\)/, /-pages(?=[^/]*$)/, ''],
];

/** The advice as each file that loads it finds it; their names differ. By the build of the single file. */
const ADVICE: Readonly<Record<string, readonly [name: RegExp, sibling: string]>> = {
  cdn: [/\.[^/]*$/, '-advice$&'],
  cdnMore: [/-more(?=[^/]*$)/, '-advice'],
  cdnConfirm: [/-confirm(?=[^/]*$)/, '-advice'],
  cdnList: [/-list(?=[^/]*$)/, '-advice'],
  cdnAdmin: [/admin(?=[^/]*$)/, 'change-advice'],
};

/** Rewrites the imports of `SIBLINGS` in the code of a single file, and that of the advice when `advice` names its file. */
export function importSiblings(code: string, advice?: readonly [name: RegExp, sibling: string]): string {
  const siblings = advice
    ? [...SIBLINGS, [/import\('(?:\.|(?:\.\.\/)+client)\/advice\.ts'\)/, ...advice] as const]
    : SIBLINGS;
  return siblings.reduce(
    (text, [source, name, sibling]) =>
      text.replace(source, () => `import(/* @vite-ignore */ import.meta.url.replace(${name}, '${sibling}'))`),
    code,
  );
}

/** Rewrites the imports in the single files of elements. Modules keep these imports, because bundlers follow them. */
export function siblingFiles(): Plugin {
  return {
    name: 'sibling-files',
    enforce: 'pre',
    transform(code, id) {
      if (this.environment.name === 'esm' || !id.startsWith(here)) return null;
      return importSiblings(code, ADVICE[this.environment.name]);
    },
  };
}

/** Files that load another single file anyway, with the module that takes Lit from it. */
const LIT_OF: Readonly<Record<string, string>> = {
  cdnList: 'list/lit-of-widget.ts',
  cdnAdminPages: 'admin/lit-of-admin.ts',
};

/** The other module that the single file of the list takes from the widget's. It brings the language and the client. */
const BASE = '../ui/base.ts';

/** Lets a single file import Lit from the single file that it needs anyway. So a page loads Lit once. */
export function litOfSibling(): Plugin {
  return {
    name: 'lit-of-sibling',
    enforce: 'pre',
    resolveId(id) {
      const from = LIT_OF[this.environment.name];
      return from && (id === 'lit' || (id === BASE && from.startsWith('list/'))) ? join(here, from) : null;
    },
  };
}
