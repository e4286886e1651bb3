import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Log, LogData } from '../../server/ports/log.ts';
import { FAILED_CREDENTIALS } from '../../server/http/middleware/failed-credentials.ts';
import { CORE_URN } from '../../server/faces/scim/schema/urns.ts';
import { PUBLIC_URL, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { DAY, HOUR } from '../../shared/duration.ts';
import { runHere } from '../kit/command.ts';
import { silent, THOROUGH } from '../kit/database.ts';

const tokenIn = (text: string) => /cct_[\w-]{43}/.exec(text)?.[0] ?? assert.fail(text);
const idIn = (text: string) => /cli_[\w-]{16}/.exec(text)?.[0] ?? assert.fail(text);
const secretIdIn = (text: string) => /csc_[\w-]{16}/.exec(text)?.[0] ?? assert.fail(text);
const WITHOUT_USERS = '/scim/v2/Users?count=0';

async function started(t: TestContext, options: TestAppOptions = {}) {
  const app = await startApp(options);
  t.after(() => app.close());
  const run = (...args: readonly string[]) =>
    runHere(['client', ...args], {
      config: { databaseUrl: app.databaseUrl, projects: [app.project] },
      clock: app.clock,
    });
  return { app, run };
}

async function call(app: TestApp, authorization: string, path = WITHOUT_USERS, more: RequestInit = {}) {
  const { headers, ...init } = more;
  const answer = await app.app.request(PUBLIC_URL + path, {
    ...init,
    headers: { authorization, 'content-type': 'application/json', ...(headers as Record<string, string>) },
  });
  return { status: answer.status, text: await answer.text() };
}

for (const database of THOROUGH)
  test(`a system with one field for a token provisions people with it, on ${database}`, async (t) => {
    const { app, run } = await started(t, { database });
    const made = await run('create', '--bearer', '--name', 'JumpCloud', '--trusted');
    assert.match(
      made.text,
      /^Client of project default, trusted, with users:read users:write:\n {2}id {6}cli_[\w-]{16}\n {2}token {3}cct_[\w-]{43}\nThe token is not shown again: only its hash is kept\.\nIt is accepted at \/scim\/v2 alone, in the header Authorization, with or without Bearer\.$/,
    );
    const token = tokenIn(made.text);
    const user = { schemas: [CORE_URN], userName: 'ann', emails: [{ value: 'ann@a.example', type: 'work' }] };
    const created = await call(app, `Bearer ${token}`, '/scim/v2/Users', {
      method: 'POST',
      body: JSON.stringify(user),
    });
    assert.equal(created.status, 201, created.text);
    assert.equal((await call(app, `bearer ${token}`, '/scim/v2/Users?filter=userName%20eq%20%22ann%22')).status, 200);
    assert.equal((await call(app, token)).status, 200, 'as the header mode of Okta sends it');
    const { id } = JSON.parse(created.text) as { id: string };
    assert.equal((await call(app, `Bearer ${token}`, `/scim/v2/Users/${id}`, { method: 'DELETE' })).status, 204);
    const stored = await readAllBytes({ files: app.files, url: app.databaseUrl });
    assert.ok(!stored.includes(token), 'the database has only the hash');
    const [row] = await queryDatabase(
      { files: app.files, url: app.databaseUrl },
      "select data from audit where event = 'client-created'",
    );
    assert.partialDeepStrictEqual(JSON.parse(String(row?.['data'])), { bearer: true, expiresAt: null });
  });

test('a bearer token opens nothing but SCIM, is untrusted and verifies nothing unless it was made so by name', async (t) => {
  const faces = { transmit: {}, trivore: {}, wso2: {}, descope: {} } as never;
  const { app, run } = await started(t, { project: { faces } });
  const made = await run('create', '--bearer');
  assert.match(made.text, /^Client of project default, with users:read users:write:/);
  const [id, token] = [idIn(made.text), tokenIn(made.text)];
  assert.equal((await call(app, `Bearer ${token}`)).status, 200);
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  for (const [authorization, path] of [
    [basic(`${id}:${token}`), WITHOUT_USERS],
    [basic(`:${token}`), WITHOUT_USERS],
    [`Bearer default:${token}`, WITHOUT_USERS],
    [`Bearer ${id}:${token}`, WITHOUT_USERS],
    [`Bearer ${token}x`, WITHOUT_USERS],
    [`Bearer ${token.slice(0, -1)}`, WITHOUT_USERS],
    [`Bearer ${token.toUpperCase()}`, WITHOUT_USERS],
    [`Bearer ccs_${token.slice(4)}`, WITHOUT_USERS],
    [`Bearer cct_${'A'.repeat(43)}`, WITHOUT_USERS],
    [`Token ${token}`, WITHOUT_USERS],
    [`${token} ${token}`, WITHOUT_USERS],
    [token, '/v1/me'],
    [`Bearer ${token}`, '/v1/me'],
    [`Bearer ${token}`, '/scim2/Users?count=0'],
    [`Bearer ${token}`, '/cis/scim/Users?count=0'],
    [`Bearer ${token}`, '/cis/v1/users?search=a'],
    [`Bearer ${token}`, '/api/rest/v1/user'],
    [`Bearer default:${token}`, '/v1/mgmt/user?loginid=ann'],
  ] as const) {
    const { status, text } = await call(app, authorization, path);
    assert.ok(status === 401 || status === 404, `${authorization} ${path}: ${status} ${text}`);
  }
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: token });
  const asked = await app.app.request(`${PUBLIC_URL}/oauth2/token`, { method: 'POST', body: form });
  assert.equal(asked.status, 401);
  assert.equal((await call(app, `Bearer ${token}`, '/scim/v2/Me')).status, 403, 'it names no person');
  const ended = await run('revoke', id);
  assert.equal(ended.code, 0);
  assert.equal((await call(app, `Bearer ${token}`)).status, 401);
});

