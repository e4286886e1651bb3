// Descope's calls about the session of a signed-in person, by the vendor's own client and by hand.
import assert from 'node:assert/strict';
import { afterEach, test, type TestContext } from 'node:test';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import DescopeClient from '@descope/node-sdk';
import { listen, type Listening } from '../../../server/http/serve.ts';
import type { Project } from '../../../server/ports/project.ts';
import type { TestApp, TestAppOptions } from '../../kit/app.ts';
import { silent } from '../../kit/database.ts';
import { createIdp, type Idp } from '../../kit/idp.ts';
import { call, FACES, start, type Said } from './kit.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop(0);
});

/** The vendor's client, for the project `default` of the app. */
async function sdkOf(app: TestApp) {
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  open.push(server);
  const logger = { log() {}, warn() {}, error() {} };
  return DescopeClient({ projectId: 'default', baseUrl: server.url, logger } as Parameters<typeof DescopeClient>[0]);
}

/** An app whose issuer names itself as Descope does: the project's id is the last part of `iss`. */
async function withVendorIssuer(t: TestContext, options: TestAppOptions = {}): Promise<{ app: TestApp; idp: Idp }> {
  const idp = await createIdp({ issuer: 'https://api.descope.example/v1/apps/default', bareKeys: true });
  t.after(() => idp.close());
  const app = await start({ ...options, project: { issuers: [idp.entry()] } });
  return { app, idp };
}

/** A GET with `Bearer <project id>`, and behind it the JWT where there is one. */
async function read(app: TestApp, path: string, token?: string) {
  const headers = { authorization: `Bearer default${token === undefined ? '' : `:${token}`}` };
  const answer = await app.app.request(`https://id.example.com${path}`, { headers });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Said & Record<string, unknown>,
  };
}

test('me() reads the person before and after the change', async () => {
  const app = await start();
  const client = await sdkOf(app);
  const ann = app.person();
  const before = await client.me(ann.token);
  assert.deepEqual([before.ok, before.data?.email, before.data?.verifiedEmail], [true, 'ann@old.example', true]);
  assert.equal((await client.me('no.good.jwt')).error?.errorCode, 'E064001');
  assert.equal((await read(app, '/v1/auth/me')).status, 401);
});

test('history() is empty, because nobody signs in here', async () => {
  const app = await start();
  const client = await sdkOf(app);
  const history = await client.history(app.person().token);
  assert.deepEqual([history.ok, history.data], [true, []]);
  assert.equal((await client.history('no.good.jwt')).code, 401);
});

test('validateSession() and validateJwt() find the issuer’s keys, also where a key names no algorithm', async (t) => {
  const { app, idp } = await withVendorIssuer(t);
  const client = await sdkOf(app);
  const token = idp.token({ sub: 'ann' });
  const { token: claims } = await client.validateSession(token);
  assert.deepEqual([claims.sub, claims.iss], ['ann', 'default']);
  await assert.rejects(() => client.validateSession(idp.token({}, { sign: 'stranger' })), /session validation failed/);
  await assert.rejects(
    () => client.validateSession(idp.token({ iss: 'https://elsewhere.example' })),
    /unexpected "iss"/,
  );
});

test('the keys are public, of one project, and hold no private part', async (t) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { privateKey: curve } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const file = join(tmpdir(), `keys-${process.pid}-${privateKey.asymmetricKeyType}.json`);
  const keys = [
    { ...privateKey.export({ format: 'jwk' }), kid: 'r', use: 'sig' },
    { ...curve.export({ format: 'jwk' }), kid: 'e', alg: 'ES256' },
    { ...privateKey.export({ format: 'jwk' }), kid: 'enc', use: 'enc' },
    { ...privateKey.export({ format: 'jwk' }), kid: 'other', alg: 'PS512' },
    { kty: 'oct', k: 'c2VjcmV0', kid: 'secret', alg: 'HS256' },
  ];
  await writeFile(file, JSON.stringify({ keys }));
  t.after(() => rm(file));
  const idp = await createIdp();
  t.after(() => idp.close());
  const entry = idp.entry({ jwksUrl: null, jwksFile: file, algorithms: ['RS256', 'ES256'] });
  const app = await start({ project: { issuers: [entry] } });
  const found = await read(app, '/v2/keys/default');
  assert.equal(found.status, 200);
  assert.match(found.headers.get('cache-control') ?? '', /max-age=300/);
  const shown = found.body['keys'] as readonly Record<string, string>[];
  assert.deepEqual(
    shown.map(({ kid, alg }) => [kid, alg]),
    [
      ['r', 'RS256'],
      ['e', 'ES256'],
    ],
  );
  assert.deepEqual([...new Set(shown.flatMap(Object.keys))].sort(), [
    'alg',
    'crv',
    'e',
    'kid',
    'kty',
    'n',
    'use',
    'x',
    'y',
  ]);
  assert.deepEqual((await read(app, '/v1/keys/default')).body, shown);
  const unknown = await read(app, '/v2/keys/elsewhere');
  assert.deepEqual([unknown.status, unknown.body.errorCode], [404, 'E011001']);
});

test('keys that cannot be fetched are 503 in the vendor’s shape', async () => {
  const app = await start();
  app.idp.mode('down');
  const answer = await read(app, '/v2/keys/default');
  assert.deepEqual([answer.status, answer.body.errorCode], [503, 'E010000']);
});

test('validate answers with the claims of a good JWT, and refuses one that is over', async () => {
  const app = await start();
  const ann = app.person();
  const good = await call(app, '/v1/auth/validate', {}, ann);
  const { parsedJWT } = good.body as unknown as { parsedJWT: Record<string, unknown> };
  assert.deepEqual([good.status, parsedJWT['sub'], parsedJWT['email']], [200, 'ann', 'ann@old.example']);
  const stranger = { ...ann, token: app.idp.token({}, { sign: 'stranger' }) };
  assert.equal((await call(app, '/v1/auth/validate', {}, stranger)).body.errorCode, 'E064001');
  assert.equal((await call(app, '/v1/auth/validate', {})).status, 401);
  const admin = await app.client(['admin']);
  assert.equal(
    (await admin.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' })).status,
    200,
  );
  assert.equal((await call(app, '/v1/auth/validate', {}, ann)).body.errorCode, 'E064001');
});

test('what would make or end a session is refused in the vendor’s shape, and changes nothing', async () => {
  const app = await start();
  const client = await sdkOf(app);
  const ann = app.person();
  for (const refused of [
    await client.refresh(ann.token),
    await client.logout(ann.token),
    await client.logoutAll(ann.token),
  ])
    assert.deepEqual([refused.code, refused.error?.errorCode], [400, 'E011004']);
  assert.equal((await client.refresh('no.good.jwt')).code, 401);
  assert.equal((await client.me(ann.token)).ok, true);
});

test('what is not served is 404 in the vendor’s shape, below /v2 too', async () => {
  const app = await start();
  for (const path of [
    '/v1/auth/nothing',
    '/v1/mgmt/tenant/all',
    '/v2/mgmt/tenant/search',
    '/v2/auth/nothing',
    '/v2/keys',
  ]) {
    const { status, body } = await read(app, path);
    assert.deepEqual([status, body.errorCode], [404, 'E011001'], path);
  }
});

test('a project that has not switched the contract on shows no keys by it', async () => {
  const other: Partial<Project> = { faces: { transmit: FACES.descope } };
  const app = await start({ project: other });
  assert.equal((await app.app.request('https://id.example.com/v2/keys/default')).status, 404);
});
