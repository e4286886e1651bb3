// Owns what the account page and the sign-in of its users hold to over HTTP. Not the page in a browser: test/e2e/account-page.test.ts.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Issuer } from '../../server/ports/project.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { TestApp } from '../kit/app.ts';
import { createClock } from '../kit/clock.ts';
import { createIdp } from '../kit/idp.ts';
import { createOpenid, type OpenidProvider } from '../kit/openid.ts';
import { PUBLIC_URL, SITE, start } from './kit.ts';

const ORIGIN = new URL(PUBLIC_URL).origin;
const BASE = new URL(PUBLIC_URL).pathname.replace(/\/$/, '');
const APP_URL = 'com.example.app:/account/done';
const RETURN_URLS = [`${SITE}/settings?tab=contacts`, APP_URL];

let provider: OpenidProvider | null = null;
afterEach(() => provider?.close());

/** An app with an account page. The provider's clock is the process's; ID tokens are of now. */
async function startWithPage(
  over: Partial<Issuer> = {},
): Promise<{ readonly app: TestApp; readonly openid: OpenidProvider }> {
  provider = await createOpenid(Date.now);
  const { issuer } = provider.settings;
  // Trusts the provider as a site trusts its issuer of refresh JWTs.
  const idp = await createIdp({ clock: createClock() });
  const entry = { ...idp.entry({ trustVerified: true }), issuer, ...over };
  await idp.close();
  const account = { returnUrls: RETURN_URLS, scope: 'openid profile email' };
  const app = await start({ project: { oidc: provider.settings, account, issuers: [entry] } });
  return { app, openid: provider };
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

async function signIn({ app }: TestApp, openid: OpenidProvider, query = ''): Promise<Response> {
  const sent = await app.request(`${PUBLIC_URL}/v1/account/sign-in${query}`);
  assert.equal(sent.status, 302);
  const back = await openid.visit(sent.headers.get('location') ?? '');
  return app.request(back.href, { headers: { cookie: cookiesOf(sent) } });
}

/** As a script of the account page asks. */
const fromPage = (cookie: string): Record<string, string> => ({
  cookie,
  origin: ORIGIN,
  'x-contact-change': '1',
  'sec-fetch-site': 'same-origin',
});

const returnTo = (url: string): string => `?return_to=${encodeURIComponent(url)}`;

test('without a session the page leads to the sign-in, and back with the session and the way back', async () => {
  const { app, openid } = await startWithPage();
  openid.user({ sub: 'ann', email: 'ann@example.com', email_verified: true });
  const query = returnTo(RETURN_URLS[0] ?? '');
  const first = await app.app.request(`${PUBLIC_URL}/account${query}`);
  assert.deepEqual([first.status, first.headers.get('location')], [302, `${BASE}/v1/account/sign-in${query}`]);
  const back = await signIn(app, openid, query);
  assert.deepEqual([back.status, back.headers.get('location')], [303, `${BASE}/account${query}&state=signed-in`]);
  const cookie = back.headers.getSetCookie().find((one) => one.startsWith('__Host-ccsid=')) ?? '';
  assert.match(cookie, /; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  const [asked] = openid.asked;
  assert.deepEqual(
    ['redirect_uri', 'scope', 'response_type', 'code_challenge_method'].map((name) => asked?.get(name)),
    [`${PUBLIC_URL}/v1/account/callback`, 'openid profile email', 'code', 'S256'],
  );
  const me = await app.app.request(`${PUBLIC_URL}/v1/me`, { headers: fromPage(cookiesOf(back)) });
  assert.equal(me.status, 200);
  const { contacts } = (await me.json()) as MeBody;
  assert.deepEqual(
    contacts.map(({ value, verified }) => [value, verified]),
    [['ann@example.com', true]],
  );
});

test('the page allows our own files alone, holds nothing of the account, and leads back to an approved URL', async () => {
  const { app } = await startWithPage();
  for (const url of RETURN_URLS) {
    const answer = await app.app.request(`${PUBLIC_URL}/account${returnTo(url)}&state=signed-in`);
    assert.equal(answer.status, 200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "script-src 'self'"])
      assert.ok(policy.includes(part), part);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const page = await answer.text();
    assert.ok(page.includes(`<a href="${url}">Back to Example</a>`), page);
    assert.doesNotMatch(page, /<script>|style=|<form/);
    assert.match(page, /<contact-change-list[^>]*kind="email"[^]*<contact-change-list[^>]*kind="phone"/);
  }
});

test('a URL that is not exactly an approved one leads nowhere, and the page works', async () => {
  const { app } = await startWithPage();
  for (const url of [
    `${SITE}/settings`,
    `${SITE}/settings?tab=contacts&x=1`,
    `${SITE}/settings/../settings?tab=contacts`,
    `${SITE}/settings?tab=contacts#x`,
    `${SITE}.evil.example/settings?tab=contacts`,
    `//evil.example/`,
    'https://evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    `${APP_URL}/more`,
    'com.example.app:/other',
    'COM.EXAMPLE.APPS:/account/done',
    `\t${SITE}/settings?tab=contacts`,
    'x'.repeat(3000),
  ]) {
    const answer = await app.app.request(`${PUBLIC_URL}/account${returnTo(url)}&state=signed-in`);
    assert.equal(answer.status, 200, url);
    const page = await answer.text();
    assert.doesNotMatch(page, /Back to/, url);
    assert.match(page, /<contact-change-list/, url);
  }
});

test('an answer that this browser did not ask for, or that was made for the portal, opens no session', async () => {
  const { app, openid } = await startWithPage();
  openid.user({ sub: 'ann' });
  const sent = await app.app.request(`${PUBLIC_URL}/v1/account/sign-in`);
  const back = await openid.visit(sent.headers.get('location') ?? '');
  const asAdmin = await app.app.request(`${PUBLIC_URL}/v1/admin/sign-in`);
  const other = await app.app.request(`${PUBLIC_URL}/v1/account/sign-in`);
  for (const cookie of ['', cookiesOf(asAdmin), cookiesOf(other), '__Host-ccoidc=e30', '__Host-ccoidc=x']) {
    const answer = await app.app.request(back.href, { headers: cookie === '' ? {} : { cookie } });
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /\/account\?state=refused$/, cookie);
    assert.doesNotMatch(answer.headers.getSetCookie().join(), /__Host-ccsid=[^;]/, cookie);
  }
  const page = await app.app.request(`${PUBLIC_URL}/account?state=refused`);
  const text = await page.text();
  assert.match(text, /The sign-in did not work/);
  assert.doesNotMatch(text, /<contact-change-list/);
});

