// Owns whether each page that the documentation shows works, put on another site word for word: every element comes up, and the
// console stays empty. Not what a user does there: test/e2e.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { stage, type Stage } from '../e2e/browser.ts';
import { ROUTES } from '../../server/http/routes/routes.ts';
import { ROOT, written, type Snippet } from './snippets.ts';

const SERVER = 'https://id.example.com';
/** The page around an example gives the token where the example does not say how, before the elements come up. */
const GET_TOKEN = `<script type="module">
for (const el of document.querySelectorAll(':not(:defined)')) el.getToken = async () => (await fetch('/my-token')).text();
</script>`;

/** What has no script is a link, whose test is the last one here. */
const snippets = written('html').filter(({ code }) => code.includes('<contact-') || code.includes('<script'));
let origin = '';
let on: Stage;

const site = createServer((request, response) => {
  void (async () => {
    const { pathname } = new URL(request.url ?? '', origin);
    if (pathname === '/my-token') return response.end(await token());
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const snippet = snippets[Number(pathname.slice(1))];
    return response.end(snippet === undefined ? '' : await pageOf(snippet));
  })();
});

async function token(): Promise<string> {
  const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
    method: 'POST',
    body: JSON.stringify({ sub: 'ann', claims: { roles: ['contacts-admin'] } }),
  });
  return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
}

/** The page with the server of the test, and with the version and the hashes of its files. */
async function pageOf({ code }: Snippet): Promise<string> {
  const hashes = (await (await fetch(`${on.demo.bffUrl}/widget/integrity.json`)).json()) as Record<string, string>;
  const [, version = ''] = /^contact-change\.(.*)\.js$/m.exec(Object.keys(hashes).join('\n')) ?? [];
  const body = code
    .replaceAll('.1.0.0.js', `.${version}.js`)
    .replaceAll(
      /([\w.-]+)("\s+integrity=")sha384-…/g,
      (_, file: string, between: string) => file + between + hashes[file],
    )
    .replaceAll(SERVER, on.demo.bffUrl);
  return `<!doctype html><title>A site</title><link rel="icon" href="data:,">${GET_TOKEN}${body}`;
}

describe('a page of the documentation', () => {
  on = stage(async () => {
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    return { ALLOWED_ORIGINS: origin };
  });
  after(() => site.close().closeAllConnections());

  for (const [i, { where, code }] of snippets.entries())
    test(`at ${where} comes up on another site, with nothing in the console`, async () => {
      const context = await on.visitor();
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${origin}/${i}`);
      const tags = [...new Set(code.match(/(?<=<)contact-[\w-]+/g))];
      for (const tag of tags) {
        const up = page.locator(`${tag}:defined:not(:state(loading))`);
        await up.first().waitFor({ state: 'attached' });
        assert.equal(await page.locator(`${tag}:is(:state(failed), :state(error))`).count(), 0);
      }
      assert.deepEqual(said, []);
    });
});

for (const { where, page, code } of written('html').filter((one) => !snippets.includes(one)))
  test(`the link at ${where} leads to a page of the server, and back to one that the settings allow`, () => {
    const { pathname, searchParams } = new URL(/href="([^"]*)"/.exec(code)?.[1] ?? '');
    assert.ok(
      Object.values(ROUTES).some(({ path, method }) => path === pathname && method === 'GET'),
      pathname,
    );
    const [, allowed = ''] = /^ACCOUNT_RETURN_URLS=(.*)$/m.exec(readFileSync(join(ROOT, page), 'utf8')) ?? [];
    assert.ok(allowed.split(',').includes(searchParams.get('return_to') ?? ''), allowed);
  });
