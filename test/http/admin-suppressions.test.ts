// Owns what admins see of addresses that get no messages, and that they let messages go to one again. Not what suppresses an address:
// delivery-reports/.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type { AdminSuppression, AdminSuppressionsBody } from '../../shared/wire/admin-operations.ts';
import type { AdminUserBody } from '../../shared/wire/admin-users.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { MINUTE } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { sql } from '../kit/sql.ts';
import { begun, bounced, cameTo, complained, startReports } from './delivery-reports/kit.ts';

const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const DAY = 24 * 60 * MINUTE;
const GONE = 'Gone@away.example';

const as = (app: TestApp, role: string, sub = `an-${role}`): Person => app.person(sub, freshSignIn({ groups: role }));

/** Starts an app in which a message to each address has come back, the last one first in the list. */
async function startStopped(t: TestContext, addresses: readonly string[], options: TestAppOptions = {}) {
  const { app, report } = await startReports(t, { project: { adminRoles: GROUPS }, ...options });
  for (const address of addresses) {
    await report(bounced((await begun(app, address)).message));
    app.clock.pass(2 * MINUTE);
  }
  return { app, report };
}

const list = async (admin: Person, query = ''): Promise<AdminSuppressionsBody> =>
  (await admin.send<AdminSuppressionsBody>('GET', `/v1/admin/suppressions${query}`)).body;

const lift = (admin: Person, { id }: Pick<AdminSuppression, 'id'>, body: object = { note: 'asked' }, headers = {}) =>
  admin.send<ProblemBody>('POST', `/v1/admin/suppressions/${id}/lift`, body, headers);

for (const database of DATABASES) {
  test(`an admin sees an address that gets no messages, lets them go to it again with a reason, and the audit log has both, on ${database}`, async (t) => {
    const { app, report } = await startStopped(t, [], { database });
    const { message } = await begun(app, GONE);
    await report(bounced(message));
    const since = new Date(app.clock());
    const admin = as(app, 'admin');
    const { suppressions, next } = await list(admin);
    const [stopped] = suppressions;
    assert.ok(stopped);
    assert.deepEqual(
      { ...stopped, id: '', user: '' },
      {
        id: '',
        channel: 'email',
        to: 'gone@away.example',
        user: '',
        cause: 'bounced',
        since: since.toISOString(),
        until: new Date(since.getTime() + 14 * DAY).toISOString(),
      },
    );
    assert.deepEqual([stopped.user, next], [(await app.person('ann').me()).user.id, null]);
    assert.equal((await lift(admin, stopped, { note: 'she has a new mailbox' })).status, 204);
    assert.deepEqual((await list(admin)).suppressions, []);
    app.clock.pass(2 * MINUTE);
    await begun(app, GONE);
    assert.equal(cameTo(app, GONE), 2);
    const rows = await sql<{ actor: string; user_id: string; personal: string }>(
      app.databaseUrl,
      `select actor, user_id, personal from audit where event = 'suppression-lifted'`,
    );
    assert.equal(rows.length, 1);
    assert.match(rows[0]?.actor ?? '', /^admin:/);
    assert.equal(rows[0]?.user_id, stopped.user);
    assert.match(rows[0]?.personal ?? '', /she has a new mailbox/);
    assert.doesNotMatch(rows[0]?.personal ?? '', /gone@away/i);
  });

  test(`an admin lifts once, although the request comes twice, on ${database}`, async (t) => {
    const { app } = await startStopped(t, [GONE], { database });
    const admin = as(app, 'admin');
    const [stopped] = (await list(admin)).suppressions;
    assert.ok(stopped);
    const key = { 'Idempotency-Key': 'lift-1' };
    for (const tries of [1, 2]) assert.equal((await lift(admin, stopped, undefined, key)).status, 204, `try ${tries}`);
    const other = await lift(admin, stopped, { note: 'another request' }, key);
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
    assert.equal((await lift(as(app, 'admin', 'bo'), stopped, undefined, key)).status, 404, 'the key of another admin');
    assert.equal((await lift(admin, stopped)).status, 404);
    const rows = await sql(app.databaseUrl, `select 1 from audit where event = 'suppression-lifted'`);
    assert.equal(rows.length, 1);
  });

  test(`the page of a user says which contact gets no messages and why, to those who see the list, on ${database}`, async (t) => {
    const { app, report } = await startStopped(t, [], { database });
    const old = 'ann@old.example';
    const { user } = await app.person('ann').me();
    // Another user's message to the same address has come back.
    const { message } = await begun(app, 'ANN@old.example', 'ben');
    assert.equal((await report(complained(message))).body.applied, true);
    const read = async (role: string) =>
      (await as(app, role).send<AdminUserBody>('GET', `/v1/admin/users/${user.id}`)).body;
    const { contacts, suppressions } = await read('admin');
    const contact = contacts.find(({ value }) => value === old);
    assert.deepEqual(
      suppressions.map((one) => [one.contact, one.channel, one.cause]),
      [[contact?.id, 'email', 'complained']],
    );
    assert.deepEqual((await read('auditor')).suppressions.length, 1);
    const support = await read('support');
    assert.deepEqual([support.masked, support.suppressions], [true, []]);
    assert.equal((await lift(as(app, 'admin'), suppressions[0]!)).status, 204);
    assert.deepEqual((await read('admin')).suppressions, []);
  });

  test(`suppressed addresses come page by page, the newest first, each once, on ${database}`, async (t) => {
    const { app } = await startStopped(t, ['first@away.example'], { database });
    const [{ user_id: user } = { user_id: '' }] = await sql<{ user_id: string }>(
      app.databaseUrl,
      'select user_id from suppressions',
    );
    // Many at one time, so that the pages are divided among equal times.
    const [now, until] = [app.clock(), app.clock() + DAY];
    const rows = Array.from(
      { length: 120 },
      (_, i) =>
        `('default', '${i % 2 ? 'sms' : 'voice'}', '+35840${1000000 + i}', '${user}', 'bounced', ${now}, ${until})`,
    );
    await sql(
      app.databaseUrl,
      `insert into suppressions (project, channel, key, user_id, cause, since, until) values ${rows.join()}`,
    );
    const admin = as(app, 'admin');
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { suppressions, next }: AdminSuppressionsBody = await list(admin, cursor && `?cursor=${cursor}`);
      seen.push(...suppressions.map(({ channel, to }) => `${channel} ${to}`));
      sizes.push(suppressions.length);
      cursor = next;
    }
    assert.deepEqual(sizes, [50, 50, 21]);
    assert.equal(new Set(seen).size, 121);
    assert.equal(seen.at(-1), 'email first@away.example');
  });
}

