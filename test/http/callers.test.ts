import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeBody, SessionBody } from '../../shared/wire.ts';
import type { Project } from '../../server/ports.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { fromSite, json, problemOf, PUBLIC_URL, SITE, start } from './kit.ts';

const ME = `${PUBLIC_URL}/v1/me`;

test('without any credential a 401 says only how to come back; with a wrong one, that it is wrong', async () => {
  const { app } = await start();
  const none = await app.request(ME);
  assert.equal(none.status, 401);
  assert.equal(none.headers.get('www-authenticate'), 'Bearer');
  assert.equal((await problemOf(none)).code, 'token-invalid');
  const wrong = await app.request(ME, { headers: { authorization: 'Bearer nonsense' } });
  assert.equal(wrong.headers.get('www-authenticate'), 'Bearer error="invalid_token"');
});

test('the scheme is Bearer in any case, and no other', async () => {
  const app = await start();
  const { token } = app.person();
  const ask = (authorization: string) => app.app.request(ME, { headers: { authorization } });
  for (const good of [`Bearer ${token}`, `bearer ${token}`, `BEARER  ${token}`, `Bearer default:${token}`]) {
    assert.equal((await ask(good)).status, 200, good.slice(0, 16));
  }
  for (const bad of [
    `Basic ${token}`,
    token,
    `Bearer`,
    `Bearer ${token} ${token}`,
    `Bearer other:${token}`,
    `DPoP ${token}`,
  ]) {
    assert.equal((await ask(bad)).status, 401, bad.slice(0, 16));
  }
});

test('a token in the query or the body is refused, whatever the header says', async () => {
  const app = await start();
  const { token } = app.person();
  const authorization = `Bearer ${token}`;
  for (const headers of [{}, { authorization }] as Record<string, string>[]) {
    const query = await problemOf(app.app.request(`${ME}?access_token=${token}`, { headers }));
    assert.deepEqual([query.status, query.code], [400, 'body-invalid']);
  }
  const body = { kind: 'email', value: 'new@example.com', access_token: token };
  const answer = await problemOf(app.app.request(`${PUBLIC_URL}/v1/changes`, json(body, { authorization })));
  assert.deepEqual([answer.status, answer.code], [400, 'body-invalid']);
});

