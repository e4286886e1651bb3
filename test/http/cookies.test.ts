import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeBody, SessionBody } from '../../shared/wire/me.ts';
import { fromSite, json, PUBLIC_URL, SITE, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const ME = `${PUBLIC_URL}/v1/me`;

async function signedIn(app: Awaited<ReturnType<typeof start>>, sub = 'ann') {
  const opened = await app.app.request(`${PUBLIC_URL}/v1/session`, {
    method: 'POST',
    headers: fromSite(app.person(sub, strongSignIn()).token),
  });
  assert.equal(opened.status, 200);
  const setCookie = opened.headers.get('set-cookie') ?? '';
  return { setCookie, cookie: setCookie.split(';')[0] ?? '', body: (await opened.json()) as SessionBody };
}

test('a session cookie is __Host-, HttpOnly, Secure, Path=/, SameSite=Strict, and ends with its JWT (R-070)', async () => {
  const app = await start();
  const { setCookie, body } = await signedIn(app);
  assert.match(setCookie, /^__Host-ccsid=[\w-]{43}; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  assert.equal(body.expiresAt, new Date(app.clock() + 3_600_000).toISOString());
});

test('SameSite follows the project: lax, or none with Partitioned for embedding on another site (R-072)', async () => {
  const lax = await start({ project: { cookieSameSite: 'lax' } });
  assert.match((await signedIn(lax)).setCookie, /SameSite=Lax$/);
  const none = await start({ project: { cookieSameSite: 'none-partitioned' } });
  assert.match((await signedIn(none)).setCookie, /SameSite=None; Partitioned$/);
});

test('a new sign-in makes a new session id and ends the old one (R-071)', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  const renewed = await app.app.request(`${PUBLIC_URL}/v1/session`, {
    method: 'POST',
    headers: { ...fromSite(app.person('ann', strongSignIn()).token), cookie },
  });
  assert.notEqual(renewed.headers.get('set-cookie')?.split(';')[0], cookie);
  const old = await app.app.request(ME, { headers: { cookie, origin: SITE, 'x-contact-change': '1' } });
  assert.equal(old.status, 401);
});

test('a session cannot renew itself', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  const answer = await app.app.request(
    `${PUBLIC_URL}/v1/session`,
    json('{}', { cookie, origin: SITE, 'x-contact-change': '1' }),
  );
  assert.equal(answer.status, 401);
});

test('a session of a project or an issuer that is no longer trusted is nobody', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  const headers = { cookie, origin: SITE, 'x-contact-change': '1' };
  for (const project of [{ id: 'other' }, { issuers: [app.idp.entry({ issuer: 'https://other.example' })] }]) {
    const later = await start({ databaseUrl: app.databaseUrl, project });
    assert.equal((await later.app.request(ME, { headers })).status, 401);
  }
  assert.equal((await app.app.request(ME, { headers })).status, 200);
});

test('signing out ends the session and takes the cookie away', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  const headers = { cookie, origin: SITE, 'x-contact-change': '1' };
  const out = await app.app.request(`${PUBLIC_URL}/v1/session`, { method: 'DELETE', headers });
  assert.equal(out.status, 204);
  assert.match(
    out.headers.get('set-cookie') ?? '',
    /^__Host-ccsid=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  assert.equal((await app.app.request(ME, { headers })).status, 401);
});

/** What a cookie's write and read may look like: headers → allowed. */
const COOKIE_WRITES: readonly [headers: Record<string, string>, status: number][] = [
  [{ origin: SITE, 'x-contact-change': '1' }, 201],
  [{ origin: SITE, 'x-contact-change': '1', 'sec-fetch-site': 'cross-site' }, 201],
  [{ origin: PUBLIC_URL, 'x-contact-change': '1', 'sec-fetch-site': 'same-origin' }, 201],
  [{ origin: PUBLIC_URL, 'x-contact-change': '1', 'sec-fetch-site': 'cross-site' }, 403],
  [{ origin: SITE }, 403],
  [{ 'x-contact-change': '1' }, 403],
  [{ 'x-contact-change': '1', 'sec-fetch-site': 'same-origin' }, 403],
  [{ origin: 'https://evil.example', 'x-contact-change': '1' }, 403],
  [{ origin: 'null', 'x-contact-change': '1', 'sec-fetch-site': 'same-origin' }, 403],
];
const COOKIE_READS: readonly [headers: Record<string, string>, status: number][] = [
  [{ 'x-contact-change': '1', 'sec-fetch-site': 'same-origin' }, 200],
  [{ origin: SITE, 'x-contact-change': '1' }, 200],
  [{ origin: SITE }, 200],
  [{ 'x-contact-change': '1' }, 403],
  [{ 'x-contact-change': '1', 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 403],
  [{ 'sec-fetch-site': 'none' }, 403],
  [{ origin: 'https://evil.example', 'x-contact-change': '1' }, 403],
  [{}, 403],
];

test('a cookie alone moves nothing: origin, custom header and fetch metadata must agree (R-073)', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  let n = 0;
  for (const [headers, status] of COOKIE_WRITES) {
    const body = { kind: 'email', value: `n${n++}@new.example` };
    const answer = await app.app.request(`${PUBLIC_URL}/v1/changes`, json(body, { ...headers, cookie }));
    assert.equal(answer.status, status, JSON.stringify(headers));
    await app.courier.drain();
  }
  assert.equal(app.inbox.messages().filter((m) => m.to.endsWith('@new.example')).length, 3);
  for (const [headers, status] of COOKIE_READS) {
    const answer = await app.app.request(ME, { headers: { ...headers, cookie } });
    assert.equal(answer.status, status, JSON.stringify(headers));
  }
});

test('a foreign page with the cookie is refused under every content type, and nothing happens (R-073)', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  const body = JSON.stringify({ kind: 'email', value: 'new@example.com' });
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const answer = await app.app.request(`${PUBLIC_URL}/v1/changes`, {
      method: 'POST',
      body,
      headers: { cookie, 'content-type': type, origin: 'https://evil.example', 'x-contact-change': '1' },
    });
    assert.equal(answer.status, 403, type);
  }
  assert.deepEqual((await app.person().me()).changes, []);
});

test('an Authorization header wins: a cookie beside it is not looked at, even when the header is wrong (R-008)', async () => {
  const app = await start();
  const { cookie } = await signedIn(app, 'ann');
  const bob = await app.app.request(ME, { headers: { ...fromSite(app.person('bob', strongSignIn()).token), cookie } });
  const { contacts } = (await bob.json()) as MeBody;
  assert.deepEqual(
    contacts.map((c) => c.value),
    ['bob@old.example'],
  );
  const wrong = await app.app.request(ME, {
    headers: { authorization: 'Bearer nonsense', cookie, origin: SITE, 'x-contact-change': '1' },
  });
  assert.equal(wrong.status, 401);
});

test("the site's refresh cookie speaks for its user when the project names it", async () => {
  const app = await start({ project: { refreshCookie: 'rt' } });
  const headers = { cookie: `rt=${app.person('ann', strongSignIn()).token}`, origin: SITE, 'x-contact-change': '1' };
  assert.equal((await app.app.request(ME, { headers })).status, 200);
  assert.equal((await app.app.request(ME, { headers: { cookie: headers.cookie } })).status, 403);
  const without = await start();
  const token = without.person('ann', strongSignIn()).token;
  assert.equal((await without.app.request(ME, { headers: { ...headers, cookie: `rt=${token}` } })).status, 401);
});
