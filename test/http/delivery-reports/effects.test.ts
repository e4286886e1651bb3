// Owns what a report does: to the message that it names, to later messages to the address, and that other people see nothing of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogData } from '../../../server/ports/log.ts';
import { proofSeed } from '../../../server/core/seeds.ts';
import { applyDeliveryReport } from '../../../server/service/delivery-reports.ts';
import { codeIn } from '../../kit/inbox.ts';
import type { TestApp } from '../../kit/app.ts';
import { MINUTE, SECOND } from '../../kit/clock.ts';
import { DATABASES, silent } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { sql } from '../../kit/sql.ts';
import { begun, bounced, cameTo, complained, messageTo, startReports } from './kit.ts';

const DAY = 24 * 60 * MINUTE;
const GONE = 'gone@away.example';

for (const database of DATABASES) {
  test(`a bounce ends the delivery of its message, once, and still leaves its code good (R-161), on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database });
    const { person, change, delivery, message } = await begun(app, GONE);
    assert.equal(await delivery(), 'sent');
    const first = await report(bounced(message));
    assert.deepEqual([first.status, first.body], [200, { applied: true }]);
    assert.equal(await delivery(), 'failed');
    assert.deepEqual((await report(bounced(message))).body, { applied: false }, 'the same again');
    const [row] = await sql(app.databaseUrl, `select count(*) as n from suppressions`);
    assert.equal(Number(row?.['n']), 1);
    const [audit] = await sql<{ data: string }>(
      app.databaseUrl,
      `select data from audit where event = 'message-failed'`,
    );
    assert.equal((JSON.parse(audit?.data ?? '{}') as { reason?: string }).reason, 'bounced');
    const proved = await person.prove(change, codeIn(app.inbox.messages(GONE)[0]!));
    assert.equal(proved.status, 200);
  });

  test(`after a bounce nothing is sent to the address by anyone, and only its user sees why (R-163), on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database });
    const { message } = await begun(app, GONE);
    await report(bounced(message));
    const ben = await begun(app, 'GONE@away.example', 'ben');
    const free = await begun(app, 'free@away.example', 'ben');
    assert.equal(cameTo(app, GONE) + cameTo(app, 'GONE@away.example'), 1, 'the first alone');
    assert.deepEqual(Object.keys(ben.change), Object.keys(free.change));
    assert.deepEqual([await ben.delivery(), await free.delivery()], ['sent', 'sent']);
    app.clock.pass(2 * MINUTE);
    const again = await begun(app, GONE);
    assert.equal(await again.delivery(), 'failed', 'who knows it already is told at once');
    assert.equal(cameTo(app, GONE), 1);
    await report(bounced(free.message));
    const later = [await ben.delivery(), await free.delivery()];
    assert.deepEqual(later, ['sent', 'failed'], 'the difference that is left, and only for one who waits');
  });

  test(`a code whose message a report kept back does not prove, and one that was sent before still does, on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database });
    const ann = await begun(app, GONE);
    const waiting = await begun(app, 'gone2@away.example', 'cid');
    await report(bounced(ann.message));
    const ben = await begun(app, GONE, 'ben');
    const change = await app.store.read((tx) => tx.changes.get(ben.change.id));
    const [proof] = change?.proofs ?? [];
    assert.ok(change && proof);
    const guessed = await ben.person.prove(ben.change, app.ctx.secrets.code(proofSeed(change, proof), 6) ?? '');
    assert.deepEqual([guessed.status, guessed.body.code], [422, 'proof-wrong']);
    await report(bounced(waiting.message));
    app.clock.pass(2 * MINUTE);
    assert.equal((await waiting.person.send('POST', `/v1/changes/${waiting.change.id}/resend`, {})).status, 202);
    await app.courier.drain();
    const [only] = app.inbox.messages('gone2@away.example');
    assert.equal(cameTo(app, 'gone2@away.example'), 1);
    assert.equal((await waiting.person.prove(waiting.change, codeIn(only!))).status, 200);
  });

  test(`a code that came is good, although a report kept a later message with the same code back, on ${database}`, async (t) => {
    const { app } = await startReports(t, { database });
    const { person, change, message } = await begun(app, GONE);
    const later = await begun(app, 'later@away.example', 'ben');
    await sql(
      app.databaseUrl,
      `update outbox set suppressed = 1, change_id = '${change.id}',
        proof_id = (select proof_id from outbox where id = '${message}') where id = '${later.message}'`,
    );
    const stored = await app.store.read((tx) => tx.changes.get(change.id));
    assert.deepEqual(
      stored?.proofs.map(({ suppressed }) => suppressed),
      [false],
    );
    assert.equal((await person.prove(change, codeIn(app.inbox.messages(GONE)[0]!))).status, 200);
  });

  test(`after 14 days messages go to the address again, on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database });
    await report(bounced((await begun(app, GONE)).message));
    app.clock.pass(14 * DAY - SECOND);
    await begun(app, GONE);
    assert.equal(cameTo(app, GONE), 1);
    app.clock.pass(2 * SECOND + MINUTE);
    await begun(app, GONE);
    assert.equal(cameTo(app, GONE), 2);
    await app.sweep();
    assert.deepEqual(await sql(app.databaseUrl, 'select * from suppressions'), []);
  });

  test(`a number that takes no SMS still gets a call, on ${database}`, async (t) => {
    const number = '+358401234567';
    const { app, report } = await startReports(t, { database, policy: { phoneChannels: ['sms', 'voice'] } });
    const { person, change, message } = await begun(app, number);
    await report(bounced(message));
    for (const channel of ['sms', 'voice']) {
      app.clock.pass(2 * MINUTE);
      assert.equal((await person.send('POST', `/v1/changes/${change.id}/resend`, { channel })).status, 202);
      await app.courier.drain();
    }
    assert.deepEqual(
      app.inbox.messages(number).map(({ phoneChannel }) => phoneChannel),
      ['voice', undefined],
    );
  });

  test(`a complaint stops codes to the address, tells no one, and stops no notice (R-165), on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database });
    const old = 'ann@old.example';
    const first = await begun(app, 'two@new.example');
    assert.ok(cameTo(app, old) > 0, 'the notice of the request');
    assert.equal((await report(complained(first.message))).body.applied, true);
    assert.equal((await report(complained(first.message))).body.applied, false);
    assert.equal(await first.delivery(), 'sent');
    const notice = await messageTo(app, old);
    assert.equal((await report(complained(notice))).body.applied, true);
    const before = cameTo(app, old);
    const ben = await begun(app, 'two@new.example', 'ben');
    assert.equal(await ben.delivery(), 'sent');
    assert.equal(cameTo(app, 'two@new.example'), 1);
    const other = await begun(app, 'three@new.example');
    const code = codeIn(app.inbox.messages('three@new.example')[0]!);
    assert.equal((await other.person.prove(other.change, code)).status, 200);
    await app.courier.drain();
    assert.ok(cameTo(app, old) > before, 'the notice that it is done');
  });

  test(`a complaint stops no question to a current contact, which its owner's own change needs, on ${database}`, async (t) => {
    const { app, report } = await startReports(t, { database, policy: { confirmCurrent: 'always' } });
    const old = 'ann@old.example';
    const ann = app.person('ann', strongSignIn());
    await ann.me();
    const ask = (value: string) => ann.begin({ kind: 'email', value, then: 'replace' });
    await ask('two@new.example');
    const question = await questionTo(app, old);
    assert.equal((await report(complained(question))).body.applied, true);
    app.clock.pass(2 * MINUTE);
    await ask('three@new.example');
    const [row] = await sql(
      app.databaseUrl,
      `select state, suppressed from outbox where id = '${await questionTo(app, old)}'`,
    );
    assert.deepEqual([row?.['state'], Number(row?.['suppressed'])], ['sent', 0]);
  });
}

