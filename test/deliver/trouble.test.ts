// Owns what the log says when a mail or an SMS cannot be sent. Not what is tried again: courier.test.ts.
import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import type { Log } from '../../server/ports/log.ts';

/** A port at which no server listens. */
async function deadPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

test('a mail or an SMS that fails is a warning with host and cause, and holds neither password nor address', async () => {
  const port = await deadPort();
  const lines: { readonly level: string; readonly event: string; readonly data: Readonly<Record<string, unknown>> }[] =
    [];
  const at =
    (level: string) =>
    (event: string, data: object = {}) =>
      void lines.push({ level, event, data: { ...data } });
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const t = await startApp({
    log,
    project: {
      mail: [{ id: 'smtp', url: `smtp://user:hunter2@127.0.0.1:${port}?tls=never`, from: 'no-reply@example.com' }],
      sms: [
        { id: 'sms', url: `twilio://AC1:hunter2@127.0.0.1:${port}?tls=never`, from: '+358405550100', secret: null },
      ],
    },
  });
  try {
    const ann = t.person('ann', strongSignIn());
    await ann.begin({ kind: 'email', value: 'new@example.com' });
    await ann.begin({ kind: 'phone', value: '+358401234567' });
    await t.courier.drain();
    const failed = lines.filter(({ event }) => event === 'message-retry');
    for (const [kind, reason] of [
      ['email', 'smtp-network'],
      ['phone', 'sms-network'],
    ] as const) {
      const line = failed.find(({ data }) => data['kind'] === kind);
      assert.partialDeepStrictEqual(line, {
        level: 'warn',
        data: { reason, host: '127.0.0.1', cause: 'ECONNREFUSED' },
      });
    }
    assert.doesNotMatch(JSON.stringify(lines), /hunter2|new@example|401234567/);
  } finally {
    await t.close();
  }
});
