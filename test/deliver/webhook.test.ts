import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { Contact } from '../../shared/contact.ts';
import { newContact } from '../../server/core/new-contact.ts';
import { eventContact, type EventContact, type WebhookEvent } from '../../server/core/webhook-events.ts';
import { backoff } from '../../server/deliver/backoff.ts';
import { createChannels } from '../../server/deliver/channels/channels.ts';
import { createWebhook } from '../../server/deliver/channels/webhook.ts';
import { createClock, MINUTE, SECOND } from '../kit/clock.ts';
import { setup, until } from './courier.ts';
import { createLines, DAY, EVENT_CONTEXT, hook, NOW, project, rendered } from './letters.ts';
import { receive, SECRET, verify, type Receiver } from './receiver.ts';
import type { Channel } from '../../server/ports/delivery.ts';
import type { Clock } from '../../server/ports/result.ts';

const HOUR = 60 * MINUTE;
const BODY = '{"type":"sessions.end"}';
const message = rendered('email', { to: '', subject: null, html: null, text: BODY });

interface Site {
  readonly receiver: Receiver;
  readonly webhook: Channel;
}

async function site(t: TestContext, wait = 5000, clock: Clock = createClock()): Promise<Site> {
  const receiver = await receive(t);
  const webhook = createWebhook({ url: receiver.url, secret: SECRET }, { clock, wait });
  t.after(() => webhook.close());
  return { receiver, webhook };
}

/** A courier whose hooks go to a real server. */
async function running(t: TestContext) {
  const hooks: Channel[] = [];
  const state = setup({ channels: (lane) => (lane === 'hook' ? hooks[0] : undefined) });
  const { receiver, webhook } = await site(t, 5000, state.clock);
  hooks.push(webhook);
  return { ...state, receiver };
}

test('an event is a signed POST that its receiver can verify (R-106)', async (t) => {
  const { receiver, webhook } = await site(t);
  assert.partialDeepStrictEqual(await webhook.send(message), { at: 'sent', ref: '204' });
  const [got] = receiver.got;
  assert.equal(got?.path, '/hooks?of=site');
  assert.equal(got?.body, BODY);
  assert.equal(got?.headers['content-type'], 'application/json');
  assert.equal(got?.headers['webhook-id'], 'msg_1');
  assert.equal(got?.headers['webhook-timestamp'], String(NOW / 1000));
  assert.equal(verify(got!, SECRET, NOW), 1);
  assert.equal(verify({ ...got!, body: BODY.replace('end', 'END') }, SECRET, NOW), 0);
  assert.equal(verify(got!, SECRET.replace('YSB', 'YSC'), NOW), 0);
});

test('while a secret changes, an event carries a signature of both', async (t) => {
  const receiver = await receive(t);
  const other = `whsec_${'B'.repeat(40)}`;
  const webhook = createWebhook({ url: receiver.url, secret: `${SECRET} ${other}` }, { clock: createClock() });
  await webhook.send(message);
  assert.equal(verify(receiver.got[0]!, SECRET, NOW), 1);
  assert.equal(verify(receiver.got[0]!, other, NOW), 1);
});

const OLD = eventContact(contactOf({ id: 'ctc_1', value: 'a@x.org', verifiedAt: NOW - DAY }));
const NEW = eventContact(
  contactOf({ id: 'ctc_2', value: 'b@x.org', verifiedAt: NOW, verifiedHow: 'code', verifiedBy: 'user', primary: true }),
);
const context = { ...EVENT_CONTEXT, contacts: [NEW] } as const;

for (const [hookOf, said] of [
  [
    { type: 'contact.changed', kind: 'email', contact: NEW, before: OLD, cause: 'change', ...context },
    { kind: 'email', contact: sent(NEW), before: sent(OLD), cause: 'change' },
  ],
  [{ type: 'sessions.end', why: 'undone', ...context }, { why: 'undone' }],
  [
    { type: 'account.frozen', why: 'reported', until: NOW + DAY, ...context },
    { why: 'reported', until: new Date(NOW + DAY).toISOString() },
  ],
  [
    { type: 'change.requested', kind: 'email', contact: NEW, before: null, endsAt: NOW + DAY, ...context },
    { kind: 'email', contact: sent(NEW), before: null, endsAt: new Date(NOW + DAY).toISOString() },
  ],
] satisfies readonly (readonly [WebhookEvent, object])[])
  test(`${hookOf.type} says of whom, at which version, when it happened and which contacts there are`, async (t) => {
    const { outbox, courier, receiver } = await running(t);
    outbox.put(hook({}, { hook: hookOf }));
    await courier.drain();
    const { contacts: _, ...rest } = context;
    assert.deepEqual(JSON.parse(receiver.got[0]?.body ?? ''), {
      type: hookOf.type,
      timestamp: new Date(NOW - 90 * SECOND).toISOString(),
      data: {
        project: 'default',
        user: { id: 'usr_1', identities: [{ iss: 'https://idp.example.com', sub: 'ann' }] },
        version: 7,
        ...rest,
        ...said,
        contacts: [sent(NEW)],
      },
    });
    assert.equal(outbox.row('msg_1').state, 'sent');
  });

