import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { Scope } from '../../server/ports/clients.ts';
import { createAuth } from '../../server/http/middleware/auth.ts';
import type { Env } from '../../server/http/context.ts';
import { createGuard } from '../../server/http/middleware/origin-guard.ts';
import { createPaths } from '../../server/http/routes/paths.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { ROUTES } from '../../server/http/routes/routes.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { MergedBody } from '../../shared/wire/admin.ts';
import { createClients } from '../../server/tokens/client.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { scopesFor } from '../../server/core/admin-roles.ts';
import { SCOPES } from '../../server/core/scopes.ts';
import { KEYS, type TestApp } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { API } from '../kit/idp.ts';
import { PUBLIC_URL, SITE, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const routes = Object.values(ROUTES) as readonly Route[];
const pathOf = ({ path }: Route) => path.replace(/:\w+/g, 'nobody');

test('an API client may call what an admin may, with that scope, and nothing else that asks who calls (R-017)', async () => {
  const app = await start();
  const admin = await app.client(['admin']);
  const all = await app.client(SCOPES.filter((scope) => scope !== 'admin'));
  let asked = 0;
  for (const route of routes.filter(({ caller }) => caller !== 'anyone')) {
    const ask = async (authorization: string) => {
      const answer = await app.app.request(PUBLIC_URL + pathOf(route), {
        method: route.method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(route.method === 'GET' ? {} : { body: '[]' }),
      });
      // An export is no JSON.
      const isJson = answer.headers.get('content-type')?.includes('json');
      const { code, reason } = (isJson ? await answer.json() : {}) as Partial<ProblemBody>;
      return [answer.status, code, reason, answer.headers.get('www-authenticate')];
    };
    const said = `${route.method} ${route.path}`;
    const caller = [403, 'not-allowed', 'caller', null];
    const scope = [403, 'not-allowed', 'scope', 'Bearer error="insufficient_scope"'];
    // What comes in gets as far as its body, which is none.
    const inside = [400, 'body-invalid', undefined, null];
    const answer = await ask(admin.bearer);
    const needed = route.permission === undefined ? null : scopesFor(route.permission);
    const isOpen = needed?.every((one) => one === 'admin') === true;
    if (isOpen && route.method === 'GET') assert.ok([200, 400, 404].includes(Number(answer[0])), said);
    else assert.deepEqual(answer, isOpen ? inside : needed ? scope : caller, said);
    assert.deepEqual(await ask(all.bearer), needed ? scope : caller, said);
    asked += 1;
  }
  assert.ok(asked > 15);
});

test('what a client does as an admin counts, and the record says which it was', async () => {
  const app = await start({ policy: { merge: 'admin' } });
  const { client, send } = await app.client(['admin']);
  const ann = app.person('ann', strongSignIn());
  const { user } = await ann.me();
  await ann.begin({ kind: 'email', value: 'ann@new.example' });
  const bob = await app.person('bob').me();
  assert.equal((await send('POST', '/v1/admin/users/bob/unlock', {})).status, 204);
  const merge = { from: bob.user.id, into: user.id, dryRun: true };
  const dry = await send<MergedBody>('POST', '/v1/admin/merges', merge);
  assert.deepEqual([dry.status, dry.body.done, dry.body.kept], [200, false, user.id]);
  assert.ok(
    dry.body.contacts.every(({ value }) => value.includes('•')),
    'masked, as for any admin',
  );
  const ended = await send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
  assert.deepEqual([ended.status, ended.body], [200, { changes: 1, sessions: 0 }]);
  assert.equal((await ann.send('GET', '/v1/me')).status, 401);
  const rows = await app.store.read((tx) => tx.audit.of(user.id, ['account-revoked'], null, 10));
  assert.ok(rows.length > 0);
  assert.deepEqual([...new Set(rows.map(({ actor }) => actor))], [`client:${client.id}`]);
});

test('a key of a client is the key of no other client (R-105)', async () => {
  const app = await start();
  const [one, two] = [await app.client(['admin']), await app.client(['admin'])];
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: 'ann@new.example' });
  const path = '/v1/admin/users/ann/revoke';
  const keyed = { 'idempotency-key': 'k1' };
  const disabled = { reason: 'disabled', note: 'asked for' };
  const first = await one.send('POST', path, disabled, keyed);
  assert.deepEqual(first.body, { changes: 1, sessions: 0 });
  assert.deepEqual((await one.send('POST', path, disabled, keyed)).body, first.body, 'once');
  // Anybody else's key is new: nothing is left to end, and another body is no mismatch.
  assert.deepEqual((await two.send('POST', path, disabled, keyed)).body, { changes: 0, sessions: 0 });
  assert.deepEqual((await ada.send('POST', path, { reason: 'enabled' }, keyed)).status, 200);
  const other = await one.send<ProblemBody>('POST', path, { reason: 'enabled' }, keyed);
  assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
});

