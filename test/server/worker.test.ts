import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createJobWorker } from '../../server/worker/job-worker.ts';
import { createTurns } from '../../server/worker/turns.ts';
import { silent } from '../kit/database.ts';
import type { Job } from './worker-thread.ts';

/** No limit of time that a busy machine could reach. */
const LONG = 600_000;

function started(t: TestContext, more: { file?: URL } = {}) {
  const limits = { within: LONG, patience: LONG, waiting: 4, waitingOfOwner: 2 };
  const file = new URL('./worker-thread.ts', import.meta.url);
  const worker = createJobWorker<Job, string>({ name: 'test', file, data: null, limits, log: silent, ...more });
  t.after(() => worker.close());
  return { worker, limits };
}
const answer = (text: string): Job => ({ do: 'answer', with: text });
const flag = () => new Int32Array(new SharedArrayBuffer(4));
function letGo(held: Int32Array): void {
  Atomics.store(held, 0, 1);
  Atomics.notify(held, 0);
}
const done = (value: string) => ({ ended: 'done', value });

test('a thread starts with the first job, and does one after the other', async (t) => {
  const { worker } = started(t);
  assert.deepEqual(worker.report(), { name: 'test', state: 'stopped', waiting: 0, done: 0, tooLong: 0 });
  assert.deepEqual(await Promise.all([worker.run('a', answer('1')), worker.run('a', answer('2'))]), [
    done('1'),
    done('2'),
  ]);
  assert.deepEqual(worker.report(), { name: 'test', state: 'idle', waiting: 0, done: 2, tooLong: 0 });
});

test('an error of a job comes back with its name and code, and the next job is done', async (t) => {
  const { worker } = started(t);
  await assert.rejects(worker.run('a', { do: 'fail' }), {
    name: 'TypeError',
    message: 'it cannot be done',
    code: 'SQLITE_BUSY',
  });
  assert.deepEqual(await worker.run('a', answer('1')), done('1'));
});

test('a job that takes too long is ended in the middle, and the next one is done by a new thread', async (t) => {
  const { worker, limits } = started(t);
  limits.within = 1;
  const spun = worker.run('a', { do: 'spin' });
  limits.within = LONG;
  assert.deepEqual(await spun, { ended: 'too-long' });
  assert.deepEqual(await worker.run('a', answer('1')), done('1'));
  assert.equal(worker.report().tooLong, 1);
});

test('a thread that ends by itself fails its job alone', async (t) => {
  const { worker } = started(t);
  const [exited, next] = await Promise.allSettled([worker.run('a', { do: 'exit' }), worker.run('a', answer('1'))]);
  assert.equal(exited.status, 'rejected');
  assert.deepEqual(next, { status: 'fulfilled', value: done('1') });
});

test('a thread that cannot start fails each job, and holds up none', async (t) => {
  const { worker } = started(t, { file: pathToFileURL('/nowhere/at-all.js') });
  for (const text of ['1', '2']) await assert.rejects(worker.run('a', answer(text)));
});

test('more jobs than may wait are refused at once, and owners take turns', async (t) => {
  const { worker } = started(t);
  const held = flag();
  const order: string[] = [];
  const run = (owner: string, text: string) =>
    worker.run(owner, answer(text)).then((end) => order.push(end.ended === 'done' ? end.value : ''));
  const first = worker.run('a', { do: 'hold', flag: held });
  const waiting = [run('a', 'a1'), run('a', 'a2')];
  await assert.rejects(run('a', 'a3'), { code: 'worker-busy' }, 'two of one owner wait');
  waiting.push(run('b', 'b1'), run('c', 'c1'));
  await assert.rejects(run('d', 'd1'), { code: 'worker-busy' }, 'four wait');
  assert.equal(worker.report().waiting, 4);
  letGo(held);
  assert.deepEqual(await first, done('let go'));
  await Promise.all(waiting);
  assert.deepEqual(order, ['a1', 'b1', 'c1', 'a2']);
});

test('a job that waits too long for its turn is refused', async (t) => {
  const { worker, limits } = started(t);
  const held = flag();
  const first = worker.run('a', { do: 'hold', flag: held });
  limits.patience = 1;
  await assert.rejects(worker.run('a', answer('1')), { code: 'worker-busy' });
  letGo(held);
  assert.deepEqual(await first, done('let go'));
});

test('closing ends the running job and all that wait', async (t) => {
  const { worker } = started(t);
  const jobs = [worker.run('a', { do: 'spin' }), worker.run('a', answer('1'))];
  const ended = Promise.allSettled(jobs);
  await worker.close();
  for (const job of await ended)
    assert.equal(job.status === 'rejected' && (job.reason as { code: string }).code, 'worker-closed');
  await assert.rejects(worker.run('a', answer('2')), { code: 'worker-closed' });
  assert.equal(worker.report().state, 'closed');
});

test('where another system does the work, as much goes on at once as may, and owners take turns', async () => {
  const take = createTurns(2, { patience: LONG, waiting: 3, waitingOfOwner: 2 });
  const order: string[] = [];
  const ends: (() => void)[] = [];
  const work = (owner: string, text: string) =>
    take(owner, () => {
      order.push(text);
      return new Promise<void>((end) => ends.push(end));
    });
  const all = [work('a', 'a1'), work('a', 'a2'), work('a', 'a3'), work('a', 'a4'), work('b', 'b1')];
  await assert.rejects(work('c', 'c1'), { code: 'worker-busy' });
  assert.deepEqual(order, ['a1', 'a2']);
  for (let left = all.length; left > 0; left--) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  assert.deepEqual(order, ['a1', 'a2', 'a3', 'b1', 'a4']);
  await assert.rejects(
    take('a', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await take('a', () => Promise.resolve(1)), 1);
});
