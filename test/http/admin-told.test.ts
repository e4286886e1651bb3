// Owns that each act of an admin, or of a client with the scope `admin`, on a user is told to each verified contact, in the events,
// and in the audit log with actor and reason. Not the words (test/deliver), nor the acts themselves: admin-acts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WebhookEvent } from '../../server/core/webhook-events.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { act, NEW, NOTE, OLD, startWithAdmins, word, type AdminWorld } from './admin-kit.ts';

const PHONE = '+358401234567';
const HOOK = { url: 'https://hooks.example/in', secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'] } as never;

interface Told {
  readonly path: string;
  readonly body?: object;
  /** Subject of the mail. */
  readonly subject: RegExp;
  readonly sms: RegExp;
  readonly events: readonly string[];
  readonly row: string;
  /** The act that has to come first. */
  readonly after?: { readonly path: string; readonly body: object };
  /** Whether the user typed a wrong code before. */
  readonly afterWrongCode?: true;
}

const revoke = (reason: string) => ({ path: 'revoke', body: { reason, note: NOTE } });
const ACTS: readonly Told[] = [
  {
    ...revoke('signed-out'),
    subject: /^All devices were signed out/,
    sms: /All devices were signed out/,
    events: ['sessions.end'],
    row: 'account-revoked',
  },
  {
    ...revoke('recovered'),
    subject: /was secured$/,
    sms: /secured/,
    events: ['sessions.end'],
    row: 'account-revoked',
  },
  {
    ...revoke('disabled'),
    subject: /was disabled$/,
    sms: /was disabled/,
    events: ['account.disabled', 'sessions.end'],
    row: 'account-revoked',
  },
  {
    ...revoke('enabled'),
    after: revoke('disabled'),
    subject: /works again$/,
    sms: /works again/,
    events: ['account.enabled'],
    row: 'account-enabled',
  },
  {
    path: 'unlock',
    body: { note: NOTE },
    afterWrongCode: true,
    subject: /^You can enter codes/,
    sms: /codes/,
    events: [],
    row: 'account-unlocked',
  },
];

type World = AdminWorld & { readonly send: Parameters<typeof act>[0] };

async function startAs(who: 'an admin' | 'a client'): Promise<World> {
  const world = await startWithAdmins({ project: { webhooks: [HOOK] } });
  const { app } = world;
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'phone', value: PHONE });
  assert.equal((await ann.prove(change, await app.codeTo(PHONE))).body.state, 'done');
  await app.courier.drain();
  const send = who === 'an admin' ? world.admin('admin') : await app.client(['admin']);
  return { ...world, send };
}

async function typeWrongCode({ app }: AdminWorld): Promise<void> {
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: NEW });
  const code = await app.codeTo(NEW);
  assert.equal((await ann.prove(change, code === '000000' ? '000001' : '000000')).status, 422);
}

/** The inbox has the newest first. */
const newest = <T>(messages: readonly T[], before: number): readonly T[] => messages.slice(0, messages.length - before);

const eventsSince = async ({ app }: World, before: number): Promise<readonly WebhookEvent[]> => {
  const place = { files: app.files, url: app.databaseUrl };
  const rows = await queryDatabase(
    place,
    `select data from outbox where kind = 'hook' and created_at >= ${before} order by id`,
  );
  return rows.map(({ data }) => (JSON.parse(String(data)) as { hook: WebhookEvent }).hook);
};

