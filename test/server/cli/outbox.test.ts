// Owns what an operator reads of the outbox on the command line. Not what is done with its messages: ../data/outbox.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEYS, PUBLIC_URL, startApp } from '../../kit/app.ts';
import { runHere } from '../../kit/command.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

test('messages are counted in words: none, one, several', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const { databaseUrl, project, clock } = app;
  const config = { databaseUrl, projects: [project], publicUrl: PUBLIC_URL, keys: KEYS, outboundAllow: [] };
  const last = async (...args: readonly string[]) =>
    (await runHere(['outbox', ...args], { config, clock })).text.split('\n').at(-1);
  assert.equal(await last('list'), '0 messages.');
  // After a strong sign-in no other contact has to agree, so there are a code and a notice.
  await app.person('ann', strongSignIn()).send('POST', '/v1/changes', { kind: 'email', value: 'ann@new.example' });
  assert.equal(await last('list'), '2 messages.');
  assert.equal(await last('list', '--limit', '1'), '1 message; there may be more: --limit.');
  assert.equal(await last('drop', '--all'), 'This would drop 2 messages. Say --yes to do it; it cannot be undone.');
});
