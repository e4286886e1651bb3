// Owns the widget on a page of another origin, from its single files. Not the pages of the demo: email.test.ts and others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { Page } from 'playwright';
import { firstPage } from '../../server/cli/init/first-page.ts';
import { stage } from './browser.ts';

/** The page that README prints, to the letter. */
const README = /## Embed it[\s\S]*?```html\n([\s\S]*?)```/.exec(
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
)?.[1];

/** The widget and the list, from two files, with one function whose first token is refused. */
const SHARED = `
<script type="module" src="https://id.example.com/widget/contact-change.js"></script>
<script type="module" src="https://id.example.com/widget/contact-change-list.js"></script>
<contact-change kind="email" api="https://id.example.com"></contact-change>
<contact-change kind="phone" api="https://id.example.com"></contact-change>
<contact-change-list kind="email" api="https://id.example.com"></contact-change-list>
<script type="module">
  const getToken = async ({ forceRefresh }) => (await fetch('/my-token?force=' + forceRefresh)).text();
  for (const el of document.querySelectorAll('contact-change, contact-change-list')) el.getToken = getToken;
</script>`;

const PAGES: Readonly<Record<string, string | undefined>> = { '/readme': README, '/shared': SHARED };

/** A site that is neither the demo's nor the server's, with a person who signed in a moment ago by two factors. */
const site = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', origin);
  const html = PAGES[pathname];
  if (html !== undefined) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Site</title>${html}</html>`.replaceAll(SERVER, on.demo.bffUrl));
    return;
  }
  if (pathname !== '/my-token') return void response.writeHead(204).end();
  const expired = searchParams.get('force') === 'false';
  void tokenOf('bob', expired).then((token) => response.end(token));
});
await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
after(() => site.close());
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const SERVER = 'https://id.example.com';

const on = stage({ ALLOWED_ORIGINS: origin });

async function tokenOf(sub: string, expired: boolean): Promise<string> {
  const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
    method: 'POST',
    body: JSON.stringify({
      sub,
      authAgo: 0,
      claims: { amr: ['pwd', 'otp'], ...(expired && { iat: 1e9, exp: 1e9 + 60 }) },
    }),
  });
  return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
}

/** What a page asked for and wrote to the console, as its developer sees both. */
interface Opened {
  readonly page: Page;
  readonly console: readonly string[];
  /** Requests so far, without preflights. */
  asked(path: string): number;
}

async function openPage(path: string): Promise<Opened> {
  const page = await (await on.visitor()).newPage();
  const console: string[] = [];
  const paths: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('pageerror', (error) => console.push(error.message));
  page.on('request', (request) => request.method() === 'OPTIONS' || paths.push(new URL(request.url()).pathname));
  await page.goto(origin + path);
  return { page, console, asked: (path) => paths.filter((each) => each === path).length };
}

test('the page of README loads with one token and one account, and writes nothing to the console', async () => {
  assert.ok(README?.includes('getToken'), 'README prints a page');
  const { page, console, asked } = await openPage('/readme');
  await page.getByLabel('New email address').waitFor();
  await page.getByLabel('New mobile number').waitFor();
  assert.deepEqual([asked('/my-token'), asked('/v1/me')], [1, 1]);
  assert.deepEqual(console, []);
});

/** The first page that `init` prints, at /settings of the server's own origin. `token`: what /my-token answers. */
async function openFirstPage(origin: string | null, token: () => Promise<{ status?: number; body: string }>) {
  const { bffUrl } = on.demo;
  const page = await (await on.visitor()).newPage();
  const console: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const html = firstPage({ publicUrl: bffUrl, origin, kinds: ['email'] });
  const body = (text: string) =>
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Site</title>${text}</html>`;
  await page.route(`${bffUrl}/settings`, (route) => route.fulfill({ contentType: 'text/html', body: body(html) }));
  await page.route(`${bffUrl}/sign-in`, (route) =>
    route.fulfill({ contentType: 'text/html', body: body('<h1>Sign in</h1>') }),
  );
  await page.route(`${bffUrl}/my-token`, async (route) => route.fulfill(await token()));
  await page.goto(`${bffUrl}/settings`);
  return { page, console, asked };
}

