// Owns how the package is built: ES modules with Lit left outside, single files with everything, declarations, hashes.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform as minifyCss } from 'lightningcss';
import { defineConfig } from 'vite';
import type { EnvironmentOptions, Plugin } from 'vite';

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
      const styled = code.replace(/css`([^`]*)`/g, (_, css: string) => {
        const { code: small } = minifyCss({ filename: id, code: Buffer.from(css), minify: true, targets: BROWSERS });
        return `css\`${small.toString().replaceAll('\\', '\\\\')}\``;
      });
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

/** What of Lit the single files do not need: where, how it stands there, and what stands there instead. */
const LEFT_OUT: readonly { readonly file: string; readonly is: RegExp; readonly becomes: string }[] = [
  // Browsers without constructable style sheets: style elements, which a strict Content Security Policy refuses anyhow.
  { file: 'css-tag', is: /\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, becomes: 'true' },
  // Values in style sheets, and the words about wrong ones: ours have none.
  { file: 'css-tag', is: /1===\w\.length\?(\w\[0\]):\w\.reduce\(.*?,\1\)/, becomes: '$1' },
  { file: 'css-tag', is: /if\((this\._\$cssResult\$=!0),.*?throw Error\(".*?"\);/, becomes: '$1;' },
  // Decorators, which we do not use.
  { file: 'reactive-element', is: /Symbol\.metadata\?\?=.*?new WeakMap;/, becomes: '' },
  { file: 'reactive-element', is: /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^{}]*\}/, becomes: '' },
  // Directives, and bindings to elements and in comments, scripts and styles: no template of ours has any.
  {
    file: 'lit-html',
    is: /(function \w\((\w),(\w),\w=\2,\w\)\{)if\(\3===\w\).*?,\3\}(?=class)/,
    becomes: '$1return $3}',
  },
  { file: 'lit-html', is: /else \w\.startsWith\(\w\)&&\(.*?removeAttribute\(\w\)\);/, becomes: '' },
  { file: 'lit-html', is: /6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, becomes: 'false' },
  { file: 'lit-html', is: /else\{let \w=-1;for\(;-1!==.*?length-1\}/, becomes: '' },
  { file: 'lit-html', is: /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}/, becomes: '' },
  // SVG and MathML, and attributes that hold JSON.
  { file: 'lit-html', is: /2===\w\?"<svg>":3===\w\?"<math>":""/, becomes: '""' },
  { file: 'lit-html', is: /\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, becomes: '""' },
  { file: 'lit-html', is: /2===\w\|\|3===\w(?=\)\{)/, becomes: 'false' },
  { file: 'reactive-element', is: /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, becomes: '' },
  { file: 'reactive-element', is: /case Object:case Array:try\{.*?catch.*?\}\}/, becomes: '}' },
  { file: 'reactive-element', is: /static addInitializer\(\w\)\{[^}]*\}/, becomes: '' },
  { file: 'reactive-element', is: /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, becomes: '' },
  { file: 'reactive-element', is: /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, becomes: '' },
  // Controllers of elements: ours have none.
  { file: 'reactive-element', is: /addController\(\w\)\{.*?\}removeController\(\w\)\{[^{}]*\}/, becomes: '' },
  { file: 'reactive-element', is: /this\._\$EO\?\.forEach\(\w=>\w\.host\w+\?\.\(\)\)/g, becomes: 'undefined' },
  // Server-side rendering.
  { file: 'lit-element', is: /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, becomes: 'undefined' },
  ...['reactive-element', 'lit-html', 'lit-element'].flatMap((file) => [
    // Browsers without shadow roots: a polyfill that a page would have to bring.
    { file, is: /\w+\.\w+PolyfillSupport/, becomes: 'undefined' },
    // The count of Lits on a page.
    { file, is: /\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, becomes: 'undefined' },
  ]),
];

/** Leaves that out of the single files: the minifier drops what can no longer be reached. */
function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    transform(code, id) {
      if (id.endsWith('/lit-html/directive.js')) throw new Error('directives are left out: mend LEFT_OUT to use one');
      const parts = LEFT_OUT.filter(({ file }) => /\/(@lit|lit-)/.test(id) && id.endsWith(`/${file}.js`));
      return parts.reduce((left, { is, becomes }) => {
        if (!is.test(left)) throw new Error(`${id} says it in other words now: mend LEFT_OUT (${is.source})`);
        return left.replace(is, becomes);
      }, code);
    },
  };
}

/**
 * Single files find what comes with them by their own address: `contact-change.js` the second file in
 * `contact-change-more.js`, `ar.1.0.0.js` its rest in `ar-more.1.0.0.js`. A bundler gets the import as it is written.
 */
const BESIDE = /import\('\.[^']*more\.ts'\)/;
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

/** One file for a script tag, with all it needs: nothing is shared between two, so that each has one hash. */
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

export default defineConfig({
  root: here,
  logLevel: 'warn',
  plugins: [templates(), leaveOut(), beside()],
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
            controller: 'controller.ts',
            client: 'client.ts',
            more: 'more.ts',
            'locales/ar': 'words/ar.ts',
            'locales/ar-more': 'words/ar.more.ts',
            'locales/en': 'words/en.ts',
            'locales/en-more': 'words/en.more.ts',
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
        },
      },
    },
    cdn: single('contact-change', 'define.ts'),
    cdnConfirm: single('contact-change-confirm', 'define-confirm.ts'),
    cdnMore: single('contact-change-more', 'more.ts'),
    words: single('ar', 'words/ar.ts'),
    wordsMore: single('ar-more', 'words/ar.more.ts'),
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