test('a web page that is not the site’s may not call with a client’s token (R-074)', async () => {
  const app = await start();
  const { send, bearer } = await app.client(['admin']);
  const path = '/v1/admin/users/nobody/unlock';
  assert.equal((await send('POST', path, {}, { origin: SITE })).status, 404);
  for (const origin of ['https://evil.example', 'null', `${SITE}.evil.example`]) {
    const answer = await app.app.request(PUBLIC_URL + path, {
      method: 'POST',
      headers: { authorization: bearer, origin, 'content-type': 'application/json' },
      body: '{}',
    });
    assert.equal(((await answer.json()) as ProblemBody).code, 'origin-not-allowed', origin);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  }
});

test('the native API takes a client’s token, and never what it keeps for years', async () => {
  const app = await start();
  const { basic, secret, bearer, client } = await app.client(['admin']);
  const ask = async (authorization: string) =>
    (
      await app.app.request(`${PUBLIC_URL}/v1/admin/users/nobody/unlock`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{}',
      })
    ).status;
  assert.equal(await ask(bearer), 404);
  for (const bad of [basic, `Bearer ${secret}`, `Bearer default:${secret}`, `Bearer ${client.id}:${secret}`])
    assert.equal(await ask(bad), 401, bad.slice(0, 16));
  assert.equal(await ask(bearer.replace('Bearer ', 'Bearer default:')), 401);
});

/** The guard of a face's routes, without a face: who it says has come. */
async function faceOf(app: TestApp) {
  const secrets = createSecrets(KEYS);
  const entry = app.idp.entry();
  const projects = [
    { ...app.project, issuers: [entry, app.idp.entry({ use: 'access', audience: API })] },
    { ...app.project, id: 'shop', issuers: [], allowedOrigins: [] },
  ];
  const clients = createClients({
    keys: KEYS,
    store: app.store.clients,
    secrets,
    clock: app.clock,
    log: silent,
    publicUrl: PUBLIC_URL,
    projects: projects.map(({ id }) => id),
  });
  const tokens = createTokens(projects, { clock: app.clock, log: silent });
  const sessions = { read: () => Promise.resolve(null) } as never;
  const guard = createGuard({ projects, publicUrl: PUBLIC_URL, clock: app.clock, log: silent }, createPaths([]));
  const auth = createAuth({ tokens, clients, sessions, projects, clock: app.clock, log: silent, ctx: app.ctx }, guard);
  const hono = new Hono<Env>();
  let threw = 0;
  hono.onError((_, c) => ((threw += 1), c.body(null, 500)));
  hono.use(async (c, next) => {
    c.set('network', null);
    c.set('dialect', (refusal, status) => ({ type: 'application/json', body: { ...refusal, status } }));
    return next();
  });
  for (const caller of ['client', 'either', 'project', 'user'] as const)
    hono.get(`/${caller}`, auth.of({ caller, scope: 'users:read' }), (c) =>
      c.json({
        client: c.get('client')?.id ?? null,
        user: c.get('signed')?.principal.sub ?? null,
        in: c.get('project'),
      }),
    );
  return async (authorization: string, path = '/client') => {
    const answer = await hono.request(path, { headers: { authorization } });
    assert.equal(threw, 0, authorization.slice(0, 60));
    const body = (await answer.json()) as { client?: string; user?: string; in?: string; reason?: string };
    return { status: answer.status, ...body };
  };
}

