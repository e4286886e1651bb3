import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { codeIn } from '../kit/inbox.ts';
import { surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const ROUNDS = process.env['LONG'] ? 50 : 4;
const PEOPLE = 6;

interface Change {
  readonly id: string;
  readonly state: string;
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', (code) => done(code)));

test(`restarted ${ROUNDS} times under load, in the midst of sending and proving: all that was taken is finished, nothing is answered but the truth or 503 (F4)`, async (t) => {
  const around = await surroundings({}, { slowMs: 500 });
  const { inbox, file } = around;
  t.after(() => around.close());
  const done: { person: string; id: string }[] = [];
  const rounds = { left: ROUNDS };
  let up: Promise<unknown> = Promise.resolve();

  /** Until there is an answer: nobody may be there to give one, or it may be on its way out. */
  async function ask(person: string, method: string, path: string, body?: unknown): Promise<Change> {
    for (;;) {
      await up;
      const answer = await around.ask<Change>(strongSignIn({ sub: person }), method, path, body).catch(() => null);
      if (answer?.status === 503) assert.ok(Number(answer.headers.get('retry-after')) >= 1, 'says when to come back');
      else if (answer) {
        assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        return answer.body;
      }
      await new Promise((turn) => setImmediate(turn));
    }
  }

  /** One person after another changes an address. */
  async function load(place: number): Promise<void> {
    for (let n = 1; rounds.left > 0; n++) {
      const person = `p${place}x${n}`;
      const value = `${person}@new.example`;
      const { id } = await ask(person, 'POST', '/v1/changes', { kind: 'email', value, then: 'replace' });
      const mail = await inbox.waitFor(value);
      await ask(person, 'POST', `/v1/changes/${id}/code`, { code: codeIn(mail) });
      done.push({ person, id });
    }
  }

  let { child } = await around.start();
  const loads = Array.from({ length: PEOPLE }, (_, place) => load(place));
  for (; rounds.left > 0; rounds.left--) {
    const until = done.length + 3 + (rounds.left % 4);
    while (done.length < until) await new Promise((turn) => setImmediate(turn));
    // In every other round mails are under way that take a while.
    if (rounds.left % 2 === 0) {
      inbox.setFault('email', 'slow');
      const before = inbox.attempts('email');
      while (inbox.attempts('email') === before) await new Promise((turn) => setImmediate(turn));
    }
    let open = () => {};
    up = new Promise<void>((ready) => (open = ready));
    const gone = ended(child);
    child.kill('SIGTERM');
    assert.equal(await gone, 0, 'it ends by itself, and cleanly');
    assert.ok(!existsSync(`${file}-wal`), 'all is in the one file');
    const database = new Sqlite(file, { readonly: true });
    const held = database.prepare(`select count(*) as n from outbox where state = 'queued' and due_at > ?`);
    assert.deepEqual(held.get(Date.now()), { n: 0 }, 'what was not sent waits for nobody');
    database.close();
    inbox.setFault('email', 'ok');
    ({ child } = await around.start());
    open();
  }
  await Promise.all(loads);

  for (const { person, id } of done) assert.equal((await ask(person, 'GET', `/v1/changes/${id}`)).state, 'done');
  const ids = inbox.messages().map((m) => m.headers['message-id']);
  assert.equal(new Set(ids).size, ids.length, 'nothing went twice');
});

test('a server that was frozen in the midst of sending, for longer than its lease, marks nothing when it wakes (F5)', async (t) => {
  const around = await surroundings();
  const { inbox, file } = around;
  t.after(() => around.close());
  const { child: zombie } = await around.start();
  let said = '';
  zombie.stdout?.on('data', (data: Buffer) => (said += data.toString()));
  /** What it says became of a message. */
  const heard = async (id: string): Promise<string | undefined> => {
    for (;;) {
      const event = new RegExp(`"event":"([a-z-]+)","message":"${id}"`).exec(said)?.[1];
      if (event !== undefined) return event;
      await new Promise((turn) => setImmediate(turn));
    }
  };

  inbox.setFault('email', 'slow');
  const to = 'ann@new.example';
  const begun = await around.ask<Change>(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', {
    kind: 'email',
    value: to,
  });
  assert.equal(begun.status, 201);
  while (inbox.attempts('email') === 0) await new Promise((turn) => setImmediate(turn));
  zombie.kill('SIGSTOP');

  // Two minutes pass: the lease is over, as its row says.
  const database = new Sqlite(file);
  t.after(() => database.close());
  const row = () =>
    database.prepare('select id, state, generation, attempts from outbox where recipient = ?').get(to) as {
      id: string;
      state: string;
      generation: number;
      attempts: number;
    };
  database.prepare('update outbox set due_at = due_at - 120000 where recipient = ?').run(to);
  inbox.setFault('email', 'ok');
  await around.start(undefined, { another: true });
  while (row().state !== 'sent') await new Promise((turn) => setImmediate(turn));
  const after = row();
  assert.equal(after.generation, 2);

  zombie.kill('SIGCONT');
  assert.equal(await heard(after.id), 'lease-lost');
  assert.deepEqual(row(), after, 'the row is as the one that took over left it');
  const mails = inbox.messages(to);
  assert.ok(mails.length <= 2, 'at worst one copy');
  assert.equal(new Set(mails.map((m) => `${m.headers['message-id']} ${codeIn(m)}`)).size, 1, 'with the same code');
});
