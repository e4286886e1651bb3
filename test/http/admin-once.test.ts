// Owns that each write of the admin API may be repeated with its Idempotency-Key, and what then happens once. Not the writes about users:
// admin-acts.test.ts; nor those about clients: admin-operations.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { AdminDeliveryBody, AdminWebhooksBody } from '../../shared/wire/admin-operations.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { readSets, streamReceiver } from '../kit/stream.ts';
import { receiver } from '../kit/webhook.ts';
import { CALLS, described, startScene } from './admin-calls.ts';
import type { Said } from './admin-kit.ts';
import { PUBLIC_URL, start } from './kit.ts';

/** Calls that take no Idempotency-Key, each with what makes a repeated one harmless. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  'post /v1/admin/audit/verify': 'it reads',
  'post /v1/admin/events': 'the signed webhook-id is the key',
  'post /v1/admin/links': 'a link opens one session',
  'post /v1/admin/session': 'the session is a secret that no answer may repeat, and each ends by itself',
  'delete /v1/admin/session': 'afterwards there is none',
};

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, object>>;
}

test('each write of the admin API takes an Idempotency-Key, or a repeated one is harmless by itself', async () => {
  const { app } = await start();
  const answer = await app.request(`${PUBLIC_URL}/openapi.json`);
  const { paths } = (await answer.json()) as { readonly paths: Record<string, Record<string, Operation>> };
  const writes = Object.entries(paths)
    .filter(([path]) => path.startsWith('/v1/admin/'))
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
    .filter(({ method }) => ['post', 'put', 'patch', 'delete'].includes(method));
  const keyless = writes.filter(
    ({ operation }) =>
      !operation.parameters?.some(({ name, in: where }) => name === 'Idempotency-Key' && where === 'header'),
  );
  assert.deepEqual(keyless.map(({ path, method }) => `${method} ${path}`).sort(), Object.keys(WITHOUT_KEY).sort());
  assert.ok(writes.length > 2 * keyless.length);
  for (const { path, operation } of writes)
    if (!keyless.some((one) => one.path === path))
      assert.ok('409' in operation.responses && '422' in operation.responses, path);
});

for (const database of DATABASES)
  test(`a key that one write of an admin has used is for that request alone, whatever the write, on ${database}`, async (t) => {
    const scene = await startScene(t, 'mark-verified', database);
    const keyed = (await described(scene)).filter(({ parameters }) =>
      parameters?.some(({ name }) => name === 'Idempotency-Key'),
    );
    assert.ok(keyed.length > 25);
    for (const { operationId, method } of keyed) {
      const name = operationId.toLowerCase();
      const prepare = CALLS[operationId] ?? assert.fail(operationId);
      const [one, other] = [await prepare(scene, `${name}-one`), await prepare(scene, `${name}-other`)];
      const ask = async ({ path, body }: typeof one, key: string, more: object = {}) => {
        const by = scene.admin(ROLES, 'cal');
        const { status, body: said } = await by.send<Said>(
          method,
          path,
          { ...body, ...more },
          { 'Idempotency-Key': key },
        );
        return status < 300 ? 'done' : `${status} ${said.code}`;
      };
      assert.equal(await ask(one, operationId), 'done', operationId);
      assert.equal(await ask(one, operationId), 'done', `${operationId}, repeated`);
      assert.equal(await ask(one, operationId, { note: 'another' }), '422 idempotency-mismatch', operationId);
      if (other.path !== one.path)
        assert.equal(await ask(other, operationId), '422 idempotency-mismatch', `${operationId} of another target`);
      assert.equal(
        await ask(other, `${operationId}-2`),
        'done',
        `${operationId} of another target, with a key of its own`,
      );
    }
  });

test('a key whose request was refused is free for another request, and one of another admin too', async (t) => {
  const { app, admin, id } = await startScene(t, 'erase');
  const ask = async (by: string, body: object) => {
    const path = `/v1/admin/users/${id}/contacts`;
    const answer = await admin('admin', by).send<Said>('POST', path, body, { 'Idempotency-Key': 'k' });
    return [answer.status, answer.body.code];
  };
  const contact = (name: string) => ({ kind: 'email', value: `${name}@other.example`, primary: false, note: 'called' });
  assert.deepEqual(await ask('ada', { ...contact('ann'), value: 'ann@old.example' }), [409, 'address-taken']);
  assert.deepEqual(await ask('ada', contact('two')), [200, undefined]);
  assert.deepEqual(await ask('ada', contact('three')), [422, 'idempotency-mismatch']);
  assert.deepEqual(await ask('eve', contact('three')), [200, undefined]);
  app.clock.pass(24 * HOUR + 1);
  assert.deepEqual(await ask('ada', contact('four')), [200, undefined]);
});

const ADMIN = freshSignIn({ groups: 'admin' });
const OPTIONS = { adminRoles: [{ role: 'admin', claim: 'groups', value: 'admin' }] } as const;

for (const database of DATABASES) {
  test(`an admin sends a failed message again, drops one and repeats a call once, although each request comes twice, on ${database}`, async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const app = await start({ database, project: { ...OPTIONS, webhooks: [site.webhook] } });
    const [ada, bo] = [app.person('ada', ADMIN), app.person('bo', ADMIN)];
    const place = { files: app.files, url: app.databaseUrl };
    await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@new.example' });
    await app.courier.drain();
    const { deliveries } = (await ada.send<AdminWebhooksBody>('GET', '/v1/admin/webhooks')).body;
    const mails = async (state: string) =>
      queryDatabase(
        place,
        `update outbox set state = '${state}', ended_at = ${app.clock()}, reason = 'smtp-550' where kind = 'email' returning id`,
      );
    await mails('dead');
    const { failures } = (await ada.send<AdminDeliveryBody>('GET', '/v1/admin/delivery')).body;
    const [mail, other, call] = [failures[0]?.id ?? '', failures[1]?.id ?? '', deliveries[0]?.id ?? ''];
    const act = (path: string, body: object = { note: 'asked' }, who = ada, key = path) =>
      who.send<ProblemBody>('POST', `/v1/admin/${path}`, body, { 'Idempotency-Key': key });
    for (const [path, ended] of [
      [`delivery/${mail}/retry`, 'dead'],
      [`delivery/${other}/drop`, 'dead'],
      [`webhooks/${call}/replay`, 'sent'],
    ] as const) {
      assert.equal((await act(path)).status, 204, path);
      await app.courier.drain();
      // What the first request did is over, so a second one would do it again.
      const id = path.split('/')[1];
      await queryDatabase(
        place,
        `update outbox set state = '${ended}', ended_at = ${app.clock()} where id = '${id}' returning id`,
      );
      app.clock.pass(1000);
      assert.equal((await act(path)).status, 204, `${path}, repeated`);
      assert.equal((await act(path, { note: 'asked twice' })).body.code, 'idempotency-mismatch', path);
      const [{ state } = {}] = await queryDatabase(place, `select state from outbox where id = '${id}'`);
      assert.equal(state, ended, `${path} had no effect`);
      assert.equal((await act(path, undefined, bo)).status, 204, `${path}, with the key of another admin`);
      app.clock.pass(1000);
    }
    const { user } = await app.person('ann').me();
    const rows = await queryDatabase(
      place,
      `select user_id, event, data from audit where event in ('messages-replayed', 'messages-dropped') order by at, id`,
    );
    assert.deepEqual(
      rows.map(({ user_id, event, data }) => [user_id, event, JSON.parse(String(data))]),
      [mail, mail, other, other, call, call].map((message) => [
        user.id,
        message === other ? 'messages-dropped' : 'messages-replayed',
        { messages: 1, message },
      ]),
    );
  });

  test(`a test event that is asked for twice with one key is one event to the receiver, on ${database}`, async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const signals = await streamReceiver(t, ['session-revoked']);
    const project = { ...OPTIONS, webhooks: [site.webhook, { ...site.webhook, url: `${site.webhook.url}?two` }] };
    const app = await start({ database, project: { ...project, streams: [signals.stream] } });
    const ada = app.person('ada', ADMIN);
    const ask = (path: string, body: object, key: string) =>
      ada.send('POST', `/v1/admin/${path}`, body, { 'Idempotency-Key': key });
    site.answers(503);
    for (const key of ['a', 'a', 'b']) assert.equal((await ask('webhooks/test', { webhook: 0 }, key)).status, 200);
    const [first, again, ...others] = site.calls.map(({ headers }) => String(headers['webhook-id']));
    assert.equal(again, first);
    assert.equal(others.length, 1);
    assert.notEqual(others[0], first, 'another key');
    for (const key of ['c', 'c', 'd'])
      assert.equal((await ask('streams/verify', { stream: 'str_1' }, key)).status, 200);
    const [one, same, another] = (await readSets(app, signals.posts)).map(({ jti }) => jti);
    assert.equal(same, one);
    assert.notEqual(another, one);
  });
}
