// Owns what admins see of deliveries to receivers of events, of providers that are down, and of ranges of numbers that are stopped.
// Not how a receiver is tried: receivers.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import { DEFAULT_QUOTAS } from '../../server/core/rate-limits.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type { AdminDelivery, AdminDeliveryBody, AdminWebhooksBody } from '../../shared/wire/admin-operations.ts';
import type { AdminProjectLimitsBody } from '../../shared/wire/admin-project.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { receiver } from '../kit/webhook.ts';
import { start } from './kit.ts';

const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const withRoles = (options: TestAppOptions = {}) =>
  start({ ...options, project: { adminRoles: GROUPS, ...options.project } });
const as = (app: TestApp, role: string): Person => app.person(`an-${role}`, freshSignIn({ groups: role }));
const webhooks = async (admin: Person, query = '') =>
  (await admin.send<AdminWebhooksBody>('GET', `/v1/admin/webhooks${query}`)).body;
const shown = ({ event, receiver: of, state, attempts, answer }: AdminDelivery) => [event, of, state, attempts, answer];

for (const database of DATABASES)
  test(`each delivery is listed with what was answered, and a taken one is sent again, on ${database}`, async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const other = { ...site.webhook, subscribe: ['change.requested'] } as const;
    const app = await withRoles({ database, project: { webhooks: [site.webhook, other] } });
    const admin = as(app, 'admin');
    site.answers(204, 503);
    await app.person('ann', strongSignIn()).send('POST', '/v1/changes', { kind: 'email', value: 'ann@new.example' });
    await app.courier.drain();
    const { deliveries, next } = await webhooks(admin);
    assert.equal(next, null);
    const requested = deliveries.filter(({ event }) => event === 'change.requested');
    assert.equal(requested.length, 2);
    const sent = deliveries.filter(({ state }) => state === 'sent');
    assert.deepEqual(
      sent.map(({ answer }) => answer),
      sent.map(() => '204'),
    );
    const waiting = deliveries.find(({ state }) => state === 'waiting');
    assert.deepEqual(waiting?.answer, 'hook-503');
    assert.ok(waiting.dueAt !== null && waiting.endedAt === null);
    assert.deepEqual((await webhooks(admin, '?state=waiting')).deliveries, [waiting]);
    assert.deepEqual((await webhooks(admin, '?state=sent')).deliveries, sent);
    assert.deepEqual((await webhooks(admin, '?state=failed')).deliveries, []);
    const ofSecond = (await webhooks(admin, '?receiver=1')).deliveries;
    assert.deepEqual(
      ofSecond.map(({ receiver: of }) => of),
      ['1'],
    );
    assert.equal((await admin.send<ProblemBody>('GET', '/v1/admin/webhooks?state=lost')).body.code, 'body-invalid');

    const [one] = sent;
    assert.ok(one !== undefined);
    const before = site.calls.length;
    const replay = (who: Person) => who.send('POST', `/v1/admin/webhooks/${one.id}/replay`, { note: 'it was lost' });
    assert.equal((await replay(as(app, 'auditor'))).status, 403);
    assert.equal((await replay(admin)).status, 204);
    assert.equal((await replay(admin)).status, 404, 'it waits already');
    await app.courier.drain();
    assert.deepEqual(
      site.calls.slice(before).map(({ headers }) => headers['webhook-id']),
      [one.id],
    );
    const again = (await webhooks(admin)).deliveries.find(({ id }) => id === one.id);
    assert.ok(again !== undefined);
    assert.deepEqual(shown(again), [one.event, one.receiver, 'sent', 1, '204']);
  });

