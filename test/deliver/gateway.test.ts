// Owns whether the gateway for SMS that the page of messages shows works as it stands there. Not what answers mean: sms.test.ts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import type { Channel } from '../../server/ports/delivery.ts';
import { rendered } from './letters.ts';
import { startPageServer } from './page-server.ts';

const SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;

type SendBy = (to: string, from: string, text: string) => Promise<void>;

/** Runs the gateway of the page. Returns the server's own way to post to it. */
async function gateway(t: TestContext, sendBy: SendBy, secret = SECRET): Promise<Channel> {
  const { port } = await startPageServer(t, 'messages.md', 'SMS_SECRET', {
    env: { SMS_SECRET: SECRET },
    given: { sendBy },
  });
  const url = `https://127.0.0.1:${port}/?tls=never`;
  // The time is the real one: the receiver refuses a request that is older than some minutes.
  const sms = createSms({ id: 'gateway', url, from: 'Example', secret }, { clock: Date.now, wait: 5000 });
  t.after(() => sms.close());
  return sms;
}

test('the gateway of the page sends an SMS once, also when it is asked again', async (t) => {
  const sent: string[][] = [];
  const sms = await gateway(t, async (...call) => void sent.push(call));
  for (let attempt = 0; attempt < 3; attempt++) assert.equal((await sms.send(rendered('phone'))).at, 'sent');
  assert.equal(sent.length, 1);
  assert.equal(sent[0]?.[1], 'Example');
});

test('the gateway of the page sends an SMS once, when it is asked again while the provider is slow', async (t) => {
  const sent: string[][] = [];
  let answer = (): void => assert.fail('nothing was sent');
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const sms = await gateway(t, async (...call) => {
    sent.push(call);
    await answered;
  });
  const first = sms.send(rendered('phone'));
  const second = sms.send(rendered('phone'));
  while (sent.length === 0) await new Promise(setImmediate);
  answer();
  assert.deepEqual([(await first).at, (await second).at, sent.length], ['sent', 'sent', 1]);
});

test('the gateway of the page survives a provider that refuses, and sends at the next attempt', async (t) => {
  let calls = 0;
  const sms = await gateway(t, async () => {
    calls += 1;
    if (calls === 1) throw new Error('refused');
  });
  assert.partialDeepStrictEqual(await sms.send(rendered('phone')), { at: 'retry', reason: 'sms-503' });
  assert.equal((await sms.send(rendered('phone'))).at, 'sent');
  assert.equal(calls, 2);
});

test('the gateway of the page refuses a request that another secret signed', async (t) => {
  const other = `whsec_${Buffer.alloc(32, 4).toString('base64')}`;
  const sms = await gateway(t, () => assert.fail('it was sent'), other);
  assert.equal((await sms.send(rendered('phone'))).at, 'dead');
});
