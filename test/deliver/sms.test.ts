import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { startInbox, type Inbox } from '../../demo/inbox.ts';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import { oneTimeCode } from '../kit/inbox.ts';
import { createClock } from '../kit/clock.ts';
import { render } from '../kit/languages.ts';
import { ADDRESS, letter, rendered } from './letters.ts';
import type { InboxOptions } from '../../demo/inbox-message.ts';
import type { SmsProvider } from '../../server/ports/project.ts';
import type { Channel } from '../../server/ports/delivery.ts';

interface Setup {
  readonly inbox: Inbox;
  readonly twilio: Channel;
  readonly signed: Channel;
}

async function setup(t: TestContext, options: InboxOptions = {}, wait = 5000): Promise<Setup> {
  const clock = createClock();
  const inbox = await startInbox({ clock, ...options });
  const make = (provider: Omit<SmsProvider, 'id'>) => createSms({ id: 'main', ...provider }, { clock, wait });
  const twilio = make({ url: inbox.smsUrl, from: '+15005550006', secret: null });
  const signed = make({ url: inbox.genericUrl, from: 'Example', secret: inbox.genericSecret });
  t.after(async () => {
    await Promise.all([twilio.close(), signed.close()]);
    await inbox.close();
  });
  return { inbox, twilio, signed };
}

/** A provider that answers whatever a test wants. */
async function provider(t: TestContext, answer: RequestListener): Promise<Channel> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const url = `twilio://AC1:token@127.0.0.1:${port}?tls=never`;
  const sms = createSms({ id: 'main', url, from: '+15005550006', secret: null }, { clock: createClock(), wait: 5000 });
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return sms;
}

test('an SMS goes out in the shape of Twilio’s Messages API', async (t) => {
  const { inbox, twilio } = await setup(t);
  const sent = await twilio.send(render(letter('phone', 'code')));
  assert.equal(sent.at, 'sent');
  assert.match(sent.at === 'sent' ? (sent.ref ?? '') : '', /^SM[0-9a-f]{32}$/);
  const got = await inbox.waitFor(ADDRESS.phone);
  assert.equal(got.from, '+15005550006');
  assert.equal(got.headers['idempotency-key'], 'msg_1');
  assert.deepEqual([...new URLSearchParams(got.raw).keys()], ['To', 'From', 'Body']);
  assert.deepEqual(oneTimeCode(got.text), { host: 'app.example.com', code: '123456', embedded: null });
});

test('a messaging service is named as one', async (t) => {
  const { inbox } = await setup(t);
  const from = `MG${'a'.repeat(32)}`;
  const sms = createSms({ id: 'main', url: inbox.smsUrl, from, secret: null }, { clock: createClock() });
  assert.equal((await sms.send(rendered('phone'))).at, 'sent');
  assert.equal(new URLSearchParams(inbox.messages()[0]?.raw).get('MessagingServiceSid'), from);
});

test('an SMS goes out as a signed JSON POST, with the message’s id to tell copies by', async (t) => {
  const { inbox, signed } = await setup(t);
  assert.equal((await signed.send(rendered('phone'))).at, 'sent');
  const [got] = inbox.messages();
  assert.deepEqual(JSON.parse(got?.raw ?? ''), { id: 'msg_1', to: ADDRESS.phone, from: 'Example', text: 'Hello\n' });
  assert.equal(got?.headers['webhook-id'], 'msg_1');
  assert.equal(got?.headers['idempotency-key'], 'msg_1');
});

test('a signed POST with another secret is refused by its receiver', async (t) => {
  const { inbox } = await setup(t);
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const sms = createSms({ id: 'x', url: inbox.genericUrl, from: 'E', secret }, { clock: createClock() });
  assert.equal((await sms.send(rendered('phone'))).at, 'retry');
  assert.equal(inbox.messages().length, 0);
});

