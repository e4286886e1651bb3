import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { eraseUser } from '../../server/service/erase.ts';
import { fromSite, json, problemOf, PUBLIC_URL, SITE, start } from './kit.ts';
import type { Project } from '../../server/ports/project.ts';
import { SECOND } from '../kit/clock.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const ME = `${PUBLIC_URL}/v1/me`;

test('without any credential a 401 says only how to come back; with a wrong one, that it is wrong (R-009)', async () => {
  const { app } = await start();
  const none = await app.request(ME);
  assert.equal(none.status, 401);
  assert.equal(none.headers.get('www-authenticate'), 'Bearer');
  assert.equal((await problemOf(none)).code, 'token-invalid');
  const wrong = await app.request(ME, { headers: { authorization: 'Bearer nonsense' } });
  assert.equal(wrong.headers.get('www-authenticate'), 'Bearer error="invalid_token"');
});

test('a token of an account that was signed out, disabled or erased is refused with what happened, and a newer one with nothing', async () => {
  const app = await start();
  const client = await app.client(['admin'], { trusted: true });
  const ann = app.person('ann', strongSignIn());
  const { id } = (await ann.me()).user;
  const why = async (person = ann): Promise<unknown> => {
    const { status, body } = await person.send<{ readonly detail?: string }>('GET', '/v1/me');
    return status === 200 ? status : body.detail;
  };
  const revoke = (reason: string) => client.send('POST', `/v1/admin/users/${id}/revoke`, { reason });
  await revoke('signed-out');
  assert.equal(await why(), 'all earlier sign-ins of this account were ended: sign in anew');
  app.clock.pass(SECOND);
  const later = app.person('ann', strongSignIn());
  assert.equal(await why(later), 200);
  await revoke('disabled');
  assert.equal(await why(later), 'this account is disabled');
  await eraseUser(
    { store: app.store, secrets: app.ctx.secrets, clock: app.clock, projects: [app.project] },
    'default',
    id,
  );
  assert.equal(await why(later), 'this account is no longer here');
});

test('the scheme is Bearer in any case, and no other (V38, R-086)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
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

test('a token in the query or the body is refused, whatever the header says (R-008)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
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

test('only exact origins may read, preflight or act (R-074)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
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
  assert.deepEqual(
    reached,
    new Set([`${SITE.length}@new.example`, `${PUBLIC_URL.length}@new.example`, 'ann@old.example']),
  );
});

test('a preflight is short-lived, names methods and headers, and lets credentials through for that origin alone', async () => {
  const { app } = await start();
  const { headers } = await app.request(`${PUBLIC_URL}/v1/changes/chg_1`, {
    method: 'OPTIONS',
    headers: { origin: SITE, 'access-control-request-method': 'DELETE' },
  });
  assert.equal(headers.get('access-control-allow-methods'), 'GET, HEAD, DELETE, OPTIONS');
  assert.equal(
    headers.get('access-control-allow-headers'),
    'Authorization, Content-Type, Idempotency-Key, X-Contact-Change',
  );
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
  const other = {
    id: 'other',
    allowedOrigins: ['https://other.example'],
    refreshCookie: null,
    faces: {},
  } as unknown as Project;
  const first = {
    id: 'default',
    allowedOrigins: [SITE],
    refreshCookie: null,
    policy: DEFAULT_POLICY,
    faces: {},
  } as unknown as Project;
  const app = await start({ parts: { projects: [first, other] } });
  const { token } = app.person('ann', strongSignIn());
  const answer = await app.app.request(ME, { headers: { ...fromSite(token), origin: 'https://other.example' } });
  assert.deepEqual([answer.status, (await problemOf(answer)).code], [403, 'origin-not-allowed']);
});

test('a server without a browser needs no origin', async () => {
  const app = await start();
  const answer = await app.app.request(ME, {
    headers: { authorization: `Bearer ${app.person('ann', strongSignIn()).token}` },
  });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
});
