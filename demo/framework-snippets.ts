// Owns which code the first page shows for each framework: files of the quickstarts, which are built and driven in a browser. Not how it
// is shown: first-page.ts.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** A file that a developer copies. */
export interface SnippetFile {
  /** Its path below test/frameworks; of the page without a framework the name that it would have. */
  readonly path: string;
  /** For the colours: as ./docs/code.ts names it. */
  readonly language: string;
  readonly code: string;
}

/** The same small page in one framework. */
export interface FrameworkSnippet {
  /** In ids of the page. */
  readonly id: string;
  /** The framework's own name. */
  readonly name: string;
  readonly files: readonly SnippetFile[];
}

const QUICKSTARTS: readonly (readonly [id: string, name: string, files: readonly string[]])[] = [
  ['react', 'React', ['react/account.tsx']],
  ['next', 'Next.js', ['next/app/account.tsx']],
  ['vue', 'Vue', ['vue/Account.vue', 'vue/vite.config.ts']],
  ['svelte', 'Svelte', ['svelte/Account.svelte']],
  ['angular', 'Angular', ['angular/src/account.ts']],
];

/** Where docs/start.md has the page without a framework, which a test puts on a site word for word. */
const PLAIN = /^## The getToken way\n[\s\S]*?^```html\n([\s\S]*?)^```/m;

/** Reads the files. Throws where one of them is not there. */
export async function readFrameworkSnippets(): Promise<readonly FrameworkSnippet[]> {
  const start = await read('server/docs/start.md');
  const [, code] = PLAIN.exec(start) ?? [];
  if (code === undefined) throw new Error('server/docs/start.md has no page with getToken');
  const plain = { path: 'index.html', language: 'html', code };
  return [
    ...(await Promise.all(
      QUICKSTARTS.map(async ([id, name, paths]) => ({ id, name, files: await Promise.all(paths.map(readSnippet)) })),
    )),
    { id: 'plain', name: 'Plain HTML', files: [plain] },
  ];
}

async function readSnippet(path: string): Promise<SnippetFile> {
  return { path, language: extname(path).slice(1), code: await read(`test/frameworks/${path}`) };
}

function read(path: string): Promise<string> {
  return readFile(new URL(`../${path}`, import.meta.url), 'utf8');
}
