// Owns how an admin tries webhooks and streams, and what receivers of security events find. Not the events themselves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { sql } from '../kit/sql.ts';
import { readSets, refusal, streamReceiver } from '../kit/stream.ts';
import { receiver, SECRET } from '../kit/webhook.ts';
import { PUBLIC_URL, start } from './kit.ts';

const ROLES = {
  adminRoles: [
    { role: 'admin', claim: 'roles', value: 'contacts-admin' },
    { role: 'support', claim: 'roles', value: 'helpdesk' },
    { role: 'auditor', claim: 'roles', value: 'auditor' },
  ],
} as const;

test('a test event is signed as all are, reaches a webhook that subscribes to other types, and its answer is told', async (t) => {
  const site = await receiver();
  t.after(() => site.close());
  const webhook = { ...site.webhook, subscribe: ['user.erased'] } as const;
  const app = await start({ project: { ...ROLES, webhooks: [webhook] } });
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  const asked = (body: unknown = { webhook: 0 }) => ada.send('POST', '/v1/admin/webhooks/test', body);
  assert.deepEqual((await asked()).body, { taken: true, reason: null, cause: null });
  const [call] = site.calls;
  assert.deepEqual(call?.body, {
    type: 'test',
    timestamp: new Date(app.clock()).toISOString(),
    data: { project: 'default' },
  });
  t.mock.timers.enable({ apis: ['Date'], now: app.clock() });
  assert.ok(new Webhook(SECRET).verify(call?.text ?? '', call?.headers as Record<string, string>));
  t.mock.timers.reset();
  site.answers(503, 410);
  assert.deepEqual((await asked()).body, { taken: false, reason: 'hook-503', cause: 'the receiver answered 503' });
  assert.deepEqual((await asked()).body, { taken: false, reason: 'hook-410', cause: 'the receiver answered 410' });
  assert.deepEqual((await asked()).body, { taken: true, reason: null, cause: null }, 'a test disables nothing');
  assert.equal((await asked({ webhook: 1 })).status, 404);
  assert.equal((await asked({ webhook: -1 })).status, 400);
});

test('only an admin who may operate tries or enables a receiver', async (t) => {
  const site = await receiver();
  t.after(() => site.close());
  const app = await start({ project: { ...ROLES, webhooks: [site.webhook] } });
  for (const roles of ['helpdesk', 'auditor', 'none'])
    for (const path of ['/v1/admin/webhooks/test', '/v1/admin/webhooks/enable', '/v1/admin/streams/verify']) {
      const body = path.endsWith('verify') ? { stream: 'str_1' } : { webhook: 0 };
      const answer = await app.person('eve', strongSignIn({ roles })).send('POST', path, body);
      assert.equal(answer.status, 403, `${roles} ${path}`);
    }
  assert.equal(site.calls.length, 0);
});

for (const database of DATABASES)
  test(`a webhook that answered 410 gets events again once an admin enables it, which is recorded once, on ${database}`, async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const app = await start({ database, project: { ...ROLES, webhooks: [site.webhook] } });
    const ann = app.person('ann', strongSignIn());
    site.answers(410);
    await ann.begin({ kind: 'email', value: 'one@new.example', then: 'add' });
    await ann.begin({ kind: 'email', value: 'two@new.example', then: 'add' });
    assert.equal(site.calls.length, 1);
    const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    for (let i = 0; i < 2; i += 1)
      assert.equal(
        (await ada.send('POST', '/v1/admin/webhooks/enable', { webhook: 0, note: 'it is back' })).status,
        204,
      );
    assert.equal((await ada.send('POST', '/v1/admin/webhooks/enable', { webhook: 3 })).status, 404);
    await ann.begin({ kind: 'email', value: 'three@new.example', then: 'add' });
    assert.ok(site.calls.length > 1);
    const rows = await sql(app.databaseUrl, `select actor, data, personal from audit where event = 'webhook-enabled'`);
    assert.deepEqual(
      rows.map(({ actor, data, personal }) => [
        String(actor).startsWith('admin:'),
        JSON.parse(String(data)),
        String(personal).includes('it is back'),
      ]),
      [[true, { webhook: 0 }, true]],
    );
  });

test('an admin sends the verification event and learns what the receiver answers', async (t) => {
  const site = await streamReceiver(t, ['session-revoked']);
  const app = await start({ project: { ...ROLES, streams: [site.stream] } });
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  const asked = (stream = 'str_1') => ada.send('POST', '/v1/admin/streams/verify', { stream });
  site.answers.push(refusal('invalid_key'));
  const cause = 'the receiver refused the token';
  assert.deepEqual((await asked()).body, { taken: false, reason: 'set-invalid_key', cause });
  assert.deepEqual((await asked()).body, { taken: true, reason: null, cause: null });
  const sets = await readSets(app, site.posts);
  assert.deepEqual(
    sets.map(({ sub_id: { format, id } }) => [format, id]),
    [
      ['opaque', 'str_1'],
      ['opaque', 'str_1'],
    ],
  );
  await app.verifyStreams();
  assert.equal(site.posts.length, 2, 'it is verified already');
  assert.equal((await asked('str_2')).status, 404);
});

test('receivers find how events are sent; without a stream there is nothing to find', async (t) => {
  const url = `${PUBLIC_URL}/.well-known/ssf-configuration`;
  const without = await start();
  assert.equal((await without.app.request(url)).status, 404);
  const { stream } = await streamReceiver(t, ['session-revoked']);
  const app = await start({ project: { streams: [stream] } });
  const answer = await app.app.request(url);
  assert.equal(answer.headers.get('content-type'), 'application/json');
  const { events_supported, ...rest } = (await answer.json()) as { events_supported: string[] };
  assert.deepEqual(rest, {
    spec_version: '1_0',
    issuer: PUBLIC_URL,
    jwks_uri: `${PUBLIC_URL}/.well-known/jwks.json`,
    delivery_methods_supported: ['urn:ietf:rfc:8935'],
    default_subjects: 'ALL',
  });
  assert.equal(events_supported.length, 5);
});

for (const database of DATABASES)
  test(`each test event to a receiver stands in the audit log, with the admin, the reason and the answer, on ${database}`, async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const signals = await streamReceiver(t, ['session-revoked']);
    const project = { ...ROLES, webhooks: [site.webhook], streams: [signals.stream] };
    const app = await start({ database, project });
    const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    const note = 'they changed their firewall';
    site.answers(503);
    for (const [path, body] of [
      ['webhooks/test', { webhook: 0, note }],
      ['webhooks/test', { webhook: 7, note }],
      ['webhooks/test', { webhook: 0, note: 'two\nlines' }],
      ['streams/verify', { stream: 'str_1', note }],
    ] as const) {
      await ada.send('POST', `/v1/admin/${path}`, body);
      app.clock.pass(1000);
    }
    const rows = await sql(
      app.databaseUrl,
      `select user_id, actor, data, personal from audit where event = 'receiver-tested' order by at`,
    );
    assert.deepEqual(
      rows.map(({ user_id, actor, data, personal }) => [
        user_id,
        String(actor).startsWith('admin:'),
        JSON.parse(String(data)),
        (JSON.parse(String(personal)) as { note?: string }).note,
      ]),
      [
        [null, true, { webhook: 0, taken: false, reason: 'hook-503' }, note],
        [null, true, { stream: 'str_1', taken: true }, note],
      ],
    );
  });
