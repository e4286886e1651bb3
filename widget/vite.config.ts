// Owns how the package is built: ES modules with Lit left outside, single files with everything, declarations, hashes.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform as minifyCss } from 'lightningcss';
import { defineConfig } from 'vite';
import type { EnvironmentOptions, Plugin } from 'vite';
import { leaveOut, onePolicy } from './lit.config.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const BROWSERS = { chrome: 123 << 16, firefox: 126 << 16, safari: (17 << 16) | (5 << 8) };

/** Takes white space and comments out of `html` and `css` templates; text within a line stays as it is. */
function templates(): Plugin {
  return {
    name: 'templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here) || !id.endsWith('.ts')) return null;
      const small = (css: string) => {
        const minified = minifyCss({ filename: id, code: Buffer.from(css), minify: true, targets: BROWSERS });
        return `\`${minified.code.toString().replaceAll('\\', '\\\\')}\``;
      };
      const styled = code
        // A call that may be left out, as a template may not: a file carries the styles of its own element alone.
        .replace(/css`([^`]*)`/g, (_, css: string) => `/* @__PURE__ */ css([${small(css)}])`)
        // Where there is no Lit to tag them with.
        .replace(/\/\* css \*\/ `([^`]*)`/g, (_, css: string) => small(css));
      return minifyHtml(styled);
    },
  };
}

/**
 * Line breaks with the indentation round them go from the static parts of `html` templates: a space is left inside
 * tags, none between them. Knows templates in expressions in templates; expects no back-ticks or braces in their strings.
 */
function minifyHtml(code: string): string {
  let out = '';
  /** One entry per open template: whether the text stands inside a tag, and how many braces its expression has open. */
  const open: { tag: boolean; braces: number }[] = [];
  for (let i = 0; i < code.length; i++) {
    const top = open.at(-1);
    const char = code.charAt(i);
    if (!top || top.braces > 0) {
      if (code.startsWith('html`', i)) {
        open.push({ tag: false, braces: 0 });
        out += 'html`';
        i += 4;
        continue;
      }
      // Other templates are taken over as they are; ours hold no nested ones.
      if (char === '`') {
        const end = code.indexOf('`', i + 1);
        out += code.slice(i, end + 1);
        i = end;
        continue;
      }
      if (top && char === '{') top.braces++;
      if (top && char === '}') top.braces--;
      out += char;
      continue;
    }
    if (char === '`') open.pop();
    else if (code.startsWith('${', i)) {
      top.braces = 1;
      out += '${';
      i++;
      continue;
    } else if (char === '<') top.tag = true;
    else if (char === '>') top.tag = false;
    const space = /^\s*\n\s*/.exec(code.slice(i, i + 200));
    if (space) {
      const next = code[i + space[0].length];
      if (top.tag && next !== '>') out += ' ';
      i += space[0].length - 1;
    } else out += char;
  }
  return out;
}

/**
 * Single files find what comes with them by their own address: `contact-change.js` the second file in
 * `contact-change-more.js`, `ar.1.0.0.js` its rest in `ar-more.1.0.0.js`. A bundler gets the import as it is written.
 */
const BESIDE = /import\('\.[^']*(?:rare-screens|more)\.ts'\)/;
const FOUND = "import(/* @vite-ignore */ import.meta.url.replace(/\\.[^/]*$/, '-more$&'))";

function beside(): Plugin {
  return {
    name: 'beside',
    enforce: 'pre',
    transform(code, id) {
      if (this.environment.name === 'esm' || !id.startsWith(here) || !BESIDE.test(code)) return null;
      return code.replace(BESIDE, () => FOUND);
    },
  };
}

/** Where a single file finds the one that it works with: beside itself, under the same version. */
const SIBLING = {
  list: String.raw`import(/* @vite-ignore */ import.meta.url.replace(/change(?=[^/]*$)/, '$&-list'))`,
  change: String.raw`import(/* @vite-ignore */ import.meta.url.replace(/-list(?=[^/]*$)/, ''))`,
};
/** What the list takes of Lit from the widget's file: it opens that one in any case, and a page need not load Lit twice. */
const LENT = '{ css, html, LitElement }';