/** A contact as an event is sent: its time is RFC 3339. */
function sent(contact: EventContact): object {
  return { ...contact, verifiedAt: contact.verifiedAt && new Date(contact.verifiedAt).toISOString() };
}

function contactOf(over: Partial<Contact>): Contact {
  const address = { kind: 'email', value: over.value ?? '', key: over.value ?? '' } as const;
  return { ...newContact({ id: 'ctc_1', createdAt: NOW, address }), ...over };
}

test('an event that an earlier server has queued is sent as it is', async (t) => {
  const { outbox, courier, receiver } = await running(t);
  const earlier = {
    type: 'contacts.changed',
    kind: 'email',
    why: 'change',
    change: 'chg_1',
    before: 'a@x.org',
    after: 'b@x.org',
  };
  outbox.put(hook({}, { hook: earlier as unknown as WebhookEvent }));
  await courier.drain();
  const { type, data } = JSON.parse(receiver.got[0]?.body ?? '');
  assert.deepEqual(
    [type, data.before, data.after, data.contacts],
    ['contacts.changed', 'a@x.org', 'b@x.org', undefined],
  );
});

for (const [status, expected] of [
  [200, { at: 'sent', ref: '200' }],
  [202, { at: 'sent', ref: '202' }],
  [299, { at: 'sent', ref: '299' }],
  [400, { at: 'retry', reason: 'hook-400', after: null }],
  [401, { at: 'retry', reason: 'hook-401', after: null }],
  [404, { at: 'retry', reason: 'hook-404', after: null }],
  [410, { at: 'dead', reason: 'hook-410' }],
  [500, { at: 'retry', reason: 'hook-500', after: null }],
  [503, { at: 'retry', reason: 'hook-503', after: null }],
] as const)
  test(`an answer of ${status} is judged ${expected.at}`, async (t) => {
    const { receiver, webhook } = await site(t);
    receiver.answer = (response) => void response.writeHead(status).end('{"why":"secret words"}');
    assert.partialDeepStrictEqual(await webhook.send(message), expected);
  });

test('a pause that the receiver asks for is kept, up to ten hours (F20)', async (t) => {
  const { receiver, webhook } = await site(t);
  const asked = async (header: string) => {
    receiver.answer = (response) => void response.writeHead(429, { 'retry-after': header }).end();
    const sent = await webhook.send(message);
    return sent.at === 'retry' ? sent.after : 'not a retry';
  };
  assert.equal(await asked('120'), 2 * MINUTE);
  assert.equal(await asked(new Date(NOW + HOUR).toUTCString()), HOUR);
  assert.equal(await asked('99999999'), 10 * HOUR);
});

test('a redirect is not followed', async (t) => {
  const { receiver, webhook } = await site(t);
  receiver.answer = (response) => void response.writeHead(307, { location: '/elsewhere' }).end();
  assert.partialDeepStrictEqual(await webhook.send(message), { at: 'retry', reason: 'hook-307', after: null });
  assert.deepEqual(
    receiver.got.map((p) => p.path),
    ['/hooks?of=site'],
  );
});

test('a receiver that never answers is left after the wait (R-110)', async (t) => {
  const { receiver, webhook } = await site(t, 200);
  receiver.answer = () => undefined;
  assert.partialDeepStrictEqual(await webhook.send(message), { at: 'retry', reason: 'hook-timeout', after: null });
});

test('an answer that never ends counts by its status, and no more than 64 KiB of it are read', async (t) => {
  const { receiver, webhook } = await site(t);
  let written = 0;
  const ended = new Promise<void>((done) => {
    receiver.answer = (response) => {
      response.writeHead(200);
      response.on('close', done);
      const more = () => {
        written += 32 * 1024;
        if (!response.destroyed) response.write(Buffer.alloc(32 * 1024), more);
      };
      more();
    };
  });
  assert.equal((await webhook.send(message)).at, 'sent');
  await ended;
  // What the sockets' own buffers hold comes on top.
  assert.ok(written < 16 * 1024 * 1024, `${written} bytes`);
});

test('an answer whose end never comes counts by its status once the wait is over', async (t) => {
  const { receiver, webhook } = await site(t, 200);
  receiver.answer = (response) => void response.writeHead(200).write('…');
  assert.equal((await webhook.send(message)).at, 'sent');
});