test('a number is lifted for every channel, and only for this project', async (t) => {
  const number = '+358401234567';
  const { app, report } = await startReports(t, {
    project: { adminRoles: GROUPS },
    policy: { phoneChannels: ['sms', 'voice'] },
  });
  const { person, change, message } = await begun(app, number);
  await report(bounced(message));
  app.clock.pass(2 * MINUTE);
  await person.send('POST', `/v1/changes/${change.id}/resend`, { channel: 'voice' });
  await app.courier.drain();
  const [{ id = '' } = {}] = await sql<{ id: string }>(
    app.databaseUrl,
    `select id from outbox where recipient = '${number}' order by created_at desc limit 1`,
  );
  await report(bounced(id));
  const admin = as(app, 'admin');
  const { suppressions } = await list(admin);
  assert.deepEqual(suppressions.map(({ channel }) => channel).sort(), ['sms', 'voice']);
  const { app: other } = await startReports(t, {
    databaseUrl: app.databaseUrl,
    project: { id: 'other', adminRoles: GROUPS },
  });
  const stranger = as(other, 'admin');
  assert.deepEqual((await list(stranger)).suppressions, []);
  assert.equal((await lift(stranger, suppressions[0]!)).status, 404);
  assert.equal((await lift(admin, suppressions[0]!)).status, 204);
  assert.deepEqual((await list(admin)).suppressions, []);
});

test('support and verifiers see no list and lift nothing, an auditor lifts nothing, and no wrong name or cursor has an effect', async (t) => {
  const { app } = await startStopped(t, [GONE]);
  const admin = as(app, 'admin');
  const [stopped] = (await list(admin)).suppressions;
  assert.ok(stopped);
  for (const role of ['support', 'verifier']) {
    const answer = await as(app, role).send<ProblemBody>('GET', '/v1/admin/suppressions');
    assert.deepEqual([answer.status, answer.body.code], [403, 'not-allowed'], role);
    assert.doesNotMatch(JSON.stringify(answer.body), /away/);
    assert.equal((await lift(as(app, role), stopped)).status, 403, role);
  }
  const auditor = as(app, 'auditor');
  assert.equal((await list(auditor)).suppressions.length, 1);
  assert.equal((await lift(auditor, stopped)).status, 403);
  for (const id of ['x', 'gone%40away.example', `${stopped.id}A`, 'A'.repeat(9000), stopped.id.slice(1)])
    assert.equal((await lift(admin, { id })).status, 404, id.slice(0, 40));
  for (const body of [{}, { note: '' }, { note: 'a\u202eb' }, { note: 'x', other: 1 }, { note: 1 }])
    assert.equal((await lift(admin, stopped, body)).body.code, 'body-invalid', JSON.stringify(body));
  for (const cursor of ['x', stopped.id]) {
    const answer = await admin.send<ProblemBody>('GET', `/v1/admin/suppressions?cursor=${cursor}`);
    assert.deepEqual([answer.status, answer.body.code], [400, 'body-invalid']);
  }
  assert.equal((await sql(app.databaseUrl, 'select * from suppressions')).length, 1);
  app.clock.pass(14 * DAY);
  assert.deepEqual((await list(as(app, 'admin', 'later'))).suppressions, []);
});