/** The id of the newest message that asks a current contact for its consent. */
async function questionTo(app: TestApp, to: string): Promise<string> {
  const rows = await sql<{ id: string }>(
    app.databaseUrl,
    `select id from outbox where recipient = '${to}' and template = 'prove' order by created_at desc limit 1`,
  );
  return rows[0]?.id ?? '';
}

test('a failure that is not about the address ends the message, and the next one is sent', async (t) => {
  const { app, report } = await startReports(t);
  const { message, delivery } = await begun(app, GONE);
  assert.equal((await report(bounced(message, '5.2.2'))).body.applied, true);
  assert.equal(await delivery(), 'failed');
  app.clock.pass(2 * MINUTE);
  await begun(app, GONE);
  assert.equal(cameTo(app, GONE), 2);
});

test('a temporary failure and a delivery change nothing, and a delivery verifies nothing', async (t) => {
  const { app, report } = await startReports(t);
  const { person, message, delivery } = await begun(app, GONE);
  for (const body of [
    bounced(message, '4.4.1'),
    { type: 'message.bounced', data: { message, permanent: false } },
    { type: 'message.delivered', data: { message } },
  ])
    assert.deepEqual((await report(body)).body, { applied: false });
  assert.equal(await delivery(), 'sent');
  const { contacts } = (await person.me()) as unknown as { contacts: { value: string; verified: boolean }[] };
  assert.deepEqual(
    contacts.filter(({ value, verified }) => value === GONE && verified),
    [],
  );
  assert.deepEqual(await sql(app.databaseUrl, 'select * from suppressions'), []);
});

