// Owns what the console of a real page says to its developer, with the built files and a real server. Not each cause:
// ../widget/advice.wtr.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { stage } from './browser.ts';

describe('a page that is not right yet', () => {
  let body = '';
  const servers: Server[] = [];
  after(() => servers.forEach((server) => server.close().closeAllConnections()));

  /** A site that answers every path with its page, as the server of an application does. */
  async function site(): Promise<string> {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html>\n<title>A site</title>\n<link rel="icon" href="data:," />\n${body}`);
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  let allowed = '';
  const world = stage(async () => {
    allowed = await site();
    return { ALLOWED_ORIGINS: allowed };
  });

  async function warningOf(origin: string, html: string): Promise<string> {
    body = html.replaceAll('https://id.example.com', world.demo.bffUrl);
    const page = await (await world.visitor()).newPage();
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.goto(origin);
    const text = (await warned).text();
    await page.close();
    return text;
  }

  async function tokenOfAnn(): Promise<string> {
    const answer = await fetch(`${world.demo.siteUrl}/idp/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sub: 'ann' }),
    });
    return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
  }

  const script = '<script type="module" src="https://id.example.com/widget/contact-change.js"></script>';
  const tag = '<contact-change kind="email" api="https://id.example.com"></contact-change>';
  const token = (value: string) =>
    `<script type="module">document.querySelector('contact-change').getToken = async () => ${value};</script>`;

  test('is told that its origin is refused', async () => {
    const other = await site();
    const text = await warningOf(other, `${tag}${token("'a.b.c'")}${script}`);
    assert.equal(
      text,
      `contact-change: the server refuses the origin ${other}: it is not in ALLOWED_ORIGINS. See docs/configure.md#pages-cookies-and-links`,
    );
  });

  test('is told that getToken brings the sign-in page instead of a token', async () => {
    const text = await warningOf(allowed, `${tag}${token("(await fetch('/my-token')).text()")}${script}`);
    assert.equal(text, 'contact-change: getToken returned HTML, not a JWT. See docs/start.md#the-gettoken-way');
  });

  test('is told that getToken is missing where no cookie can say who is signed in', async () => {
    const text = await warningOf(allowed, `${tag}${script}`);
    assert.match(text, /^contact-change: getToken is missing, .* See docs\/start\.md#who-is-signed-in$/);
  });

  test('is told that api is missing where the site itself answers', async () => {
    const text = await warningOf(allowed, `<contact-change kind="email"></contact-change>${token("'a.b.c'")}${script}`);
    assert.match(text, /^contact-change: `api` is missing, .* See docs\/start\.md#where-the-server-is$/);
  });

  test('is told on a link page too', async () => {
    const other = await site();
    const confirm = script.replace('contact-change.js', 'contact-change-confirm.js');
    const page = await warningOf(
      `${other}/confirm?t=${'a'.repeat(43)}`,
      `<contact-change-confirm api="https://id.example.com"></contact-change-confirm>${confirm}`,
    );
    assert.match(page, /refuses the origin/);
  });

  test('is told nothing once it is right: the console is empty', async () => {
    const page = await (await world.visitor()).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    body = `${tag}<script type="module">
      document.querySelector('contact-change').getToken = async () => ${JSON.stringify(await tokenOfAnn())};
    </script>${script}`.replaceAll('https://id.example.com', world.demo.bffUrl);
    await page.goto(allowed);
    await page.getByLabel('New email address').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(said, []);
  });

  test('every section that a warning names is there', () => {
    const source = readFileSync(new URL('../../widget/client/advice.ts', import.meta.url), 'utf8');
    const named = [...source.matchAll(/'docs\/([\w-]+\.md)#([\w-]+)'/g)];
    assert.ok(named.length >= 4);
    for (const [, file = '', anchor = ''] of named) {
      const page = readFileSync(new URL(`../../server/docs/${file}`, import.meta.url), 'utf8');
      const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
        text
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replace(/\s/g, '-'),
      );
      assert.ok(anchors.includes(anchor), `${file}#${anchor}`);
    }
  });
});
