import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { callsTo, serveCalls } from '../../server/worker/calls.ts';

interface Shop {
  add(a: number, b: number): Promise<number>;
  echo(value: unknown): Promise<unknown>;
  wait(name: string): Promise<string>;
}

function connected(t: TestContext, most = 10) {
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map<string, (name: string) => void>();
  const began: string[] = [];
  const shop: Shop = {
    add: async (a, b) => a + b,
    echo: async (value) => value,
    wait: (name) =>
      new Promise((done) => {
        began.push(name);
        waiting.set(name, done);
      }),
  };
  serveCalls(port1, shop);
  const calls = callsTo<Shop>(port2, most);
  t.after(() => port1.close());
  const finish = async (name: string) => {
    while (!waiting.has(name)) await new Promise(setImmediate);
    waiting.get(name)?.(name);
  };
  return { calls, port1, finish, began };
}

test('a call brings back the value of the method, with lists, bytes and undefined as they were', async (t) => {
  const { calls } = connected(t);
  assert.equal(await calls.add(2, 3), 5);
  const data = { list: [1, { deep: null }], bytes: new Uint8Array([1, 2]), none: undefined, when: new Map([['a', 1]]) };
  assert.deepEqual(await calls.echo(data), data);
  assert.equal(await calls.echo(undefined), undefined);
});

test('an error comes back with its name, text, code and retryAfter', async (t) => {
  const served = callsOfErrors();
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  serveCalls(port1, served);
  await assert.rejects(callsTo<typeof served>(port2, 1).unavailable(), {
    name: 'Unavailable',
    message: 'The database is busy',
    code: 'SQLITE_BUSY',
    retryAfter: 5,
  });
});

function callsOfErrors() {
  return {
    unavailable: async (): Promise<void> => {
      // What a driver adds to an error cannot travel.
      const driver = { name: 'Unavailable', code: 'SQLITE_BUSY', retryAfter: 5, statement: () => undefined };
      throw Object.assign(new Error('The database is busy'), driver);
    },
  };
}

test('calls begin in their order, and do not wait for each other', async (t) => {
  const { calls, finish, began } = connected(t);
  const order: string[] = [];
  const all = ['a', 'b', 'c'].map((name) => calls.wait(name).then((finished) => order.push(finished)));
  for (const name of ['c', 'a', 'b']) {
    await finish(name);
    while (!order.includes(name)) await new Promise(setImmediate);
  }
  await Promise.all(all);
  assert.deepEqual(began, ['a', 'b', 'c']);
  assert.deepEqual(order, ['c', 'a', 'b']);
});

test('more calls than may wait are refused at once', async (t) => {
  const { calls, finish } = connected(t, 2);
  const waiting = [calls.wait('a'), calls.wait('b')];
  await assert.rejects(calls.add(1, 1), { code: 'worker-busy' });
  await finish('a');
  await waiting[0];
  assert.equal(await calls.add(1, 1), 2);
  await finish('b');
  await waiting[1];
});

test('the end of the other side rejects the calls that wait, and all that follow', async (t) => {
  const { calls, port1 } = connected(t);
  const waiting = calls.wait('a');
  port1.close();
  await assert.rejects(waiting, { code: 'worker-closed' });
  await assert.rejects(calls.add(1, 1), { code: 'worker-closed' });
});

test('what cannot travel fails its own call alone, in both directions', async (t) => {
  const { calls } = connected(t);
  await assert.rejects(
    calls.echo(() => undefined),
    { name: 'DataCloneError' },
  );
  const served = { give: async (): Promise<unknown> => () => undefined, count: async (): Promise<number> => 1 };
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  serveCalls(port1, served);
  const other = callsTo<typeof served & { absent(): Promise<void> }>(port2, 1);
  await assert.rejects(other.give(), { name: 'DataCloneError' });
  await assert.rejects(other.absent(), { name: 'TypeError', message: 'there is no method absent' });
  assert.equal(await other.count(), 1);
});