test('a client with a secret has no bearer token: its secret is none', async (t) => {
  const { app } = await started(t);
  const { secret } = await app.client(['users:read']);
  assert.equal((await call(app, `Bearer ${secret}`)).status, 401);
});

test('a bearer token that has expired is refused, and leaves room for the next one', async (t) => {
  const lines: LogData[] = [];
  const log: Log = { ...silent, warn: (event, data) => void lines.push({ event, ...data }) };
  const { app, run } = await started(t, { log });
  const made = await run('create', '--bearer', '--expires', '90d');
  assert.match(made.text, /\nIt expires \d{4}-[\dT:.-]+Z\.$/);
  const [id, token] = [idIn(made.text), tokenIn(made.text)];
  app.clock.pass(90 * DAY - 1);
  assert.equal((await call(app, `Bearer ${token}`)).status, 200);
  app.clock.pass(1);
  assert.equal((await call(app, `Bearer ${token}`)).status, 401);
  assert.equal((await call(app, `Bearer ${token}`)).status, 401);
  assert.deepEqual(
    lines.filter(({ event }) => event === 'client-token-refused').map(({ reason, client }) => [reason, client]),
    [['expired', id]],
    'one line an hour',
  );
  assert.match((await run('list')).text, /bearer token, expired \d{4}-[\dT:.-]+Z, last used \d{4}-/);
  const next = await run('rotate', id);
  assert.match(next.text, /\nIt expires /, 'for as long as the last one');
  assert.doesNotMatch(next.text, /still live/);
  app.clock.pass(1);
  assert.equal((await run('rotate', id)).code, 0);
  const third = await run('rotate', id);
  assert.match(third.text, /has two live secrets already/);
  app.clock.pass(90 * DAY - 2);
  assert.equal((await call(app, `Bearer ${tokenIn(next.text)}`)).status, 200);
  app.clock.pass(1);
  assert.equal((await call(app, `Bearer ${tokenIn(next.text)}`)).status, 401);
});

test('a bearer token is accepted from its own networks alone', async (t) => {
  const { app, run } = await started(t, { parts: { trustedProxies: 1 } });
  const made = await run('create', '--bearer', '--networks', '203.0.113.0/24, 2001:db8:1::/48,10.1.2.3');
  assert.match(made.text, /\nIt is accepted from 203\.0\.113\.0\/24, 2001:db8:1::\/48, 10\.1\.2\.3 alone\.$/);
  const token = tokenIn(made.text);
  const from = async (address: string | null, bearer = token) =>
    (
      await call(
        app,
        `Bearer ${bearer}`,
        WITHOUT_USERS,
        address === null ? {} : { headers: { 'x-forwarded-for': address } },
      )
    ).status;
  for (const inside of [
    '203.0.113.7',
    '203.0.113.255',
    '::ffff:203.0.113.7',
    '2001:db8:1:2::3',
    '10.1.2.3',
    '1.1.1.1, 203.0.113.7',
  ])
    assert.equal(await from(inside), 200, inside);
  for (const outside of ['203.0.114.7', '2001:db8:2::1', '10.1.2.4', '203.0.113.7, 1.1.1.1', 'nonsense', null])
    assert.equal(await from(outside), 401, String(outside));
  const next = await run('rotate', idIn(made.text));
  assert.deepEqual(
    [await from('10.1.2.3', tokenIn(next.text)), await from('10.1.2.4', tokenIn(next.text))],
    [200, 401],
  );
  await run('revoke', idIn(made.text), '--secret', secretIdIn(next.text));
  const other = await run('rotate', idIn(made.text), '--networks', '10.1.2.4/32', '--expires', '12h');
  assert.match(other.text, /\nIt expires .*\nIt is accepted from 10\.1\.2\.4\/32 alone\./);
  const newest = tokenIn(other.text);
  assert.deepEqual([await from('10.1.2.3', newest), await from('10.1.2.4', newest)], [401, 200]);
});

