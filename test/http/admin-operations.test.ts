import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type {
  AdminClientMadeBody,
  AdminClientRow,
  AdminClientsBody,
  AdminDeliveryBody,
  AdminWebhooksBody,
} from '../../shared/wire/admin-operations.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const withRoles = (options: TestAppOptions = {}) =>
  start({ ...options, project: { adminRoles: GROUPS, ...options.project } });
const as = (app: TestApp, role: string, claims: object = {}): Person =>
  app.person(`an-${role}`, freshSignIn({ groups: role, ...claims }));
const place = (app: TestApp) => ({ files: app.files, url: app.databaseUrl });

const delivery = async (admin: Person, query = '') =>
  (await admin.send<AdminDeliveryBody>('GET', `/v1/admin/delivery${query}`)).body;

for (const database of DATABASES)
  test(`an admin sees what waits and what has failed, sends one again, and drops another, on ${database}`, async () => {
    const app = await withRoles({ database });
    const admin = as(app, 'admin');
    await admin.me();
    const ann = app.person('ann', strongSignIn());
    await ann.send('POST', '/v1/changes', { kind: 'email', value: 'ann@new.example' });
    const queued = await delivery(admin);
    const mail = queued.queue.find(({ lane }) => lane === 'email');
    assert.deepEqual([mail?.provider, mail?.retrying, queued.failures], ['smtp', 0, []]);
    assert.ok((mail?.waiting ?? 0) >= 1);
    assert.match(mail?.host ?? '', /^(?:localhost|127\.0\.0\.1):\d+$/);
    const end = `update outbox set state = 'dead', ended_at = ${app.clock()}, reason = 'smtp-550' where state = 'queued'`;
    await queryDatabase(place(app), `${end} returning id`);
    const { failures } = await delivery(admin);
    const proof = failures.find(({ template }) => template === 'prove');
    assert.ok(proof !== undefined);
    assert.deepEqual([proof.to, proof.reason, proof.lane], ['a••@n••.example', 'smtp-550', 'email']);
    assert.doesNotMatch(JSON.stringify(failures), /ann@/);
    const retry = (id: string, who = admin) => who.send('POST', `/v1/admin/delivery/${id}/retry`, { note: 'by phone' });
    assert.equal((await retry(proof.id, as(app, 'auditor'))).status, 403);
    assert.equal((await retry(proof.id)).status, 204);
    assert.equal((await retry(proof.id)).status, 404, 'it waits already');
    await app.courier.drain();
    assert.equal(app.inbox.messages('ann@new.example').length, 1);
    const [other] = (await delivery(admin)).failures;
    assert.ok(other !== undefined);
    assert.equal((await admin.send('POST', `/v1/admin/delivery/${other.id}/drop`, {})).status, 204);
    assert.ok((await delivery(admin)).failures.every(({ id }) => id !== other.id));
    const rows = await queryDatabase(place(app), `select actor, personal from audit where event = 'messages-replayed'`);
    assert.equal(rows.length, 1);
    assert.match(String(rows[0]?.['actor']), /^admin:/);
    assert.match(String(rows[0]?.['personal']), /by phone/);
  });

test('failures come page by page, and neither another project nor a cursor of another list reaches them', async () => {
  const app = await withRoles();
  const admin = as(app, 'admin');
  for (let i = 0; i < 3; i++) {
    await app
      .person(`ann-${i}`, strongSignIn())
      .send('POST', '/v1/changes', { kind: 'email', value: `n${i}@new.example` });
    app.clock.pass(1000);
  }
  await queryDatabase(place(app), `update outbox set state = 'dead', reason = 'x', ended_at = 1 returning id`);
  const all = await app.store.outboxCare.failed({ project: 'default', lane: null }, null, 1000);
  const ids: string[] = [];
  for (let after = null as (typeof all)['next'], more = true; more;) {
    const page = await app.store.outboxCare.failed({ project: 'default', lane: null }, after, 1);
    ids.push(...page.messages.map(({ id }) => id));
    after = page.next;
    more = after !== null;
  }
  assert.ok(ids.length >= 3);
  assert.deepEqual(
    ids,
    all.messages.map(({ id }) => id),
  );
  const other = await withRoles({ databaseUrl: app.databaseUrl, project: { id: 'other' } });
  const stranger = as(other, 'admin');
  assert.deepEqual((await delivery(stranger)).failures, []);
  for (const act of ['retry', 'drop'])
    assert.equal((await stranger.send('POST', `/v1/admin/delivery/${ids[0]}/${act}`, {})).status, 404);
  assert.equal((await admin.send<ProblemBody>('GET', '/v1/admin/delivery?cursor=abc')).body.code, 'body-invalid');
});

