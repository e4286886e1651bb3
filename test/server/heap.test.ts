import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

/** Makes 200 MB of garbage, a part of which lives for a while, and prints the size of the young generation in MB. */
const MAKE_GARBAGE = `
  const { collectEarly } = await import(process.argv[1]);
  const { getHeapSpaceStatistics } = await import('node:v8');
  collectEarly();

  const alive = [];
  for (let i = 0; i < 200_000; i += 1) {
    alive[i % 20_000] = { text: 'x' + i, list: new Array(100).fill(i) };
  }
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  console.log(Math.round(young.space_size / 2 ** 20));
`;

/** In a process of its own, because the flags count for a whole process. */
function youngGeneration(options: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const file = new URL('../../server/cli/heap.ts', import.meta.url).href;
  const args = [...options, '--input-type=module', '--eval', MAKE_GARBAGE, file];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } }));
}

test('the young generation of a server stays small, on the Node that runs it', () => {
  assert.ok(youngGeneration([]) <= 16);
});

test('an operator’s own size of the young generation counts, as an option and in NODE_OPTIONS', () => {
  assert.ok(youngGeneration(['--max-semi-space-size=64']) > 16);
  assert.ok(youngGeneration([], { NODE_OPTIONS: '--max-semi-space-size=64' }) > 16);
});
