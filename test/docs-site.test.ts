// Owns whether the documentation site is whole: every page is there, every link leads to something, and nothing comes from elsewhere.
// Not how it looks and what its search finds: e2e/docs.test.ts. Not whether the text is true: docs.test.ts.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { buildDocs } from '../demo/docs/build.ts';
import { renderMarkdown } from '../demo/docs/markdown.ts';

const root = resolve(import.meta.dirname, '..');
const run = promisify(execFile);
const files = await buildDocs();
const pages = new Map([...files].flatMap(([name, { body }]) => (name.endsWith('.html') ? [[name, String(body)]] : [])));
const first = pages.get('index.html') ?? '';

const hrefs = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
const ids = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

test('every page of the server and every README is a page of the site, which the first page and each other page lead to', () => {
  const texts = readdirSync(join(root, 'server/docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `server/docs/${name}`);
  const titles = [...texts, 'README.md', 'widget/README.md', 'server/README.md', 'server/faces/README.md'].map((path) =>
    renderMarkdown(readFileSync(join(root, path), 'utf8'), path, () => null),
  );
  for (const { html } of titles) {
    const [heading = ''] = /<h1[\s\S]*?<\/h1>/.exec(html) ?? [];
    const found = [...pages].find(([name, page]) => name !== 'index.html' && page.includes(`<article>\n${heading}`));
    assert.ok(found, heading);
  }
  const names = [...pages.keys()].filter((name) => name !== 'index.html');
  for (const [name, html] of pages) {
    const links = new Set(hrefs(html));
    assert.deepEqual(
      names.filter((other) => !links.has(other)),
      [],
      name,
    );
  }
});

test('every link within the site leads to a file of it, and to a heading that is there', () => {
  const broken = [...pages].flatMap(([name, html]) =>
    hrefs(html)
      .filter((href) => !/^https?:/.test(href))
      .filter((href) => {
        const [file = '', hash] = href.split('#');
        const target = file === '' ? html : pages.get(file);
        if (target === undefined) return !files.has(file);
        return hash !== undefined && hash !== '' && !ids(target).includes(decodeURIComponent(hash));
      })
      .map((href) => `${name}: ${href}`),
  );
  assert.deepEqual(broken, []);
});

test('a page asks nothing of another origin, and holds no script and no style of its own', () => {
  for (const [name, html] of pages) {
    const sources = [...html.matchAll(/<(?:script|img|link|iframe)\b[^>]*(?:src|href)="([^"]*)"/g)].map(
      ([, url = '']) => url,
    );
    assert.deepEqual(
      sources.filter((url) => !files.has(url)),
      [],
      name,
    );
    assert.doesNotMatch(html, /<style|<script(?![^>]*src=)|\sstyle=|\son[a-z]+="/, name);
    assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;/, name);
  }
  const css = String(files.get('docs.css')?.body);
  assert.doesNotMatch(css, /@import|url\(["']?(?:https?:)?\/\//);
});

test('the search knows a section for every heading, under an address that is there', () => {
  const [, json = ''] = /docsIndex = (.*);\n$/.exec(String(files.get('search-index.js')?.body)) ?? [];
  const entries = JSON.parse(json) as { href: string; heading: string; text: string }[];
  assert.ok(entries.length > 300, String(entries.length));
  for (const { href } of entries) {
    const [file = '', hash] = href.split('#');
    assert.ok(pages.has(file), href);
    if (hash !== undefined) assert.ok(ids(pages.get(file) ?? '').includes(hash), href);
  }
});

test('llms.txt names every page with a sentence about it, and llms-full.txt holds their text', () => {
  const index = String(files.get('llms.txt')?.body);
  const full = String(files.get('llms-full.txt')?.body);
  assert.match(index, /^# contact-change\n\n> /);
  for (const name of pages.keys()) {
    if (name === 'index.html') continue;
    assert.match(index, new RegExp(`\\(${name.replace('.', '\\.')}\\): \\S.{10,}`), name);
    assert.ok(full.includes(`<!-- ${name} -->`), name);
  }
});

test('the page of operations has every operation of the API, and the page of elements every attribute', () => {
  const { paths } = JSON.parse(String(files.get('openapi.json')?.body)) as { paths: Record<string, object> };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.ok(operations.length > 70);
  const reference = pages.get('api-reference.html') ?? '';
  for (const operation of operations) assert.ok(reference.includes(`>${operation}</code></h3>`), operation);
  const elements = pages.get('elements.html') ?? '';
  for (const name of ['event-detail', '--contact-change-accent', 'contact-change-step-up', 'primary-button'])
    assert.ok(elements.includes(`>${name}</code></td>`), name);
});

test('HTML in a Markdown file is shown as text, and no link of it runs a script', () => {
  const { html } = renderMarkdown(
    '# A\n\n<img src=x onerror=alert(1)> [b](javascript:alert(1))',
    'README.md',
    () => null,
  );
  assert.doesNotMatch(html, /<img|href/);
});

test('`npm run docs` writes the same files into a folder', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-docs-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { stdout } = await run(process.execPath, ['demo/docs/write.ts', folder], { cwd: root });
  assert.match(stdout, new RegExp(`^${files.size} files: file://`));
  assert.deepEqual(readdirSync(folder).sort(), [...files.keys()].sort());
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), first);
});