for (const who of ['an admin', 'a client'] as const)
  for (const { path, body, after, afterWrongCode = false, subject, sms, events, row } of ACTS)
    test(`${path} ${JSON.stringify(body)} by ${who} is told to mail and phone, to the webhooks, and in the record`, async () => {
      const world = await startAs(who);
      const { app, id, send } = world;
      if (after) await act(send, id, after.path, after.body);
      if (afterWrongCode) await typeWrongCode(world);
      await app.courier.drain();
      app.clock.pass(1000);
      const [mails, texts] = [app.inbox.messages(OLD).length, app.inbox.messages(PHONE).length];
      const since = app.clock();
      const key = { 'Idempotency-Key': 'k1' };
      const done = await act(send, id, path, body, key);
      assert.ok(done.status === 200 || done.status === 204, JSON.stringify(done.body));
      await act(send, id, path, body, key);
      await app.courier.drain();
      const toMail = newest(app.inbox.messages(OLD), mails);
      const toPhone = newest(app.inbox.messages(PHONE), texts);
      assert.equal(toMail.length, 1);
      assert.match(toMail[0]?.subject ?? '', subject);
      assert.doesNotMatch(toMail[0]?.text ?? '', /undo\?t=|called from/);
      assert.equal(toPhone.length, 1);
      assert.match(toPhone[0]?.text ?? '', sms);
      const told = await eventsSince(world, since);
      assert.deepEqual(told.map(({ type }) => type).toSorted(), events.filter((type) => isTold(type, who)).toSorted());
      const place = { files: app.files, url: app.databaseUrl };
      const [entry] = await queryDatabase(
        place,
        `select actor, personal from audit where event = '${row}' and at >= ${since}`,
      );
      assert.match(String(entry?.['actor']), who === 'an admin' ? /^admin:/ : /^client:/);
      assert.match(String(entry?.['personal']), new RegExp(NOTE));
    });

/** A system that ended the sessions hears nothing of it: it would end them again. */
const isTold = (type: string, who: string): boolean => who === 'an admin' || type !== 'sessions.end';

test('an account that is disabled, or enabled, a second time is told once', async () => {
  const { app, id, send } = await startAs('an admin');
  for (const reason of ['disabled', 'disabled', 'enabled', 'enabled'])
    assert.equal((await act(send, id, 'revoke', { reason, note: NOTE })).status, 200);
  await app.courier.drain();
  const subjects = app.inbox.messages(OLD).map((mail) => mail.subject ?? '');
  assert.equal(subjects.filter((subject) => /was disabled/.test(subject)).length, 1);
  assert.equal(subjects.filter((subject) => /works again/.test(subject)).length, 1);
});

for (const database of DATABASES)
  test(`one admin tells one user of ten acts a day: the next is refused and sends nothing, on ${database}`, async () => {
    const { app, id, admin } = await startWithAdmins({ database });
    const other = (await app.person('bob').me()).user.id;
    const signOut = (by: Parameters<typeof act>[0], user = id) =>
      act(by, user, 'revoke', { reason: 'signed-out', note: NOTE });
    const desk = admin('support');
    for (let i = 0; i < 10; i++) assert.equal((await signOut(desk)).status, 200);
    const refused = await signOut(desk);
    assert.equal(word(refused), '429 quota-exceeded');
    assert.ok(Number(refused.headers.get('retry-after')) > HOUR / 1000);
    assert.equal(word(await act(desk, id, 'unlock', { note: NOTE })), '429 quota-exceeded', 'nor by another act');
    await app.courier.drain();
    assert.equal(app.inbox.messages(OLD).length, 10);
    assert.equal((await signOut(desk, other)).status, 200, 'another user');
    assert.equal((await signOut(admin('support', 'sue'))).status, 200, 'another admin');
    const system = await app.client(['admin']);
    for (let i = 0; i < 11; i++) assert.equal((await signOut(system)).status, 200, 'a system of the site');
    app.clock.pass(24 * HOUR);
    assert.equal((await signOut(admin('support'))).status, 200, 'a day later');
  });

for (const database of DATABASES)
  test(`a user without wrong codes is not told of an unlock, however often, on ${database}`, async () => {
    const world = await startWithAdmins({ database });
    const { app, id, admin } = world;
    for (let i = 0; i < 12; i++) assert.equal((await act(admin('support'), id, 'unlock', { note: NOTE })).status, 204);
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(OLD), []);
  });

for (const database of DATABASES)
  test(`a person who disables, recovers or signs out a user has to say why, a system of the site has not, on ${database}`, async () => {
    const { app, ann, id, admin } = await startWithAdmins({ database });
    for (const reason of ['signed-out', 'recovered', 'disabled']) {
      const refused = await act(admin('admin'), id, 'revoke', { reason });
      assert.equal(word(refused), '400 body-invalid', reason);
      assert.match(JSON.stringify(refused.body), /"path":"note"/);
    }
    assert.equal((await ann.me()).user.id, id, 'nothing was done');
    assert.equal((await act(await app.client(['admin']), id, 'revoke', { reason: 'disabled' })).status, 200);
    assert.equal((await act(admin('admin'), id, 'revoke', { reason: 'enabled' })).status, 200);
  });

