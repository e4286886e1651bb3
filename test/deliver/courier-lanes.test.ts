import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { startInbox } from '../../demo/inbox.ts';
import { display } from '../../server/parse/display.ts';
import { createCourier } from '../../server/deliver/courier.ts';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import type { Secrets } from '../../server/ports/secrets.ts';
import { createClock, SECOND } from '../kit/clock.ts';
import { codeIn } from '../kit/inbox.ts';
import { gate, put, scripted, setup, until } from './courier.ts';
import { ADDRESS, change, createLines, hook, project, secrets } from './letters.ts';
import { createOutbox } from './outbox.ts';
import type { SendOutcome } from '../../server/ports/delivery.ts';

test('a suppressed message goes through the motions, and is marked sent unsent', async () => {
  const { outbox, courier, email, rung } = setup({});
  put(outbox, { suppressed: true });
  await courier.drain();
  assert.equal(email.got.length, 0);
  assert.equal(outbox.row('msg_1').state, 'sent');
  assert.deepEqual(rung, ['chg_1']);
});

/** Lets all go on that waits for no timer and no real connection. */
const settle = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns++) await new Promise((next) => setImmediate(next));
};

test('a suppressed message takes as long as the last one that was sent', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { clock, outbox, courier, email } = setup({});
  email.answer = () => {
    clock.pass(700);
    return { at: 'sent', ref: null };
  };
  put(outbox);
  await courier.drain();
  put(outbox, { id: 'msg_2', suppressed: true });
  const drained = courier.drain();
  await settle();
  t.mock.timers.tick(699);
  await settle();
  assert.equal(outbox.row('msg_2').state, 'waiting');
  t.mock.timers.tick(1);
  await drained;
  assert.equal(outbox.row('msg_2').state, 'sent');
});

test('the lease of a message that is being sent is renewed as long as its courier lives', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { clock, outbox, courier, another, email } = setup({});
  email.answer = () => new Promise(() => undefined);
  put(outbox);
  courier.start();
  await until(() => email.got.length === 1);
  for (let passed = 0; passed < 60; passed++) {
    clock.pass(SECOND);
    t.mock.timers.tick(SECOND);
    await settle();
  }
  await another().drain();
  assert.equal(email.got.length, 1);
  assert.equal(outbox.row('msg_1').generation, 1);
});

test('a courier that was frozen past its lease marks nothing: another has the message (F5)', async () => {
  const { clock, outbox, courier, email, rung, another, lines } = setup({});
  const { opened, open } = gate();
  email.answer = async () => {
    if (email.got.length === 1) await opened;
    return { at: 'sent', ref: `ref-${email.got.length}` };
  };
  put(outbox);
  const zombie = courier.drain();
  await until(() => email.got.length === 1);
  clock.pass(61 * SECOND);
  await another().drain();
  assert.equal(outbox.row('msg_1').ref, 'ref-2');
  open();
  await zombie;
  assert.equal(outbox.row('msg_1').ref, 'ref-2');
  assert.deepEqual(rung, ['chg_1']);
  assert.ok(lines.some((l) => l.event === 'lease-lost'));
  assert.equal(new Set(email.got.map((m) => m.id)).size, 1);
});

test('a courier that was frozen before it sent does not send (F5)', async () => {
  const state = setup({});
  const { exchange } = state.outbox;
  state.outbox.exchange = async (given) => {
    const done = await exchange(given);
    state.clock.pass(11 * SECOND);
    return done;
  };
  put(state.outbox);
  await state.courier.drain().catch(() => undefined);
  assert.ok(state.lines.some((l) => l.event === 'lease-over'));
  assert.equal(state.email.got.length, 0);
});

test('one failing message holds up no other (F17)', async () => {
  const { outbox, courier, email } = setup({});
  email.answer = ({ id }) =>
    id === 'msg_2' ? { at: 'retry', reason: 'smtp-450', after: null } : { at: 'sent', ref: null };
  for (let n = 1; n <= 12; n++) put(outbox, { id: `msg_${n}` });
  await courier.drain();
  const states = [...outbox.rows.values()].map((r) => r.state);
  assert.equal(states.filter((s) => s === 'sent').length, 11);
  assert.equal(outbox.row('msg_2').state, 'waiting');
});

