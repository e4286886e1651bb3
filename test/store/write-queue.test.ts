// Owns which waiting write is next, and when too many wait. Not how they are committed: group-commit.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Priority } from '../../server/ports/store.ts';
import { createWriteQueue, type QueuedWrite } from '../../server/store/write-queue.ts';

const write = (priority: Priority, until = 5000): QueuedWrite => ({ priority, until });

/** Serves `count` writes that each use a millisecond, and returns their classes. */
function serve(queue: ReturnType<typeof createWriteQueue>, count: number): Priority[] {
  return Array.from({ length: count }, () => {
    const next = queue.next();
    assert.ok(next);
    queue.used(next.priority, 1);
    return next.priority;
  });
}

function fill(queue: ReturnType<typeof createWriteQueue>, priority: Priority, count: number): void {
  for (let n = 0; n < count; n++) assert.equal(queue.add(write(priority)), null);
}

test('a proof goes before all begins that wait already, and an outcome of the courier too', () => {
  const queue = createWriteQueue();
  fill(queue, 'begin', 100);
  serve(queue, 20);
  fill(queue, 'deliver', 1);
  fill(queue, 'prove', 1);
  assert.deepEqual(serve(queue, 3), ['prove', 'deliver', 'begin']);
});

test('when all have much to write each has its share, and none waits for ever', () => {
  const queue = createWriteQueue();
  for (const priority of ['background', 'begin', 'deliver', 'prove'] as const) fill(queue, priority, 500);
  const served = serve(queue, 190);
  const shares = (['prove', 'deliver', 'begin', 'background'] as const).map(
    (priority) => served.filter((one) => one === priority).length,
  );
  assert.deepEqual(shares, [80, 60, 40, 10]);
});

test('a class that wrote nothing for long has saved up nothing', () => {
  const queue = createWriteQueue();
  fill(queue, 'begin', 500);
  serve(queue, 400);
  fill(queue, 'background', 50);
  assert.ok(serve(queue, 50).filter((one) => one === 'background').length <= 11);
});

test('a class whose writes take long gets fewer of them', () => {
  const queue = createWriteQueue();
  fill(queue, 'begin', 500);
  fill(queue, 'background', 500);
  let slow = 0;
  for (let n = 0; n < 200; n++) {
    const next = queue.next();
    assert.ok(next);
    queue.used(next.priority, next.priority === 'background' ? 20 : 1);
    slow += next.priority === 'background' ? 1 : 0;
  }
  assert.ok(slow >= 1 && slow <= 4, `${slow}`);
});

test('a begin that would wait longer than the limit is refused with its wait, and a proof is still taken', () => {
  const queue = createWriteQueue();
  for (let n = 0; n < 200; n++) queue.measured(10);
  let added = 0;
  let wait: number | null = null;
  while ((wait = queue.add(write('begin'))) === null) added += 1;
  assert.ok(added > 140 && added < 160, `${added} of 10 ms each fit into 1.5 s`);
  assert.ok(wait > 1490 && wait < 1600, `${wait} ms`);
  assert.equal(queue.add(write('prove')), null);
  assert.equal(queue.add(write('deliver')), null);
});

test('no class keeps more than a thousand', () => {
  const queue = createWriteQueue();
  for (let n = 0; n < 200; n++) queue.measured(0.01);
  fill(queue, 'begin', 1000);
  assert.notEqual(queue.add(write('begin')), null);
  fill(queue, 'prove', 1);
  assert.equal(queue.size, 1001);
});

test('writes whose time is over are taken out, whatever their place', () => {
  const queue = createWriteQueue();
  queue.add(write('begin', 9000));
  queue.add(write('begin', 2000));
  queue.add(write('prove', 1000));
  assert.deepEqual(
    queue.expired(2000).map(({ until }) => until),
    [1000, 2000],
  );
  assert.equal(queue.next()?.until, 9000);
  assert.equal(queue.next(), undefined);
});