/** The single files of widget and list: no chunks between them, but each other. */
function siblings(): Plugin {
  return {
    name: 'siblings',
    enforce: 'pre',
    resolveId(id) {
      return this.environment.name === 'cdnList' && id === 'lit' ? '\0lent' : null;
    },
    load(id) {
      return id === '\0lent' ? `export const ${LENT} = await ${SIBLING.change};` : null;
    },
    transform(code, id) {
      if (!this.environment.name.startsWith('cdn') || !id.startsWith(here)) return null;
      const lends = this.environment.name === 'cdn' && id.endsWith('/define.ts');
      return code
        .replace(/import\('\.\.\/define(-list)?\.ts'\)/, (_, list) => (list ? SIBLING.list : SIBLING.change))
        .concat(lends ? `export ${LENT} from 'lit';` : '');
    },
  };
}

/** One file for a script tag, with all it needs, so that each has one hash; but for what `siblings` says. */
function single(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      rollupOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  };
}

/** The languages of the package: each has a file `<language>.list.ts` in words/. */
const languages = readdirSync(join(here, 'words')).flatMap((name) => /^(.+)\.list\.ts$/.exec(name)?.[1] ?? []);

/** The files of a language as `[published name, source]`. */
function wordFiles(language: string): readonly (readonly [name: string, entry: string])[] {
  return [
    [language, `words/${language}.ts`],
    [`${language}-more`, `words/${language}.more.ts`],
    [`${language}.list`, `words/${language}.list.ts`],
  ];
}

export default defineConfig({
  root: here,
  logLevel: 'warn',
  plugins: [templates(), leaveOut(), onePolicy(), siblings(), beside()],
  builder: {
    async buildApp(builder) {
      await rm(dist, { recursive: true, force: true });
      for (const environment of Object.values(builder.environments).filter(({ name }) => name !== 'client'))
        await builder.build(environment);
      await declarations();
      await integrity();
    },
  },
  environments: {
    esm: {
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'es2023',
        minify: true,
        rollupOptions: {
          external: /^lit(\/|$)/,
          preserveEntrySignatures: 'strict',
          input: {
            index: 'index.ts',
            define: 'define.ts',
            confirm: 'confirm.ts',
            'define-confirm': 'define-confirm.ts',
            list: 'list.ts',
            'define-list': 'define-list.ts',
            controller: 'controller.ts',
            client: 'client/client.ts',
            more: 'change/rare-screens.ts',
            ...Object.fromEntries(languages.flatMap(wordFiles).map(([name, entry]) => [`locales/${name}`, entry])),
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
        },
      },
    },
    cdn: single('contact-change', 'define.ts'),
    cdnConfirm: single('contact-change-confirm', 'define-confirm.ts'),
    cdnMore: single('contact-change-more', 'change/rare-screens.ts'),
    cdnList: single('contact-change-list', 'define-list.ts'),
    ...Object.fromEntries(
      languages
        // The elements bring English themselves.
        .filter((language) => language !== 'en')
        .flatMap(wordFiles)
        .map(([name, entry]) => [`words_${name.replace(/\W/g, '_')}`, single(name, entry)]),
    ),
  },
});

/** The compiler's declarations of this package and of shared/, with the extensions that are published. */
async function declarations(): Promise<void> {
  const root = resolve(here, '..');
  await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-b', here]);
  for (const folder of ['widget', 'shared']) {
    const to = join(dist, 'types', folder);
    await cp(join(root, '.tsbuild', folder), to, {
      recursive: true,
      filter: (path) => !/\.(map|tsbuildinfo)$/.test(path),
    });
    for (const name of (await readdir(to, { recursive: true })).filter((file) => file.endsWith('.d.ts'))) {
      const text = await readFile(join(to, name), 'utf8');
      await writeFile(join(to, name), text.replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
    }
  }
}

/** Subresource integrity of the single files, to be published with a release. */
async function integrity(): Promise<void> {
  const folder = join(dist, 'cdn');
  const hash = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const entries = await Promise.all(
    names.map(async (name) => [name, hash(await readFile(join(folder, name)))] as const),
  );
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
