// Owns that a backup is one moment of a busy database, and that a restored one takes nothing of its time again. Not the parts of
// a restore on both databases: restore.test.ts.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeKey } from '../../../server/config/keys.ts';
import { backupSqlite } from '../../../server/data/backup/backup-sqlite.ts';
import { silent } from '../../kit/database.ts';
import { codeIn } from '../../kit/inbox.ts';
import { surroundings, type Started, type Surroundings } from '../../kit/server.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const KEY = makeKey('k1');

/** A sign-in after a restore: a token says when it was issued in whole seconds. */
const signedInAgain = (sub: string) => strongSignIn({ sub, iat: Math.ceil(Date.now() / 1000) + 2 });

async function stop({ child }: Started): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

async function begin(around: Surroundings, sub: string, value: string): Promise<{ id: string; code: string }> {
  const { status, body } = await around.ask<{ id: string }>(strongSignIn({ sub }), 'POST', '/v1/changes', {
    kind: 'email',
    value,
  });
  assert.equal(status, 201);
  return { id: body.id, code: codeIn(await around.inbox.waitFor(value)) };
}

const prove = (
  around: Surroundings,
  who: Readonly<Record<string, unknown>>,
  { id, code }: { id: string; code: string },
) => around.ask<{ state?: string; code?: string }>(who, 'POST', `/v1/changes/${id}/code`, { code });

test('a backup under load is whole, and what waited in it is over after a restore', async (t) => {
  const around = await surroundings({ SECRET_KEYS: KEY });
  t.after(() => around.close());
  const server = await around.start();
  const backup = join(dirname(around.file), 'copy.db');
  const done = await begin(around, 'ann', 'ann@new.example');
  const cancelled = await begin(around, 'bob', 'bob@new.example');

  let asked = 0;
  const over = new AbortController();
  const load = (async () => {
    while (!over.signal.aborted) {
      const { status } = await around.ask(`u${asked}`, 'GET', '/v1/me');
      assert.equal(status, 200);
      asked += 1;
    }
  })();
  const made = await around.run(['backup', backup, '--json']);
  over.abort();
  await load;
  assert.equal(made.code, 0, made.err);
  assert.ok(asked > 0);
  assert.equal((JSON.parse(made.out) as { key: string }).key, 'k1');
  assert.equal(statSync(backup).mode & 0o777, 0o600);
  assert.deepEqual(
    readdirSync(dirname(backup)).filter((name) => name.startsWith('copy.db')),
    ['copy.db'],
  );

  assert.equal((await prove(around, strongSignIn({ sub: 'ann' }), done)).body.state, 'done');
  await around.ask(strongSignIn({ sub: 'bob' }), 'DELETE', `/v1/changes/${cancelled.id}`);
  const old = around.headersOf(strongSignIn({ sub: 'ann' }));
  const refused = await around.run(['restore', backup, '--yes']);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /has the database .* open: stop it/);
  await stop(server);

  const look = await around.run(['restore', backup]);
  assert.match(
    look.out,
    /^This would put .*\nThe data was made with the secret key k1\.\nIt would end: 2 waiting changes/,
  );
  const foreign = await around.run(['restore', backup, '--yes'], { SECRET_KEYS: makeKey('k2') });
  assert.deepEqual([foreign.code, foreign.out], [1, '']);
  assert.match(foreign.err, /its newest code was made with k1, and there is only k2/);
  const restored = await around.run(['restore', backup, '--yes']);
  assert.equal(restored.code, 0, restored.err);
  assert.match(restored.out, /is the database .* now\.\nThe former database is .*\.before-\d{8}T\d{6}Z\.\n/);
  assert.equal(statSync(around.file).mode & 0o777, 0o600);

  const mails = around.inbox.messages().length;
  await around.start();
  assert.equal((await fetch(`${around.base}/v1/me`, { headers: old })).status, 401);
  for (const [sub, change] of [
    ['ann', done],
    ['bob', cancelled],
  ] as const) {
    const answer = await prove(around, signedInAgain(sub), change);
    assert.deepEqual([answer.status, answer.body.code], [409, 'change-closed']);
  }
  const { body } = await around.ask<{ contacts: { value: string }[] }>(signedInAgain('ann'), 'GET', '/v1/me');
  assert.deepEqual(
    body.contacts.map(({ value }) => value),
    ['ann@old.example'],
  );
  // She begins anew. The courier that sends this mail would have sent an old one before it.
  const { status, body: again } = await around.ask<{ id: string }>(signedInAgain('ann'), 'POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@third.example',
  });
  assert.equal(status, 201);
  const code = codeIn(await around.inbox.waitFor('ann@third.example'));
  assert.equal((await prove(around, signedInAgain('ann'), { id: again.id, code })).body.state, 'done');
  const sent = around.inbox.messages().slice(0, around.inbox.messages().length - mails);
  // Those whose change waited are told that it is over; of what was queued, nothing goes out.
  const ofRestore = (text: string) => text.includes('earlier state of its data');
  assert.ok(
    sent.every(({ to, text }) => /ann@(third|old)\.example/.test(String(to)) || ofRestore(text)),
    JSON.stringify(sent.map(({ to }) => to)),
  );
  assert.equal((await around.run(['audit', 'verify'])).code, 0);
});

test('no server starts on a backup, and what is no database is neither backed up nor restored', async (t) => {
  const around = await surroundings({ SECRET_KEYS: KEY });
  t.after(() => around.close());
  await around.run(['migrate']);
  const backup = join(dirname(around.file), 'copy.db');
  assert.equal((await around.run(['backup', backup])).code, 0);
  const over = { DATABASE_URL: `sqlite:${backup}` };
  const started = await around.run(['serve'], over);
  assert.deepEqual([started.code, started.out], [1, '']);
  assert.match(started.err, /copy\.db is a backup\./);
  const marked = await around.run(['restore', '--mark', '--yes'], over);
  assert.equal(marked.code, 0, marked.err);
  assert.equal((await around.run(['audit', 'verify'], over)).code, 0);

  assert.match((await around.run(['backup', backup])).err, /already: --force/);
  const itself = await around.run(['backup', around.file, '--force']);
  assert.deepEqual([itself.code, itself.out], [1, '']);
  assert.match(itself.err, /is the database itself: name another file/);
  assert.equal((await around.run(['audit', 'verify'])).code, 0);
  const junk = join(dirname(around.file), 'junk.db');
  writeFileSync(
    junk,
    'not a database at all, but long enough to be read as the header of one, and then some more text',
  );
  const wrong = await around.run(['restore', junk, '--yes']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /is no database of this server, or it is damaged/);
  assert.equal(existsSync(`${around.file}.restoring`), false);
  assert.equal((await around.run(['restore'])).code, 2);
});

test('no other user may read a backup, while it is made either', async (t) => {
  const around = await surroundings({ SECRET_KEYS: KEY });
  t.after(() => around.close());
  await around.run(['migrate']);
  const target = join(dirname(around.file), 'copy.db');
  const modes = new Set<number>();
  await backupSqlite(around.file, target, {
    clock: Date.now,
    log: silent,
    force: false,
    progress: () => void modes.add(statSync(`${target}.part`).mode & 0o777),
  });
  assert.deepEqual([...modes], [0o600]);
});
