import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROUTES } from '../../server/http/routes/routes.ts';
import { PROBLEMS } from '../../shared/problem.ts';
import type { Log } from '../../server/ports/log.ts';
import { silent } from '../kit/database.ts';
import { fromSite, json, linkTo, problemOf, PUBLIC_URL, start } from './kit.ts';
import { failing } from '../kit/failing.ts';
import { strongSignIn } from '../kit/sign-in.ts';

test('every answer carries its id, is not stored, not sniffed, not framed, and names no version (V38, R-075, R-077, R-084)', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  for (const path of [
    '/v1/me',
    '/healthz',
    '/readyz',
    '/openapi.json',
    `/confirm?t=${token}`,
    '/nothing',
    '/v1/changes',
  ]) {
    const { headers } = await app.app.request(PUBLIC_URL + path);
    assert.match(headers.get('x-request-id') ?? '', /^req_[\w-]{16}$/, path);
    assert.equal(headers.get('cache-control'), 'no-store', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
    assert.equal(headers.get('strict-transport-security'), 'max-age=31536000', path);
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', path);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path);
    assert.match(
      headers.get('content-security-policy') ?? '',
      /^default-src 'none';.*frame-ancestors 'none'.*base-uri 'none'/,
      path,
    );
    for (const name of ['server', 'x-powered-by', 'via']) assert.equal(headers.get(name), null, path);
  }
});

test('a page allows our own script, style and form, and nothing else (R-077)', async () => {
  const { app } = await start();
  const { headers } = await app.request(`${PUBLIC_URL}/confirm?t=x`);
  assert.equal(
    headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
  for (const file of ['/pages/link.css', '/pages/link.js']) {
    const answer = await app.request(PUBLIC_URL + file);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=300');
    assert.doesNotMatch(await answer.text(), /https?:|@import|url\(/);
  }
});

test('plain http on localhost gets no HSTS', async () => {
  const { app } = await start({ publicUrl: 'http://localhost:8787' });
  assert.equal((await app.request('http://localhost:8787/healthz')).headers.get('strict-transport-security'), null);
});

test('alive is always 200; ready is 503 while the database is not', async () => {
  const ready = { ready: () => Promise.reject(new Error('no such table: secrets')) };
  const { app } = await start({ parts: { store: ready } });
  assert.deepEqual(await (await app.request(`${PUBLIC_URL}/healthz`)).json(), { status: 'ok' });
  const answer = await app.request(`${PUBLIC_URL}/readyz`);
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '1']);
  assert.doesNotMatch(await answer.text(), /table/);
  const well = await start();
  assert.equal((await well.app.request(`${PUBLIC_URL}/readyz`)).status, 200);
});

test('an unknown path is 404, a known one by another method 405 with Allow (R-084)', async () => {
  const app = await start();
  const headers = fromSite(app.person('ann', strongSignIn()).token);
  assert.equal((await problemOf(app.app.request(`${PUBLIC_URL}/v1/nothing`, { headers }))).code, 'not-found');
  const wrong: [string, string, string][] = [
    ['PUT', '/v1/changes', 'POST, OPTIONS'],
    ['GET', '/v1/changes', 'POST, OPTIONS'],
    ['PATCH', '/v1/changes/chg_1', 'GET, HEAD, DELETE, OPTIONS'],
    ['DELETE', '/v1/me', 'GET, HEAD, OPTIONS'],
    ['PUT', '/confirm', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/healthz', 'GET, HEAD, OPTIONS'],
  ];
  for (const [method, path, allow] of wrong) {
    const answer = await app.app.request(PUBLIC_URL + path, { method, headers });
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, allow], `${method} ${path}`);
    assert.equal((await problemOf(answer)).code, 'method-not-allowed');
  }
  const options = await app.app.request(`${PUBLIC_URL}/v1/me`, { method: 'OPTIONS' });
  assert.deepEqual([options.status, options.headers.get('allow')], [204, 'GET, HEAD, OPTIONS']);
  for (const path of ['/docs', '/metrics', '/debug', '/.env', '/.git/config', '/swagger']) {
    assert.equal((await app.app.request(PUBLIC_URL + path, { headers })).status, 404, path);
  }
});

