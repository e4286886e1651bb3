import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { MessageChannel, type Worker } from 'node:worker_threads';
import { createLastingThread } from '../../server/worker/lasting-thread.ts';
import { serveCalls } from '../../server/worker/calls.ts';
import { createLines } from '../deliver/letters.ts';
import type { Order, Told } from './lasting-thread-file.ts';

function started(t: TestContext, memory = 64) {
  const log = createLines();
  const told: Told[] = [];
  const threads: Worker[] = [];
  let ended = 0;
  const thread = createLastingThread<Order, Told>({
    name: 'test',
    file: new URL('./lasting-thread-file.ts', import.meta.url),
    resourceLimits: { maxOldGenerationSizeMb: memory },
    run: () => {
      const { port1, port2 } = new MessageChannel();
      serveCalls(port1, { greet: async (name: string) => `hello ${name}` });
      return {
        data: { greeting: port2 },
        transfer: [port2],
        received: (message) => told.push(message),
        ended: () => {
          ended += 1;
          port1.close();
        },
      };
    },
    log,
    pauses: { first: 1, longest: 2 },
    onThread: (one) => threads.push(one),
  });
  t.after(() => thread.end());
  const until = async (so: () => boolean) => {
    while (!so()) await new Promise(setImmediate);
  };
  const died = () => log.lines.filter(({ event }) => event === 'worker-died').map(({ data }) => data);
  return { thread, told, threads, died, until, ended: () => ended };
}

test('a thread starts when it is needed, once, and calls the main thread through its port', async (t) => {
  const { thread, told, threads, until } = started(t);
  assert.equal(thread.isRunning, false);
  thread.start();
  thread.start();
  thread.post({ do: 'greet', name: 'ann' });
  await until(() => told.length > 0);
  assert.deepEqual(told, ['hello ann']);
  assert.equal(threads.length, 1);
});

test('a thread that dies of an error is logged without the error’s text, and starts again with a new port', async (t) => {
  const { thread, told, threads, died, until, ended } = started(t);
  thread.start();
  thread.post({ do: 'throw' });
  await until(() => threads.length === 2);
  assert.deepEqual(died(), [{ worker: 'test', error: 'RangeError', code: 'ERR_SECRET', againAfter: 1 }]);
  assert.equal(ended(), 1);
  thread.post({ do: 'greet', name: 'bob' });
  await until(() => told.length > 0);
  assert.deepEqual(told, ['hello bob']);
});

test('a thread that takes too much memory dies alone, and starts again', async (t) => {
  const { thread, threads, died, until } = started(t, 16);
  thread.start();
  thread.post({ do: 'fill' });
  await until(() => threads.length === 2);
  assert.equal(died()[0]?.['code'], 'ERR_WORKER_OUT_OF_MEMORY');
});

test('the pauses before a thread starts again grow up to the longest', async (t) => {
  const { threads, thread, died, until } = started(t);
  thread.start();
  for (let death = 1; death <= 3; death++) {
    await until(() => threads.length === death && thread.isRunning);
    thread.post({ do: 'exit' });
    await until(() => died().length === death);
  }
  assert.deepEqual(
    died().map((data) => [data['exitCode'], data['againAfter']]),
    [
      [3, 1],
      [3, 2],
      [3, 2],
    ],
  );
});

test('a thread that was ended in the middle of its work does not start again', async (t) => {
  const { thread, threads, died } = started(t);
  thread.start();
  thread.post({ do: 'spin' });
  await thread.end();
  thread.start();
  assert.deepEqual([thread.isRunning, threads.length, died()], [false, 1, []]);
});
