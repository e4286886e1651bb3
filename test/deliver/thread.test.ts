// Owns the thread in which a server delivers: its start, its death, and what a stop gives back. Not delivery by other processes:
// test/server/deliver.test.ts.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Worker } from 'node:worker_threads';
import { createCourierInThread } from '../../server/deliver/run/courier-in-thread.ts';
import { KEYS, PUBLIC_URL, startApp, type TestApp } from '../kit/app.ts';
import { codeIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { createLines } from './letters.ts';

async function started(t: TestContext) {
  const app = await startApp();
  // The thread has the clock of the machine.
  app.clock.pass(Date.now() - app.clock());
  const log = createLines();
  const threads: Worker[] = [];
  const rung: string[] = [];
  let passed = 0;
  const courier = createCourierInThread({
    settings: { projects: [app.project], publicUrl: PUBLIC_URL, keys: KEYS, outboundAllow: [], logLevel: 'info' },
    // So that a lease can end without a wait.
    outbox: {
      ...app.store.outbox,
      exchange: ({ outcomes, claim }) =>
        app.store.outbox.exchange({ outcomes, claim: claim && { ...claim, now: claim.now + passed } }),
    },
    log,
    changeSignal: { ring: (change) => rung.push(change) },
    onThread: (thread) => threads.push(thread),
    pauses: { first: 1, longest: 1 },
  });
  t.after(async () => {
    await courier.close();
    await app.close();
  });
  courier.start();
  return { app, courier, threads, rung, lines: log.lines, pass: (ms: number) => (passed += ms) };
}

async function begin(app: TestApp, value: string) {
  const ann = app.person('ann', strongSignIn());
  const { status, body } = await ann.send<{ id: string }>('POST', '/v1/changes', {
    kind: 'email',
    value,
    then: 'replace',
  });
  assert.equal(status, 201);
  return { ann, id: body.id };
}

async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise(setImmediate);
}

test('the thread starts with its server, and what it tells goes to the log and to those who watch the change', async (t) => {
  const { app, courier, threads, rung, lines } = await started(t);
  assert.equal(threads.length, 1);
  const { ann, id } = await begin(app, 'ann@new.example');
  courier.wake();
  const code = codeIn(await app.inbox.waitFor('ann@new.example'));
  const sent = () => lines.find(({ event, data }) => event === 'message-sent' && data['template'] === 'prove');
  await until(() => sent() !== undefined && rung.includes(id));
  assert.equal(sent()?.data['to'], 'a••@n••.example');
  assert.equal((await ann.prove({ id }, code)).status, 200);
  assert.equal(threads.length, 1);
});

test('a thread that dies in the middle of a message is started again, and the message goes out when its lease has ended', async (t) => {
  const { app, courier, threads, lines, pass } = await started(t);
  app.inbox.setFault('email', 'slow');
  await begin(app, 'ann@new.example');
  courier.wake();
  await until(() => app.inbox.attempts('email') >= 1);
  await threads[0]?.terminate();
  await until(() => threads.length === 2);
  assert.deepEqual(
    lines.filter(({ event }) => event === 'worker-died').map(({ data }) => data['worker']),
    ['delivery'],
  );
  app.inbox.setFault('email', 'ok');
  pass(2 * 60_000);
  courier.wake();
  await app.inbox.waitFor('ann@new.example');
  assert.equal(app.inbox.messages('ann@new.example').length, 1);
});

test('a stop ends a thread that is still starting, and nothing is claimed after it', async (t) => {
  const { app, courier, threads } = await started(t);
  await begin(app, 'ann@new.example');
  await courier.stop(60_000);
  assert.equal(threads[0]?.threadId, -1);
  assert.equal(app.inbox.attempts('email'), 0);
});

test('a stop gives back what is being sent, ends the thread, and starts no other', async (t) => {
  const { app, courier, threads } = await started(t);
  app.inbox.setFault('email', 'slow');
  await begin(app, 'ann@new.example');
  courier.wake();
  await until(() => app.inbox.attempts('email') >= 1);
  await courier.stop(0);
  assert.equal(threads[0]?.threadId, -1);
  courier.wake();
  const claim = { now: Date.now(), lease: 1, room: [1, 1, 1, 1, 1, 1, 1, 1], rooms: [], after: null };
  const { claimed } = await app.store.outbox.exchange({ outcomes: [], claim });
  assert.ok((claimed?.messages ?? []).some(({ template }) => template === 'prove'));
  assert.equal(threads.length, 1);
});