test('the last use of a bearer token is recorded once an hour, and no call is refused for it', async (t) => {
  const { app, run } = await started(t);
  const made = await run('create', '--bearer');
  const [id, token] = [idIn(made.text), tokenIn(made.text)];
  const lastUse = async () => (await app.store.clients.find(id))?.secrets[0]?.bearer?.lastUsedAt;
  assert.equal(await lastUse(), null);
  assert.match((await run('list')).text, /bearer token, never used$/);
  const first = app.clock();
  await call(app, `Bearer ${token}`);
  assert.equal(await lastUse(), first);
  app.clock.pass(HOUR - 1);
  await call(app, `Bearer ${token}`);
  assert.equal(await lastUse(), first);
  app.clock.pass(1);
  await call(app, `Bearer ${token}`);
  assert.equal(await lastUse(), first + HOUR);
});

test('a use that cannot be recorded refuses no call', async (t) => {
  const { app, run } = await started(t, {
    through: {
      store: (store) => ({
        ...store,
        clients: { ...store.clients, used: () => Promise.reject(new Error('the disk is full')) },
      }),
    },
  });
  const token = tokenIn((await run('create', '--bearer')).text);
  assert.equal((await call(app, `Bearer ${token}`)).status, 200);
});

test('options of a bearer token that cannot be meant are refused in one sentence', async (t) => {
  const { run } = await started(t);
  for (const [args, words] of [
    [
      ['--bearer', '--scopes', 'admin'],
      /^A bearer token is for SCIM alone, where admin allows nothing: there is users:read, /,
    ],
    [['--bearer', '--scopes', 'changes:write'], /^A bearer token is for SCIM alone/],
    [
      ['--scopes', 'users:read', '--expires', '90d'],
      /^--expires and --networks are of a bearer token: add --bearer\.$/,
    ],
    [['--scopes', 'users:read', '--networks', '10.0.0.0/8'], /^--expires and --networks/],
    ...['', '90', '0d', '-1d', '1.5d', '3651d', '90 days', 'd', '1e3d', '999999d'].map(
      (life) =>
        [
          ['--bearer', '--expires', life],
          /^--expires is a life of up to 3650 days, such as 90d or 12h, and not "/,
        ] as const,
    ),
    ...[
      '',
      ',',
      '10.0.0.0/33',
      '10.0.0/8',
      'example.com',
      '::ffff:10.0.0.1',
      '10.0.0.1,x',
      '2001:db8::/129',
      '010.0.0.1',
    ].map((range) => [['--bearer', '--networks', range], /^--networks are up to 50 ranges of addresses, /] as const),
  ] as const) {
    const { code, text } = await run('create', ...args);
    assert.deepEqual([args, code], [args, 2], text);
    assert.match(text, words);
  }
  assert.equal((await run('list')).text, 'There is no client.');
  const id = idIn((await run('create', '--scopes', 'users:read')).text);
  assert.match(
    (await run('rotate', id, '--expires', '9d')).text,
    /has secrets: --expires and --networks are of a bearer/,
  );
});

test('guesses of bearer tokens from one network meet a limit, which refuses no good token', async (t) => {
  const { app, run } = await started(t, { parts: { trustedProxies: 1 } });
  const token = tokenIn((await run('create', '--bearer')).text);
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const guess = (n: number) =>
    call(app, `Bearer cct_${String(n).padStart(43, 'A')}`, WITHOUT_USERS, { headers }).then(({ status }) => status);
  for (let n = 0; n < FAILED_CREDENTIALS; n += 1) assert.equal(await guess(n), 401);
  assert.equal(await guess(FAILED_CREDENTIALS), 429);
  assert.equal((await call(app, `Bearer ${token}`, WITHOUT_USERS, { headers })).status, 200);
});
