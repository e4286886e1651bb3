import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { chromium } from 'playwright';
import { listen } from '../../server/http/serve.ts';
import { findBrowser } from '../browser.mjs';
import { startApp } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { linkIn } from '../kit/inbox.ts';
import { freePort } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const closing: (() => Promise<unknown>)[] = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

test('a browser follows the press of a link to the site that asked for it, with or without scripts', async () => {
  const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Back</h1>'));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => site.close(resolve)));
  const back = `http://127.0.0.1:${(site.address() as AddressInfo).port}/back`;
  const port = await freePort();
  const app = await startApp({
    publicUrl: `http://localhost:${port}`,
    project: { faces: { transmit: { completion: 'click', linkLife: null } }, redirectUrls: [back] },
  });
  closing.push(() => app.close());
  const server = await listen(app.app, { port, host: 'localhost', log: silent });
  closing.push(() => server.stop(0));
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  closing.push(() => browser.close());
  for (const [javaScriptEnabled, email_address] of [
    [true, 'one@example.com'],
    [false, 'two@example.com'],
  ] as const) {
    const ann = app.person('ann', strongSignIn());
    const body = { email_address, redirect_uri: back };
    const headers = { origin: '' };
    assert.equal((await ann.send('POST', '/cis/v1/verification/links/email', body, headers)).status, 200);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(linkIn(await app.mailTo(email_address)));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL(`${back}?result=true`);
    assert.equal(await page.getByRole('heading').textContent(), 'Back');
  }
});
