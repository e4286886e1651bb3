// Owns what each answer to a pushed security event means (RFC 8935), and that nothing of it comes into our log. Not what a token
// says: test/server/signals.test.ts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createPush } from '../../server/deliver/channels/push.ts';
import type { Channel } from '../../server/ports/delivery.ts';
import type { SignalStream } from '../../server/ports/project.ts';
import { createClock, MINUTE } from '../kit/clock.ts';
import { rendered } from './letters.ts';
import { receive, type Receiver } from './receiver.ts';

const message = rendered('email', { to: '', subject: null, html: null, text: 'head.claims.signature' });

async function site(
  t: TestContext,
  { wait = 5000, ...over }: Partial<SignalStream> & { readonly wait?: number } = {},
): Promise<{ readonly receiver: Receiver; readonly push: Channel }> {
  const receiver = await receive(t);
  const stream: SignalStream = {
    id: 'str_1',
    audience: 'https://receiver.example.com/',
    endpoint: receiver.url,
    authorization: 'Bearer of the receiver',
    events: ['session-revoked'],
    ...over,
  };
  const push = createPush(stream, { clock: createClock(), wait });
  t.after(() => push.close());
  return { receiver, push };
}

test('a token is posted as it is, with the credentials that the receiver gave', async (t) => {
  const { receiver, push } = await site(t);
  receiver.answer = (response) => void response.writeHead(202).end();
  assert.deepEqual(await push.send(message), { at: 'sent', ref: '202' });
  const [got] = receiver.got;
  assert.equal(got?.body, 'head.claims.signature');
  assert.equal(got?.headers['content-type'], 'application/secevent+jwt');
  assert.equal(got?.headers['accept'], 'application/json');
  assert.equal(got?.headers['authorization'], 'Bearer of the receiver');
});

test('without credentials there is no header for them', async (t) => {
  const { receiver, push } = await site(t, { authorization: null });
  await push.send(message);
  assert.equal(receiver.got[0]?.headers['authorization'], undefined);
});

for (const [status, body, expected] of [
  [202, '', { at: 'sent', ref: '202' }],
  [200, '', { at: 'retry', reason: 'set-200', after: null }],
  [204, '', { at: 'retry', reason: 'set-204', after: null }],
  [307, '', { at: 'retry', reason: 'set-307', after: null }],
  [400, '{"err":"invalid_request"}', { at: 'dead', reason: 'set-invalid_request' }],
  [400, '{"err":"invalid_key","description":"x"}', { at: 'dead', reason: 'set-invalid_key' }],
  [400, '{"err":"authentication_failed"}', { at: 'dead', reason: 'set-authentication_failed' }],
  [400, '{"err":"a code of its own"}', { at: 'dead', reason: 'set-refused' }],
  [400, '{"error":"invalid_request"}', { at: 'retry', reason: 'set-400', after: null }],
  [400, '{"err":7}', { at: 'retry', reason: 'set-400', after: null }],
  [400, 'null', { at: 'retry', reason: 'set-400', after: null }],
  [400, '<html>', { at: 'retry', reason: 'set-400', after: null }],
  [401, '{"err":"invalid_request"}', { at: 'retry', reason: 'set-401', after: null }],
  [404, '', { at: 'retry', reason: 'set-404', after: null }],
  [410, '', { at: 'retry', reason: 'set-410', after: null }],
  [503, '', { at: 'retry', reason: 'set-503', after: null }],
] as const)
  test(`an answer of ${status} ${body} is judged ${expected.at}`, async (t) => {
    const { receiver, push } = await site(t);
    receiver.answer = (response) => void response.writeHead(status, { location: '/elsewhere' }).end(body);
    const outcome = await push.send(message);
    assert.partialDeepStrictEqual(outcome, expected);
    assert.equal(receiver.got.length, 1, 'a redirect is not followed');
    assert.doesNotMatch(JSON.stringify(outcome), /of its own|claims|Bearer/);
  });

test('a pause that the receiver asks for is kept', async (t) => {
  const { receiver, push } = await site(t);
  receiver.answer = (response) => void response.writeHead(429, { 'retry-after': '120' }).end();
  assert.partialDeepStrictEqual(await push.send(message), { at: 'retry', reason: 'set-429', after: 2 * MINUTE });
});

test('a receiver that stalls is left after the wait, also in the middle of a refusal', async (t) => {
  const { receiver, push } = await site(t, { wait: 200 });
  receiver.answer = () => undefined;
  assert.partialDeepStrictEqual(await push.send(message), { at: 'retry', reason: 'set-timeout' });
  receiver.answer = (response) => void response.writeHead(400).write('{"err":"inval');
  assert.partialDeepStrictEqual(await push.send(message), { at: 'retry', reason: 'set-400' });
});

test('a private address is never reached', async () => {
  const stream = { id: 's', audience: 'a', authorization: null, events: ['session-revoked'] } as const;
  const push = createPush({ ...stream, endpoint: 'https://10.1.2.3/events' }, { clock: createClock() });
  assert.partialDeepStrictEqual(await push.send(message), { at: 'retry', reason: 'set-refused' });
});