test('an SMS outage does not delay a mail (F19)', async () => {
  const changes = [change('email', 'code'), change('phone', 'code', { id: 'chg_2' })];
  const { outbox, courier, phone, email } = setup({ changes });
  const { opened, open } = gate();
  phone.answer = async () => {
    await opened;
    return { at: 'retry', reason: 'sms-timeout', after: null };
  };
  for (let n = 10; n < 40; n++) put(outbox, { id: `msg_${n}`, change: 'chg_2' }, 'phone');
  put(outbox);
  const drained = courier.drain();
  await until(() => outbox.row('msg_1').state === 'sent');
  assert.equal(email.got.length, 1);
  assert.equal(phone.got.length, 5);
  open();
  await drained;
});

test('a webhook that hangs delays neither mail nor SMS, and an outage of both delays no event (F20)', async () => {
  const changes = [change('email', 'code'), change('phone', 'code', { id: 'chg_2' })];
  const { outbox, courier, email, phone, hook: site } = setup({ changes });
  const { opened, open } = gate();
  const hangs = async (): Promise<SendOutcome> => {
    await opened;
    return { at: 'retry', reason: 'timeout', after: null };
  };
  site.answer = hangs;
  for (let n = 10; n < 40; n++) outbox.put(hook({ id: `msg_${n}` }));
  put(outbox);
  put(outbox, { id: 'msg_2', change: 'chg_2' }, 'phone');
  const first = courier.drain();
  await until(() => outbox.row('msg_1').state === 'sent' && outbox.row('msg_2').state === 'sent');
  assert.equal(site.got.length, 5);
  open();
  await first;

  const again = setup({ changes });
  const held = gate();
  again.email.answer = again.phone.answer = async () => {
    await held.opened;
    return { at: 'retry', reason: 'timeout', after: null };
  };
  for (let n = 10; n < 20; n++) put(again.outbox, { id: `msg_${n}` });
  for (let n = 20; n < 30; n++) put(again.outbox, { id: `msg_${n}`, change: 'chg_2' }, 'phone');
  again.outbox.put(hook());
  const second = again.courier.drain();
  await until(() => again.outbox.row('msg_1').state === 'sent');
  held.open();
  await second;
  assert.deepEqual([email.got.length, phone.got.length], [1, 1]);
});

test('a project without that provider fails the message rather than the courier', async () => {
  const { outbox, courier } = setup({ channels: () => undefined });
  put(outbox);
  await courier.drain();
  assert.equal(outbox.row('msg_1').reason, 'no-provider');
});

test('a provider that cannot be made costs no message, and holds up no other', async () => {
  const made = scripted('email');
  let wrong = true;
  const { outbox, courier, clock, phone } = setup({
    changes: [change('email', 'code'), change('phone', 'code', { id: 'chg_2' })],
    channels: (lane) => {
      if (lane === 'phone') return phone;
      if (wrong) throw new Error('no URL');
      return made;
    },
  });
  put(outbox);
  put(outbox, { id: 'msg_2', change: 'chg_2' }, 'phone');
  await courier.drain();
  assert.equal(outbox.row('msg_2').state, 'sent');
  wrong = false;
  clock.pass(61 * SECOND);
  await courier.drain();
  assert.equal(outbox.row('msg_1').state, 'sent');
});

test('a started courier sends when woken, and tries again when it is due, by itself', async (t) => {
  const { outbox, courier, email, clock } = setup({});
  t.after(() => courier.stop(0));
  courier.start();
  email.answer = () => {
    if (email.got.length > 1) return { at: 'sent', ref: null };
    // Due a moment from now by the test's clock, which stands still: the courier's own timer has to fire.
    setTimeout(() => clock.pass(SECOND), 0);
    return { at: 'retry', reason: 'smtp-450', after: null };
  };
  put(outbox);
  courier.wake();
  await until(() => outbox.row('msg_1').state === 'sent');
  assert.equal(email.got.length, 2);
});

test('a message that becomes due while a claim runs is claimed soon after it, and not at the next poll', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { outbox, courier, clock } = setup({});
  const { exchange } = outbox;
  outbox.exchange = async (asked) => {
    const done = await exchange(asked);
    clock.pass(2);
    return done;
  };
  put(outbox, { createdAt: clock() + 1 });
  courier.start();
  await settle();
  assert.equal(outbox.row('msg_1').attempt, 0);
  t.mock.timers.tick(SECOND);
  await settle();
  assert.equal(outbox.row('msg_1').attempt, 1);
});

test('a stop waits for what is under way, and takes nothing new (F4)', async () => {
  const { outbox, courier, email } = setup({});
  const { opened, open } = gate();
  email.answer = async () => {
    await opened;
    return { at: 'sent', ref: null };
  };
  courier.start();
  put(outbox);
  courier.wake();
  await until(() => email.got.length === 1);
  const stopped = courier.stop(5000);
  put(outbox, { id: 'msg_2' });
  courier.wake();
  open();
  await stopped;
  assert.equal(outbox.row('msg_1').state, 'sent');
  assert.equal(outbox.row('msg_2').attempt, 0);
});