test('wrong credentials are the operator’s to mend, not the number’s fault', async (t) => {
  const { inbox } = await setup(t);
  const url = inbox.smsUrl.replace(/:[0-9a-f]+@/, ':wrong@');
  const sms = createSms({ id: 'x', url, from: '+15005550006', secret: null }, { clock: createClock() });
  assert.partialDeepStrictEqual(await sms.send(rendered('phone')), { at: 'retry', reason: 'sms-401', after: null });
});

for (const [mode, expected] of [
  ['refuse', { at: 'retry', reason: 'sms-500', after: null }],
  ['reject', { at: 'dead', reason: 'sms-21211' }],
  ['limit', { at: 'retry', reason: 'sms-429', after: 7000 }],
  ['hang', { at: 'retry', reason: 'sms-timeout', after: null }],
  ['page', { at: 'retry', reason: 'sms-answer', after: null }],
  ['failed', { at: 'dead', reason: 'sms-30003' }],
  ['drop-after-data', { at: 'retry', reason: 'sms-network', after: null }],
] as const)
  test(`an SMS provider that does "${mode}" is judged ${expected.at} (F18)`, async (t) => {
    const { inbox, twilio, signed } = await setup(t, {}, 400);
    inbox.setFault('sms', mode);
    // A receiver of signed requests answers by its status alone, and its 2xx is a success whatever the body says.
    const isSuccess = mode === 'page' || mode === 'failed';
    assert.partialDeepStrictEqual(await twilio.send(rendered('phone')), expected);
    assert.partialDeepStrictEqual(await signed.send(rendered('phone')), isSuccess ? { at: 'sent' } : expected);
  });

test('a slow provider is waited for (F18)', async (t) => {
  const { inbox, twilio } = await setup(t, { slowMs: 150 });
  inbox.setFault('sms', 'slow');
  assert.equal((await twilio.send(rendered('phone'))).at, 'sent');
});

