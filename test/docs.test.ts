// Owns whether the pages are as they promise to be: short, with headings and examples, and true to the code they name. Not
// whether their commands run: readme.test.ts.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DEFAULT_POLICY, POLICY_RANGES } from '../server/core/policy.ts';
import { DEFAULT_QUOTAS, QUOTA_RANGES } from '../server/core/rate-limits.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../shared/duration.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every page below server/docs, as a path from the root. */
const pages = readdirSync(join(root, 'server/docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `server/docs/${name}`);
const all = ['README.md', 'server/README.md', 'server/faces/README.md', 'widget/README.md', ...pages];

/** What `wc -w` counts. */
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The page without code blocks and tables. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/^\|.*$/gm, '');

test('the README of the repository has at most 900 words', () => {
  assert.ok(words(read('README.md')) <= 900, `${words(read('README.md'))} words`);
});

test('a page of the server has a heading at least every 120 words, code and tables not counted', () => {
  const long = pages.flatMap((path) =>
    prose(read(path))
      .split(/^(?=#+ )/m)
      .filter((section) => words(section.replace(/^#+ .*/, '')) > 120)
      .map((section) => `${path}: ${section.split('\n')[0]} has ${words(section)} words`),
  );
  assert.deepEqual(long, []);
});

test('a page that says how something is done begins with an example', () => {
  const tasks = ['configure', 'identity', 'limits', 'messages', 'webhooks', 'clients-and-scim', 'vendors', 'operate'];
  const without = tasks.filter((name) => !/^# .+\n+```/.test(read(`server/docs/${name}.md`)));
  assert.deepEqual(without, []);
});

test('every page of the server can be reached from its README', () => {
  const front = read('server/README.md') + read('server/docs/vendors.md');
  const lost = pages.filter((path) => !front.includes(`(${path.replace('server/docs/', 'docs/')})`));
  assert.deepEqual(
    lost.filter((path) => !front.includes(`(${path.replace('server/docs/', '')})`)),
    [],
  );
});

test('every path of the repository that a page names is there', () => {
  const gone = all.flatMap((path) =>
    [...read(path).matchAll(/(?<![\w/.:@-])(?:server|widget|shared|demo|test)\/[\w./-]*/g)]
      .map(([found]) => found.replace(/\.+$/, ''))
      .filter((found) => !existsSync(join(root, found)))
      .map((found) => `${path}: ${found}`),
  );
  assert.deepEqual(gone, []);
});

test('every file that a page links to is there', () => {
  const gone = all.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(root, dirname(path), link)))
      .map((link) => `${path}: ${link}`),
  );
  assert.deepEqual(gone, []);
});

test('every script that a page names is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown = all.flatMap((path) =>
    [...read(path).matchAll(/npm run ([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts))
      .map((name) => `${path}: ${name}`),
  );
  assert.deepEqual(unknown, []);
});

test('every function that a page names with its file is in that file', () => {
  const named = all.flatMap((path) =>
    [...read(path).matchAll(/`((?:server|shared|widget)\/[\w./-]+\.ts)` `(\w+)\(\)`/g)].map(
      ([, file = '', name = '']) => ({
        file,
        name,
      }),
    ),
  );
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter(({ file, name }) => !new RegExp(`\\bfunction ${name}\\b`).test(read(file))),
    [],
  );
});

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The cells of each table row that begins with a name in backticks. */
function rows(path: string): ReadonlyMap<string, readonly string[]> {
  const found = [...read(path).matchAll(/^\| `(\w+)`(?: \(policy\))? +\|(.*)\|$/gm)];
  return new Map(found.map(([, name = '', rest = '']) => [name, rest.split(/(?<!\\)\|/).map((cell) => cell.trim())]));
}

/** As the pages write a duration: `10m`, `1d`. */
function short(ms: number): string {
  const units = [
    ['d', DAY],
    ['h', HOUR],
    ['m', MINUTE],
    ['s', SECOND],
  ] as const;
  const [letter, size] = units.find(([, unit]) => ms % unit === 0) ?? ['ms', 1];
  return `${ms / size}${letter}`;
}

test('the page of limits has every quota with its number and its range', () => {
  const table = rows('server/docs/limits.md');
  for (const [name, number] of Object.entries(DEFAULT_QUOTAS)) {
    const [least, most] = QUOTA_RANGES[name as keyof typeof QUOTA_RANGES];
    const cells = table.get(name);
    assert.ok(cells, name);
    assert.deepEqual([cells[0], cells[2]], [String(number), `${least}–${most}`], name);
  }
  assert.deepEqual(table.get('tries')?.[0], String(DEFAULT_POLICY.tries));
  assert.ok(table.get('resendWaits')?.[0]?.startsWith(DEFAULT_POLICY.resendWaits.map(short).join(', ')));
});

test('the page of settings has every setting of a policy, with its number and its range', () => {
  const table = rows('server/docs/configure.md');
  const known = Object.keys(DEFAULT_POLICY).filter((name) => name !== 'quotas');
  assert.deepEqual(
    known.filter((name) => !table.has(name)),
    [],
  );
  const counts: readonly string[] = ['max', 'maxProvisioned', 'codeLength', 'tries', 'liveLinks', 'phoneWaitFactor'];
  for (const [name, [least, most]] of Object.entries(POLICY_RANGES)) {
    const written = counts.includes(name) ? String : short;
    const standard = DEFAULT_POLICY[name as keyof typeof POLICY_RANGES];
    const cells = table.get(name) ?? [];
    assert.equal(cells[0], written(standard), name);
    assert.ok(cells[1]?.startsWith(`${written(least)}–${written(most)}`), `${name}: ${cells[1]}`);
  }
});
