// Owns the first page of the demo in a real browser: what it says, its panel, its snippets, its ways in. Not the pages behind them:
// demo.test.ts and others.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { stage } from './browser.ts';

const on = stage();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of a visitor who may read the clipboard, and the requests that it made to anyone but the demo. */
async function firstPage(query = ''): Promise<{ readonly page: Page; readonly strangers: string[] }> {
  const context = await on.visitor();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const strangers: string[] = [];
  const hosts = [on.demo.siteUrl, on.demo.bffUrl].map((url) => new URL(url).host);
  page.on('request', (request) => hosts.includes(new URL(request.url()).host) || strangers.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && strangers.push(message.text()));
  await page.goto(`${on.demo.siteUrl}/${query}`);
  await page.locator('#preview-widget').getByRole('heading').waitFor();
  return { page, strangers };
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a visitor reads what the product is, and how large the built files are, and nothing comes from elsewhere', async () => {
  const { page, strangers } = await firstPage();
  await page.getByRole('heading', { level: 1, name: 'proved before anything changes' }).waitFor();
  await page.getByText('A web component and a server').waitFor();
  const built = await readFile(new URL('../../widget/dist/cdn/contact-change.js', import.meta.url));
  const cells = page.getByRole('row', { name: /^contact-change\.js/ }).getByRole('cell');
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  assert.deepEqual(
    (await cells.allTextContents()).map((text) => text.trim()),
    [built.length, gzipSync(built, { level: 9 }).length, brotliCompressSync(built).length].map(kilobytes),
  );
  assert.deepEqual(strangers, []);
});

