// Owns whether the gateway for SMS that the page of messages shows works as it stands there. Not what answers mean: sms.test.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import type { Channel } from '../../server/ports/delivery.ts';
import { signer } from '../../server/deliver/channels/http/sign.ts';
import { createClock } from '../kit/clock.ts';
import { rendered } from './letters.ts';

const PAGE = readFileSync(new URL('../../server/docs/messages.md', import.meta.url), 'utf8');
const SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;

/** As the package `standardwebhooks`: throws for a body that another secret signed. */
class Webhook {
  readonly #secret: string;
  constructor(secret: string) {
    this.#secret = secret;
  }
  verify(body: string, headers: Readonly<Record<string, string>>): void {
    const { 'webhook-id': id = '', 'webhook-timestamp': at = '' } = headers;
    const own = signer(this.#secret, 'test')(id, body, Number(at) * 1000)['webhook-signature'];
    if (own !== headers['webhook-signature']) throw new Error('No matching signature found');
  }
}

type SendBy = (to: string, from: string, text: string) => Promise<void>;

/** Runs the lines of the page with another port. Returns the server's own way to post to them. */
async function gateway(t: TestContext, sendBy: SendBy, secret = SECRET): Promise<Channel> {
  const lines = [...PAGE.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const code = lines.find((one) => one.includes('SMS_SECRET')) ?? '';
  const body = code.replaceAll(/^import .*$/gm, '');
  let server: Server | undefined;
  const listen = (listener: RequestListener) => {
    server = createServer(listener);
    return { listen: () => server?.listen(0, '127.0.0.1') };
  };
  new Function('createServer', 'Webhook', 'process', 'sendBy', body)(
    listen,
    Webhook,
    { env: { SMS_SECRET: SECRET } },
    sendBy,
  );
  assert.ok(server);
  const running = server;
  await new Promise((listening) => running.once('listening', listening));
  const { port } = running.address() as AddressInfo;
  const url = `https://127.0.0.1:${port}/?tls=never`;
  const sms = createSms({ id: 'gateway', url, from: 'Example', secret }, { clock: createClock(), wait: 5000 });
  t.after(async () => {
    await sms.close();
    running.closeAllConnections();
    running.close();
  });
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