test('a forged ID token opens no session', async () => {
  const { app, openid } = await startWithPage();
  openid.user({ sub: 'ann' });
  openid.fault({ forged: true });
  assert.match((await signIn(app, openid)).headers.get('location') ?? '', /state=refused/);
  openid.fault({});
  const opened = await signIn(app, openid);
  assert.match(opened.headers.get('location') ?? '', /state=signed-in/);
});

test('a user whose own token would be refused gets no session: what the issuer entry requires, the ID token has to have', async () => {
  const { app, openid } = await startWithPage({ requiredClaims: { tid: 'tenant-of-the-site' } });
  for (const [claims, state] of [
    [{}, 'refused'],
    [{ tid: 'tenant-of-another' }, 'refused'],
    [{ tid: 'tenant-of-the-site' }, 'signed-in'],
  ] as const) {
    openid.user({ sub: 'ann', ...claims });
    const back = await signIn(app, openid);
    assert.equal(new URL(back.headers.get('location') ?? '', ORIGIN).searchParams.get('state'), state);
    const opens = back.headers.getSetCookie().some((cookie) => /^__Host-ccsid=[^;]/.test(cookie));
    assert.equal(opens, state === 'signed-in', JSON.stringify(claims));
  }
});

test('a user of an issuer whose tokens count at a vendor contract alone gets no session', async () => {
  const { app, openid } = await startWithPage({ faces: ['descope'] });
  openid.user({ sub: 'ann' });
  assert.match((await signIn(app, openid)).headers.get('location') ?? '', /state=refused/);
});

test('a fresh sign-in asks the provider for a new one, and the session has its time', async () => {
  const { app, openid } = await startWithPage();
  openid.user({ sub: 'ann' });
  const back = await signIn(app, openid, '?fresh=true');
  assert.match(back.headers.get('location') ?? '', /state=signed-in/);
  assert.deepEqual([openid.asked[0]?.get('prompt'), openid.asked[0]?.get('max_age')], ['login', '0']);
});

test('the session of the page is a user’s: the portal does not take it, and the sign-out ends it', async () => {
  const { app, openid } = await startWithPage();
  openid.user({ sub: 'ann', roles: ['contacts-admin'] });
  const cookie = cookiesOf(await signIn(app, openid));
  const id = /__Host-ccsid=([^;]+)/.exec(cookie)?.[1] ?? '';
  const asAdmin = { ...fromPage(`__Host-ccadmin=${id}`), origin: ORIGIN };
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/admin/session`, { headers: asAdmin })).status, 401);
  const closed = await app.app.request(`${PUBLIC_URL}/v1/session`, { method: 'DELETE', headers: fromPage(cookie) });
  assert.equal(closed.status, 204);
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/me`, { headers: fromPage(cookie) })).status, 401);
});

test('a project without the setting has no page and no sign-in, also where admins sign in at a provider', async () => {
  provider = await createOpenid(Date.now);
  const { app } = await start({ project: { oidc: provider.settings } });
  for (const path of ['/account', '/account?state=signed-in', '/v1/account/sign-in'])
    assert.equal((await app.request(PUBLIC_URL + path)).status, 404, path);
});

test('the page is in the language of its parameter, else of the browser', async () => {
  const { app } = await startWithPage();
  const page = async (query: string, language: string) =>
    (
      await app.app.request(`${PUBLIC_URL}/account?state=signed-in${query}`, {
        headers: { 'Accept-Language': language },
      })
    ).text();
  assert.match(await page('', 'ar'), /<html lang="ar" dir="rtl">[^]*ar\.js[^]*ar\.list\.js/);
  assert.match(await page('&lang=ar', 'en'), /<html lang="ar"/);
  assert.doesNotMatch(await page('&lang=en', 'ar'), /ar\.list\.js/);
});