test('the panel themes the widget beside it, and its snippet holds exactly what the widget has', async () => {
  const { page } = await firstPage();
  const widget = page.locator('#preview-widget contact-change');
  await page.getByRole('button', { name: 'Plum' }).click();
  await page.getByRole('slider', { name: /^Corners/ }).fill('6');
  await page.getByLabel('Font').selectOption('Georgia');
  await page.getByLabel('Roomy').check();
  await page.getByLabel('Dark', { exact: true }).check();
  await page.getByLabel('Mobile number', { exact: true }).first().check();
  const button = widget.getByRole('button', { name: 'Send code' });
  await button.waitFor();
  const look = await button.evaluate((element) => {
    const { borderRadius, fontFamily, minBlockSize } = getComputedStyle(element);
    return { borderRadius, fontFamily, minBlockSize };
  });
  assert.deepEqual(look, {
    // Two thirds of the box's corners.
    borderRadius: '4px',
    fontFamily: 'Georgia, "Times New Roman", serif',
    minBlockSize: '52px',
  });
  const snippet = (await page.locator('#theme-code code').textContent()) ?? '';
  const shown = [...snippet.matchAll(/(--contact-change-[\w-]+): (.+);/g)].map(([, name, value]) => [name, value]);
  const set = await widget.evaluate((element) =>
    [...element.style].map((name) => [name, element.style.getPropertyValue(name).trim()]),
  );
  assert.deepEqual(new Map(set as [string, string][]), new Map(shown as [string, string][]));
  assert.match(snippet, /--contact-change-accent: light-dark\(#7a2e8e, #[\da-f]{6}\);/);
  assert.match(snippet, /<contact-change kind="phone" api="https:\/\/id\.example\.com" theme="dark">/);
  await page.locator('#theme-code').getByRole('button', { name: /^Copy/ }).click();
  await page.locator('#theme-code').getByText('Copied').waitFor();
  assert.equal(await copied(page), snippet);
});

test('the widget of the first page speaks the language of the bar, whichever kind it changes', async () => {
  const { page } = await firstPage();
  const send = page.locator('#preview-widget').getByRole('button', { name: 'Lähetä koodi' });
  await page.getByLabel('Language').selectOption({ label: 'Suomi' });
  await send.waitFor();
  await page.getByLabel('Mobile number', { exact: true }).first().check();
  await page.locator('#preview-widget input[type="tel"]').waitFor();
  await send.waitFor();
});

test('an accent that cannot be read on white is warned about, and the one that is offered instead can be', async () => {
  const { page } = await firstPage();
  await page.getByRole('button', { name: 'Sun' }).click();
  await page.getByText(/links in this accent have a contrast of 2\.\d:1/).waitFor();
  const offer = page.getByRole('button', { name: /^Use #/ });
  const colour = (await offer.textContent())?.slice(-7) ?? '';
  await offer.click();
  await offer.waitFor({ state: 'detached' });
  await page.locator('#theme-code').getByText(`light-dark(${colour},`).waitFor();
});

test('the snippet of a framework is copied as it is shown, and the tabs are moved through by keys', async () => {
  const { page } = await firstPage();
  await page.getByRole('tab', { name: 'React' }).focus();
  for (const [name, path] of [
    ['Next.js', 'next/app/account.tsx'],
    ['Vue', 'vue/Account.vue'],
    ['Svelte', 'svelte/Account.svelte'],
    ['Angular', 'angular/src/account.ts'],
    ['Plain HTML', 'index.html'],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    const panel = page.getByRole('tabpanel', { name });
    await panel.getByRole('button', { name: `Copy ${path}` }).click();
    await panel.getByText('Copied').waitFor();
    const text = await copied(page);
    assert.equal(text, await panel.getByRole('group', { name: path }).textContent());
    const file = new URL(`../frameworks/${path}`, import.meta.url);
    if (path !== 'index.html') assert.equal(text, await readFile(file, 'utf8'));
    await page.getByRole('tab', { name }).focus();
  }
});

test('the page leads into the account, and into the admin portal as Ada, who signs in at the provider of the demo', async () => {
  const { page } = await firstPage();
  await page.getByRole('link', { name: 'The admin portal' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Users' }).waitFor();
  await page.getByText('Ada Salminen').first().waitFor();
  await page.goto(on.demo.siteUrl);
  await page.getByRole('button', { name: /Ann/ }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
});

test('a visitor tries the hosted account page: they sign in at the site, change the email, and find the way back', async () => {
  const { page, strangers } = await firstPage();
  await page.getByRole('link', { name: 'The hosted account page' }).click();
  await page.locator('input[value="strong"]').check();
  await page.getByRole('button', { name: /Bob/ }).click();
  const list = page.locator('contact-change-list[kind="email"]');
  await list.getByRole('button', { name: /^Change/ }).click();
  await list.getByLabel('New email address').fill('bob@hosted.example');
  await list.getByRole('button', { name: 'Send code' }).click();
  await list.getByLabel('6-digit code').pressSequentially(await on.code('bob@hosted.example'));
  await list.getByRole('button', { name: 'Confirm' }).click();
  await list.getByText('Changed to').last().waitFor();
  await page.getByRole('link', { name: 'Back to Luoto' }).click();
  await page.locator('.row[data-kind="email"] .value', { hasText: 'bob@hosted.example' }).waitFor();

  // A sign-in of an hour ago is too old for a change: the page asks for another, and the site for a choice again.
  const { page: old } = await firstPage();
  await old.getByLabel('Language').selectOption({ label: 'Suomi' });
  await old.getByRole('link', { name: 'The hosted account page' }).click();
  await old.locator('input[value="old"]').check();
  await old.getByRole('button', { name: /Bob/ }).click();
  assert.equal(await old.evaluate(() => document.documentElement.lang), 'fi', 'in the language of the bar');
  const again = old.locator('contact-change-list[kind="email"]');
  await again.getByRole('button', { name: /^Vaihda/ }).click();
  await again.getByRole('button', { name: 'Kirjaudu uudelleen' }).click();
  await old.getByRole('button', { name: /Bob/ }).click();
  await again.getByRole('button', { name: /^Vaihda/ }).click();
  await again.getByLabel('Uusi sähköpostiosoite').waitFor();
  assert.deepEqual(strangers, []);
});

test('the sign-in leads to the page that asked for it, also before any script has run, and never to another site', async () => {
  const next = async (given: string): Promise<string | undefined> => {
    const answer = await fetch(`${on.demo.siteUrl}/sign-in?next=${encodeURIComponent(given)}`);
    return /name="next" value="([^"]*)"/.exec(await answer.text())?.[1];
  };
  assert.equal(await next('/idp/authorize?state=a&nonce=b'), '/idp/authorize?state=a&#38;nonce=b');
  assert.deepEqual(await Promise.all(['//evil.example', 'https://evil.example', '/"><script>'].map(next)), [
    '/',
    '/',
    '/',
  ]);
});

test('axe finds nothing, and nothing is wider than the window, in two languages from 320 px to 1920 px', async () => {
  const faults: string[] = [];
  for (const [query, width, colorScheme] of [
    ['', 1920, 'light'],
    ['', 320, 'dark'],
    ['?lang=ar', 1280, 'dark'],
    ['?lang=ar', 320, 'light'],
  ] as const) {
    const { page, strangers } = await firstPage(`welcome${query}`);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return [
        ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
        ...(over > 0 ? [`${over} px too wide`] : []),
      ];
    });
    faults.push(...[...found, ...strangers].map((fault) => `${query} ${width} ${colorScheme}: ${fault}`));
    await page.close();
  }
  assert.deepEqual(faults, []);
});
