import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { jwtVerify, SignJWT } from 'jose';
import type { Client, Clients } from '../../server/ports/clients.ts';
import { createLog } from '../../server/log.ts';
import { TOKEN_LIFE } from '../../server/tokens/access-token.ts';
import { createClients } from '../../server/tokens/client.ts';
import { LIVE_SECRETS, makeClientSecret } from '../../server/tokens/client-secret.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { signingKey } from '../../server/tokens/signing.ts';
import type { SecretKey } from '../../server/config/keys.ts';
import { KEYS, PUBLIC_URL, startApp, type TestApp } from '../kit/app.ts';
import { readAllBytes } from '../kit/at-rest.ts';
import { createCanaries } from '../kit/canaries.ts';
import { SECOND } from '../kit/clock.ts';
import { silent, THOROUGH } from '../kit/database.ts';
import { API } from '../kit/idp.ts';

const secrets = createSecrets(KEYS);
const NEW_KEY: SecretKey = { id: 'k2', key: new Uint8Array(32).map((_, i) => i * 5 + 3) };

const clientsOf = (app: TestApp, keys: readonly SecretKey[] = KEYS, publicUrl = PUBLIC_URL): Clients =>
  createClients({
    keys,
    store: app.store.clients,
    secrets,
    clock: app.clock,
    log: silent,
    publicUrl,
    projects: ['default'],
  });

async function issued(clients: Clients, { id }: Client, secret: string): Promise<string> {
  const result = await clients.issue(id, secret, null);
  return result.ok ? result.value.token : assert.fail('no token');
}

