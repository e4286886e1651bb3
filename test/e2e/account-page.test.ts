// Owns the account page that the server serves, in a real browser, with users of an OpenID provider with its own HTTP server. Not the
// protocol's details: test/http/account.test.ts.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright';
import { createOpenid, type OpenidProvider } from '../kit/openid.ts';
import { faultsOf, LOOKED_AT } from './axe.ts';
import { stage } from './browser.ts';

const PROFILE_URL = 'https://id.luoto.example/profile';
const RETURN_URL = 'https://www.luoto.example/settings?tab=contacts';

let openid: OpenidProvider;
const on = stage(async () => {
  openid = await createOpenid(Date.now);
  const { issuer, clientId, clientSecret } = openid.settings;
  return {
    ISSUER: issuer,
    JWKS_URL: `${issuer}/certs`,
    JWT_ALGORITHMS: 'RS256',
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    TRUST_VERIFIED: 'true',
    IDP_MANAGES: 'phone',
    MANAGED_URL: PROFILE_URL,
    ACCOUNT_RETURN_URLS: `${RETURN_URL},com.luoto.app:/account`,
  };
});
after(() => openid.close());

interface Visit {
  readonly page: Page;
  /** Red lines of the console, and requests to another host. */
  readonly faults: string[];
}

/** A user of the provider comes from the site to the page. */
async function visit(
  sub: string,
  query = `?return_to=${encodeURIComponent(RETURN_URL)}`,
  claims: object = {},
): Promise<Visit> {
  openid.user({ ...claims, sub, email: `${sub}@example.com`, email_verified: true, amr: ['pwd', 'otp'] });
  const page = await (await on.visitor()).newPage();
  const faults: string[] = [];
  const hosts = [on.demo.bffUrl, openid.settings.issuer].map((url) => new URL(url).host);
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => hosts.includes(new URL(request.url()).host) || faults.push(request.url()));
  await page.goto(`${on.demo.bffUrl}/account${query}`);
  return { page, faults };
}

test('a user comes from the site, changes their email, and finds the way back', async () => {
  const { page, faults } = await visit('ann');
  await page.getByText('ann@example.com').first().waitFor();
  assert.equal(await page.title(), 'Your account · Luoto');
  assert.doesNotMatch(page.url(), /state=/, 'a reload begins anew');
  const list = page.locator('contact-change-list[kind="email"]');
  const change = list.getByRole('button', { name: /^Change/ });
  await change.click();
  // A sign-in an hour ago is too old for a change, so the page leads to a fresh one and comes back.
  await list.getByRole('button', { name: 'Sign in again' }).click();
  await page.waitForURL((url) => url.pathname === '/account' && openid.asked.at(-1)?.get('prompt') === 'login');
  await change.click();
  const field = list.getByLabel('New email address');
  await field.fill('ann@new.example');
  await list.getByRole('button', { name: 'Send code' }).click();
  await list.getByLabel('6-digit code').pressSequentially(await on.code('ann@new.example'));
  await list.getByRole('button', { name: 'Confirm' }).click();
  await list.getByText('Changed to').last().waitFor();
  assert.equal(await page.getByRole('link', { name: 'Back to Luoto' }).getAttribute('href'), RETURN_URL);
  assert.deepEqual(faults, []);
});

test('a number that the sign-in manages leads to where it is changed', async () => {
  const { page } = await visit('fay', '', { phone_number: '+358401234567', phone_number_verified: true });
  const row = page.locator('contact-change-list[kind="phone"]').getByRole('listitem');
  await row.getByText('Managed by your sign-in.').waitFor();
  assert.equal(await row.getByRole('link').getAttribute('href'), PROFILE_URL);
  assert.equal(await row.getByRole('button').count(), 0);
});

test('after the sign-out the page shows nothing of the account, and signs in again', async () => {
  const { page } = await visit('bea');
  await page.getByText('bea@example.com').first().waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  assert.equal(await page.getByText('bea@example.com').count(), 0);
  assert.equal(
    await page.evaluate(async () => (await fetch('/v1/me', { headers: { 'X-Contact-Change': '1' } })).status),
    401,
  );
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByText('bea@example.com').first().waitFor();
  assert.equal(
    await page.getByRole('link', { name: 'Back to Luoto' }).count(),
    1,
    'the way back outlasts the sign-out',
  );
});

test('a provider that fails ends at a page with a way on, and not in a circle', async () => {
  openid.fault({ down: true });
  const { page } = await visit('cem');
  await page.getByRole('heading', { name: 'The sign-in did not work' }).waitFor();
  openid.fault({});
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByText('cem@example.com').first().waitFor();
});

test('an app that opened the page gets its user back by its own scheme', async () => {
  const { page } = await visit('dan', `?return_to=${encodeURIComponent('com.luoto.app:/account')}&lang=ar`);
  await page.getByText('dan@example.com').first().waitFor();
  const back = page.getByRole('link', { name: 'العودة إلى' });
  assert.equal(await back.getAttribute('href'), 'com.luoto.app:/account');
  assert.equal(await page.evaluate(() => document.dir), 'rtl');
});

for (const lang of LOOKED_AT)
  test(`axe finds nothing on the account page in ${lang}, nor is it wider than the window`, async () => {
    const sub = `axe-${lang}`;
    const { page } = await visit(sub, `?lang=${lang}`);
    await page.getByText(`${sub}@example.com`).first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    assert.deepEqual(await faultsOf(page, '/account'), []);
  });