test('a message that was never sent, or more than a week ago, has no report', async (t) => {
  const { app, report } = await startReports(t);
  const first = await begun(app, GONE);
  await report(bounced(first.message));
  const suppressed = await begun(app, GONE, 'ben');
  assert.equal((await report(bounced(suppressed.message))).body.applied, false);
  const late = await begun(app, 'late@away.example');
  app.clock.pass(7 * DAY + SECOND);
  assert.equal((await report(bounced(late.message))).body.applied, false);
});

test('a report that comes before the outcome of the attempt ends the message, and no second copy goes out', async (t) => {
  const { app, report } = await startReports(t);
  const person = app.person('ann', strongSignIn());
  app.inbox.setFault('email', 'drop-after-data');
  await person.begin({ kind: 'email', value: GONE, then: 'add' });
  const message = await messageTo(app, GONE);
  assert.equal((await report(bounced(message))).body.applied, true);
  app.inbox.setFault('email', 'ok');
  app.clock.pass(10 * SECOND);
  await app.courier.drain();
  assert.equal(cameTo(app, GONE), 1);
});

test('erasing the user of a message sends to its address again, and leaves no trace of it', async (t) => {
  const { app, report } = await startReports(t);
  await report(bounced((await begun(app, GONE)).message));
  await app.store.write(async (tx) => {
    const [row] = await sql<{ user_id: string }>(app.databaseUrl, 'select user_id from suppressions');
    const user = await tx.users.lock(row?.user_id ?? '');
    if (user !== undefined) await tx.users.erase(user, app.clock(), () => 'gone:x');
  });
  assert.deepEqual(await sql(app.databaseUrl, 'select * from suppressions'), []);
});

test('the page that waits for the code is told of the bounce, and the log of the message masked', async (t) => {
  const lines: { event: string; data: LogData | undefined }[] = [];
  const log = { ...silent, warn: (event: string, data?: LogData) => void lines.push({ event, data }) };
  const { app } = await startReports(t, { log });
  const { change, message } = await begun(app, GONE);
  const rung: string[] = [];
  const changeSignal = { ...app.ctx.changeSignal, ring: (id: string) => void rung.push(id) };
  const report = { message, fate: 'failed', ofAddress: true, ref: null } as const;
  const signed = { projects: [app.project.id], report, request: { requestId: 'req_1' } };
  assert.equal(await applyDeliveryReport({ ...app.ctx, changeSignal }, signed), true);
  assert.deepEqual(rung, [change.id]);
  const line = lines.find(({ event }) => event === 'message-returned');
  assert.partialDeepStrictEqual(line?.data, { message, change: change.id, reason: 'bounced', suppressed: true });
  assert.doesNotMatch(JSON.stringify(line), /gone@|away/);
});
