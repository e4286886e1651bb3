// Owns whether what docs/start.md shows works, put on a page of another site word for word. Not the README's snippets: ../readme.test.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { codeIn, linkIn } from '../kit/inbox.ts';
import { stage } from './browser.ts';

const page = readFileSync(new URL('../../server/docs/start.md', import.meta.url), 'utf8');

/** The code blocks below a heading. */
function blocks(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? assert.fail(heading);
  return [...section.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
}

describe('the page "start"', () => {
  let origin = '';
  const site = createServer((request, response) => {
    void (async () => {
      if (request.url === '/my-token') return response.end(await token());
      response.setHeader('content-type', 'text/html');
      const [widget = ''] = blocks('The getToken way');
      const [confirm = ''] = blocks('Your own link page');
      const body = request.url?.startsWith('/confirm') ? confirm : widget;
      return response.end(
        `<!doctype html><title>A site</title><link rel="icon" href="data:,">${body.replaceAll('https://id.example.com', world.demo.bffUrl)}`,
      );
    })();
  });
  after(() => site.close().closeAllConnections());
  const world = stage(async () => {
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    return { ALLOWED_ORIGINS: origin, REDIRECT_URLS: `${origin}/confirm`, LINK_URL: `${origin}/confirm` };
  });

  async function token(): Promise<string> {
    const answer = await fetch(`${world.demo.siteUrl}/idp/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sub: 'ann', amr: ['pwd', 'hwk'] }),
    });
    return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
  }

  test('the widget has its token from the first request on, and a link opened in the same browser finishes by itself', async () => {
    const context = await world.visitor();
    const said: string[] = [];
    const tab = await context.newPage();
    tab.on('console', (message) => said.push(message.text()));
    await tab.goto(origin);
    const widget = tab.locator('contact-change');
    await widget.getByLabel('New email address').fill('start@new.example');
    await widget.getByRole('button', { name: 'Send code' }).click();
    const mail = await world.demo.inbox.waitFor('start@new.example');
    assert.deepEqual(said, [], 'no 401 stands in the console');
    const link = await context.newPage();
    await link.goto(linkIn(mail));
    await link.locator('contact-change-confirm').getByRole('button', { name: 'Confirm' }).click();
    // Ann signed in by password, so her current address confirms too; the new one is proved without a code.
    await widget.getByRole('heading', { name: 'Check your current email' }).waitFor();
    const current = await world.demo.inbox.waitFor((m) => m.to === 'ann@example.com' && /^\d{6}$/m.test(m.text));
    await widget.getByLabel('6-digit code').fill(codeIn(current));
    await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
  });

  test('the request that opens a session by cookie is answered with one, from the server’s own origin', async () => {
    const [code = ''] = blocks('The cookie way');
    const { bffUrl } = world.demo;
    const run = new Function('fetch', `${code}; return startSession();`) as (send: typeof fetch) => Promise<Response>;
    const answer = await run((path, init) =>
      path === '/my-token'
        ? fetch(`${origin}/my-token`)
        : fetch(`${bffUrl}${String(path).replace('/contact-change', '')}`, {
            ...init,
            headers: { ...(init?.headers as Record<string, string>), Origin: bffUrl },
          }),
    );
    assert.equal(answer.status, 200, await answer.text());
    assert.match(answer.headers.get('set-cookie') ?? '', /HttpOnly/);
  });
});