const b64 = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

test('a face knows a client by token, by id and secret, or by its secret behind its project', async () => {
  const app = await start();
  const { client, secret, bearer } = await app.client(['users:read']);
  const ask = await faceOf(app);
  for (const good of [bearer, b64(`${client.id}:${secret}`), `Bearer default:${secret}`, `bearer  default:${secret}`])
    assert.deepEqual(await ask(good), { status: 200, client: client.id, user: null, in: 'default' });
  const weak = await app.client(['users:write']);
  for (const path of ['/client', '/either']) {
    const { status, reason } = await ask(weak.bearer, path);
    assert.deepEqual([status, reason], [403, 'scope']);
  }
  for (const path of ['/project', '/user'])
    assert.deepEqual([(await ask(bearer, path)).status, (await ask(bearer, path)).reason], [403, 'caller'], path);
});

test('a face takes a person by a refresh or an access token, which the native API refuses', async () => {
  const app = await start({ project: {} });
  const ask = await faceOf(app);
  const [refresh, access] = [app.idp.token(), app.idp.accessToken()];
  for (const token of [refresh, access, `default:${access}`]) {
    assert.deepEqual(await ask(`Bearer ${token}`, '/either'), {
      status: 200,
      client: null,
      user: 'ann',
      in: 'default',
    });
    assert.equal((await ask(`Bearer ${token}`, '/client')).reason, 'caller');
  }
  for (const bad of [
    app.idp.accessToken({}, { sign: 'stranger' }),
    app.idp.accessToken({ exp: 1 }),
    app.idp.accessToken({ aud: 'elsewhere' }),
    app.idp.accessToken({ token_use: 'id' }),
    app.idp.accessToken({ nonce: 'of an ID token' }),
    app.idp.accessToken({}, { header: { typ: 'logout+jwt' } }),
    // A refresh token must not look like one.
    app.idp.token({}, { header: { typ: 'at+jwt' } }),
    app.idp.token({ token_use: 'access' }),
    `shop:${access}`,
  ])
    assert.equal((await ask(`Bearer ${bad}`, '/either')).status, 401);
  for (const path of ['/v1/me', '/userinfo'])
    assert.equal(
      (await app.app.request(PUBLIC_URL + path, { headers: { authorization: `Bearer ${access}` } })).status,
      401,
    );
});

