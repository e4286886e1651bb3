// Owns how a page's files are read: HTML with its places filled, TypeScript with its types stripped. Not who may see them.
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

/** What a browser may ask for below `/src/`: the pages' own files, and what the mock client imports. */
const SERVED =
  /^(?:demo\/(?:pages\/[a-z-]+\.(?:ts|css|svg)|mock-[a-z]+\.ts)|shared\/[a-z-]+\.ts|widget\/(?:words\/)?[a-z.-]+\.ts|widget\/dist\/(?:[a-z-]+\/)*[A-Za-z.-]+\.js)$/;

const PART = /<!-- part ([a-z-]+) -->/;

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Null for what is not served or not there. */
export async function readAsset(path: string): Promise<Asset | null> {
  const type = TYPES[extname(path)];
  if (type === undefined || !SERVED.test(path)) return null;
  const source = await readFile(new URL(path, ROOT), 'utf8').catch(() => null);
  if (source === null) return null;
  return { type, body: extname(path) === '.ts' ? strip(source) : source };
}

/** A page's HTML. `{{name}}` takes the escaped value; `<!-- part name -->` the file `name.html` beside it. */
export async function readPage(name: string, values: Readonly<Record<string, string>>): Promise<string> {
  const read = (file: string) => readFile(fileURLToPath(new URL(`pages/${file}.html`, import.meta.url)), 'utf8');
  let html = await read(name);
  for (let part = PART.exec(html); part; part = PART.exec(html)) html = html.replaceAll(part[0], await read(part[1]!));
  return html.replace(/\{\{([a-zA-Z]+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${name}.html has a place {{${key}}} that nobody fills`);
    return escape(value);
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

function strip(source: string): string {
  // Node 22.18 and 24 warn once that the function may change: nothing that somebody who starts a demo can act on.
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
