// Owns that a browser hands the press of a link over to the app that asked for it. Not to a site: redirect.test.ts.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright';
import { listen } from '../../server/http/serve.ts';
import { findBrowser } from '../browser.mjs';
import { startApp } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { linkIn } from '../kit/inbox.ts';
import { freePort } from '../kit/server.ts';

const closing: (() => Promise<unknown>)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

test('a browser follows the press of a link to the URL of an app; the policy of the page does not stop it', async () => {
  const port = await freePort();
  const app = await startApp({
    publicUrl: `http://localhost:${port}`,
    project: {
      faces: { transmit: { completion: 'click', linkLife: null } },
      redirectUrls: ['com.example.app://changed', 'com.example.app:/changed'],
    },
  });
  closing.push(() => app.close());
  const server = await listen(app.app, { port, host: 'localhost', log: silent });
  closing.push(() => server.stop(0));
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  closing.push(() => browser.close());
  for (const [redirect_uri, email_address] of [
    ['com.example.app://changed', 'one@example.com'],
    ['com.example.app:/changed', 'two@example.com'],
  ] as const) {
    const body = { email_address, redirect_uri };
    const asked = await app
      .person(email_address.slice(0, 3))
      .send('POST', '/cis/v1/verification/links/email', body, { origin: '' });
    assert.equal(asked.status, 200);
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(10_000);
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.goto(linkIn(await app.mailTo(email_address)));
    const [failed] = await Promise.all([
      page.waitForEvent('requestfailed'),
      page.getByRole('button', { name: 'Confirm' }).click(),
    ]);
    // The browser ends the request where it hands the URL over to the app.
    assert.equal(failed.url(), `${redirect_uri}?result=true`);
    assert.deepEqual(violations, []);
  }
});
