import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busyByPart, type CpuProfile } from './profile.ts';

const ROOT = new URL('../../', import.meta.url).href;
const frames = [
  ['(root)', ''],
  ['(idle)', ''],
  ['start', `${ROOT}server/main.ts`],
  ['executeQuery', `${ROOT}server/store/sqlite-statements.ts`],
  ['decide', `${ROOT}server/core/decide.ts`],
  ['map', ''],
  ['verify', `${ROOT}node_modules/jose/dist/webapi/lib/jws_verify.js`],
  ['verifyImpl', 'node:internal/crypto/webcrypto'],
  ['nextTick', 'node:internal/process/task_queues'],
  ['(garbage collector)', ''],
] as const;
/** `map` is called by `decide`, `verifyImpl` by `verify`, and `nextTick` by Node itself. */
const children: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 3, 4, 6, 8, 9], 4: [5], 6: [7] };

function profileOf(samples: readonly (readonly [id: number, took: number])[]): CpuProfile {
  return {
    nodes: frames.map(([functionName, url], id) => ({
      id,
      callFrame: { functionName, url },
      children: children[id] ?? [],
    })),
    samples: samples.map(([id]) => id),
    timeDeltas: samples.map(([, took]) => took),
  };
}

test('a profile tells how long each part was busy, largest first, and what its callees without a file took', () => {
  const load = [
    [3, 300],
    [4, 100],
    [5, 120],
    [7, 90],
    [6, 80],
    [8, 70],
    [9, 60],
    [1, 180],
  ] as const;
  assert.deepEqual(
    [...busyByPart(profileOf(load), 0.001)],
    [
      ['SQLite: statements', 300],
      ['server/core', 220],
      ['Node: cryptography', 90],
      ['jose', 80],
      ['Node: other', 70],
      ['garbage collection', 60],
    ],
  );
});

test('a profile is read where the server was busiest, without its start and its end', () => {
  const samples = [
    [2, 400],
    [1, 600],
    [4, 500],
    [3, 500],
    [1, 900],
    [2, 100],
  ] as const;
  assert.deepEqual(
    [...busyByPart(profileOf(samples), 0.001)],
    [
      ['server/core', 500],
      ['SQLite: statements', 500],
    ],
  );
});