test('a receiver that hangs up, or is not there, is tried again', async (t) => {
  const { receiver, webhook } = await site(t);
  receiver.answer = (response) => void response.destroy();
  assert.partialDeepStrictEqual(await webhook.send(message), { at: 'retry', reason: 'hook-network', after: null });
  const nobody = createWebhook({ url: 'http://127.0.0.1:1/', secret: SECRET }, { clock: createClock() });
  assert.partialDeepStrictEqual(await nobody.send(message), { at: 'retry', reason: 'hook-network', after: null });
});

test('a stop does not wait for a receiver that hangs (F4)', async (t) => {
  const { receiver, webhook } = await site(t);
  receiver.answer = () => undefined;
  const sent = webhook.send(message);
  await until(() => receiver.got.length === 1);
  await webhook.close();
  assert.partialDeepStrictEqual(await sent, { at: 'retry', reason: 'hook-network', after: null });
});

test('a webhook without a real secret cannot be made', () => {
  for (const secret of ['', 'whsec_AAAA', `sk_${'A'.repeat(40)}`, `${SECRET} whsec_AAAA`])
    assert.throws(() => createWebhook({ url: 'https://example.com', secret }, { clock: createClock() }), /secret/);
});

test('waits grow from seconds to ten hours, and stay there', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempt) => backoff('hook', attempt, 0.5)),
    [5 * SECOND, 30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR, 10 * HOUR],
  );
  assert.deepEqual([backoff('hook', 1, 0), backoff('hook', 1, 1)], [3750, 6250]);
});

test('systems that were down for two days still hear of it, with the same id and a fresh signature (F20)', async (t) => {
  const { clock, outbox, courier, receiver } = await running(t);
  const receivedAt: number[] = [];
  receiver.answer = (response) => {
    receivedAt.push(clock());
    response.writeHead(clock() < NOW + 2 * DAY ? 503 : 200).end();
  };
  outbox.put(hook());
  for (let passed = 0; passed < 3 * DAY; passed += HOUR) {
    await courier.drain();
    clock.pass(HOUR);
  }
  assert.equal(outbox.row('msg_1').state, 'sent');
  assert.equal(new Set(receiver.got.map((p) => p.headers['webhook-id'])).size, 1);
  assert.equal(new Set(receiver.got.map((p) => p.body)).size, 1);
  assert.ok(receiver.got.every((p, i) => verify(p, SECRET, receivedAt[i]!) === 1));
});

test('an event that nobody takes for three days is given up (F20)', async (t) => {
  const { clock, outbox, courier, receiver } = await running(t);
  receiver.answer = (response) => void response.writeHead(500).end();
  outbox.put(hook());
  for (let passed = 0; passed <= 3 * DAY; passed += HOUR) {
    await courier.drain();
    clock.pass(HOUR);
  }
  assert.equal(outbox.row('msg_1').state, 'dead');
  assert.equal(outbox.row('msg_1').reason, 'hook-500');
});

test('a receiver that is gone for good is not asked twice for one event', async (t) => {
  const { clock, outbox, courier, receiver, lines } = await running(t);
  receiver.answer = (response) => void response.writeHead(410).end();
  outbox.put(hook());
  await courier.drain();
  clock.pass(DAY);
  await courier.drain();
  assert.equal(receiver.got.length, 1);
  assert.equal(outbox.row('msg_1').reason, 'hook-410');
  assert.ok(lines.some((l) => l.event === 'message-dead' && l.data['webhook'] === '0'));
});

test('each webhook of a project is its own channel; one that is no more has none', async (t) => {
  const [one, two] = [await receive(t), await receive(t)];
  const channels = createChannels({ clock: createClock(), log: createLines() });
  t.after(() => channels.close());
  const own = project({ webhooks: [one, two].map(({ url }) => ({ url, secret: SECRET })) });
  await channels.of(own, 'hook', '1')?.send(message);
  assert.deepEqual([one.got.length, two.got.length], [0, 1]);
  assert.equal(channels.of(own, 'hook', '1'), channels.of(own, 'hook', '1'));
  for (const id of ['2', '-1', '1e0', 'x', '']) assert.equal(channels.of(own, 'hook', id), undefined);
});

test('the log holds neither address nor secret of an event', async (t) => {
  const { outbox, courier, lines } = await running(t);
  const said = { type: 'contact.changed', kind: 'email', cause: 'change', ...EVENT_CONTEXT } as const;
  outbox.put(hook({}, { hook: { ...said, contact: NEW, before: OLD, contacts: [NEW] } }));
  await courier.drain();
  assert.ok(lines.length > 0);
  assert.doesNotMatch(JSON.stringify(lines), /x\.org|whsec/);
});