test('a path that can be read in two ways is never 200, with or without a token (R-085)', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
  const shadows = [
    '//v1/me',
    '/v1//me',
    '/v1/me/',
    '/V1/me',
    '/v1/ME',
    '/v1%2Fme',
    '/v1%2fme',
    '/%761/me',
    '/v1/m%65',
    '/v1/me%00',
    '/v1/me;a=b',
    '/v1;/me',
    '/v1/..;/me',
    '/v1/x/..;/me',
    '/v1/me%20',
    '/v1/me.json',
    '/v1/me%2e',
    '/x/%2e%2e%2fv1/me',
    '/healthz/',
    '//healthz',
    '/confirm/',
    '/CONFIRM',
  ];
  for (const path of shadows) {
    for (const headers of [{}, fromSite(token)] as Record<string, string>[]) {
      const { status } = await app.app.request(PUBLIC_URL + path, { headers });
      assert.ok(status === 404 || status === 401, `${path} → ${status}`);
    }
  }
});

test('everything mounts below the path of PUBLIC_URL, and every link has that path', async () => {
  const publicUrl = 'https://app.example.com/contact-change';
  const app = await start({ publicUrl });
  assert.equal((await app.app.request(`${publicUrl}/healthz`)).status, 200);
  const change = await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'new@example.com' });
  const url = /https\S+t=\S+/.exec((await app.mailTo('new@example.com')).text)?.[0] ?? '';
  const page = await (await app.app.request(url)).text();
  assert.match(page, /action="\/contact-change\/confirm"/);
  assert.match(page, /src="\/contact-change\/pages\/link.js"/);
  assert.equal((await app.app.request(`${publicUrl}/v1/changes/${change.id}`, { method: 'PUT' })).status, 405);
  // What a proxy that takes the path off leaves is in proxy.test.ts.
  for (const path of ['/contact-changehealthz', '/contact-change/contact-change/healthz']) {
    assert.equal((await app.app.request(`https://app.example.com${path}`)).status, 404, path);
  }
});

test('a bug is 500 without a word about it, and logged without what was in it', async () => {
  const lines: string[] = [];
  const write = (event: string, data?: object) => void lines.push(JSON.stringify({ event, ...data }));
  const log: Log = { ...silent, error: write, debug: write };
  const bug = new Error('ann@old.example SELECT secret');
  const { app, person } = await start({
    log,
    parts: { ctx: failing(bug) },
  });
  const answer = await app.request(`${PUBLIC_URL}/v1/me?hush=canary`, { headers: fromSite(person().token) });
  const body = await problemOf(answer);
  assert.deepEqual([answer.status, body.code], [500, 'internal']);
  assert.deepEqual(Object.keys(body).sort(), ['code', 'requestId', 'status', 'title', 'type']);
  const log500 = lines.find((line) => line.includes('"internal"')) ?? '';
  assert.match(log500, new RegExp(body.requestId ?? 'none'));
  assert.doesNotMatch(lines.join(), /ann@old|SELECT|canary|Bearer|eyJ/);
});

test('a database that cannot now is 503 with Retry-After, at least a second', async () => {
  const down = Object.assign(new Error('locked'), { name: 'Unavailable', retryAfter: 0.2 });
  const { app, person } = await start({
    parts: { ctx: failing(down) },
  });
  const answer = await app.request(`${PUBLIC_URL}/v1/me`, { headers: fromSite(person().token) });
  assert.deepEqual(
    [answer.status, answer.headers.get('retry-after'), (await problemOf(answer)).code],
    [503, '1', 'unavailable'],
  );
});

test("the sign-in's keys out of reach are 503, not 401 (R-101)", async () => {
  const app = await start();
  app.idp.mode('down');
  const answer = await app.app.request(`${PUBLIC_URL}/v1/me`, {
    headers: fromSite(app.person('ann', strongSignIn()).token),
  });
  assert.deepEqual([answer.status, (await problemOf(answer)).code], [503, 'unavailable']);
});

// ── The widget's file ───────────────────────────────────────────────────────────────────────────────────────────────

