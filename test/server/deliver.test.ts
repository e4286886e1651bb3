// Owns delivery as processes: a server that leaves it to others, others that do only that, and what they do when they are killed
// or stopped. Not the courier: test/deliver. Not the thread of a server: test/deliver/thread.test.ts.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { describe, test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { InboxOptions } from '../../demo/inbox-message.ts';
import { makeKey } from '../../server/config/keys.ts';
import { DATABASES, freshDatabase, type DatabaseKind } from '../kit/database.ts';
import { codeIn } from '../kit/inbox.ts';
import { served } from '../kit/served.ts';
import { surroundings, type How, type Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const FOR_EVER = 3_600_000;
const APART = { args: ['serve', '--no-deliver'] } as const;
const DELIVER = { args: ['deliver'] } as const;
const turn = () => new Promise((done) => setImmediate(done));
const person = (sub: string) => strongSignIn({ sub });

async function around(t: TestContext, kind: DatabaseKind, mailbox: InboxOptions = {}) {
  const database = kind === 'postgres' ? await freshDatabase(kind, true) : null;
  const where = database === null ? {} : { DATABASE_URL: database.url };
  const own = await surroundings({ SECRET_KEYS: makeKey('k1'), ...where }, mailbox);
  t.after(async () => {
    await own.close();
    await database?.remove();
  });
  return own;
}

async function run(of: Surroundings, how: How) {
  const { child, lines } = await of.start(undefined, how);
  const logged = (event: string) => lines.filter((line) => line.includes(`"event":"${event}"`));
  return { child, logged };
}

async function begin(of: Surroundings, sub: string): Promise<string> {
  const value = `${sub}@new.example`;
  const body = { kind: 'email', value, then: 'replace' };
  const begun = await served(() => of.ask<{ id: string }>(person(sub), 'POST', '/v1/changes', body));
  assert.equal(begun.status, 201);
  return begun.body.id;
}

async function prove(of: Surroundings, sub: string, id: string): Promise<void> {
  const code = codeIn(await of.inbox.waitFor(`${sub}@new.example`));
  const path = `/v1/changes/${id}/code`;
  const proved = await served(() => of.ask<{ state: string }>(person(sub), 'POST', path, { code }));
  assert.deepEqual([proved.status, proved.body.state], [200, 'done']);
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', done));

for (const kind of DATABASES)
  describe(`delivery as processes, ${kind}`, { concurrency: true }, () => {
    test('a server delivers by a thread of its own, which starts with it', async (t) => {
      const of = await around(t, kind);
      const { logged } = await run(of, {});
      while (logged('worker-started').length === 0) await turn();
      assert.match(logged('worker-started').join(), /"worker":"delivery"/);
      const id = await begin(of, 'ann');
      await prove(of, 'ann', id);
    });

    test('messages of a server with --no-deliver wait, and deliver in another process sends them', async (t) => {
      const of = await around(t, kind);
      const server = await run(of, APART);
      const id = await begin(of, 'ann');
      const { child, logged } = await run(of, DELIVER);
      await prove(of, 'ann', id);
      assert.deepEqual(server.logged('message-sent'), []);
      assert.deepEqual(server.logged('worker-started'), []);
      while (logged('message-sent').length === 0) await turn();

      const gone = ended(child);
      child.kill('SIGTERM');
      assert.equal(await gone, 0);
      assert.equal(logged('stopped').length, 1);
    });

    test('an event stream of a server tells that another process has sent the message', async (t) => {
      const of = await around(t, kind);
      await run(of, APART);
      const id = await begin(of, 'ann');
      const headers = { authorization: `Bearer ${of.idp.token({ ...person('ann') })}` };
      const stream = await fetch(`${of.base}/v1/changes/${id}/events`, { headers });
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      let told = '';
      const until = async (words: RegExp) => {
        while (!words.test(told)) told += (await reader?.read())?.value ?? assert.fail('the stream has ended');
      };
      await until(/event: change/);
      await run(of, DELIVER);
      await until(/"delivery":"sent"/);
      await reader?.cancel();
    });

    test('what a killed process was sending is sent by another one when the lease has ended', async (t) => {
      const of = await around(t, kind, { slowMs: FOR_EVER });
      await run(of, APART);
      const { child } = await run(of, DELIVER);
      of.inbox.setFault('email', 'slow');
      const id = await begin(of, 'ann');
      // The code, and the notice to the old address.
      while (of.inbox.attempts('email') < 2) await turn();
      const gone = ended(child);
      child.kill('SIGKILL');
      await gone;
      of.inbox.setFault('email', 'ok');
      await run(of, DELIVER);
      await prove(of, 'ann', id);
      await of.inbox.waitFor('ann@old.example');
    });

    test('several processes that deliver beside a server that does too send each message once', async (t) => {
      const of = await around(t, kind);
      await run(of, {});
      await run(of, DELIVER);
      await run(of, DELIVER);
      const people = Array.from({ length: 12 }, (_, i) => `person${i}`);
      await Promise.all(people.map(async (sub) => prove(of, sub, await begin(of, sub))));
      for (const sub of people) assert.equal(of.inbox.messages(`${sub}@new.example`).length, 1);
    });
  });

describe('a process that delivers', { concurrency: true }, () => {
  test('is stopped by SIGTERM while a provider hangs, and gives the message back for the next process', async (t) => {
    const of = await around(t, 'sqlite', { slowMs: FOR_EVER });
    await run(of, APART);
    const { child, logged } = await run(of, DELIVER);
    of.inbox.setFault('email', 'slow');
    await begin(of, 'ann');
    while (of.inbox.attempts('email') === 0) await turn();
    const gone = ended(child);
    child.kill('SIGTERM');
    assert.equal(await gone, 0);
    assert.deepEqual(logged('stop-cut'), []);
    // The second is the notice to the old address.
    assert.deepEqual(queued(of), [
      { recipient: 'ann@new.example', is_due: 1 },
      { recipient: 'ann@old.example', is_due: 1 },
    ]);

    of.inbox.setFault('email', 'ok');
    await run(of, DELIVER);
    await of.inbox.waitFor('ann@new.example');
  });

  test('refuses a wrong configuration, a database that it cannot open, and a start without the keys of its server', async (t) => {
    const of = await surroundings();
    t.after(() => of.close());
    const refused = async (settings: Record<string, string>, words: RegExp) => {
      const { code, err } = await of.run(['deliver'], settings);
      assert.equal(code, 1);
      assert.match(err, words);
    };
    await refused({}, /There are no secret keys: set SECRET_KEYS or SECRET_KEYS_FILE as the server has it/);
    await refused({ SMTP_URL: 'http://mail.example' }, /The configuration cannot be used:\n {2}- SMTP_URL/);
    const keys = { SECRET_KEYS: makeKey('k1') };
    await refused(
      { ...keys, DATABASE_URL: 'sqlite:/nowhere/at/all.db' },
      /The database \/nowhere\/at\/all\.db cannot be used/,
    );
    assert.equal((await of.run(['deliver', '--fast'])).code, 2);
  });
});

/** The messages that wait. */
function queued({ file }: Surroundings): readonly unknown[] {
  const database = new Sqlite(file, { readonly: true });
  try {
    const rows = database.prepare(
      `select recipient, due_at <= ? as is_due from outbox where state = 'queued' order by recipient`,
    );
    return rows.all(Date.now());
  } finally {
    database.close();
  }
}
