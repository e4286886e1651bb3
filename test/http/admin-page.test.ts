import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { createOpenid, type OpenidProvider } from '../kit/openid.ts';
import { PUBLIC_URL, start } from './kit.ts';

let provider: OpenidProvider | null = null;
afterEach(() => provider?.close());

test('the page of the portal allows our own files, Lit’s policy for Trusted Types, and nothing else', async () => {
  const { app } = await start();
  const answer = await app.request(`${PUBLIC_URL}/admin`);
  assert.equal(
    answer.headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  );
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const page = await answer.text();
  assert.doesNotMatch(page, /<script>|style=|https?:/);
  const base = new URL(PUBLIC_URL).pathname.replace(/\/$/, '');
  for (const file of [`${base}/widget/contact-admin.js`, `${base}/pages/admin.css`])
    assert.ok(page.includes(file), file);
  assert.equal(
    (await app.request(`${PUBLIC_URL}/pages/admin.css`)).headers.get('content-type'),
    'text/css; charset=utf-8',
  );
});

test('the page says how admins sign in: by a one-time link, or at the identity provider as soon as there is one', async () => {
  const wayOf = async (project: Parameters<typeof start>[0]) => {
    const { app } = await start(project);
    const page = await (await app.request(`${PUBLIC_URL}/admin`)).text();
    return /sign-in="(\w+)"/.exec(page)?.[1];
  };
  assert.equal(await wayOf({}), 'link');
  provider = await createOpenid(Date.now);
  assert.equal(await wayOf({ project: { oidc: provider.settings } }), 'oidc');
});

test('the page is in the language that the browser asks for, with the words of the portal in it', async () => {
  const { app } = await start();
  const page = async (language: string) => {
    const answer = await app.request(`${PUBLIC_URL}/admin`, { headers: { 'Accept-Language': language } });
    assert.equal(answer.headers.get('vary')?.includes('Accept-Language'), true);
    return answer.text();
  };
  assert.match(await page('ar-EG, en;q=0.5'), /<html lang="ar" dir="rtl">[^]*ar\.admin\.js/);
  assert.doesNotMatch(await page('is, en;q=0.5'), /\.admin\.js/);
});

test('the page says that there is no session, so that its script makes no call that would be refused', async () => {
  const { app } = await start();
  const page = async (cookie: string) =>
    (await app.request(`${PUBLIC_URL}/admin`, { headers: cookie ? { cookie } : {} })).text();
  assert.match(await page(''), /<contact-admin [^>]*no-session/);
  assert.doesNotMatch(await page('__Host-ccadmin=x'), /no-session/);
});
