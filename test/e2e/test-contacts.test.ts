// Owns whether what docs/test-contacts.md shows works: a test of a site in a browser that reads its code on the command line.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright';
import { environment } from '../../demo/bff.ts';
import { startDemo, type Demo } from '../../demo/start.ts';
import { findBrowser } from '../browser.mjs';
import { CLI } from '../kit/server.ts';
import { SECRET } from '../kit/webhook.ts';

const docs = readFileSync(new URL('../../server/docs/test-contacts.md', import.meta.url), 'utf8');
const [read = '', flow = ''] = [...docs.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

type Ends = (() => unknown)[];

/** A site whose account page has the widget, with a signed-in user. */
async function accountPage(ends: Ends, demo: () => Demo): Promise<string> {
  const token = async (): Promise<string> => {
    const answer = await fetch(`${demo().siteUrl}/idp/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sub: 'ann', amr: ['pwd', 'hwk'] }),
    });
    return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
  };
  const site = createServer((request, response) => {
    void (async () => {
      if (request.url === '/my-token') return response.end(await token());
      response.setHeader('content-type', 'text/html');
      return response.end(`<!doctype html><title>A site</title><link rel="icon" href="data:,">
        <contact-change kind="email" api="${demo().bffUrl}"></contact-change>
        <script type="module">
          document.querySelector('contact-change').getToken = async () => (await fetch('/my-token')).text();
        </script>
        <script type="module" src="${demo().bffUrl}/widget/contact-change.js"></script>`);
    })();
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  ends.push(() => site.close().closeAllConnections());
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

test('the lines of the page change an address in a browser, with a code that the command line shows', async (t) => {
  const ends: Ends = [];
  t.after(async () => {
    for (const end of ends.reverse()) await end();
  });
  const dir = mkdtempSync(join(tmpdir(), 'contact-change-test-contacts-'));
  ends.push(() => rmSync(dir, { recursive: true, force: true }));
  let demo: Demo | undefined;
  const running = (): Demo => demo ?? assert.fail('the demo is not up');
  const origin = await accountPage(ends, running);
  const [, TEST_CONTACTS = ''] = /TEST_CONTACTS=(\S+)/.exec(docs) ?? [];
  // The lines of the page are of a user whose current contact need not agree.
  const env = { ALLOWED_ORIGINS: origin, TEST_CONTACTS, POLICY: '{"confirmCurrent":"never"}', LOG_LEVEL: 'error' };
  demo = await startDemo({ quiet: true, dir, env });
  ends.push(() => running().stop());
  const { bffUrl: publicUrl, siteUrl, otherUrl, inbox } = demo;
  const { smtpUrl, smsUrl } = inbox;
  const settings = environment({
    port: 0,
    publicUrl,
    siteUrl,
    otherUrl,
    smtpUrl,
    smsUrl,
    webhookSecret: SECRET,
    dir,
    env,
  });

  const npx = (_: string, [, ...args]: readonly string[]) =>
    promisify(execFile)(process.execPath, [CLI, ...args], { env: { PATH: process.env['PATH'], ...settings } });
  const body = (code: string) => code.replace(/^import .*\n/gm, '').replace(/^export /gm, '');
  const messageTo = new Function('promisify', 'execFile', `${body(read)}; return messageTo;`)(
    (run: unknown) => run,
    npx,
  ) as (contact: string) => Promise<{ readonly text: string }>;

  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  ends.push(() => browser.close());
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB' });
  context.setDefaultTimeout(60_000);
  const steps: Promise<void>[] = [];
  const addresses: string[] = [];
  const playwright = (_: string, run: (fixtures: { page: Page }) => Promise<void>) =>
    steps.push(context.newPage().then((page) => run({ page })));
  new Function('test', 'messageTo', body(flow))(playwright, (contact: string) => {
    addresses.push(contact);
    return messageTo(contact);
  });
  await Promise.all(steps);
  assert.equal(addresses.length, 1);
  assert.deepEqual(inbox.messages(addresses[0] ?? ''), [], 'nothing was sent');
});
