import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { codeIn } from '../kit/inbox.ts';
import { KEYS, startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { startChild, type Child } from './child.ts';
import { createFlow, type Target } from './load/flows.ts';
import { openFeed } from './load/feed.ts';
import { Client } from './load/http.ts';
import { createProofs } from './load/proofs.ts';
import { createDerivation } from './servers/codes.ts';
import { startPeer } from './servers/peers.ts';
import { createSignIn } from './servers/sign-in.ts';
import { networkOf, userAt } from './servers/users.ts';
import { percentile } from './stats.ts';

const folder = mkdtempSync(join(tmpdir(), 'contact-change-bench-test-'));
let sink: Child;
let ports: { readonly port: number; readonly feed: number };
before(async () => {
  sink = await startChild(join(import.meta.dirname, 'sink.ts'));
  ports = await sink.call('ports');
});
after(async () => {
  await sink.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a percentile is the value that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  assert.deepEqual(
    [0.5, 0.95, 0.99, 1].map((part) => percentile(hundred, part)),
    [50, 95, 99, 100],
  );
  assert.equal(percentile([7], 0.99), 7);
  assert.ok(Number.isNaN(percentile([], 0.5)));
});

test('the code that the bench derives is the code in the mail', async () => {
  const app = await startApp();
  try {
    const ann = app.person('ann', strongSignIn());
    const { user } = await ann.me();
    const value = 'ann@new.example';
    const { id } = await ann.begin({ kind: 'email', value, then: 'replace' });
    const derive = createDerivation(`${KEYS[0].id}:${Buffer.from(KEYS[0].key).toString('base64url')}`);
    const proofs = createProofs(app.databaseUrl);
    const code = derive({ change: id, user: user.id, key: value }, await proofs.of(id));
    await proofs.close();
    assert.equal(code, codeIn(await app.inbox.waitFor(value)));
  } finally {
    await app.close();
  }
});

test('no two users of the bench share a name or a network', () => {
  const some = [0, 1, 2, 255, 256, 65_535, 65_536, 131_071, 131_072, 1_000_000, 9_999_999];
  for (const name of [networkOf, (n: number) => userAt(n).sub, (n: number) => userAt(n).next])
    assert.equal(new Set(some.map(name)).size, some.length);
});

test('the floor changes an e-mail address by the code that it mails, and counts a wrong one', async () => {
  const { privateKey, jwks } = createSignIn();
  const file = join(folder, 'floor.db');
  const secret = 'known to both sides';
  const floor = await startPeer('floor', { file, users: 2, jwks, secret, smtpPort: ports.port });
  const feed = await openFeed(ports.feed);
  const target: Target = { name: 'floor', port: floor.port, privateKey, secret };
  const flow = createFlow(target);
  const client = new Client(floor.port);
  try {
    const begun = await client.ask(flow.begin(1));
    assert.equal(begun.status, flow.begun);
    const code = await flow.code(1, begun, null);
    assert.equal(await flow.code(1, begun, feed), code);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    assert.equal((await client.ask(flow.prove(1, begun, wrong))).status, 400);
    assert.equal((await client.ask(flow.prove(1, begun, code))).status, flow.proved);
    const database = new Sqlite(file, { readonly: true });
    const { email } = database
      .prepare<[string], { email: string }>('select email from contacts where user = ?')
      .get(userAt(1).sub) ?? { email: '' };
    const { attempts } = database.prepare<[], { attempts: number }>('select attempts from changes').get() ?? {
      attempts: 0,
    };
    database.close();
    assert.deepEqual([email, attempts], [userAt(1).next, 1]);
  } finally {
    client.close();
    feed.close();
    await floor.stop();
  }
});