test('the webhooks are shown by their hosts, without a secret, and a mail is no call to be made again', async () => {
  const webhooks = [
    { url: 'https://user:hunter2-secret@hooks.example.com/in?key=abc', secret: `whsec_${'A'.repeat(32)}` },
  ];
  const app = await withRoles({ project: { webhooks } });
  const admin = as(app, 'admin');
  await app.person('ann', strongSignIn()).send('POST', '/v1/changes', { kind: 'email', value: 'ann@new.example' });
  await queryDatabase(place(app), `update outbox set state = 'dead', reason = 'x', ended_at = 1 returning id`);
  const { body } = await admin.send<AdminWebhooksBody>('GET', '/v1/admin/webhooks');
  assert.deepEqual(body.webhooks, [{ webhook: 0, host: 'hooks.example.com', subscribe: null, disabledAt: null }]);
  assert.doesNotMatch(JSON.stringify(body), /hunter2-secret|key=|whsec/);
  assert.ok(body.deliveries.length > 0 && body.deliveries.every(({ receiver }) => receiver === '0'));
  const replay = (id: string) => admin.send('POST', `/v1/admin/webhooks/${id}/replay`, {});
  assert.equal((await replay(body.deliveries[0]?.id ?? '')).status, 204);
  const mail = (await delivery(admin)).failures.find(({ lane }) => lane === 'email');
  assert.equal((await replay(mail?.id ?? '')).status, 404);
});

test('an admin makes, rotates and revokes a client; the secret works, is shown once, and nothing stored has it', async () => {
  const app = await withRoles({ project: { adminApprovals: 'off' } });
  const admin = as(app, 'admin');
  const body = {
    name: 'crm',
    scopes: ['users:read', 'users:write'],
    trusted: true,
    country: 'FI',
    note: 'for the CRM',
  };
  const made = await admin.send<AdminClientMadeBody>('POST', '/v1/admin/clients', body);
  assert.equal(made.status, 201);
  const { client, secret } = made.body;
  const basic = (value: string | null) => `Basic ${Buffer.from(`${client.id}:${value}`).toString('base64')}`;
  const works = async (value: string | null) =>
    (await admin.send('GET', '/scim/v2/Users?count=0', undefined, { authorization: basic(value) })).status === 200;
  assert.ok(await works(secret.value));
  const rotated = await admin.send<AdminClientMadeBody>('POST', `/v1/admin/clients/${client.id}/rotate`, {});
  assert.equal(rotated.status, 201);
  assert.ok((await works(secret.value)) && (await works(rotated.body.secret.value)));
  assert.equal((await admin.send('POST', `/v1/admin/clients/${client.id}/rotate`, {})).status, 403, 'two live');
  const one = await admin.send<AdminClientRow>('POST', `/v1/admin/clients/${client.id}/revoke`, { secret: secret.id });
  assert.deepEqual(
    one.body.secrets.map(({ id }) => id),
    [rotated.body.secret.id],
  );
  assert.deepEqual([await works(secret.value), await works(rotated.body.secret.value)], [false, true]);
  await admin.send('POST', `/v1/admin/clients/${client.id}/revoke`, {});
  assert.equal(await works(rotated.body.secret.value), false);
  const { clients } = (await admin.send<AdminClientsBody>('GET', '/v1/admin/clients')).body;
  assert.deepEqual(
    clients.map(({ name, trusted, secrets }) => [name, trusted, secrets]),
    [['crm', true, []]],
  );
  const rows = await queryDatabase(
    place(app),
    `select event, actor, data, personal from audit where event like 'client-%'`,
  );
  assert.deepEqual(rows.map(({ event }) => event).sort(), [
    'client-created',
    'client-revoked',
    'client-revoked',
    'client-rotated',
  ]);
  assert.ok(rows.every(({ actor }) => String(actor).startsWith('admin:')));
  assert.doesNotMatch(
    JSON.stringify(rows) + JSON.stringify(clients),
    new RegExp(`${secret.value}|${rotated.body.secret.value}`),
  );
});

