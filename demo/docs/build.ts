// Owns the documentation as a set of files: its pages, the search index, scripts and styles, llms.txt. Not where they go: routes.ts
// serves them, write.ts writes them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { homeDocument, pageDocument } from './layout.ts';
import { llmsIndex, llmsText } from './llms.ts';
import { renderMarkdown, type FindPage, type Rendered } from './markdown.ts';
import { listGroups, ROOT, type Group, type Page } from './pages.ts';
import { elementsPage, openapiText, operationsPage } from './reference.ts';

/** A file of the site. */
export interface DocsFile {
  /** Content-Type. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** One section, as the search knows it. */
export interface IndexEntry {
  readonly id: number;
  /** Address from the folder of the pages. */
  readonly href: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
}

/** A page with its Markdown. */
export interface Source {
  readonly page: Page;
  readonly markdown: string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';

/** Returns all files by name. All stand in one folder, and link to each other by name alone. */
export async function buildDocs(): Promise<ReadonlyMap<string, DocsFile>> {
  const groups = await listGroups();
  const sources = await Promise.all(groups.flatMap(({ pages }) => pages).map(readSource));
  const find = finder(sources);
  const rendered = sources.map(({ page, markdown }) => ({
    page,
    ...renderMarkdown(markdown, 'file' in page.from ? page.from.file : '', find),
  }));
  const [first, docs, css] = await Promise.all([bundle('first.ts'), bundle('docs.ts'), styles()]);
  const picture = new Uint8Array(await readFile(new URL('demo/screenshot.png', ROOT)));
  return new Map<string, DocsFile>([
    ['index.html', { type: HTML, body: homeDocument(groups, embedSnippet(rendered)) }],
    ...rendered.map(({ page, title, html, sections }): [string, DocsFile] => {
      const headings = sections.map(({ heading }) => heading);
      return [`${page.slug}.html`, { type: HTML, body: pageDocument({ page, title, html, headings }, groups) }];
    }),
    ['search-index.js', { type: SCRIPT, body: `globalThis.docsIndex = ${JSON.stringify(indexOf(rendered))};\n` }],
    ['first.js', { type: SCRIPT, body: first }],
    ['docs.js', { type: SCRIPT, body: docs }],
    ['docs.css', { type: 'text/css; charset=utf-8', body: css }],
    ['mark.svg', { type: 'image/svg+xml', body: await readText('demo/pages/mark.svg') }],
    ['screenshot.png', { type: 'image/png', body: picture }],
    ['openapi.json', { type: 'application/json', body: openapiText() }],
    ['llms.txt', { type: PLAIN, body: llmsIndex(groups, sources) }],
    ['llms-full.txt', { type: PLAIN, body: llmsText(sources) }],
  ]);
}

const readText = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');

async function readSource(page: Page): Promise<Source> {
  if ('file' in page.from) return { page, markdown: await readText(page.from.file) };
  return { page, markdown: page.from.made === 'elements' ? await elementsPage() : operationsPage() };
}

/** A page by the path of its Markdown; the description of the API stands beside the pages. */
function finder(sources: readonly Source[]): FindPage {
  const pages = new Map(
    sources.flatMap(({ page: { from, slug } }) => ('file' in from ? [[from.file, `${slug}.html`]] : [])),
  );
  return (path) => (path === 'openapi.json' ? path : (pages.get(path) ?? null));
}

/** The first example of the page of the widget. */
function embedSnippet(rendered: readonly (Rendered & { readonly page: Page })[]): string {
  const html = rendered.find(({ page }) => page.slug === 'embed')?.html ?? '';
  return /<div class="code">[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
}

function indexOf(rendered: readonly (Rendered & { readonly page: Page })[]): readonly IndexEntry[] {
  return rendered
    .flatMap(({ page, sections }) =>
      sections.map(({ heading, text }) => ({
        href: heading.level === 1 ? `${page.slug}.html` : `${page.slug}.html#${heading.id}`,
        page: page.label,
        heading: heading.text,
        text: text.trim(),
      })),
    )
    .map((entry, id) => ({ id, ...entry }));
}

/** A script of client/ with all that it imports, as one classic script, so that pages also work without a server. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(`client/${entry}`, import.meta.url)), formats: ['iife'], name: 'docs' },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
}

/** The brand of the demo, then what pages of documentation add. */
async function styles(): Promise<string> {
  return (await readText('demo/pages/base.css')) + (await readText('demo/docs/docs.css'));
}

export type { Group };