for (const [status, type, body, ref] of [
  [200, undefined, '', null],
  [204, undefined, '', null],
  [202, 'application/json', '{"id":"m-1"}', 'm-1'],
  [202, 'application/json', String.raw`{"id":"m\u0000\n-\ud83d1"}`, 'm-1'],
  [202, 'application/json', JSON.stringify({ id: `${'m'.repeat(99)}😀` }), 'm'.repeat(99)],
  [200, 'application/json', '{"code":0,"msg":"ok"}', null], // Yunpian
  [200, 'application/json', '{"code":2,"msg":"no"}', null],
  [200, 'text/plain', 'OK', null],
  [200, 'text/plain', 'ID: 12345678901234567890', null], // Clickatell
  [200, 'application/json', '{"message-count":"1","messages":[{"status":"0","message-id":"0A00"}]}', null], // Vonage
  [200, 'application/json', '"accepted"', null],
  [200, 'text/html', '<html>', null],
  [200, 'application/json', '{"status":"failed"', null],
] as const)
  test(`a receiver of signed requests that answers ${status} ${body || 'without a body'} has taken the SMS`, async (t) => {
    let requests = 0;
    const receiver = createServer((_request, response) => {
      requests += 1;
      response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => receiver.once('listening', listening));
    const { port } = receiver.address() as AddressInfo;
    const sms = createSms(
      { id: 'x', url: `https://127.0.0.1:${port}/send?tls=never`, from: 'E', secret: `whsec_${'A'.repeat(44)}` },
      { clock: createClock() },
    );
    t.after(async () => {
      await sms.close();
      receiver.close();
    });
    assert.deepEqual(await sms.send(rendered('phone')), { at: 'sent', ref });
    assert.equal(requests, 1);
  });

for (const [status, body, expected] of [
  [400, '{"code":21610,"message":"unsubscribed"}', { at: 'dead', reason: 'sms-21610' }],
  [403, 'Forbidden', { at: 'dead', reason: 'sms-403' }],
  [404, '<html>', { at: 'dead', reason: 'sms-404' }],
  [408, '{}', { at: 'retry', reason: 'sms-408', after: null }],
  [502, '<html>Bad gateway', { at: 'retry', reason: 'sms-502', after: null }],
  [201, '{"sid":', { at: 'retry', reason: 'sms-answer', after: null }],
  [200, 'null', { at: 'retry', reason: 'sms-answer', after: null }],
  [200, '{"sid":"SM1","status":"failed"}', { at: 'dead', reason: 'sms-failed' }],
  [201, '{"sid":"SM1","status":"queued"}', { at: 'sent', ref: 'SM1' }],
] as const)
  test(`${status} ${body} is judged ${expected.at} (F18)`, async (t) => {
    const sms = await provider(t, (_request, response) => response.writeHead(status).end(body));
    assert.partialDeepStrictEqual(await sms.send(rendered('phone')), expected);
  });

test('Retry-After may be a date (F18)', async (t) => {
  const date = new Date(createClock()() + 30_000).toUTCString();
  const sms = await provider(t, (_request, response) => response.writeHead(503, { 'retry-after': date }).end());
  assert.partialDeepStrictEqual(await sms.send(rendered('phone')), { at: 'retry', reason: 'sms-503', after: 30_000 });
});

test('a redirect is not followed (R-107)', async (t) => {
  const seen: string[] = [];
  const sms = await provider(t, (request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  assert.partialDeepStrictEqual(await sms.send(rendered('phone')), { at: 'retry', reason: 'sms-307', after: null });
  assert.deepEqual(seen, ['/2010-04-01/Accounts/AC1/Messages.json']);
});

for (const url of [
  'https://169.254.169.254/send',
  'https://10.1.2.3/send',
  'https://[::ffff:127.0.0.1]/send',
  'https://sms.example.com/send',
])
  test(`an SMS provider at ${url} inside the network is not reached (R-107)`, async () => {
    const resolve = () => Promise.resolve([{ address: '192.168.7.7', family: 4 }]);
    const sms = createSms(
      { id: 'x', url, from: 'Example', secret: `whsec_${'A'.repeat(44)}` },
      { clock: createClock(), resolve },
    );
    assert.partialDeepStrictEqual(await sms.send(rendered('phone')), {
      at: 'retry',
      reason: 'sms-refused',
      after: null,
    });
  });

test('an endless answer is cut off (R-107)', async (t) => {
  const sms = await provider(t, (_request, response) => {
    response.writeHead(201);
    const more = () => void (response.destroyed || response.write('x'.repeat(32 * 1024), more));
    more();
  });
  assert.partialDeepStrictEqual(await sms.send(rendered('phone')), { at: 'retry', reason: 'sms-answer', after: null });
});

for (const to of ['358401234567', '+358401234567,+358401234568', '+358 40', '+0123456', '', '+358401234567\r\nX: y'])
  test(`${JSON.stringify(to)} is no number: nothing leaves`, async (t) => {
    const { inbox, twilio } = await setup(t);
    assert.partialDeepStrictEqual(await twilio.send(rendered('phone', { to })), { at: 'dead', reason: 'address' });
    assert.equal(inbox.attempts('sms'), 0);
  });

for (const [why, given] of [
  ['tls=never beyond this machine', { url: 'twilio://AC1:t@api.example.com?tls=never', secret: null }],
  ['plain http', { url: 'http://sms.example.com/send', secret: `whsec_${'A'.repeat(44)}` }],
  ['no credentials', { url: 'twilio://api.example.com', secret: null }],
  ['no secret for a signed POST', { url: 'https://sms.example.com/send', secret: null }],
  ['a short secret', { url: 'https://sms.example.com/send', secret: 'whsec_AAAA' }],
] as const)
  test(`an SMS provider with ${why} cannot be made`, () => {
    const make = () => createSms({ id: 'x', from: '+1', ...given }, { clock: createClock() });
    assert.throws(make, /SMS provider x/);
  });
