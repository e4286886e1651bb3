// Owns how the files of a page are read: HTML with its values, TypeScript without its types. Not who may see them: site-pages.ts.
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The files that a browser may load below `/src/`: those of the pages, and those that the mock client imports. */
const SERVED =
  /^(?:demo\/(?:pages\/[a-z-]+\.(?:ts|css|svg)|mock-[a-z]+\.ts)|shared\/[a-z-]+\.ts|widget\/(?:words\/)?[a-z.-]+\.ts|widget\/dist\/(?:[a-z-]+\/)*[A-Za-z.-]+\.js)$/;

const PART = /<!-- part ([a-z-]+) -->/;
const MADE = /<!-- made ([a-z-]+) -->/g;

/** A file as it is served. */
export interface Asset {
  /** Content-Type. */
  readonly type: string;
  readonly body: string;
}

/** Null for a file that is not served or does not exist. */
export async function readAsset(path: string): Promise<Asset | null> {
  const type = TYPES[extname(path)];
  if (type === undefined || !SERVED.test(path)) return null;
  const source = await readFile(new URL(path, ROOT), 'utf8').catch(() => null);
  if (source === null) return null;
  return { type, body: extname(path) === '.ts' ? strip(source) : source };
}

/** What stands in a page in place of its names. */
export interface PageContent {
  /** Text in place of `{{name}}`; it is escaped. */
  readonly values: Readonly<Record<string, string>>;
  /** HTML in place of `<!-- made name -->`. */
  readonly made?: Readonly<Record<string, string>>;
}

/** The HTML of a page. `<!-- part name -->` becomes the file `name.html`. Throws where a name has no content. */
export async function readPage(name: string, { values, made = {} }: PageContent): Promise<string> {
  const read = (file: string) => readFile(fileURLToPath(new URL(`pages/${file}.html`, import.meta.url)), 'utf8');
  let html = await read(name);
  for (let part = PART.exec(html); part; part = PART.exec(html)) html = html.replaceAll(part[0], await read(part[1]!));
  const contentOf = (from: Readonly<Record<string, string>>, key: string): string => {
    const content = from[key];
    if (content === undefined) throw new Error(`${name}.html needs something for ${key}`);
    return content;
  };
  return html
    .replace(/\{\{([a-zA-Z]+)\}\}/g, (_, key: string) => escape(contentOf(values, key)))
    .replace(MADE, (_, key: string) => contentOf(made, key));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

function strip(source: string): string {
  // Node 22.18 and 24 warn once that the function may change: a person who starts the demo can do nothing about it.
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
