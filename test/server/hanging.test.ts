// Owns a server's process that hangs: at a mail while it stops, and frozen in a transaction. Not a restart under load:
// rolling.test.ts. Not the store's own answers: test/store/failover.test.ts.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { describe, test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { makeKey } from '../../server/config/keys.ts';
import { DATABASES, freshDatabase } from '../kit/database.ts';
import { surroundings, type Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const NEW = { kind: 'email', value: 'ann@new.example', then: 'replace' } as const;
/** Longer than any test, ms. */
const FOR_EVER = 3_600_000;
const turn = () => new Promise((done) => setImmediate(done));

async function start(t: TestContext, settings: Readonly<Record<string, string>> = {}) {
  const around = await surroundings(settings, { slowMs: FOR_EVER });
  t.after(() => around.close());
  const { child } = await around.start();
  let log = '';
  child.stdout?.on('data', (data: Buffer) => (log += data.toString()));
  return { around, child, log: () => log };
}

const begin = ({ ask }: Surroundings) =>
  ask<{ id: string; code?: string }>(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', NEW);
const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', done));

// Each waits for a time limit of the server: together they wait once.
describe('a process that hangs', { concurrency: true }, () => {
  test('at a mail is stopped by SIGTERM while the mail still hangs, and gives the mail back for the next process', async (t) => {
    const { around, child, log } = await start(t);
    const { inbox, file } = around;
    inbox.setFault('email', 'slow');
    assert.equal((await begin(around)).status, 201);
    while (inbox.attempts('email') === 0) await turn();
    const gone = ended(child);
    child.kill('SIGTERM');
    assert.equal(await gone, 0);
    assert.match(log(), /"event":"stopped"/);
    // An attempt that its own time limits had ended would be logged.
    assert.doesNotMatch(log(), /"event":"message-|"event":"stop-cut"/);
    const database = new Sqlite(file, { readonly: true });
    const row = database.prepare(`select state, due_at <= ? as is_due from outbox where recipient = ?`);
    assert.deepEqual(row.get(Date.now(), NEW.value), { state: 'queued', is_due: 1 });
    database.close();

    inbox.setFault('email', 'ok');
    await around.start();
    await inbox.waitFor(NEW.value);
  });

  if (DATABASES.includes('postgres'))
    test('in a transaction until PostgreSQL ends its session answers 503, and has done nothing', async (t) => {
      const { url, remove } = await freshDatabase('postgres', true);
      const beside = new Client({ connectionString: url });
      // In one transaction, PostgreSQL shows the sessions as they were at the first look. So another session holds the lock.
      const holder = new Client({ connectionString: url });
      t.after(async () => {
        await Promise.all([beside.end(), holder.end()]);
        await remove();
      });
      await Promise.all([beside.connect(), holder.connect()]);
      const { around, child } = await start(t, { DATABASE_URL: url, SECRET_KEYS: makeKey('k1') });
      const sessions = async (where: string): Promise<number> =>
        (await beside.query(`select 1 from pg_stat_activity where application_name = 'contact-change' and ${where}`))
          .rowCount ?? 0;
      const name = new URL(url).pathname.slice(1);

      await holder.query('begin; lock table limits');
      const answering = begin(around);
      while ((await sessions(`datname = '${name}' and wait_event_type = 'Lock'`)) === 0);
      child.kill('SIGSTOP');
      await holder.query('commit');
      const open = `datname = '${name}' and state like 'idle in transaction%'`;
      while ((await sessions(open)) === 0);
      while ((await sessions(open)) > 0) await turn();
      child.kill('SIGCONT');

      const answer = await answering;
      assert.deepEqual([answer.status, answer.body.code], [503, 'unavailable']);
      assert.ok(Number(answer.headers.get('retry-after')) >= 1);
      assert.equal((await beside.query('select 1 from changes')).rowCount, 0);
      assert.equal((await begin(around)).status, 201);
    });
});