for (const database of DATABASES)
  test(`a repeated request makes no second client or secret, and does not tell the secret again, on ${database}`, async () => {
    const app = await withRoles({ database });
    const admin = as(app, 'admin');
    const key = { 'Idempotency-Key': 'crm-1' };
    const post = (path: string, body: object, headers = key) =>
      admin.send<AdminClientMadeBody & { readonly code?: string }>('POST', `/v1/admin/clients${path}`, body, headers);
    const body = { name: 'crm', scopes: ['users:read'] };
    const [first, again] = [await post('', body), await post('', body)];
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.match(first.body.secret.value ?? '', /^ccs_/);
    assert.deepEqual(again.body, { ...first.body, secret: { id: first.body.secret.id, value: null } });
    const { code } = (await post('', { ...body, name: 'other' })).body;
    assert.equal(code, 'idempotency-mismatch');
    const rotate = `/${first.body.client.id}/rotate`;
    const [made, repeated] = [
      await post(rotate, {}, { 'Idempotency-Key': 'crm-2' }),
      await post(rotate, {}, { 'Idempotency-Key': 'crm-2' }),
    ];
    assert.deepEqual([repeated.status, repeated.body.secret], [201, { id: made.body.secret.id, value: null }]);
    assert.equal((await post('', body, { 'Idempotency-Key': 'crm-3' })).status, 201, 'another key');
    const { clients } = (await admin.send<AdminClientsBody>('GET', '/v1/admin/clients')).body;
    assert.deepEqual(
      clients.map(({ secrets }) => secrets.length),
      [2, 1],
    );
  });

test('where another admin has to approve, no admin alone gets the secret of a client that acts without one', async () => {
  const app = await withRoles();
  const boss = app.person('boss', freshSignIn({ groups: ['admin', 'verifier'] }));
  const ask = (path: string, body: object) => boss.send<ProblemBody>('POST', `/v1/admin/clients${path}`, body);
  for (const scope of ['users:write', 'contacts:verify', 'admin']) {
    const { status, body } = await ask('', { name: 'x', scopes: ['users:read', scope] });
    assert.deepEqual([status, body.code, body.reason], [403, 'not-allowed', 'admin'], scope);
  }
  assert.equal((await ask('', { name: 'x', scopes: ['users:read', 'changes:write'] })).status, 201);
  // The operator made this one.
  await app.client(['users:write']);
  const { clients } = (await boss.send<AdminClientsBody>('GET', '/v1/admin/clients')).body;
  const strong = clients.find(({ scopes }) => scopes.includes('users:write'));
  assert.equal((await ask(`/${strong?.id}/rotate`, {})).body.reason, 'admin');
  assert.equal((await ask(`/${strong?.id}/revoke`, {})).status, 200);
});

test('no admin makes a client that may do more than they may, and none with a sign-in of before', async () => {
  const app = await withRoles({ project: { adminApprovals: 'off' } });
  const make = async (who: Person, scopes: readonly string[], more: object = {}) =>
    (await who.send<ProblemBody>('POST', '/v1/admin/clients', { name: 'x', scopes, ...more })).body.code;
  const admin = as(app, 'admin');
  assert.equal(await make(admin, ['contacts:verify']), 'not-allowed');
  assert.equal(await make(admin, ['admin']), 'not-allowed');
  const both = app.person('boss', freshSignIn({ groups: ['admin', 'verifier'] }));
  assert.equal(await make(both, ['contacts:verify', 'admin']), undefined);
  const stale = as(app, 'admin', { authAgo: (HOUR / 1000) * 2 });
  assert.equal(await make(stale, ['users:read']), 'step-up-required');
  for (const role of ['auditor', 'support', 'verifier'])
    assert.equal(await make(as(app, role), ['users:read']), 'not-allowed');
  for (const [scopes, more] of [
    [[], {}],
    [['root'], {}],
    [['users:read'], { name: ' ' }],
    [['users:read'], { name: 'two\nlines' }],
    [['users:read'], { country: 'ZZ' }],
    [['users:read'], { note: 'a\u202eb' }],
  ] as const)
    assert.equal(await make(admin, scopes, more), 'body-invalid', JSON.stringify([scopes, more]));
  const strong = await app.client(['admin', 'contacts:verify']);
  assert.equal((await admin.send('POST', `/v1/admin/clients/${strong.client.id}/rotate`, {})).status, 403);
  const other = await withRoles({ databaseUrl: app.databaseUrl, project: { id: 'other' } });
  const stranger = as(other, 'admin');
  for (const act of ['rotate', 'revoke'])
    assert.equal((await stranger.send('POST', `/v1/admin/clients/${strong.client.id}/${act}`, {})).status, 404);
  assert.deepEqual((await stranger.send<AdminClientsBody>('GET', '/v1/admin/clients')).body.clients, []);
});
