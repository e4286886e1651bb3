// Owns the pages of the portal beside *Users* in a real browser, over the real server and under its own headers. Not each detail of
// a page: test/widget/admin-pages.wtr.ts.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { stage } from './browser.ts';

const on = stage();

/** The portal, with Ada signed in by her token, and what the browser refused or could not load. */
async function portal(): Promise<{ readonly page: Page; readonly main: Locator; readonly faults: string[] }> {
  const context = await on.visitor();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  const issued = await page.request.post(`${on.demo.siteUrl}/idp/token`, { data: { sub: 'ada' } });
  const { refreshJwt } = (await issued.json()) as { readonly refreshJwt: string };
  await page.goto(`${on.demo.bffUrl}/admin`);
  // Without a session, the portal says so; that is a status which the browser notes.
  await page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
  const status = await page.evaluate(async (bearer) => {
    const headers = { Authorization: `Bearer ${bearer}`, 'X-Contact-Change': '1' };
    return (await fetch('/v1/admin/session', { method: 'POST', headers })).status;
  }, refreshJwt);
  assert.equal(status, 200);
  faults.length = 0;
  await page.reload();
  const main = page.locator('main');
  await main.getByRole('heading', { name: 'Users' }).waitFor();
  return { page, main, faults };
}

const goTo = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
  await page.locator('main').getByRole('heading', { name, level: 1 }).waitFor();
};

test('an admin sees the policy with its lines, and the limits', async () => {
  const { page, main, faults } = await portal();
  await goTo(page, 'Policy');
  await main.getByLabel('Search the policy').fill('linkLife');
  await main.getByText('POLICY={').first().waitFor();
  // Each of these is read-only here, with the setting and the line that changes it.
  for (const [row, value, setting] of [
    ['linkLife', /^10 minutes$/, 'POLICY: linkLife'],
    ['emailDomains', /./, 'POLICY: emailDomains'],
    ['redirectUrls', /./, 'REDIRECT_URLS'],
    ['mail', /./, 'SMTP_URL'],
    ['severalAddresses', /^5$/, 'POLICY: max'],
    ['verificationOnUpdate', /^on; /, 'ADMIN_APPROVALS'],
    ['may.email', /^read, add, change, remove$/, 'POLICY: may.email'],
    ['may.phone', /^read, add, change, remove$/, 'POLICY: may.phone'],
  ] as const) {
    await main.getByLabel('Search the policy').fill(row);
    const entry = main.locator('.entry').filter({ has: page.getByRole('heading', { name: row, exact: true }) });
    assert.match((await entry.locator('.value').innerText()).trim(), value, row);
    await entry.getByText(setting, { exact: true }).waitFor();
    await entry.getByRole('button', { name: /^Copy/ }).waitFor();
  }
  await goTo(page, 'Limits');
  await main.getByText('SMS in a day').waitFor();
  assert.deepEqual(faults, []);
});

test('an admin sees each mail in a frame, in the colours and the language that they choose, and each SMS with its segments', async () => {
  const { page, main, faults } = await portal();
  await goTo(page, 'Messages');
  await main.getByRole('link', { name: 'Code', exact: true }).click();
  const frame = main.frameLocator('iframe');
  const shownIn = async (colours: string) => {
    await main.getByRole('radio', { name: colours }).check();
    const card = frame.locator('.card').first();
    await card.waitFor();
    return card.evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  const [dark, light] = [await shownIn('Dark'), await shownIn('Light')];
  assert.notEqual(dark, light);
  assert.match(await frame.locator('body').innerText(), /123 ?456/);
  await main.getByLabel('Language').selectOption('ar');
  await frame.locator('html[lang=ar]').waitFor();
  await main.getByRole('link', { name: 'SMS' }).click();
  await main
    .getByText(/segment/)
    .first()
    .waitFor();
  assert.deepEqual(faults, []);
});

test('an admin exports the audit log as a file, and verifies it', async () => {
  const { page, main, faults } = await portal();
  await goTo(page, 'Audit log');
  await main.getByRole('table').getByText('admin-signed-in').first().waitFor();
  for (const [button, name, first] of [
    ['Export CSV', 'audit-default.csv', /^id,at,event/],
    ['Export NDJSON', 'audit-default.ndjson', /^\{"id":"aud_/],
  ] as const) {
    const download = page.waitForEvent('download');
    await main.getByRole('button', { name: button }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), name);
    const text = await readFile(await file.path(), 'utf8');
    assert.match(text, first);
    assert.match(text, /admin-signed-in/);
  }
  await main.getByRole('button', { name: 'Verify' }).click();
  await main.getByText('The audit log is intact.').waitFor();
  assert.deepEqual(faults, []);
});
