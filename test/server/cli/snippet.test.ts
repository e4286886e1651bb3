// Owns `snippet` and integrity.json: that the hashes are those of what the server serves, and that a browser takes them. Not how the
// files travel: http/widget-file.test.ts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { SETTINGS, spawnCli, testFolder } from '../../kit/cli-process.ts';
import { stage } from '../../e2e/browser.ts';

interface Snippet {
  readonly version: string;
  readonly html: string;
  readonly files: readonly { readonly url: string; readonly integrity: string }[];
}

describe('the snippet', () => {
  const world = stage();
  const printed = async (t: Parameters<typeof spawnCli>[0], ...args: readonly string[]): Promise<Snippet> => {
    const env = { ...SETTINGS, PUBLIC_URL: world.demo.bffUrl };
    const { out, err, code } = await spawnCli(t, ['snippet', '--json', ...args], { folder: testFolder(t), env }).ended;
    assert.equal(code, 0, err + out);
    return JSON.parse(out) as Snippet;
  };

  test('has the hash of each file that the server serves under its version, as integrity.json has it too', async (t) => {
    const { files, version } = await printed(t, '--element', 'list', '--language', 'ar');
    assert.ok(files.length >= 8, JSON.stringify(files));
    const hashes = (await (await fetch(`${world.demo.bffUrl}/widget/integrity.json`)).json()) as Record<string, string>;
    for (const { url, integrity } of files) {
      const answer = await fetch(url);
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/, url);
      const bytes = Buffer.from(await answer.arrayBuffer());
      assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
      assert.equal(hashes[url.split('/').at(-1) ?? ''], integrity);
    }
    const fixed = await fetch(`${world.demo.bffUrl}/widget/integrity.${version}.json`);
    assert.match(fixed.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(fixed.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(fixed.headers.get('access-control-allow-origin'), '*');
    assert.deepEqual(await fixed.json(), hashes);
  });

  test('on a page, loads the widget with the hashes and nothing without; one wrong hash, and the browser refuses it', async (t) => {
    const { html, files } = await printed(t);
    let body = html;
    const site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>A site</title>${body}`);
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    t.after(() => site.close().closeAllConnections());
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const page = await (await world.visitor()).newPage();
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(origin);
    await page.waitForFunction(() => customElements.get('contact-change') !== undefined);
    assert.deepEqual(scripts.sort(), files.map(({ url }) => url).sort());

    body = html.replace(/(contact-change\.[\d.]+js" integrity="sha384-)./, '$1_');
    assert.notEqual(body, html);
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(origin);
    await refused;
    assert.equal(await page.evaluate(() => customElements.get('contact-change') !== undefined), false);
  });

  test('loads the words of each element in the language, each file with its hash', async (t) => {
    const folder = testFolder(t);
    for (const [element, words] of [
      ['change', ['ar.', 'ar-more.', 'ar.list.']],
      ['confirm', ['ar.confirm.']],
      ['list', ['ar.', 'ar-more.', 'ar.list.']],
      ['admin', ['ar.admin-pages.', 'ar.admin-policy.', 'ar.admin.']],
    ] as const) {
      const args = ['snippet', '--element', element, '--language', 'ar'];
      const { out } = await spawnCli(t, args, { folder, env: SETTINGS }).ended;
      const tags = out.matchAll(/\/widget\/(ar[.-](?:[a-z-]+\.)?)\d[\d.]*js" integrity="sha384-/g);
      assert.deepEqual(
        [...tags].map(([, name]) => name),
        words,
        element,
      );
    }
  });

  test('finds a language as every part does, and takes English as what the widget has', async (t) => {
    const args = ['snippet', '--language', 'zh-TW', 'no', 'en-GB'];
    const { out } = await spawnCli(t, args, { folder: testFolder(t), env: SETTINGS }).ended;
    for (const file of ['zh-Hant', 'zh-Hant.list', 'nb', 'nb.list'])
      assert.match(out, new RegExp(`/widget/${file}\\.\\d`));
    assert.doesNotMatch(out, /widget\/en/);
  });

  test('with a brand, loads its file, and the elements wear it', async (t) => {
    const args = ['snippet', '--brand'];
    const { out } = await spawnCli(t, args, { folder: testFolder(t), env: SETTINGS }).ended;
    assert.match(out, /\/widget\/contact-change-brand\.\d[\d.]*js" integrity="sha384-/);
    assert.match(out, /<contact-change kind="email" api="http:\/\/localhost:8787" brand><\/contact-change>\n$/);
  });

  test('names the kinds that can be proved, and refuses a language that has no file', async (t) => {
    const folder = testFolder(t);
    const { out } = await spawnCli(t, ['snippet'], { folder, env: SETTINGS }).ended;
    assert.match(out, /<contact-change kind="email" api="http:\/\/localhost:8787"><\/contact-change>\n$/);
    assert.doesNotMatch(out, /phone/);
    const { code, err } = await spawnCli(t, ['snippet', '--language', 'xx'], { folder, env: SETTINGS }).ended;
    assert.equal(code, 2);
    assert.match(err, /There is no file of the language "xx": there is ar/);
  });
});
