// Owns that a second provider takes over while the first is down, and that no message goes to both. Not when a provider counts as down:
// breaker.test.ts.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test, type TestContext } from 'node:test';
import { startInbox, type Inbox } from '../../demo/inbox.ts';
import { placeOf } from '../../server/core/send-order.ts';
import { createOutbound } from '../../server/deliver/channels/http/outbound.ts';
import type { Channel } from '../../server/ports/delivery.ts';
import type { LogData } from '../../server/ports/log.ts';
import { startApp, type TestApp } from '../kit/app.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { DATABASES, silent, type DatabaseKind } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { sql } from '../kit/sql.ts';
import { startTcpProxy, type TcpProxy } from '../kit/tcp-proxy.ts';

interface Two {
  readonly app: TestApp;
  /** What came through each provider. */
  readonly first: Inbox;
  readonly second: Inbox;
  /** Stands before the first mail server. */
  readonly proxy: TcpProxy;
  readonly lines: { readonly event: string; readonly data: LogData | undefined }[];
}

async function startTwo(
  t: TestContext,
  { database = 'sqlite', smsUrl }: { readonly database?: DatabaseKind; readonly smsUrl?: string } = {},
): Promise<Two> {
  const at: { clock: () => number } = { clock: Date.now };
  const second = await startInbox({ clock: () => at.clock() });
  const target = await startInbox();
  const proxy = await startTcpProxy(target.smtpUrl);
  const lines: Two['lines'] = [];
  const tell = (event: string, data?: LogData) => void lines.push({ event, data });
  const fallback = { url: second.genericUrl, secret: second.genericSecret, from: 'Example' };
  const app = await startApp({
    database,
    log: { ...silent, warn: tell, info: tell },
    providers: () => ({
      mail: [{ id: 'smtp', url: proxy.url, from: 'no-reply@example.com', fallback: { url: second.smtpUrl } }],
      sms: [{ id: 'sms', url: smsUrl ?? target.smsUrl, from: '+358405550100', secret: null, fallback }],
    }),
  });
  t.after(async () => {
    await app.close();
    await Promise.all([second.close(), target.close(), proxy.close()]);
  });
  at.clock = app.clock;
  return { app, first: target, second, proxy, lines };
}

const begin = (app: TestApp, value: string, sub = 'ann') =>
  app
    .person(sub, strongSignIn())
    .begin({ kind: value.startsWith('+') ? 'phone' : 'email', value, then: 'add', method: 'code' });
const stateOf = async (app: TestApp, to: string) =>
  (
    await sql<{ id: string; state: string; attempts: number }>(
      app.databaseUrl,
      `select id, state, attempts from outbox where recipient = '${to}'`,
    )
  )[0];
const NEW = 'new@example.net';
const NUMBER = '+358401234567';

for (const database of DATABASES) {
  test(`a mail that no server has taken goes through the second at once, under its same id, on ${database}`, async (t) => {
    const { app, first, second, proxy } = await startTwo(t, { database });
    proxy.cutAt('EHLO');
    await begin(app, NEW);
    const row = await stateOf(app, NEW);
    assert.deepEqual([row?.state, Number(row?.attempts)], ['sent', 1]);
    const [mail] = second.messages(NEW);
    assert.equal(mail?.headers['message-id'], `<${row?.id}@example.com>`);
    assert.equal(first.messages(NEW).length, 0);
  });

  test(`a stop counts the attempt under way, which a provider may have taken, and not what waited, on ${database}`, async (t) => {
    let started = (): void => undefined;
    const begun = new Promise<void>((resolve) => (started = resolve));
    const send: Channel['send'] = () => {
      started();
      return new Promise(() => undefined);
    };
    const channel: Channel = { kind: 'email', connections: 1, send, close: async () => undefined };
    const app = await startApp({ database, through: { channels: (made) => ({ ...made, of: () => channel }) } });
    t.after(() => app.close());
    for (const sub of ['ann', 'ben']) {
      const body = { kind: 'email', value: `${sub}@new.example`, then: 'add' };
      assert.equal((await app.person(sub, strongSignIn()).send('POST', '/v1/changes', body)).status, 201);
    }
    app.courier.start();
    app.courier.wake();
    await begun;
    await app.courier.stop(1);
    const next = { now: app.clock(), lease: SECOND, room: [9, 9, 9, 9, 9, 9, 9, 9], rooms: [], after: null };
    const { claimed } = await app.store.outbox.exchange({ outcomes: [], claim: next });
    const codes = claimed?.messages.filter(({ template }) => template === 'prove') ?? [];
    const places = codes.map(({ generation, attempt, mayBeWith }) => [generation, attempt, mayBeWith].join(' '));
    assert.deepEqual(places.toSorted(), ['2 1 ', '2 2 first']);
  });

  test(`a mail that the first may have taken never goes to the second, also while the first is down, on ${database}`, async (t) => {
    const { app, first, second, proxy } = await startTwo(t, { database });
    first.setFault('email', 'drop-after-data');
    await begin(app, NEW);
    assert.equal((await stateOf(app, NEW))?.state, 'queued');
    proxy.cut();
    proxy.cutAt('EHLO');
    for (let i = 0; i < 6; i++) await begin(app, `other${i}@example.net`, `user${i}`);
    assert.equal(second.messages('other5@example.net').length, 1);
    app.clock.pass(10 * SECOND);
    await app.courier.drain();
    assert.equal(second.messages(NEW).length, 0);
    proxy.cutAt(null);
    first.setFault('email', 'ok');
    app.clock.pass(MINUTE);
    await app.courier.drain();
    assert.equal((await stateOf(app, NEW))?.state, 'sent');
    assert.deepEqual([first.messages(NEW).length, second.messages(NEW).length], [2, 0]);
  });
}