test('a stop gives back what does not finish in time (F4)', async () => {
  const { outbox, courier, email, another } = setup({});
  const { opened, open } = gate();
  email.answer = async () => {
    if (email.got.length === 1) await opened;
    return { at: 'sent', ref: `ref-${email.got.length}` };
  };
  courier.start();
  put(outbox);
  courier.wake();
  await until(() => email.got.length === 1);
  await courier.stop(10);
  await another().drain();
  assert.equal(outbox.row('msg_1').ref, 'ref-2');
  open();
});

test('a stop comes to its end although the outbox takes nothing back (F4)', async () => {
  const { outbox, courier, email, lines } = setup({});
  email.answer = () => new Promise(() => undefined);
  courier.start();
  put(outbox);
  courier.wake();
  await until(() => email.got.length === 1);
  outbox.renew = () => Promise.reject(new Error('database is locked'));
  await courier.stop(1);
  assert.deepEqual(
    lines.map((l) => l.event),
    ['outbox-unavailable'],
  );
});

test('an outbox that does not answer stops no courier', async () => {
  const { outbox, courier, lines } = setup({});
  const { exchange } = outbox;
  outbox.exchange = () => Promise.reject(new Error('database is locked: 123456'));
  await courier.drain();
  outbox.exchange = exchange;
  put(outbox);
  await courier.drain();
  assert.equal(outbox.row('msg_1').state, 'sent');
  assert.ok(lines.some((l) => l.event === 'outbox-unavailable'));
  assert.doesNotMatch(JSON.stringify(lines), /123456/);
});

test('the log names nobody in full and holds no code or token', async () => {
  const changes = [change('email', 'both'), change('phone', 'both', { id: 'chg_2' })];
  const { outbox, courier, email, lines } = setup({ changes });
  put(outbox);
  put(outbox, { id: 'msg_2', change: 'chg_2' }, 'phone');
  email.answer = () => ({ at: 'retry', reason: 'smtp-450', after: null });
  await courier.drain();
  const told = JSON.stringify(lines);
  assert.match(told, /n••@e••\.org/);
  assert.match(told, /\+35…67/);
  assert.doesNotMatch(told, /000001|prf_1\.token|new@example|358401234567/);
});

test('over real servers: an outage ends, mail and SMS arrive, and a lost answer costs one copy with the same code (F17, F18)', async (t: TestContext) => {
  const clock = createClock();
  const inbox = await startInbox({ clock });
  const log = createLines();
  const smtp = createSmtp({ id: 'main', url: inbox.smtpUrl, from: 'no-reply@example.com' }, { log });
  const sms = createSms({ id: 'main', url: inbox.smsUrl, from: '+15005550006', secret: null }, { clock });
  t.after(async () => {
    await Promise.all([smtp.close(), sms.close()]);
    await inbox.close();
  });
  const outbox = createOutbox(change('email', 'both'), change('phone', 'code', { id: 'chg_2' }));
  const courier = createCourier({
    outbox,
    secrets: secrets as Secrets,
    clock,
    log,
    changeSignal: { ring: () => undefined },
    projects: () => project(),
    channels: (_project, kind) => (kind === 'email' ? smtp : sms),
    publicUrl: 'https://id.example.com',
    auditEntryOf: () => null,
    display,
    jitter: () => 0.5,
  });
  put(outbox);
  put(outbox, { id: 'msg_2', change: 'chg_2' }, 'phone');
  inbox.setFault('email', 'refuse');
  inbox.setFault('sms', 'refuse');
  await courier.drain();
  assert.equal(inbox.messages().length, 0);
  inbox.setFault('email', 'drop-after-data');
  inbox.setFault('sms', 'ok');
  clock.pass(SECOND);
  await courier.drain();
  inbox.setFault('email', 'ok');
  clock.pass(2 * SECOND);
  await courier.drain();
  assert.deepEqual([outbox.row('msg_1').state, outbox.row('msg_2').state], ['sent', 'sent']);
  const mails = inbox.messages(ADDRESS.email);
  assert.equal(mails.length, 2);
  assert.equal(new Set(mails.map((m) => m.headers['message-id'])).size, 1);
  assert.equal(new Set(mails.map((m) => codeIn(m))).size, 1);
  assert.equal(inbox.messages(ADDRESS.phone).length, 1);
});
