import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { YOUNG_LIMIT } from '../../server/cli/node-options.ts';

const HEAP = new URL('../../server/cli/heap.ts', import.meta.url).href;

/**
 * Makes 300 MB of garbage, of which a part lives for a while, and prints how large the young generation became, MB. It
 * collects by itself, for V8 otherwise chooses the moments by time, and a busy machine would have others.
 */
const MAKE_GARBAGE = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const { boundYoung, collectEarly } = await import(process.argv[1]);
  if (process.argv[2] === 'as a server starts') collectEarly();
  const alive = [];
  let most = 0;
  for (let i = 0; i < 300_000; i += 1) {
    alive[i % 20_000] = { text: 'x' + i, list: new Array(100).fill(i) };
    if (i % 500 !== 0) continue;
    if (process.argv[2] === 'quiet' || process.argv[2] === 'busy') boundYoung(process.argv[2] === 'busy');
    gc({ type: 'minor' });
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    most = Math.max(most, young.space_size / 2 ** 20);
  }
  console.log(most);
`;

const V8_LIMIT = '--max-semi-space-size=32';

/** In a process of its own, because the flags count for a whole process. */
function youngAfterGarbage(how: 'quiet' | 'busy' | 'as a server starts' | 'as V8 starts', limit = V8_LIMIT): number {
  // With another limit than its own, a server would leave the size to the operator.
  const most = how === 'as a server starts' ? [] : [limit];
  const options = ['--expose-gc', ...most, '--input-type=module'];
  const args = [...options, '--eval', MAKE_GARBAGE, HEAP, how];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** What `collectEarly()` of a process with these options of Node returns. */
function collectsEarly(options: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const code = 'console.log((await import(process.argv[1])).collectEarly())';
  const args = [...options, '--input-type=module', '--eval', code, HEAP];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } }).trim();
}

test('the young generation of a server stays small, but for a busy one with the limit that its start gives it', () => {
  assert.ok(youngAfterGarbage('as V8 starts') > 17);
  assert.ok(youngAfterGarbage('quiet') < 9);
  assert.ok(youngAfterGarbage('busy') < 9);
  const busy = youngAfterGarbage('busy', YOUNG_LIMIT);
  assert.ok(busy > 9 && busy < 17, String(busy));
});

test('a start alone, in which objects that live long are made between two looks, does not make it grow', () => {
  assert.ok(youngAfterGarbage('as a server starts') < 17);
});

test('an operator’s own size of the young generation counts, as an option and in NODE_OPTIONS', () => {
  assert.equal(collectsEarly([]), 'true');
  assert.equal(collectsEarly([YOUNG_LIMIT]), 'true');
  assert.equal(collectsEarly(['--max-semi-space-size=64']), 'false');
  assert.equal(collectsEarly([], { NODE_OPTIONS: '--max_semi_space_size=64' }), 'false');
});
