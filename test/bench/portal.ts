// Owns the figures of the portal in a real browser over 100,000 users: from typing to the first row on the screen, and the first load
// of /admin. Not the time on the server alone: admin.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { startDemo, type Demo } from '../../demo/start.ts';
import { openStore } from '../../server/store/open.ts';
import { findBrowser } from '../browser.mjs';
import { silent } from '../kit/database.ts';
import { show, type Figure } from './figures.ts';
import { fill, nth } from './people.ts';

/** What the promise allows from typing to the first row on the screen, ms. */
const LIMIT = 200;
const PROJECT = 'default';
const SEARCHES = 40;
const LOADS = 8;

/** A browser context with an admin in it. */
async function signIn(demo: Demo, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const issued = await fetch(`${demo.siteUrl}/idp/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sub: 'ada' }),
  });
  const { refreshJwt } = (await issued.json()) as { readonly refreshJwt: string };
  await page.goto(`${demo.bffUrl}/admin`);
  await page.evaluate(async (token) => {
    const headers = { Authorization: `Bearer ${token}`, 'X-Contact-Change': '1' };
    await fetch('/v1/admin/session', { method: 'POST', headers });
  }, refreshJwt);
  return page;
}

/** Types a whole search at once; answers the time until the row of the user was painted, ms, as the page's own clock has it. */
function typed(page: Page, search: string, expected: string): Promise<number> {
  return page.evaluate(
    ({ text, name }) =>
      new Promise<number>((done) => {
        const root = document.querySelector('contact-admin')?.shadowRoot;
        const input = root?.querySelector<HTMLInputElement>('#search');
        if (!root || !input) throw new Error('there is no search');
        const began = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const look = (): void => {
          const shown = root.querySelector('.tbody .user-name')?.textContent?.trim();
          if (shown !== name) return void requestAnimationFrame(look);
          // After the frame that has the row: the task that follows it runs when it is on the screen.
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        };
        requestAnimationFrame(look);
      }),
    { text: search, name: expected },
  );
}

/** The first load of /admin by an admin who is signed in, with nothing in the cache, until the first row is painted, ms. */
async function loaded(demo: Demo, fresh: BrowserContext): Promise<number> {
  const page = await fresh.newPage();
  await page.goto(`${demo.bffUrl}/admin`, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (): void => {
          const row = document.querySelector('contact-admin')?.shadowRoot?.querySelector('.tbody .user-name');
          if (!row) return void requestAnimationFrame(look);
          // From the start of the navigation.
          requestAnimationFrame(() => setTimeout(() => done(performance.now())));
        };
        look();
      }),
  );
}

const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);

/** Prints them. `people`: users in the database. */
export async function showPortal(people: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'contact-change-portal-'));
  const file = join(dir, 'contact-change.db');
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  let demo: Demo | undefined;
  try {
    const store = await openStore({ url: `sqlite:${file}`, clock: Date.now, log: silent });
    fill(file, PROJECT, people);
    await store.close();
    demo = await startDemo({ port: 0, demoPort: 0, dir, quiet: true });
    const context = await browser.newContext();
    const page = await signIn(demo, context);
    const loads: number[] = [];
    const storageState = await context.storageState();
    for (let i = 0; i < LOADS; i += 1) {
      const fresh = await browser.newContext({ storageState });
      loads.push(await loaded(demo, fresh));
      await fresh.close();
    }
    await page.reload();
    await page.locator('.tbody .user-name').first().waitFor();
    const figures: Figure[] = [];
    const each = (name: string, of: (n: number) => string): Promise<void> =>
      searches(page, people, { name, of }).then((times) => void figures.push({ name, times, limit: LIMIT }));
    await each('a user name', (n) => nth(n, people).userName.slice(0, 12));
    await each('an address', (n) => nth(n, people).work.slice(0, 14));
    await each('an id', (n) => nth(n, people).id);
    show('from typing to the first row, ms', figures);
    show('other, ms', [{ name: 'first load of /admin to the first row', times: sorted(loads), limit: Infinity }]);
  } finally {
    await demo?.stop();
    await browser.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function searches(
  page: Page,
  people: number,
  { of }: { readonly name: string; readonly of: (n: number) => string },
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < SEARCHES; i += 1) {
    const n = (i * 2003 + 17) % people;
    times.push(await typed(page, of(n), nth(n, people).userName));
  }
  return sorted(times);
}