test('the widget is any site’s to load: for five minutes by its name, for ever by its version', async () => {
  const body = 'export const x = 1;';
  const files = new Map([
    ['contact-change.js', body],
    ['ar.js', 'export const y = 2;'],
  ]);
  const { app } = await start({ parts: { widget: { version: '1.2.3', files } } });
  const get = (file: string, headers: Record<string, string> = {}) =>
    app.request(`${PUBLIC_URL}/widget/${file}`, { headers });
  const moving = await get('contact-change.js', { origin: 'https://anybody.example' });
  assert.equal(await moving.text(), body);
  assert.equal(moving.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(moving.headers.get('cache-control'), 'public, max-age=300');
  assert.equal(moving.headers.get('access-control-allow-origin'), '*');
  assert.equal(moving.headers.get('access-control-allow-credentials'), null);
  assert.equal(moving.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal((await get('ar.1.2.3.js')).status, 200);
  const fixed = await get('contact-change.1.2.3.js');
  assert.equal(fixed.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  const tag = fixed.headers.get('etag') ?? '';
  const known = await get('contact-change.js', { 'if-none-match': `"other", W/${tag}` });
  assert.deepEqual([known.status, await known.text(), known.headers.get('etag')], [304, '', tag]);
  for (const file of ['contact-change.1.2.4.js', 'contact-change', 'other.js', 'constructor']) {
    assert.equal((await get(file)).status, 404, file);
  }
  const unbuilt = await start({ parts: { widget: { version: '1.2.3', files: new Map() } } });
  assert.equal((await unbuilt.app.request(`${PUBLIC_URL}/widget/contact-change.js`)).status, 404);
});

// ── openapi.json ────────────────────────────────────────────────────────────────────────────────────────────────────

interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<
    string,
    Record<
      string,
      {
        responses: Record<string, unknown>;
        operationId: string;
        tags?: string[];
        requestBody?: { content: Record<string, { schema: { required: string[]; additionalProperties: boolean } }> };
      }
    >
  >;
  components: { schemas: Record<string, { properties?: Record<string, { enum?: string[] }> }> };
}

test('openapi.json is a 3.1 document of every route, status and problem code', async () => {
  const { app } = await start();
  const document = (await (await app.request(`${PUBLIC_URL}/openapi.json`)).json()) as Document;
  assert.match(document.openapi, /^3\.1\./);
  assert.deepEqual(document.servers, [{ url: PUBLIC_URL }]);
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const own = operations.filter(({ tags }) => tags === undefined);
  assert.deepEqual(own.map((o) => o.operationId).sort(), Object.keys(ROUTES).sort());
  // Faces name themselves by a tag; SCIM is always there.
  const others = operations.filter(({ tags }) => tags !== undefined).map((o) => o.operationId);
  assert.ok(others.includes('scim_get_scim_v2_Users') && new Set(others).size === others.length, others.join(' '));
  assert.deepEqual(document.components.schemas['Problem']?.properties?.['code']?.enum, Object.keys(PROBLEMS));
  const begin = document.paths['/v1/changes']?.['post'];
  for (const status of ['200', '201', '400', '401', '403', '413', '415', '422', '429', '500', '503']) {
    assert.ok(begin && status in begin.responses, status);
  }
});

test('every reference in openapi.json leads somewhere, with every contract served', async () => {
  const face = { completion: 'click', linkLife: null } as const;
  const { app } = await start({ project: { faces: { descope: face, trivore: face, transmit: face, wso2: face } } });
  const text = await (await app.request(`${PUBLIC_URL}/openapi.json`)).text();
  const document = JSON.parse(text) as Document;
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  assert.ok(references.length > 20);
  for (const name of references) assert.ok(name in document.components.schemas, name);
  assert.doesNotMatch(text, /"\$ref":"(?!#\/components\/schemas\/)/);
});

test('a body that openapi.json describes is the body that is checked', async () => {
  const app = await start();
  const document = (await (await app.app.request(`${PUBLIC_URL}/openapi.json`)).json()) as Document;
  const schema = document.paths['/v1/changes']?.['post']?.requestBody?.content['application/json']?.schema;
  assert.deepEqual(schema?.required, ['kind', 'value']);
  assert.equal(schema?.additionalProperties, false);
  const answer = await app.app.request(
    `${PUBLIC_URL}/v1/changes`,
    json({ kind: 'email', value: 'new@example.com', extra: 1 }, fromSite(app.person('ann', strongSignIn()).token)),
  );
  assert.equal(answer.status, 400);
});
