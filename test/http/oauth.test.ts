import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import type { TestApp } from '../kit/app.ts';
import { SECOND } from '../kit/clock.ts';
import { PUBLIC_URL, SITE, start } from './kit.ts';

const TOKEN = `${PUBLIC_URL}/oauth2/token`;
const FORM = 'application/x-www-form-urlencoded';
const GRANT = { grant_type: 'client_credentials' };

interface Said {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly error: string;
  readonly error_description: string;
}

async function ask(app: TestApp, fields: Record<string, string> | string, headers: Record<string, string> = {}) {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  const init = { method: 'POST', body, headers: { 'content-type': FORM, ...headers } };
  const answer = await app.app.request(TOKEN, init);
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Said };
}

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

test('a client gets a token by its secret, in the form or by Basic, that others can verify (RFC 6749, RFC 9068)', async () => {
  const app = await start();
  const { client, secret } = await app.client(['users:read', 'admin']);
  const inForm = await ask(app, { ...GRANT, client_id: client.id, client_secret: secret });
  const byBasic = await ask(app, { ...GRANT, scope: 'admin' }, basic(client.id, secret));
  assert.deepEqual([inForm.status, inForm.body.token_type, inForm.body.expires_in], [200, 'Bearer', 600]);
  assert.deepEqual([inForm.body.scope, byBasic.body.scope], ['users:read admin', 'admin']);
  for (const { headers } of [inForm, byBasic])
    assert.deepEqual([headers.get('cache-control'), headers.get('pragma')], ['no-store', 'no-cache']);

  const keys = await app.app.request(`${PUBLIC_URL}/.well-known/jwks.json`);
  assert.equal(keys.headers.get('cache-control'), 'public, max-age=300');
  const set = (await keys.json()) as JSONWebKeySet;
  assert.ok(set.keys.every((key) => !('d' in key)));
  const { payload, protectedHeader } = await jwtVerify(byBasic.body.access_token, createLocalJWKSet(set), {
    issuer: PUBLIC_URL,
    audience: PUBLIC_URL,
    typ: 'at+jwt',
    currentDate: new Date(app.clock()),
  });
  assert.equal(protectedHeader.alg, 'ES256');
  const { sub, client_id: id, scope, exp, iat, jti } = payload;
  assert.deepEqual([sub, id, scope, Number(exp) - Number(iat)], [client.id, client.id, 'admin', 600]);
  assert.match(String(jti), /^[\w-]{43}$/);
  assert.deepEqual(decodeProtectedHeader(inForm.body.access_token).kid, 'k1');
});

