import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { codeIn } from '../kit/inbox.ts';
import { surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const ROUNDS = process.env['LONG'] ? 100 : 10;
const PEOPLE = 6;

interface Change {
  id: string;
  state: string;
  value: string;
}

test(`killed at random under load, ${ROUNDS} times: no acknowledged change is lost, none is half done (R-030, F1)`, async (t) => {
  const around = await surroundings({ POLICY: JSON.stringify({ quotas: { beginsPerUser: 100, sendsPerUser: 500 } }) });
  const { inbox, file } = around;
  t.after(() => around.close());

  /** Null when the server was not there to answer: then nothing was promised. */
  const ask = <T>(person: string, method: string, path: string, body?: unknown) =>
    around.ask<T>(strongSignIn({ sub: person }), method, path, body).catch(() => null);

  const acknowledged: { person: string; id: string; value: string }[] = [];
  const counts = new Map<string, number>();

  /** Changes one person's address again and again until the server is gone. */
  async function load(person: string, gone: Promise<null>): Promise<void> {
    for (;;) {
      const n = (counts.get(person) ?? 0) + 1;
      counts.set(person, n);
      const value = `${person}.${n}@new.example`;
      const begun = await ask<Change>(person, 'POST', '/v1/changes', { kind: 'email', value, then: 'replace' });
      if (begun === null) return;
      assert.equal(begun.status, 201, JSON.stringify(begun.body));
      const mail = await Promise.race([inbox.waitFor(value), gone]);
      if (mail === null) return;
      const proved = await ask<Change>(person, 'POST', `/v1/changes/${begun.body.id}/code`, { code: codeIn(mail) });
      if (proved === null) return;
      assert.equal(proved.status, 200, JSON.stringify(proved.body));
      acknowledged.push({ person, id: begun.body.id, value });
    }
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    // Nobody begins more changes than anybody may in a day.
    const people = Array.from({ length: PEOPLE }, (_, i) => `person${Math.floor(round / 10)}${i}`);
    const running: ChildProcess = (await around.start()).child;
    const dead = new Promise<null>((leave) => running.once('exit', () => leave(null)));
    // The instant is random on purpose: after a random number of acknowledged changes, and a random bit of an event-loop turn.
    const until = acknowledged.length + 1 + Math.floor(Math.random() * 12);
    const kill = async (): Promise<void> => {
      while (acknowledged.length < until && running.exitCode === null) await new Promise((turn) => setImmediate(turn));
      for (let i = Math.floor(Math.random() * 200); i > 0; i -= 1) await new Promise((turn) => setImmediate(turn));
      running.kill('SIGKILL');
    };
    try {
      await Promise.all([kill(), ...people.map((person) => load(person, dead))]);
    } finally {
      running.kill('SIGKILL');
    }
  }
  await around.start();

  for (const { person, id, value } of acknowledged) {
    const read = await ask<Change>(person, 'GET', `/v1/changes/${id}`);
    assert.equal(read?.body.state, 'done', `${value} was acknowledged`);
  }
  assert.ok(acknowledged.length >= ROUNDS, `${acknowledged.length} changes were acknowledged`);

  const database = new Database(file, { readonly: true });
  t.after(() => database.close());
  assert.deepEqual(database.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
  const users = database.prepare('select id, version from users').all() as { id: string; version: number }[];
  assert.equal(users.length, PEOPLE * Math.ceil(ROUNDS / 10));
  for (const user of users) {
    const done = database
      .prepare(`select id, value, since from changes where user_id = ? and state = 'done' order by since, created_at`)
      .all(user.id) as { id: string; value: string }[];
    const contacts = database
      .prepare('select value, is_primary, verified_at from contacts where user_id = ?')
      .all(user.id) as { value: string; is_primary: number; verified_at: number | null }[];
    assert.equal(user.version, 1 + done.length, 'each change that is done counted once');
    assert.deepEqual(
      contacts.map((c) => [c.value, c.is_primary]),
      [[done.at(-1)?.value, 1]],
      'the contacts are what the last change made them',
    );
    const audits = database
      .prepare(`select count(*) as n from audit where user_id = ? and event = 'change-done'`)
      .get(user.id) as { n: number };
    assert.equal(audits.n, done.length, 'each has its audit row');
    const spent = database
      .prepare(
        `select count(*) as n from proofs where spent_at is not null and change_id in (select id from changes where user_id = ? and state = 'done')`,
      )
      .get(user.id) as { n: number };
    assert.equal(spent.n, done.length, 'each has its proof');
  }
});
