// Owns how often work on a database is tried again. Not what an error means: database-faults.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retry } from '../../server/store/retry.ts';
import { silent } from '../kit/database.ts';

test('a database is opened though the machine was too busy to try before the time was over; a request is refused then', async () => {
  const over = { until: performance.now() - 1, log: silent };
  assert.equal(await retry(() => Promise.resolve('open'), { ...over, isStart: true }), 'open');
  await assert.rejects(
    retry(() => Promise.resolve('open'), over),
    { name: 'Unavailable', code: 'queue' },
  );
});

test('a start that fails when its time is over is not tried again', async () => {
  let attempts = 0;
  const attempt = (): Promise<never> => {
    attempts += 1;
    return Promise.reject(Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }));
  };
  const over = { until: performance.now() - 1, log: silent, isStart: true };
  await assert.rejects(retry(attempt, over), { name: 'Unavailable', code: 'SQLITE_BUSY' });
  assert.equal(attempts, 1);
});
