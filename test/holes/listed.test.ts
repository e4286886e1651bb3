import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const TESTS = resolve(import.meta.dirname, '..');

/** Holes of others (the security page, §2): V1 to V47. */
const HOLES = Array.from({ length: 47 }, (_, i) => `V${i + 1}`);
/** What is required (§1, A to F). */
const REQUIRED = [
  [1, 18],
  [20, 46],
  [50, 63],
  [70, 86],
  [90, 97],
  [100, 115],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, i) => `R-${String(from + i).padStart(3, '0')}`),
);

/** What there is nothing yet to test of, and why. */
const NOT_YET: Readonly<Record<string, string>> = {
  'R-114': 'a matter of words that a person judges',
  'R-115': 'a matter of documentation; the hook before an SMS is not built',
};

/** The first string of each test, suite or case: what its name is, or is made from. */
function titles(): readonly string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|wtr)\.ts$/.test(file) && !file.endsWith('listed.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join(TESTS, file), 'utf8').matchAll(
        /^\s*(?:test|it|describe|on|both)\(\s*(['"`])((?:(?!\1).)*)\1/gm,
      ),
    ])
    .map(([, , title]) => title ?? '');
}

/** Whether a title names it: `V1` is not in `V18`. */
const named = (all: readonly string[], id: string): boolean => all.some((t) => new RegExp(`\\b${id}\\b`).test(t));

test('each hole of others and each requirement is named by a test, or stands here with the reason', () => {
  const all = titles();
  assert.ok(all.length > 500);
  const missing = [...HOLES, ...REQUIRED].filter((id) => !named(all, id) && !(id in NOT_YET));
  assert.deepEqual(missing, []);
});

test('what is named by a test does not stand among what cannot be tested', () => {
  const all = titles();
  assert.deepEqual(
    Object.keys(NOT_YET).filter((id) => named(all, id)),
    [],
  );
});