test('deliveries come page by page in one order, whatever their states', async (t) => {
  const site = await receiver();
  t.after(() => site.close());
  const app = await withRoles({ project: { webhooks: [site.webhook] } });
  for (let i = 0; i < 4; i++) {
    await app
      .person(`ann-${i}`, strongSignIn())
      .send('POST', '/v1/changes', { kind: 'email', value: `n${i}@new.example` });
    app.clock.pass(1000);
    if (i === 1) await app.courier.drain();
  }
  const filter = { project: 'default', receiver: null, state: null };
  const all = await app.store.outboxCare.calls(filter, null, 1000);
  assert.deepEqual([...new Set(all.calls.map(({ state }) => state))].toSorted(), ['queued', 'sent']);
  const ids: string[] = [];
  for (let after = null as (typeof all)['next'], more = true; more;) {
    const page = await app.store.outboxCare.calls(filter, after, 1);
    ids.push(...page.calls.map(({ id }) => id));
    after = page.next;
    more = after !== null;
  }
  assert.deepEqual(
    ids,
    all.calls.map(({ id }) => id),
  );
  const elsewhere = await app.store.outboxCare.calls({ ...filter, project: 'other' }, null, 1000);
  assert.deepEqual(elsewhere, { calls: [], next: null });
});

for (const database of DATABASES)
  test(`a provider that is down is shown with since when, why and when it is tried, until it takes a message, on ${database}`, async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const app = await withRoles({ database, project: { webhooks: [site.webhook] } });
    const admin = as(app, 'admin');
    const down = async () =>
      (await admin.send<AdminDeliveryBody>('GET', '/v1/admin/delivery')).body.queue.find(({ lane }) => lane === 'hook')
        ?.down ?? null;
    assert.equal(await down(), null);
    site.answers(...Array.from({ length: 5 }, () => 503));
    const since = app.clock();
    for (let i = 0; i < 5; i++)
      await app
        .person(`ann-${i}`, strongSignIn())
        .send('POST', '/v1/changes', { kind: 'email', value: `n${i}@new.example` });
    await app.courier.drain();
    assert.deepEqual(await down(), {
      since: new Date(since).toISOString(),
      reason: 'hook-503',
      triedAt: new Date(since + 30_000).toISOString(),
    });
    assert.deepEqual((await webhooks(admin)).queue[0]?.down, await down());
    app.clock.pass(MINUTE);
    await app.courier.drain();
    assert.equal(await down(), null);
  });

test('what a process told of a provider counts no more an hour after it should have been tried', async () => {
  const app = await withRoles();
  const down = { since: app.clock(), until: app.clock() + 30_000, reason: 'smtp-connect' };
  await app.store.outbox.tell([{ route: 'email/default/smtp', down }]);
  const seen = async () => [...(await app.store.breakers.providersDown('default', app.clock())).keys()];
  assert.deepEqual(await seen(), ['email/default/smtp']);
  assert.deepEqual([...(await app.store.breakers.providersDown('other', app.clock()))], []);
  app.clock.pass(HOUR + MINUTE);
  assert.deepEqual(await seen(), []);
});

for (const database of DATABASES)
  test(`a range of numbers that is stopped is shown without its last digits, for an hour, on ${database}`, async () => {
    const app = await withRoles({
      database,
      policy: {
        quotas: { ...DEFAULT_QUOTAS, smsBreakerSends: 5, smsBreakerPercent: 50, beginsPerIp: 1000, smsPerPrefix: 40 },
      },
    });
    const admin = as(app, 'admin');
    for (let i = 0; i < 5; i++) {
      const bot = app.person(`bot-${i}`, strongSignIn());
      assert.equal((await bot.send('POST', '/v1/changes', { kind: 'phone', value: `+35840123450${i}` })).status, 201);
    }
    const since = app.clock();
    const read = async () => (await admin.send<AdminProjectLimitsBody>('GET', '/v1/admin/limits')).body.ranges;
    // It is stored after the answer of the begin; a write of this test waits for its turn behind that.
    await app.store.write(async () => undefined, { priority: 'background' });
    assert.deepEqual(await read(), [
      {
        numbers: '+35840123••••',
        since: new Date(since).toISOString(),
        until: new Date(since + HOUR).toISOString(),
        sent: 5,
        answered: 0,
      },
    ]);
    assert.equal(
      (await app.person('bot-9', strongSignIn()).send('POST', '/v1/changes', { kind: 'phone', value: '+358401234509' }))
        .status,
      429,
    );
    app.clock.pass(HOUR + 1);
    assert.deepEqual(await read(), []);
  });
