// Owns that a wait comes to its end exactly once: with several servers, after a stop, and when a server is killed meanwhile.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { makeKey, parseKeys } from '../../../server/config/keys.ts';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { startApp, type TestApp } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { HOUR } from '../../kit/clock.ts';
import { DATABASES, freshDatabase } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { CLI, surroundings } from '../../kit/server.ts';
import { beginFor } from '../../kit/support.ts';

const PEOPLE = 20;

/** Changes of several people whose new addresses are proved, so that they wait. */
async function waiting(app: TestApp, count: number): Promise<readonly { sub: string; user: string; id: string }[]> {
  const all = [];
  for (let n = 0; n < count; n++) {
    const sub = `p${n}`;
    const { user } = await app.person(sub).me();
    const value = `${sub}@new.example`;
    const { id } = await beginFor(app, user.id, { kind: 'email', value, then: 'replace' });
    const token = tokenIn(await app.mailTo(value));
    await app.person().send('POST', '/v1/links/confirm', { token }, { authorization: '', origin: '' });
    all.push({ sub, user: user.id, id });
  }
  return all;
}

for (const kind of DATABASES)
  test(`several servers finish the same waits at once, and each change completes once, on ${kind}`, async (t) => {
    const database = await freshDatabase(kind, true);
    t.after(() => database.remove());
    const one = await startApp({ databaseUrl: database.url });
    t.after(() => one.close());
    const changes = await waiting(one, PEOPLE);
    // A server that was down at that time: it starts days later.
    const two = await startApp({ databaseUrl: database.url });
    t.after(() => two.close());
    for (const app of [one, two]) app.clock.pass(100 * HOUR);
    const finished = await Promise.all([one, two, one, two].map((app) => app.finishWaits()));
    assert.equal(
      finished.reduce((sum, each) => sum + each, 0),
      PEOPLE,
    );
    for (const { sub, id } of changes) {
      const { body } = await one.person(sub).send<ChangeBody>('GET', `/v1/changes/${id}`);
      assert.equal(body.state, 'done');
    }
    const rows = await queryDatabase(
      { files: database.files, url: database.url },
      `select change_id, count(*) as n from audit where event = 'change-done' group by change_id`,
    );
    assert.deepEqual(
      rows.map((row) => Number((row as { n: unknown }).n)),
      changes.map(() => 1),
    );
  });

test('a change that cannot be stored holds up no other, and is finished by the next look', async (t) => {
  let broken = '';
  const app = await startApp({
    through: {
      store: (store) => ({
        ...store,
        write: (work, options) => {
          if (broken !== '' && options?.user === broken) throw new Error('disk');
          return store.write(work, options);
        },
      }),
    },
  });
  t.after(() => app.close());
  const [first, second] = await waiting(app, 2);
  app.clock.pass(80 * HOUR);
  broken = first?.user ?? assert.fail();
  assert.equal(await app.finishWaits(), 1);
  broken = '';
  assert.equal(await app.finishWaits(), 1);
  assert.ok(second);
});

test('a server that is killed while it finishes waits, at any moment, leaves none half done, and the next one finishes all', async (t) => {
  const secret = makeKey('k1');
  const around = await surroundings({ SECRET_KEYS: secret });
  t.after(() => around.close());
  const parsed = parseKeys(secret);
  const app = await startApp({ databaseUrl: `sqlite:${around.file}`, keys: parsed.ok ? parsed.keys : [] });
  const changes = await waiting(app, PEOPLE);
  await app.close();
  // The wait began long ago by the clock of the real server.
  const past = Date.now() - HOUR;
  const db = new Sqlite(around.file);
  db.prepare(`update changes set ends_at = ?, terms = json_set(terms, '$.waitsUntil', ?) where state = 'waiting'`).run(
    past,
    past,
  );
  const open = (): number =>
    Number((db.prepare(`select count(*) as n from changes where state = 'waiting'`).get() as { n: number }).n);
  for (let round = 0; open() > 0; round++) {
    assert.ok(round < PEOPLE + 2, 'each start goes on where the one before was killed');
    const before = open();
    const { settings: env } = around;
    const child = spawn(process.execPath, [CLI, 'serve'], { env, stdio: 'ignore' });
    const exit = once(child, 'exit');
    // Killed as soon as one more is done, so in the middle of the others.
    while (open() === before && child.exitCode === null) await new Promise((turn) => setImmediate(turn));
    child.kill('SIGKILL');
    await exit;
  }
  const rows = db
    .prepare(`select change_id, count(*) as n from audit where event = 'change-done' group by change_id`)
    .all();
  assert.deepEqual(
    rows.map((row) => (row as { n: number }).n),
    changes.map(() => 1),
  );
  const told = db
    .prepare(`select change_id, count(*) as n from outbox where notice = 'done' group by change_id`)
    .all() as readonly { n: number }[];
  assert.deepEqual(
    told.map(({ n }) => n),
    changes.map(() => 1),
    'and each is told once',
  );
  db.close();
});