test('a header that mixes one proof with another is nobody’s, and breaks nothing', async () => {
  const app = await start();
  const { client, secret, bearer } = await app.client(['users:read']);
  const token = bearer.slice(7);
  const jwt = app.person('ann', strongSignIn()).token;
  const ask = await faceOf(app);
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = (over: object) =>
    Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ...over }),
    ).toString('base64url');
  const headed = (over: object) =>
    Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(head, 'base64url').toString()) as object), ...over }),
    ).toString('base64url');
  const bad = [
    // One kind in the place of another.
    b64(`ann:${jwt}`),
    b64(`default:${jwt}`),
    b64(jwt),
    b64(`${client.id}:${token}`),
    b64(`default:${secret}`),
    b64(`:${secret}`),
    b64(secret),
    b64(`${client.id}:`),
    b64(`${client.id}:${secret}:`),
    b64(`${client.id}::${secret}`),
    b64(`x:${client.id}:${secret}`),
    b64(`${client.id}\0:${secret}`),
    b64(`${client.id}:${secret}\0`),
    b64(`\ud800:${secret}`),
    b64(`${client.id.toUpperCase()}:${secret}`),
    'Basic',
    'Basic ',
    'Basic =',
    `Basic ${'A'.repeat(15_000)}`,
    `Basic ${client.id}:${secret}`,
    `Bearer ${secret}`,
    `Bearer ${client.id}:${secret}`,
    `Bearer :${secret}`,
    `Bearer shop:${secret}`,
    `Bearer nothing:${secret}`,
    `Bearer default:default:${secret}`,
    `Bearer default::${secret}`,
    `Bearer default:${secret}:`,
    `Bearer default:${secret.toUpperCase()}`,
    `Bearer default:${token}`,
    `Bearer default:ccs_`,
    `Bearer default:ccs_${'A'.repeat(15_000)}`,
    `Bearer ${':'.repeat(10_000)}`,
    `Bearer ${'.'.repeat(10_000)}`,
    `Bearer ${token} ${token}`,
    `Bearer ${token}, Basic ${b64(`${client.id}:${secret}`)}`,
    `Bearer default`,
    `Bearer __proto__:${secret}`,
    // Of ours, and not ours.
    `Bearer ${token}=`,
    `Bearer ${token}.`,
    `Bearer ${head}.${body}.`,
    `Bearer ${head}.${body}`,
    `Bearer ${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    `Bearer ${headed({ alg: 'none' })}.${body}.`,
    `Bearer ${headed({ alg: 'none' })}.${body}.${signature}`,
    `Bearer ${headed({ alg: 'HS256' })}.${body}.${signature}`,
    `Bearer ${headed({ kid: 'k2' })}.${body}.${signature}`,
    `Bearer ${headed({ kid: ['k1'] })}.${body}.${signature}`,
    `Bearer ${headed({ kid: '__proto__' })}.${body}.${signature}`,
    `Bearer ${headed({ typ: 'JWT' })}.${body}.${signature}`,
    `Bearer ${headed({ crit: ['x'], x: 1 })}.${body}.${signature}`,
    `Bearer ${headed({ b64: false, crit: ['b64'] })}.${body}.${signature}`,
    `Bearer ${head}.${claims({ scope: SCOPES.join(' ') })}.${signature}`,
    `Bearer ${head}.${claims({ sub: `${client.id}\0` })}.${signature}`,
    `Bearer ${head}.${claims({ iss: [PUBLIC_URL] })}.${signature}`,
    // The site's own sign-in, saying that it is us.
    `Bearer ${app.idp.token({ iss: PUBLIC_URL, aud: PUBLIC_URL, sub: client.id }, { header: { typ: 'at+jwt', kid: 'k1' } })}`,
    `Bearer ${app.idp.token({ iss: PUBLIC_URL })}`,
    `Bearer ${app.idp.token({ iss: PUBLIC_URL }, { sign: 'none', header: { alg: 'none' } })}`,
    `Bearer ${app.idp.token({ iss: PUBLIC_URL, exp: 1 }, { sign: 'public-as-secret', header: { alg: 'HS256' } })}`,
  ];
  for (const header of bad) {
    const { status, client: found } = await ask(header, '/either');
    assert.deepEqual([status, found], [401, undefined], header.slice(0, 120));
  }
  assert.equal((await ask(bearer)).status, 200, 'and the one that all of them were made from is good');
});

test('the id of a project says of which project, where that is asked, and never who', async () => {
  const app = await start();
  const ask = await faceOf(app);
  assert.deepEqual(await ask('Bearer default', '/project'), { status: 200, client: null, user: null, in: 'default' });
  for (const path of ['/client', '/either', '/user']) assert.equal((await ask('Bearer default', path)).status, 401);
  const [unknown, wrong] = [await ask('Bearer nothing', '/project'), await ask('Bearer x.y.z', '/project')];
  assert.deepEqual(unknown, wrong);
});

test('a client of a project that is served no more is nobody', async () => {
  const app = await start();
  const ask = await faceOf(app);
  const { client, secret, basic } = await app.client(['users:read']);
  const scopes: readonly Scope[] = ['users:read'];
  const secrets = createSecrets(KEYS);
  const gone = createClients({
    keys: KEYS,
    store: app.store.clients,
    secrets,
    clock: app.clock,
    log: silent,
    publicUrl: PUBLIC_URL,
    projects: ['shop'],
  });
  assert.equal((await gone.issue(client.id, secret, scopes)).ok, false);
  assert.equal((await gone.bySecret(client.id, secret)).ok, false);
  assert.equal((await ask(basic)).status, 200);
});