test('id and secret by Basic may be form-encoded (RFC 6749 §2.3.1)', async () => {
  const app = await start();
  const { client, secret } = await app.client(['users:read']);
  const encoded = (text: string) => text.replace(/[-_a-f]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  assert.equal((await ask(app, GRANT, basic(encoded(client.id), encoded(secret)))).status, 200);
  for (const bad of [`${secret}%`, `${secret}%zz`, `${secret}%00`, `${secret}+`])
    assert.deepEqual((await ask(app, GRANT, basic(client.id, bad))).body.error, 'invalid_client', bad);
});

test('where tokens are had is told, and openapi.json tells it too (RFC 8414)', async () => {
  const app = await start({ publicUrl: 'https://app.example.com/contact-change' });
  const base = 'https://app.example.com/contact-change';
  const metadata = (await (await app.app.request(`${base}/.well-known/oauth-authorization-server`)).json()) as Record<
    string,
    string
  >;
  assert.equal(metadata['issuer'], base);
  const { client, secret } = await app.client(['users:read']);
  const answer = await app.app.request(metadata['token_endpoint'] ?? '', {
    method: 'POST',
    headers: { ...basic(client.id, secret), 'content-type': FORM },
    body: 'grant_type=client_credentials',
  });
  assert.equal(answer.status, 200);
  assert.equal((await app.app.request(metadata['jwks_uri'] ?? '')).status, 200);
  const document = (await (await app.app.request(`${base}/openapi.json`)).json()) as {
    components: { securitySchemes: Record<string, { flows?: { clientCredentials: { tokenUrl: string } } }> };
  };
  assert.deepEqual(Object.keys(document.components.securitySchemes), [
    'bearer',
    'basic',
    'session',
    'adminSession',
    'client',
  ]);
  assert.equal(
    document.components.securitySchemes['client']?.flows?.clientCredentials.tokenUrl,
    metadata['token_endpoint'],
  );
});

test('what is wrong with a request for a token is said as RFC 6749 says it', async () => {
  const app = await start();
  const { client, secret } = await app.client(['users:read', 'users:write']);
  const other = await app.client(['admin']);
  const good = { ...GRANT, client_id: client.id, client_secret: secret };
  const id = encodeURIComponent(client.id);
  const wrong: readonly (readonly [
    error: string,
    fields: Record<string, string> | string,
    headers?: Record<string, string>,
  ])[] = [
    ['invalid_request', {}],
    ['invalid_request', ''],
    ['invalid_request', { ...good, grant_type: '' }],
    ['invalid_request', `grant_type=client_credentials&grant_type=client_credentials&client_id=${id}`],
    ['invalid_request', `${new URLSearchParams(good).toString()}&scope=users%3Aread&scope=admin`],
    ['invalid_request', `${new URLSearchParams(good).toString()}&x=&x=`],
    ['invalid_request', good, { 'content-type': 'application/json' }],
    ['invalid_request', good, { 'content-type': `${FORM}; charset=latin1` }],
    ['invalid_request', good, { 'content-encoding': 'gzip' }],
    ['invalid_request', good, basic(client.id, secret)],
    ['invalid_request', { ...GRANT, client_id: other.client.id }, basic(client.id, secret)],
    ['invalid_request', { ...good, x: 'x'.repeat(8192) }],
    ['invalid_request', good, { origin: SITE }],
    ['invalid_request', good, { origin: 'https://evil.example' }],
    ['unsupported_grant_type', { ...good, grant_type: 'password' }],
    ['unsupported_grant_type', { ...good, grant_type: 'refresh_token' }],
    ['invalid_scope', { ...good, scope: 'admin' }],
    ['invalid_scope', { ...good, scope: 'users:read users:delete' }],
    ['invalid_scope', { ...good, scope: 'users:read ' }],
    ['invalid_scope', { ...good, scope: 'users:read,users:write' }],
    ['invalid_scope', { ...good, scope: 'USERS:READ' }],
    ['invalid_client', GRANT],
    ['invalid_client', { ...GRANT, client_id: client.id }],
    ['invalid_client', { ...GRANT, client_secret: secret }],
    ['invalid_client', { ...good, client_secret: other.secret }],
    ['invalid_client', { ...good, client_secret: `${secret}x` }],
    ['invalid_client', { ...good, client_secret: secret.slice(4) }],
    ['invalid_client', { ...good, client_secret: '\0' }],
    ['invalid_client', { ...good, client_id: `${client.id}\0` }],
    ['invalid_client', { ...good, client_id: 'cli_nobody' }],
    ['invalid_client', { ...good, client_id: 'default' }],
    ['invalid_client', GRANT, { authorization: client.id }],
    ['invalid_client', GRANT, { authorization: 'Basic' }],
    ['invalid_client', GRANT, { authorization: 'Basic !' }],
    ['invalid_client', GRANT, { authorization: `Basic ${Buffer.from('no colon').toString('base64')}` }],
    ['invalid_client', GRANT, { authorization: `Bearer default:${secret}` }],
    ['invalid_client', GRANT, basic(client.id, other.secret)],
    ['invalid_client', GRANT, basic(client.id, `${secret}:`)],
    ['invalid_client', GRANT, basic('', secret)],
  ];
  for (const [error, fields, headers] of wrong) {
    const answer = await ask(app, fields, headers);
    const said = JSON.stringify([fields, headers]).slice(0, 200);
    assert.deepEqual([answer.body.error, answer.status], [error, error === 'invalid_client' ? 401 : 400], said);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/, said);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('access-control-allow-origin'), null, said);
    assert.equal(
      answer.headers.get('www-authenticate'),
      error === 'invalid_client' ? 'Basic realm="contact-change", charset="UTF-8"' : null,
    );
    assert.match(answer.body.error_description, /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
    assert.ok(!JSON.stringify(answer.body).includes(secret), said);
  }
  const query = await app.app.request(`${TOKEN}?${new URLSearchParams(good).toString()}`, {
    method: 'POST',
    headers: { 'content-type': FORM },
    body: new URLSearchParams(good).toString(),
  });
  assert.equal(query.status, 400);
  assert.equal((await ask(app, { ...good, scope: '', more: 'ignored' })).status, 200, 'and so it is right');
});

test('an unknown client and a wrong secret are answered the same', async () => {
  const app = await start();
  const { client, secret } = await app.client(['users:read']);
  await app.store.clients.revoke((await app.client(['users:read'])).client.id, app.clock(), []);
  const answers = await Promise.all(
    [
      basic('cli_nobody', secret),
      basic(client.id, `ccs_${'A'.repeat(43)}`),
      basic('cli_nobody', 'x'),
      basic('shop', secret),
    ].map((headers) => ask(app, GRANT, headers)),
  );
  const seen = answers.map(({ status, headers, body }) => {
    const rest = [...headers].filter(([name]) => name !== 'x-request-id');
    return JSON.stringify([status, rest, body]);
  });
  assert.equal(new Set(seen).size, 1);
});

test('no web page may ask for a token, nor read what another one was told', async () => {
  const app = await start();
  for (const origin of [SITE, 'https://evil.example', 'null']) {
    const preflight = await app.app.request(TOKEN, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), null, origin);
  }
  const got = await app.app.request(TOKEN);
  assert.deepEqual([got.status, got.headers.get('allow')], [405, 'POST, OPTIONS']);
});

test('when the database is gone a request for a token is told so, as RFC 6749 has words for it', async () => {
  const app = await start();
  const { client, secret } = await app.client(['users:read']);
  const down = Object.assign(new Error('no'), { name: 'Unavailable', retryAfter: 5 });
  for (const [error, thrown] of [
    ['temporarily_unavailable', down],
    ['server_error', new Error('ccs_secret')],
  ] as const) {
    Object.assign(app.store.clients, { bySecret: () => Promise.reject(thrown) });
    const answer = await ask(app, { ...GRANT, client_id: client.id, client_secret: secret });
    assert.deepEqual([answer.status, answer.body.error], [thrown === down ? 503 : 500, error]);
    assert.equal(answer.headers.get('retry-after'), thrown === down ? '5' : null);
  }
});

test('a token ends after ten minutes', async () => {
  const app = await start();
  const admin = await app.client(['admin']);
  const unlock = () => admin.send('POST', '/v1/admin/users/nobody/unlock', {});
  app.clock.pass(599 * SECOND);
  assert.equal((await unlock()).status, 404);
  app.clock.pass(SECOND);
  assert.equal((await unlock()).status, 401);
});
