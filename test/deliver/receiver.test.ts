// Owns whether the receiver that the page of webhooks shows works as it stands there. Not what is sent when: test/server/webhooks.test.ts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { signer } from '../../server/deliver/channels/http/sign.ts';
import { startPageServer } from './page-server.ts';

const SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const EVENT = { type: 'contact.changed', timestamp: '2026-11-24T10:00:00.000Z', data: { kind: 'email', version: 7 } };

async function receiver(t: TestContext) {
  const handled: unknown[] = [];
  const { port } = await startPageServer(t, 'webhooks.md', 'WEBHOOK_SECRET', {
    env: { WEBHOOK_SECRET: SECRET },
    given: { handle: async (event: unknown) => void handled.push(event) },
  });
  const post = async (id: string, body: string, signed = body, secret = SECRET): Promise<number> => {
    const headers = signer(secret, 'test')(id, signed, Date.now());
    return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status;
  };
  return { handled, post };
}

test('the receiver of the page takes an event once, also when it comes again', async (t) => {
  const { handled, post } = await receiver(t);
  const body = JSON.stringify(EVENT);
  assert.deepEqual([await post('evt_1', body), await post('evt_1', body), await post('evt_2', body)], [204, 204, 204]);
  assert.deepEqual(handled, [EVENT, EVENT]);
});

test('the receiver of the page refuses what another secret signed, and a body that was changed', async (t) => {
  const { handled, post } = await receiver(t);
  const body = JSON.stringify(EVENT);
  const other = `whsec_${Buffer.alloc(32, 4).toString('base64')}`;
  assert.deepEqual([await post('evt_1', body, body, other), await post('evt_1', body, `${body} `)], [400, 400]);
  assert.deepEqual(handled, []);
});