test('a forged, expired or foreign token is 401 on every route that needs a user', async () => {
  const app = await start();
  const bad = [
    app.idp.token({}, { sign: 'stranger' }),
    app.idp.token({}, { sign: 'none', header: { alg: 'none' } }),
    app.idp.token({ exp: Math.floor(app.clock() / 1000) - 3600 }),
    app.idp.token({ iss: 'https://elsewhere.example' }),
    app.idp.token({ aud: 'another' }),
  ];
  const routes: [string, string][] = [
    ['GET', '/v1/me'],
    ['GET', '/userinfo'],
    ['POST', '/v1/session'],
    ['POST', '/v1/changes'],
    ['GET', '/v1/changes/chg_1'],
    ['GET', '/v1/changes/chg_1/events'],
    ['POST', '/v1/changes/chg_1/code'],
    ['POST', '/v1/changes/chg_1/resend'],
    ['DELETE', '/v1/changes/chg_1'],
    ['DELETE', '/v1/session'],
  ];
  for (const [method, path] of routes) {
    for (const token of bad) {
      const answer = await app.app.request(PUBLIC_URL + path, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
      assert.equal(answer.status, 401, `${method} ${path}`);
    }
  }
});

/** CORS: origin → may it read with a bearer token. */
const ORIGINS: readonly [origin: string, allowed: boolean][] = [
  [SITE, true],
  [PUBLIC_URL, true],
  ['https://evil.example', false],
  ['null', false],
  [`${SITE}.evil.example`, false],
  ['https://evil-app.example.com', false],
  ['http://app.example.com', false],
  [`${SITE}:444`, false],
  [`${SITE}/`, false],
  ['https://APP.example.com', false],
  ['*', false],
  ['', false],
];

test('only exact origins may read, preflight or act', async () => {
  const app = await start();
  const { token } = app.person();
  for (const [origin, allowed] of ORIGINS) {
    const plain = await app.app.request(ME, { headers: { ...fromSite(token), origin } });
    assert.equal(plain.status, allowed ? 200 : 403, origin);
    assert.equal(plain.headers.get('access-control-allow-origin'), allowed ? origin : null, origin);
    assert.equal(plain.headers.get('vary'), 'Origin', origin);
    const preflight = await app.app.request(`${PUBLIC_URL}/v1/changes`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    assert.equal(preflight.status, allowed ? 204 : 403, origin);
    assert.equal(preflight.headers.get('access-control-allow-origin'), allowed ? origin : null, origin);
    const act = await app.app.request(
      `${PUBLIC_URL}/v1/changes`,
      json({ kind: 'email', value: `${origin.length}@new.example` }, { ...fromSite(token), origin }),
    );
    assert.equal(act.status, allowed ? 201 : 403, origin);
    await app.courier.drain();
  }
  const reached = new Set(app.inbox.messages().map((m) => m.to));
  assert.deepEqual(reached, new Set([`${SITE.length}@new.example`, `${PUBLIC_URL.length}@new.example`]));
});

test('a preflight is short-lived, names methods and headers, and lets credentials through for that origin alone', async () => {
  const { app } = await start();
  const { headers } = await app.request(`${PUBLIC_URL}/v1/changes/chg_1`, {
    method: 'OPTIONS',
    headers: { origin: SITE, 'access-control-request-method': 'DELETE' },
  });
  assert.equal(headers.get('access-control-allow-methods'), 'GET, HEAD, DELETE, OPTIONS');
  assert.equal(headers.get('access-control-allow-headers'), 'Authorization, Content-Type, X-Contact-Change');
  assert.equal(headers.get('access-control-allow-credentials'), 'true');
  assert.equal(headers.get('access-control-max-age'), '600');
});

test('scripts may read what a refusal says in its headers', async () => {
  const { app } = await start();
  const answer = await app.request(ME, { headers: { origin: SITE } });
  assert.equal(answer.status, 401);
  assert.match(answer.headers.get('access-control-expose-headers') ?? '', /Retry-After.*X-Request-Id/);
  assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
});

test("an origin of one project may not carry another project's token", async () => {
  const other = { id: 'other', allowedOrigins: ['https://other.example'], refreshCookie: null } as unknown as Project;
  const first = {
    id: 'default',
    allowedOrigins: [SITE],
    refreshCookie: null,
    policy: DEFAULT_POLICY,
  } as unknown as Project;
  const app = await start({ parts: { projects: [first, other] } });
  const { token } = app.person();
  const answer = await app.app.request(ME, { headers: { ...fromSite(token), origin: 'https://other.example' } });
  assert.deepEqual([answer.status, (await problemOf(answer)).code], [403, 'origin-not-allowed']);
});

test('a server without a browser needs no origin', async () => {
  const app = await start();
  const answer = await app.app.request(ME, { headers: { authorization: `Bearer ${app.person().token}` } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
});

// ── Cookies ─────────────────────────────────────────────────────────────────────────────────────────────────────────

async function signedIn(app: Awaited<ReturnType<typeof start>>, sub = 'ann') {
  const opened = await app.app.request(`${PUBLIC_URL}/v1/session`, {
    method: 'POST',
    headers: fromSite(app.person(sub).token),
  });
  assert.equal(opened.status, 200);
  const setCookie = opened.headers.get('set-cookie') ?? '';
  return { setCookie, cookie: setCookie.split(';')[0] ?? '', body: (await opened.json()) as SessionBody };
}

test('a session cookie is __Host-, HttpOnly, Secure, Path=/, SameSite=Strict, and ends with its JWT', async () => {
  const app = await start();
  const { setCookie, body } = await signedIn(app);
  assert.match(setCookie, /^__Host-ccsid=[\w-]{43}; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  assert.equal(body.expiresAt, new Date(app.clock() + 3_600_000).toISOString());
});

test('SameSite follows the project: lax, or none with Partitioned for embedding on another site', async () => {
  const lax = await start({ project: { cookieSameSite: 'lax' } });
  assert.match((await signedIn(lax)).setCookie, /SameSite=Lax$/);
  const none = await start({ project: { cookieSameSite: 'none-partitioned' } });
  assert.match((await signedIn(none)).setCookie, /SameSite=None; Partitioned$/);
});

test('a new sign-in makes a new session id and ends the old one', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  const renewed = await app.app.request(`${PUBLIC_URL}/v1/session`, {
    method: 'POST',
    headers: { ...fromSite(app.person().token), cookie },
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

test('a cookie alone moves nothing: origin, custom header and fetch metadata must agree', async () => {
  const app = await start();
  const { cookie } = await signedIn(app);
  let n = 0;
  for (const [headers, status] of COOKIE_WRITES) {
    const body = { kind: 'email', value: `n${n++}@new.example` };
    const answer = await app.app.request(`${PUBLIC_URL}/v1/changes`, json(body, { ...headers, cookie }));
    assert.equal(answer.status, status, JSON.stringify(headers));
    await app.courier.drain();
  }
  assert.deepEqual(app.inbox.messages().length, 3);
  for (const [headers, status] of COOKIE_READS) {
    const answer = await app.app.request(ME, { headers: { ...headers, cookie } });
    assert.equal(answer.status, status, JSON.stringify(headers));
  }
});

test('a foreign page with the cookie is refused under every content type, and nothing happens', async () => {
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

test('an Authorization header wins: a cookie beside it is not looked at, even when the header is wrong', async () => {
  const app = await start();
  const { cookie } = await signedIn(app, 'ann');
  const bob = await app.app.request(ME, { headers: { ...fromSite(app.person('bob').token), cookie } });
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
  const headers = { cookie: `rt=${app.person().token}`, origin: SITE, 'x-contact-change': '1' };
  assert.equal((await app.app.request(ME, { headers })).status, 200);
  assert.equal((await app.app.request(ME, { headers: { cookie: headers.cookie } })).status, 403);
  const without = await start();
  const token = without.person().token;
  assert.equal((await without.app.request(ME, { headers: { ...headers, cookie: `rt=${token}` } })).status, 401);
});
