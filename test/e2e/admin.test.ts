import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { stage } from './browser.ts';

const on = stage();

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
  page.on('console', (message) => void messages.push(message.text()));
  page.on('pageerror', (error) => void messages.push(error.message));
  await page.goto(`${on.demo.bffUrl}/admin`);
  return { page, messages, violations: () => page.evaluate('violations') };
}

/** Signs Ada in by her token, as a site does that has a sign-in of its own. `claims`: over those of her token. */
async function signIn({ page }: Portal, claims: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sub: 'ada', claims }),
  });
  const { refreshJwt } = (await answer.json()) as { refreshJwt: string };
  const status = await page.evaluate(async (token) => {
    const headers = { Authorization: `Bearer ${token}`, 'X-Contact-Change': '1' };
    return (await fetch('/v1/admin/session', { method: 'POST', headers })).status;
  }, refreshJwt);
  assert.equal(status, 200);
  await page.getByRole('button', { name: 'Try again' }).click();
}

test('under the policy of its page the portal shows the sign-in, and nothing red is in the console', async () => {
  const portal = await openPortal();
  await portal.page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
  assert.deepEqual(portal.messages, []);
  assert.deepEqual(await portal.violations(), []);
});

test('a one-time link that is not known is refused, and stays out of the address bar', async () => {
  const { page } = await openPortal();
  await page.goto(`${on.demo.bffUrl}/admin#link=unknown`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').filter({ hasText: 'This link has been used or has expired.' }).waitFor();
  assert.doesNotMatch(page.url(), /unknown/);
});

test('an admin whom a token of the site signs in sees the pages of the role, under the policy of the page', async () => {
  const portal = await openPortal();
  await signIn(portal);
  await portal.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Approvals' }).waitFor();
  await portal.page.getByText('Ada Salminen').or(portal.page.getByText('ada')).first().waitFor();
  assert.deepEqual(await portal.violations(), []);
});
