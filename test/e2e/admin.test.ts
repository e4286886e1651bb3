import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { stage } from './browser.ts';

/** Beside `roles=contacts-admin`, which makes an admin in the demo. */
const on = stage({ ADMIN_ROLES: 'support=roles:helpdesk,verifier=roles:verifier' });

/** What the browser wrote into its console, and what it kept from the page, until now. */
interface Portal {
  readonly page: Page;
  readonly messages: readonly string[];
  violations(): Promise<unknown>;
}

/** The page of the portal in a browser of its own, as the server serves it. */
async function openPortal(): Promise<Portal> {
  const context = await on.visitor();
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => void messages.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => void messages.push(error.message));
  await page.goto(`${on.demo.bffUrl}/admin`);
  return { page, messages, violations: () => page.evaluate('violations') };
}

/** Signs Ada in by her token, as a site does that has a sign-in of its own. `claims`: over those of her token. */
async function signIn({ page }: Portal, claims: Readonly<Record<string, unknown>> = {}, sub = 'ada'): Promise<void> {
  const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sub, claims }),
  });
  const { refreshJwt } = (await answer.json()) as { refreshJwt: string };
  const status = await page.evaluate(async (token) => {
    const headers = { Authorization: `Bearer ${token}`, 'X-Contact-Change': '1' };
    return (await fetch('/v1/admin/session', { method: 'POST', headers })).status;
  }, refreshJwt);
  assert.equal(status, 200);
  await page.reload();
}

test('under the policy of its page the portal shows the sign-in, and nothing red is in the console', async () => {
  const portal = await openPortal();
  await portal.page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
  assert.deepEqual(portal.messages, []);
  assert.deepEqual(await portal.violations(), []);
});

test('an admin finds a user as they type and starts a change: it is pending, the primary stays until the user proves it', async () => {
  const ann = await on.signedIn('Ann', 'strong');
  await ann.locator('.row[data-kind="email"] .row-value .value', { hasText: 'ann@example.com' }).waitFor();
  const portal = await openPortal();
  const { page } = portal;
  await signIn(portal);
  await page.getByLabel('Search').pressSequentially('ann@ex');
  await page
    .getByRole('row', { name: /ann@example\.com/ })
    .getByRole('link')
    .click();
  await page.getByRole('link', { name: 'Profile' }).waitFor();
  await page.getByRole('button', { name: 'Update' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New email address').fill('ann.desk@example.org');
  await dialog.getByLabel('Reason').fill('Asked for at the desk');
  await dialog.getByRole('button', { name: 'Update' }).click();
  const pending = page.locator('.change', { hasText: 'ann.desk@example.org' });
  await pending.getByText('Waiting for confirmation').waitFor();
  await page.locator('.contact', { hasText: 'ann@example.com' }).getByText('Primary').waitFor();

  // The person proves it in their own browser, and the page of the admin learns of it by itself.
  await ann.goto(await on.link('ann.desk@example.org'));
  await ann.getByRole('button', { name: 'Confirm', exact: true }).first().click();
  await page.locator('.contact', { hasText: 'ann.desk@example.org' }).getByText('Primary').waitFor();
  assert.deepEqual(portal.messages, []);
  assert.deepEqual(await portal.violations(), []);
});

test('each page of the portal opens under its policy, from files of the server alone', async () => {
  const portal = await openPortal();
  const { page } = portal;
  const origins = new Set<string>();
  page.on('request', (request) => void origins.add(new URL(request.url()).origin));
  await signIn(portal);
  for (const name of ['Approvals', 'Messages', 'Limits', 'Policy', 'Audit log', 'Users']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.locator('.skeleton').waitFor({ state: 'detached' });
  }
  assert.deepEqual(portal.messages, []);
  assert.deepEqual(await portal.violations(), []);
  assert.deepEqual([...origins], [on.demo.bffUrl]);
});

test('an address is applied at once, unverified; that the same admin marks it as verified needs another admin', async () => {
  const bob = await on.signedIn('Bob', 'strong');
  await bob.locator('.row[data-kind="email"] .row-value .value', { hasText: 'bob@example.com' }).waitFor();
  const both = { roles: ['contacts-admin', 'verifier'] };
  const portal = await openPortal();
  const { page } = portal;
  await signIn(portal, both);
  await page.getByLabel('Search').pressSequentially('bob@ex');
  await page
    .getByRole('row', { name: /bob@example\.com/ })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: 'Update' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Apply now, unverified').click();
  await dialog.getByLabel('New email address').fill('bob.desk@example.org');
  await dialog.getByLabel('Reason').fill('Lost the old mailbox, came with a passport');
  await dialog.getByRole('button', { name: 'Update' }).click();
  const applied = page.locator('.contact', { hasText: 'bob.desk@example.org' });
  await applied.getByText('Primary').waitFor();
  await applied.getByText('Not verified').waitFor();
  // Who could be told was told.
  await on.demo.inbox.waitFor(({ to }) => to === 'bob@example.com');

  await applied.getByRole('button', { name: 'Mark verified' }).click();
  await dialog.getByLabel('Reason').fill('Saw the passport');
  await dialog.getByRole('button', { name: 'Mark verified' }).click();
  await page.getByRole('status').filter({ hasText: 'Sent for approval' }).waitFor();
  await applied.getByText('Not verified').waitFor();

  const other = await openPortal();
  await signIn(other, { ...both, name: 'Bea' }, 'bea');
  await other.page.getByRole('link', { name: 'Approvals' }).click();
  await other.page.getByRole('button', { name: /^Approve/ }).click();
  await other.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await other.page.getByText('Nothing waits for approval').waitFor();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await applied.getByText('Verified', { exact: true }).waitFor();
  assert.deepEqual(await portal.violations(), []);
});