test('after five failures the first is not asked for 30 s, then by one message, and gets all when it is back', async (t) => {
  const { app, first, second, proxy, lines } = await startTwo(t);
  proxy.cutAt('EHLO');
  const events = () => lines.map(({ event }) => event).filter((event) => event.startsWith('failover'));
  for (let i = 0; i < 5; i++) await begin(app, `a${i}@example.net`, `a${i}`);
  assert.deepEqual(events(), ['failover-begins']);
  const { opened } = proxy;
  for (let i = 0; i < 5; i++) await begin(app, `b${i}@example.net`, `b${i}`);
  assert.equal(proxy.opened, opened);
  assert.equal(second.messages('b4@example.net').length, 1);
  assert.ok(!lines.some(({ event }) => event === 'provider-down'), 'messages go out, so the way is not down');
  proxy.cutAt(null);
  app.clock.pass(31 * SECOND);
  await begin(app, 'c@example.net', 'c');
  assert.deepEqual(events(), ['failover-begins', 'failover-ends']);
  assert.equal(first.messages('c@example.net').length, 1);
});

test('a recipient whom the first refuses is not tried at the second', async (t) => {
  const { app, first, second } = await startTwo(t);
  first.setFault('email', 'reject');
  await begin(app, NEW);
  assert.equal((await stateOf(app, NEW))?.state, 'dead');
  assert.equal(second.attempts('email'), 0);
});

test('while both are down a message waits, and goes through the one that is back first', async (t) => {
  const { app, second, proxy } = await startTwo(t);
  proxy.cutAt('EHLO');
  second.setFault('email', 'refuse');
  await begin(app, NEW);
  assert.equal((await stateOf(app, NEW))?.state, 'queued');
  second.setFault('email', 'ok');
  app.clock.pass(10 * SECOND);
  await app.courier.drain();
  assert.equal((await stateOf(app, NEW))?.state, 'sent');
  assert.equal(second.messages(NEW).length, 1);
});

test('a mail that the second may have taken is sent again by the second alone', async (t) => {
  const { app, first, second, proxy } = await startTwo(t);
  proxy.cutAt('EHLO');
  second.setFault('email', 'drop-after-data');
  await begin(app, NEW);
  proxy.cutAt(null);
  second.setFault('email', 'refuse');
  app.clock.pass(10 * SECOND);
  await app.courier.drain();
  assert.equal((await stateOf(app, NEW))?.state, 'queued');
  second.setFault('email', 'ok');
  app.clock.pass(10 * SECOND);
  await app.courier.drain();
  assert.equal((await stateOf(app, NEW))?.state, 'sent');
  assert.deepEqual([first.messages(NEW).length, second.messages(NEW).length], [0, 2]);
});

test('an SMS goes to the second when no connection led to the first, and not after an answer or a lost one', async (t) => {
  const { app, second } = await startTwo(t, { smsUrl: 'twilio://AC1:token@127.0.0.1:1?tls=never' });
  await begin(app, NUMBER);
  const row = await stateOf(app, NUMBER);
  const [sms] = second.messages(NUMBER);
  assert.equal(row?.state, 'sent');
  assert.equal((JSON.parse(sms?.raw ?? '{}') as { id?: string }).id, row?.id);
  assert.equal(sms?.headers['idempotency-key'], row?.id);

  for (const fault of ['refuse', 'drop-after-data'] as const) {
    const other = await startTwo(t);
    other.first.setFault('sms', fault);
    await begin(other.app, NUMBER);
    assert.equal((await stateOf(other.app, NUMBER))?.state, 'queued', fault);
    assert.equal(other.second.messages(NUMBER).length, 0, fault);
  }
});

test('a process that died in an attempt knows nothing of it, so the message stays where it may be', () => {
  const at = (attempts: number, untaken: number, reason: string | null) => placeOf({ attempts, untaken, reason });
  assert.equal(at(1, 0, null), null);
  assert.equal(at(3, 2, 'smtp-network'), null);
  assert.equal(at(2, 0, null), 'first');
  assert.equal(at(4, 2, 'smtp-network'), 'first');
  assert.equal(at(2, 0, 'fallback-smtp-timeout'), 'second');
});

test('a request counts as not sent only before the connection is open', async (t) => {
  const server = createServer((socket) => socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  const outbound = createOutbound({ wait: 5000 });
  const lost = await outbound.post(new URL(`http://127.0.0.1:${port}/`), {}, '{}');
  assert.deepEqual([lost.at, 'unsent' in lost], ['network', false]);
  const closed = await outbound.post(new URL('http://127.0.0.1:1/'), {}, '{}');
  assert.partialDeepStrictEqual(closed, { at: 'network', unsent: true });
  const refused = await outbound.post(new URL('http://10.0.0.1/'), {}, '{}');
  assert.partialDeepStrictEqual(refused, { at: 'refused', unsent: true });
});