const signedIn = async () => ({ body: await tokenOf('cleo', false) });
const signedOut = () => Promise.resolve({ status: 401, body: 'no user is signed in' });

test('the first page that init prints, on the server’s own origin, opens the session before the widget comes', async () => {
  const { page, console, asked } = await openFirstPage(null, signedIn);
  await page.getByLabel('New email address').waitFor();
  assert.deepEqual(asked.slice(0, 4), ['/settings', '/my-token', '/v1/session', '/widget/contact-change.js']);
  assert.deepEqual(console, []);
});

test('where our session ends before that of the site, the first page opens another, and the change goes on', async () => {
  const { page } = await openFirstPage(null, signedIn);
  await page.getByLabel('New email address').fill('cleo@new.example');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByLabel('6-digit code').waitFor();
  assert.ok(await on.code('cleo@new.example'));
});

test('where the page of the token fails, the first page shows the widget, and its developer is told', async () => {
  const { page, console } = await openFirstPage(null, () => Promise.resolve({ body: '<!doctype html>\n<p>Oh' }));
  await page.getByRole('heading', { name: 'You’ve been signed out' }).waitFor();
  assert.ok(
    console.some((line) => line.startsWith('No session of contact-change was opened.')),
    console.join('\n'),
  );
});

test('where no user is signed in, the first page leads to the sign-in of the site, by cookie and by getToken', async () => {
  for (const origin of [null, 'https://shop.example.com']) {
    const { page } = await openFirstPage(origin, signedOut);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  }
});

test('a token that the server refuses is told to the developer of the first page, who is led nowhere', async () => {
  const { page, console } = await openFirstPage(null, () => Promise.resolve({ body: 'a.b.c' }));
  await page.getByRole('heading', { name: 'You’ve been signed out' }).waitFor();
  assert.ok(
    console.some((line) => /^POST \/v1\/session answered 401 .*docs\/tokens\.md/.test(line)),
    console.join('\n'),
  );
  assert.equal(new URL(page.url()).pathname, '/settings');
});

test('five changes in a row on the page of README leave one address, and room for the next', async () => {
  const { page, console } = await openPage('/readme');
  const widget = page.locator('contact-change[kind="email"]');
  let old = 'bob@example.com';
  for (const value of [1, 2, 3, 4, 5].map((n) => `bob${n}@new.example`)) {
    await widget.getByText(`it replaces ${old} as the email`).waitFor();
    await widget.getByLabel('New email address').fill(value);
    await widget.getByRole('button', { name: 'Send code' }).click();
    await widget.getByLabel('6-digit code').pressSequentially(await on.code(value));
    await widget.getByRole('button', { name: 'Confirm' }).click();
    await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
    await widget.getByRole('button', { name: 'Done' }).click();
    old = value;
  }
  await widget.getByText(`Current: ${old}`).waitFor();
  assert.deepEqual(console, Array(5).fill('email changed'));
  const answer = await fetch(`${on.demo.bffUrl}/v1/me`, {
    headers: { Authorization: `Bearer ${await tokenOf('bob', false)}` },
  });
  const { contacts } = (await answer.json()) as { contacts: { kind: string; value: string }[] };
  assert.deepEqual(
    contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    [old],
  );
});

test('elements from two single files share a call, and a refused token is renewed once for all of them', async () => {
  const { page, console, asked } = await openPage('/shared');
  await page.locator('contact-change[kind="email"]').getByLabel('New email address').waitFor();
  await page.locator('contact-change[kind="phone"]').getByLabel('New mobile number').waitFor();
  await page.getByRole('button', { name: 'Add an email address' }).waitFor();
  // The expired token and the fresh one; the account with each.
  assert.deepEqual([asked('/my-token'), asked('/v1/me')], [2, 2]);
  assert.equal(console.length, 1, console.join('\n'));
  assert.equal(asked('/widget/contact-change-more.js'), 1);
});
