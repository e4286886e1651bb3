// Owns what the events of the site's systems do, and which are refused. Their form is Standard Webhooks 1.0, so the package of that
// standard signs them.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { startApp, type Answer, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { settings } from '../deliver/directory/kit.ts';
import { sql } from '../kit/sql.ts';
import { SECRET } from '../kit/webhook.ts';

const OTHER = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const HOST = 'https://id.example.com';

interface Sent {
  readonly id?: string;
  readonly secret?: string;
  /** When it was signed; default: now. */
  readonly signedAt?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

type Problem = {
  readonly code?: string;
  readonly applied?: boolean;
  readonly changes?: number;
  readonly sessions?: number;
};

let count = 0;

async function start(t: TestContext, options: TestAppOptions = {}) {
  const { project, ...rest } = options;
  const app = await startApp({ project: { events: { secret: SECRET, directory: null }, ...project }, ...rest });
  t.after(() => app.close());
  await app.person('ann', strongSignIn()).me();
  /** Sends an event about ann; `data`: beside her name. */
  const send = async (
    type: string,
    data: object = {},
    { id = `evt_${(count += 1)}`, secret = SECRET, signedAt = app.clock(), headers = {} }: Sent = {},
    timestamp = new Date(app.clock()).toISOString(),
  ): Promise<Answer<Problem>> => {
    const body = JSON.stringify({ type, timestamp, data: { user: 'ann', ...data } });
    const signature = new Webhook(secret).sign(id, new Date(signedAt), body);
    const answer = await app.app.request(`${HOST}/v1/admin/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(signedAt / 1000)),
        'webhook-signature': signature,
        ...headers,
      },
      body,
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem };
  };
  return { app, send };
}

const begin = (app: TestApp, value: string) =>
  app.person('ann', strongSignIn()).begin({ kind: 'email', value, then: 'add' });
const stateOf = async (app: TestApp) => {
  const [row] = await sql(app.databaseUrl, `select disabled, recovered_at, frozen_until, version from users`);
  return row as Record<string, number | null>;
};

for (const database of DATABASES) {
  test(`disabled, enabled and recovered do what an admin's revoke does, once, on ${database}`, async (t) => {
    const { app, send } = await start(t, { database });
    await begin(app, 'two@new.example');
    const disabled = await send('user.disabled', {}, { id: 'evt_same' });
    assert.deepEqual([disabled.status, disabled.body], [200, { applied: true, changes: 1, sessions: 0 }]);
    assert.equal((await stateOf(app))['disabled'], 1);
    const { version } = await stateOf(app);
    assert.deepEqual((await send('user.disabled', {}, { id: 'evt_same' })).body, disabled.body, 'the same answer');
    assert.equal((await stateOf(app))['version'], version);
    app.clock.pass(SECOND);
    assert.equal((await send('user.enabled')).body.applied, true);
    assert.equal((await stateOf(app))['disabled'], 0);
    app.clock.pass(SECOND);
    assert.equal((await send('user.recovered')).body.applied, true);
    assert.equal(Number((await stateOf(app))['recovered_at']), app.clock());
  });

  test(`an event that is older than the last of its user changes nothing, on ${database}`, async (t) => {
    const { app, send } = await start(t, { database });
    const now = app.clock();
    const timeOf = (ms: number) => new Date(now + ms).toISOString();
    await send('user.enabled', {}, {}, timeOf(0));
    assert.deepEqual((await send('user.disabled', {}, {}, timeOf(-1))).body, {
      applied: false,
      changes: 0,
      sessions: 0,
    });
    assert.equal((await stateOf(app))['disabled'], 0);
    await send('user.enabled', { version: 8 }, {}, timeOf(1));
    assert.equal((await send('user.disabled', { version: 7 }, {}, timeOf(2))).body.applied, false, 'by its version');
    assert.equal((await send('user.disabled', { version: 9 }, {}, timeOf(-9))).body.applied, true);
    assert.equal((await stateOf(app))['disabled'], 1);
  });

  test(`updated writes the lists without verifying them, and ends what waits of these kinds, on ${database}`, async (t) => {
    const { app, send } = await start(t, { database });
    await begin(app, 'two@new.example');
    const emails = [
      { value: 'ann@old.example', primary: true },
      { value: 'new@site.example', type: 'work' },
    ];
    const updated = await send('user.updated', { emails });
    assert.deepEqual([updated.status, updated.body.applied, updated.body.changes], [200, true, 1]);
    const contacts = await sql(app.databaseUrl, `select value, is_primary, verified_at from contacts order by value`);
    assert.deepEqual(
      contacts.map(({ value, is_primary, verified_at }) => [value, is_primary, verified_at !== null]),
      [
        ['ann@old.example', 1, true],
        ['new@site.example', 0, false],
      ],
    );
  });
}

test('updated without lists only ends what waits', async (t) => {
  const { app, send } = await start(t);
  await begin(app, 'two@new.example');
  assert.equal((await send('user.updated')).body.changes, 1);
  assert.equal((await app.person('ann', strongSignIn()).me()).contacts.length, 1);
});

test('no event ends a freeze, and a frozen account takes no new address from one', async (t) => {
  const { app, send } = await start(t);
  const until = app.clock() + 60 * MINUTE;
  await sql(app.databaseUrl, `update users set frozen_since = 1, frozen_until = ${until}`);
  for (const type of ['user.enabled', 'user.recovered', 'user.updated']) assert.equal((await send(type)).status, 200);
  assert.equal(Number((await stateOf(app))['frozen_until']), until);
  const refused = await send('user.updated', { emails: [{ value: 'thief@new.example' }] });
  assert.deepEqual([refused.status, refused.body.code], [409, 'frozen']);
});

test('what an event writes goes to no directory, or to all but the one that sent it', async (t) => {
  const one = settings({ id: 'one', type: 'http', body: {}, url: 'http://127.0.0.1:1' });
  const directories = [one, { ...one, id: 'two' }];
  const emails = [{ value: 'ann@old.example', primary: true }, { value: 'new@site.example' }];
  const sentTo = async (directory: string | null) => {
    const { app, send } = await start(t, { project: { directories, events: { secret: SECRET, directory } } });
    await sql(app.databaseUrl, `delete from outbox`);
    assert.equal((await send('user.updated', { emails })).body.applied, true);
    return (await sql(app.databaseUrl, `select provider_id from outbox where kind = 'directory'`)).map(
      (row) => row['provider_id'],
    );
  };
  assert.deepEqual(await sentTo(null), []);
  assert.deepEqual(await sentTo('one'), ['two']);
});

test('a wrong, missing or old signature is refused, and nothing is changed', async (t) => {
  const { app, send } = await start(t);
  const now = app.clock();
  for (const [what, sent] of [
    ['another secret', { secret: OTHER }],
    ['6 minutes old', { signedAt: now - 6 * MINUTE }],
    ['6 minutes ahead', { signedAt: now + 6 * MINUTE }],
    ['no signature', { headers: { 'webhook-signature': '' } }],
    ['another id', { headers: { 'webhook-id': 'evt_other' } }],
    ['another time', { headers: { 'webhook-timestamp': String(now / 1000 - 1) } }],
    ['a version of signatures that is not known', { headers: { 'webhook-signature': `v2,${'A'.repeat(43)}=` } }],
  ] as const) {
    const { status, body } = await send('user.disabled', {}, sent);
    assert.deepEqual([status, body.code], [401, 'token-invalid'], what);
  }
  assert.equal((await stateOf(app))['disabled'], 0);
  assert.equal((await send('user.disabled', {}, { signedAt: now - 4 * MINUTE })).status, 200);
});

test('a captured event that is sent again, at once or later, changes nothing (R-125)', async (t) => {
  const { app, send } = await start(t);
  const timestamp = new Date(app.clock()).toISOString();
  const captured = { id: 'evt_captured', signedAt: app.clock() };
  const replay = () => send('user.disabled', {}, captured, timestamp);
  const first = await replay();
  assert.deepEqual([first.status, first.body.applied], [200, true]);
  app.clock.pass(SECOND);
  assert.equal((await send('user.enabled')).body.applied, true);
  // Within the tolerance of its signature the answer is the first one, and nothing is done again.
  app.clock.pass(4 * MINUTE);
  const again = await replay();
  assert.deepEqual([again.status, again.body], [200, first.body]);
  assert.equal((await stateOf(app))['disabled'], 0);
  app.clock.pass(2 * MINUTE);
  assert.equal((await replay()).body.code, 'token-invalid');
  // One that was held back instead is older than what came meanwhile, although it is signed and unknown.
  await send('user.enabled');
  const held = { id: 'evt_held', signedAt: app.clock() };
  assert.equal((await send('user.disabled', {}, held, timestamp)).body.applied, false);
  // Under another id its signature is wrong.
  const renamed = { ...held, headers: { 'webhook-id': 'evt_new' } };
  assert.equal((await send('user.disabled', {}, renamed)).body.code, 'token-invalid');
  assert.equal((await stateOf(app))['disabled'], 0);
});

test('while the secret changes, both count', async (t) => {
  const { send } = await start(t, { project: { events: { secret: `${OTHER} ${SECRET}`, directory: null } } });
  assert.equal((await send('user.updated', {}, { secret: SECRET })).status, 200);
  assert.equal((await send('user.updated', {}, { secret: OTHER })).status, 200);
});

test('a body that is not as it should be, and a user who is not there, get their problems', async (t) => {
  const { app, send } = await start(t);
  const future = new Date(app.clock() + 6 * MINUTE).toISOString();
  for (const [answer, code] of [
    [await send('user.deleted'), 'body-invalid'],
    [await send('user.disabled', { emails: [] }), 'body-invalid'],
    [await send('user.updated', { userName: 'ann' }), 'body-invalid'],
    [await send('user.updated', { version: -1 }), 'body-invalid'],
    [await send('user.updated', { emails: [{ value: 'no\u0007address' }] }), 'address-invalid'],
    [await send('user.updated', {}, {}, 'yesterday'), 'body-invalid'],
    [await send('user.updated', {}, {}, future), 'body-invalid'],
    [await send('user.disabled', { user: 'nobody' }), 'not-found'],
  ] as const)
    assert.equal(answer.body.code, code);
  await send('user.updated', {}, { id: 'evt_twice' });
  assert.equal((await send('user.disabled', {}, { id: 'evt_twice' })).body.code, 'idempotency-mismatch');
});

test('a project that takes no events has no such route', async (t) => {
  const { send } = await start(t, { project: { events: null } });
  assert.deepEqual((await send('user.disabled')).status, 404);
});
