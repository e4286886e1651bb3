// Owns whether the documentation works in a browser: its search, its keys, its policy, sizes, colours and directions, also from a disk.
// Not whether its links are right: ../docs-site.test.ts.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { buildDocs } from '../../demo/docs/build.ts';
import { docsRoutes } from '../../demo/docs/routes.ts';
import { findBrowser } from '../browser.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the documentation', () => {
  let browser: Browser;
  let base = '';
  const ends: (() => unknown)[] = [];
  before(async () => {
    const found = await findBrowser();
    const server = serve({ fetch: docsRoutes().fetch, port: 0, hostname: '127.0.0.1' });
    ends.push(() => server.close());
    await new Promise((done) => server.once('listening', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/`;
    browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
    ends.push(() => browser.close());
  });
  after(async () => {
    for (const end of ends.reverse()) await end();
  });

  /** A page that must write nothing to its console and ask no other origin. */
  async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(60_000);
    const fail = (text: string): void => void faults.push(`${path}: ${text}`);
    page.on('console', (message) => fail(message.text()));
    page.on('pageerror', (error) => fail(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url()) && !request.url().startsWith(base)) fail(request.url());
    });
    await page.goto(path);
    return page;
  }
  const faults: string[] = [];

  test('a reader searches by keys alone and comes to the section', async () => {
    const page = await open(`${base}index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('audience-missing');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${base}tokens.html#audience`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('qqqqqqqqzz');
    await page.getByText('Nothing found').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    assert.deepEqual(faults.splice(0), []);
    await page.close();
  });

  test('a name is found where it stands as it was typed, and lists of changes come last', async () => {
    const page = await open(`${base}index.html`);
    await page.keyboard.press('/');
    const found = async (query: string): Promise<string[]> => {
      await page.getByRole('combobox').fill(query);
      await page.getByRole('option').first().waitFor();
      return page
        .getByRole('option')
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    };
    await found('email_verified');
    for (const option of (await page.getByRole('option').all()).slice(0, 3))
      assert.match((await option.textContent()) ?? '', /email_verified/);
    const frozen = await found('frozen account lift');
    assert.equal(frozen[0], 'messages.html#a-frozen-account');
    const isChange = (await found('ALLOWED_ORIGINS')).map((href) => href.includes('-changes'));
    assert.deepEqual(isChange, isChange.toSorted());
    assert.deepEqual(faults.splice(0), []);
    await page.close();
  });

  test('from a disk, without any server, the search works under the same policy', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-change-docs-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, { body }] of await buildDocs()) writeFileSync(join(folder, name), body);
    const page = await open(pathToFileURL(join(folder, 'start.html')).href);
    await page.getByRole('button', { name: /Search/ }).click();
    await page.getByRole('combobox').fill('SECRET_KEYS');
    await page.getByRole('option').first().click();
    await page.waitForURL((url) => url.pathname !== join(folder, 'start.html'));
    assert.deepEqual(faults.splice(0), []);
    await page.close();
  });

  test('no page is wider than the window from 320 to 1440 pixels, in both directions', async () => {
    const page = await open(`${base}index.html`);
    const names = [...(await buildDocs()).keys()].filter((name) => name.endsWith('.html'));
    const wide: string[] = [];
    for (const name of names)
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        if (width === 320) await page.goto(`${base}${name}?dir=${names.indexOf(name) % 2 === 0 ? 'ltr' : 'rtl'}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${name} at ${width}: ${over}`);
      }
    assert.deepEqual(wide, []);
    assert.deepEqual(faults.splice(0), []);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in ${colorScheme}`, async () => {
      for (const path of ['index.html', 'start.html', 'configure.html', 'tokens.html?dir=rtl', 'elements.html']) {
        const page = await open(`${base}${path}`, { colorScheme, bypassCSP: true });
        await page.addScriptTag({ path: AXE });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        assert.deepEqual(found, [], path);
        await page.close();
      }
      faults.length = 0;
    });

  test('on a narrow screen the pages are behind a button, which Escape closes', async () => {
    const page = await open(`${base}configure.html`, { viewport: { width: 390, height: 800 } });
    const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
    assert.equal(await pages.isVisible(), false);
    await page.getByRole('button', { name: 'Pages' }).click();
    await pages.getByRole('link', { name: 'Limits' }).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await pages.isVisible(), false);
    await page.close();
  });

  test('a reader without scripts sees every page and its navigation', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${base}limits.html`);
    await page
      .getByRole('navigation', { name: 'Pages', exact: true })
      .getByRole('link', { name: 'Identity', exact: true })
      .click();
    await page.waitForURL(`${base}identity.html`);
    assert.equal(await page.getByRole('button', { name: /Search/ }).count(), 0);
    await context.close();
  });
});