test('the owner of a disabled account is told where to get help', async () => {
  const { app, id, admin } = await startWithAdmins({ project: { supportUrl: 'https://app.example.com/help' } });
  await act(admin('admin'), id, 'revoke', { reason: 'disabled', note: NOTE });
  const mail = await app.mailTo(OLD);
  assert.match(mail.text, /https:\/\/app\.example\.com\/help/);
  assert.doesNotMatch(mail.text, /Sign in to/);
});

test('the owner of an account in Arabic is told in Arabic', async () => {
  const { app, id, admin } = await startWithAdmins();
  await queryDatabase({ files: app.files, url: app.databaseUrl }, `update users set locale = 'ar'`);
  await act(admin('admin'), id, 'revoke', { reason: 'disabled', note: NOTE });
  assert.match((await app.mailTo(OLD)).subject ?? '', /\p{Script=Arabic}/u);
});

for (const [who, role, by] of [
  ['an admin', 'admin', 'An admin of'],
  ['support', 'support', 'Support of'],
] as const)
  test(`a change that ${who} cancels is told to each verified contact, the address masked; a repeated call tells nothing more`, async () => {
    const world = await startAs('an admin');
    const { app, id, admin } = world;
    const change = await app.person('ann', strongSignIn()).begin({ kind: 'email', value: NEW });
    await app.courier.drain();
    app.clock.pass(1000);
    const [mails, texts] = [app.inbox.messages(OLD).length, app.inbox.messages(PHONE).length];
    const since = app.clock();
    const cancel = () =>
      act(admin(role), id, `changes/${change.id}/cancel`, { note: NOTE }, { 'Idempotency-Key': 'k1' });
    for (const done of [await cancel(), await cancel()]) assert.equal(done.status, 200, JSON.stringify(done.body));
    await app.courier.drain();
    const [mail, ...more] = newest(app.inbox.messages(OLD), mails);
    assert.deepEqual(more, []);
    assert.match(mail?.subject ?? '', /^A change to your .* was ended$/);
    assert.match(mail?.text ?? '', new RegExp(`n••@n••\\.example|a••@n••\\.example`));
    assert.match(mail?.text ?? '', new RegExp(by));
    assert.doesNotMatch(mail?.text ?? '', new RegExp(`undo\\?t=|${NOTE}|${NEW}`));
    const toPhone = newest(app.inbox.messages(PHONE), texts);
    assert.equal(toPhone.length, 1);
    assert.match(toPhone[0]?.text ?? '', /was ended/);
    const told = await eventsSince(world, since);
    assert.deepEqual(
      told.map((event) => [event.type, event.actor.startsWith('admin:'), 'why' in event && event.why]),
      [['change.cancelled', true, 'cancelled']],
    );
    const place = { files: app.files, url: app.databaseUrl };
    const rows = await queryDatabase(place, `select actor, personal from audit where event = 'change-cancelled'`);
    assert.equal(rows.length, 1);
    assert.match(String(rows[0]?.['actor']), /^admin:/);
    assert.match(String(rows[0]?.['personal']), new RegExp(NOTE));
  });

test('a change that its user cancels is told to no contact', async () => {
  const { app } = await startWithAdmins();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: NEW });
  await app.courier.drain();
  const before = app.inbox.messages(OLD).length;
  assert.equal((await ann.send('DELETE', `/v1/changes/${change.id}`)).status, 204);
  await app.courier.drain();
  assert.equal(app.inbox.messages(OLD).length, before);
});

test('an unverified contact is told nothing', async () => {
  const { app, id, admin } = await startWithAdmins();
  await act(admin('admin'), id, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
  await act(admin('admin'), id, 'revoke', { reason: 'signed-out', note: NOTE });
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(NEW), []);
});