for (const database of THOROUGH) {
  test(`an old secret is dead once it is revoked, and so are the tokens that it got; the new one lives (R-017), on ${database}`, async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const { client, secret, bearer } = await app.client(['admin']);
    app.clock.pass(SECOND);
    const next = makeClientSecret(secrets, client.id, app.clock());
    assert.equal(await app.store.clients.addSecret(next.kept, LIVE_SECRETS, []), true);
    const unlock = (authorization: string) =>
      app.app.request(`${PUBLIC_URL}/v1/admin/users/nobody/unlock`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{}',
      });
    const token = (shown: string) =>
      app.app.request(`${PUBLIC_URL}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: shown }),
      });
    const newer = ((await (await token(next.shown)).json()) as { access_token: string }).access_token;
    assert.equal((await token(secret)).status, 200, 'both live');
    const [kept] = (await app.store.clients.find(client.id))?.secrets ?? [];
    await app.store.clients.revokeSecret(kept?.id ?? '', app.clock(), []);
    assert.deepEqual([(await token(secret)).status, (await unlock(bearer)).status], [401, 401]);
    assert.deepEqual([(await token(next.shown)).status, (await unlock(`Bearer ${newer}`)).status], [200, 404]);
    await app.store.clients.revoke(client.id, app.clock(), []);
    assert.deepEqual([(await token(next.shown)).status, (await unlock(`Bearer ${newer}`)).status], [401, 401]);
  });

  test(`neither secret nor token of a client is in the database or the log (R-017), on ${database}`, async (t) => {
    const lines: string[] = [];
    const log = createLog(
      'debug',
      (line) => lines.push(line),
      () => 0,
    );
    const app = await startApp({ database, log });
    t.after(() => app.close());
    const canaries = createCanaries();
    const { client, secret, bearer, basic, send } = await app.client(['users:read', 'admin']);
    canaries.secret(secret, secret.slice(4), bearer.slice(7), bearer.split('.')[2] ?? '', basic.slice(6));
    const ask = (path: string, headers: Record<string, string>, body = '') =>
      app.app.request(PUBLIC_URL + path, { method: 'POST', headers, body });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const grant = `grant_type=client_credentials&client_id=${client.id}&client_secret=`;
    const answers = [
      await ask('/oauth2/token', form, `${grant}${secret}&scope=${secret}`),
      await ask('/oauth2/token', form, `${grant}${secret}x`),
      await ask('/oauth2/token', form, `${grant}${secret}&${secret}=${secret}&${secret}=${secret}`),
      await ask('/oauth2/token', form, `grant_type=${secret}`),
      await ask('/oauth2/token', { ...form, authorization: basic }, `${grant}${secret}`),
      await ask('/oauth2/token', { authorization: basic, 'content-type': secret }),
      await ask(`/oauth2/token?client_secret=${secret}`, form, grant),
      await ask(`/oauth2/${secret}`, form, grant),
      await ask('/v1/admin/users/nobody/unlock', { authorization: basic }),
      await ask('/v1/admin/users/nobody/unlock', { authorization: `Bearer ${client.id}:${secret}` }),
      await ask('/v1/admin/users/nobody/unlock', { authorization: `${bearer}x` }),
      await ask('/v1/changes', { authorization: bearer }, secret),
    ];
    for (const answer of answers) {
      assert.ok(answer.status >= 400);
      assert.deepEqual(canaries.secretsIn(JSON.stringify([...answer.headers]) + (await answer.text())), []);
    }
    // The one answer that has a token, once.
    const answer = await ask('/oauth2/token', form, `${grant}${secret}`);
    const text = await answer.text();
    const { access_token: token } = JSON.parse(text) as { access_token: string };
    assert.deepEqual(canaries.secretsIn(text), []);
    canaries.secret(token, token.split('.')[2] ?? '');
    app.clock.pass(SECOND);
    await send('POST', '/v1/admin/users/nobody/unlock', {}, { 'idempotency-key': secret });
    assert.deepEqual(canaries.secretsIn(lines.join('')), [], 'in the log');
    assert.ok(lines.length > 10);
    const stored = await readAllBytes({ files: app.files, url: app.databaseUrl });
    assert.deepEqual(canaries.secretsIn(stored), [], 'in the database');
    assert.ok(stored.includes(createHash('sha256').update(secret).digest('base64url')), 'its hash is');
  });
}

test('a token that says it is ours and is not is nobody’s, whatever is wrong with it', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const clients = clientsOf(app);
  const { client, secret } = await app.client(['users:read', 'admin']);
  const good = await issued(clients, client, secret);
  const found = await clients.byToken(good);
  assert.deepEqual(found.ok && found.value, client);
  const key = signingKey(KEYS[0]);
  const { payload } = await jwtVerify(good, key.publicKey, { currentDate: new Date(app.clock()) });
  const made = (claims: object = {}, header: object = {}, by = key) =>
    new SignJWT({ ...payload, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: by.kid, ...header })
      .sign(by.privateKey);
  const now = Math.floor(app.clock() / 1000);
  assert.ok((await clients.byToken(await made())).ok, 'made so, it is good');
  const bad = [
    made({ aud: 'elsewhere' }),
    made({ aud: undefined }),
    made({ iss: 'https://elsewhere.example' }),
    made({ iss: `${PUBLIC_URL}/` }),
    made({ exp: now }),
    made({ exp: undefined }),
    made({ iat: undefined }),
    made({ nbf: now + 60 }),
    made({ sub: undefined }),
    made({ sub: 'cli_nobody' }),
    made({ sub: 'cli\0' }),
    made({ sub: { id: client.id } as never }),
    made({ secret_id: undefined }),
    made({ secret_id: 'csc_nobody' }),
    made({}, { typ: 'JWT' }),
    made({}, { typ: undefined }),
    made({}, { kid: 'k9' }),
    made({}, { kid: undefined }),
    made({}, {}, { ...signingKey(NEW_KEY), kid: 'k1' }),
    made({}, {}, signingKey(NEW_KEY)),
  ];
  for (const [i, token] of (await Promise.all(bad)).entries())
    assert.equal((await clients.byToken(token)).ok, false, `${i}`);
  for (const text of ['', '.', '..', 'a.b.c', `${good} `, ` ${good}`, `${good}=`, 'x'.repeat(100_000)])
    assert.deepEqual(
      [(await clients.byToken(text)).ok, clients.claims(`${text}x`)],
      [false, text.includes(good)],
      text.slice(0, 40),
    );
  // No more than the client has by now, whatever a token says.
  const more = await clients.byToken(await made({ scope: 'users:write users:read contacts:verify' }));
  assert.deepEqual(more.ok && more.value.scopes, ['users:read']);
  const none = await clients.byToken(await made({ scope: 7 }));
  assert.deepEqual(none.ok && none.value.scopes, []);
});

test('what the site’s sign-in signs is never ours, and what we sign is never the site’s', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const { bearer, client } = await app.client(['admin']);
  const theirs = { iss: PUBLIC_URL, aud: PUBLIC_URL, sub: client.id, scope: 'admin', client_id: client.id };
  const header = { typ: 'at+jwt', kid: 'k1' };
  for (const token of [
    app.idp.token(theirs, { header }),
    app.idp.token(theirs, { header: { ...header, alg: 'none' }, sign: 'none' }),
    app.idp.token({ ...theirs, exp: 1 }, { header }),
    app.idp.token(theirs),
  ])
    for (const path of ['/v1/me', '/v1/admin/users/nobody/unlock']) {
      const method = path === '/v1/me' ? 'GET' : 'POST';
      const answer = await app.app.request(PUBLIC_URL + path, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
      assert.equal(answer.status, 401);
    }
  const tokens = createTokens([app.project], { clock: app.clock, log: silent });
  assert.equal((await tokens.verify(bearer.slice(7), 'bearer', ['refresh', 'access'])).ok, false);
});

test('a user access token is good where it is asked for by name, and there alone', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const project = { ...app.project, issuers: [app.idp.entry(), app.idp.entry({ use: 'access', audience: API })] };
  const tokens = createTokens([project], { clock: app.clock, log: silent });
  const both = ['refresh', 'access'] as const;
  const found = await tokens.verify(app.idp.accessToken({ sub: 'bob' }), 'bearer', both);
  assert.deepEqual(found.ok && [found.value.project, found.value.sub, found.value.by], ['default', 'bob', 'bearer']);
  assert.equal((await tokens.verify(app.idp.token(), 'bearer', both)).ok, true);
  assert.equal((await tokens.verify(app.idp.accessToken(), 'bearer', ['refresh'])).ok, false);
  assert.equal((await tokens.verify(app.idp.accessToken(), 'bearer')).ok, false);
  assert.equal((await tokens.verify(app.idp.accessToken(), 'refresh-cookie')).ok, false);
  // An entry for access tokens does not make the other one take them.
  assert.equal((await tokens.verify(app.idp.accessToken({ aud: app.idp.audience }), 'bearer', both)).ok, false);
  const answer = await app
    .person()
    .send('GET', '/v1/me', undefined, { authorization: `Bearer ${app.idp.accessToken()}` });
  assert.equal(answer.status, 401);
});

test('after a rotation of the secret keys a token holds until its end, and new ones are under the new key', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const { client, secret } = await app.client(['admin']);
  const before = await issued(clientsOf(app), client, secret);
  const rotated = clientsOf(app, [NEW_KEY, ...KEYS]);
  const after = await issued(rotated, client, secret);
  assert.deepEqual(
    rotated.keys().keys.map((key) => [key['kid'], key['alg'], 'd' in key]),
    [
      ['k2', 'ES256', false],
      ['k1', 'ES256', false],
    ],
  );
  assert.deepEqual([(await rotated.byToken(before)).ok, (await rotated.byToken(after)).ok], [true, true]);
  assert.equal((await clientsOf(app).byToken(after)).ok, false, 'by who has not the new key yet it cannot be told');
  const without = clientsOf(app, [NEW_KEY]);
  assert.deepEqual([(await without.byToken(before)).ok, (await without.byToken(after)).ok], [false, true]);
  assert.equal((await without.bySecret(client.id, secret)).ok, true, 'a secret is under no key');
  app.clock.pass(TOKEN_LIFE * SECOND);
  assert.equal((await rotated.byToken(before)).ok, false);
});

test('every secret key gives a key to sign with, also those that begin with zeros, the same each time', async () => {
  let short = 0;
  for (let i = 0; i < 700; i += 1) {
    const secretKey = { id: `k${i}`, key: createHash('sha256').update(String(i)).digest() };
    const key = signingKey(secretKey);
    const d = key.privateKey.export({ format: 'jwk' }).d ?? '';
    // Eight bits of nought, of 256.
    if (!/^A[A-P]/.test(d)) continue;
    short += 1;
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).sign(key.privateKey);
    await jwtVerify(token, signingKey(secretKey).publicKey);
  }
  assert.ok(short > 0);
});
