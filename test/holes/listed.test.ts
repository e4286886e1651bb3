// Owns whether the threat model and the tests name the same ids: server/docs/threat-model.md has a line for each. Not what the
// tests do. After a test has moved, `UPDATE_DOCS=1 node --test test/holes/listed.test.ts` writes the places anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const TESTS = resolve(import.meta.dirname, '..');
const PAGE = resolve(TESTS, '../server/docs/threat-model.md');

/** A requirement, a hole of another system, a fault, an invariant. */
const ID = /\b(?:R-\d{3}|[VF]\d{1,2}|I\d)\b/g;
/** A line of the page: id, what it is, and the test or the reason why there is none. */
const ROW = /^\| (R-\d{3}|[VFI]\d{1,2}) +\| (.+?) +\| (.+?) +\|$/gm;
const CITED = /^`(test\/[^`]+)`: `([^`]+)`$/;
const REASON = /^Not tested: ./;

interface Title {
  /** From the root of the repository. */
  readonly file: string;
  readonly title: string;
}

/** The first string of each test, suite or case: what its name is, or is made from. */
const titles: readonly Title[] = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:test|wtr)\.ts$/.test(file) && !file.endsWith('listed.test.ts'))
  .sort()
  .flatMap((file) =>
    [
      ...readFileSync(join(TESTS, file), 'utf8').matchAll(
        /^\s*(?:test|it|describe|on|both)\(\s*(['"`])((?:(?!\1).)*)\1/gm,
      ),
    ].map(([, , title = '']) => ({ file: `test/${file.replaceAll('\\', '/')}`, title })),
  );

const idsOf = (title: string): readonly string[] => [...title.matchAll(ID)].map(([id]) => id);

/** The tests that name an id, those about holes first. */
function testsOf(id: string): readonly Title[] {
  const all = titles.filter(({ title }) => idsOf(title).includes(id) && !title.includes('`'));
  return all.sort((one, other) => Number(other.file.includes('/holes/')) - Number(one.file.includes('/holes/')));
}

/** The last cell of a line as it should be now. */
function placeOf(id: string, cell: string): string {
  const named = testsOf(id);
  const [, file, title] = CITED.exec(cell) ?? [];
  const same = titles.filter((one) => one.title === title);
  const known = same.find((one) => one.file === file) ?? same[0];
  const right = known && (named.length === 0 || named.includes(known)) ? known : named[0];
  return right ? `\`${right.file}\`: \`${right.title}\`` : cell;
}

const page = readFileSync(PAGE, 'utf8');
const current = page.replace(ROW, (line: string, id: string, _what: string, cell: string) =>
  line.replace(cell, () => placeOf(id, cell)),
);
if (process.env['UPDATE_DOCS'] && current !== page) writeFileSync(PAGE, current);
const rows = [...(process.env['UPDATE_DOCS'] ? current : page).matchAll(ROW)].map(([, id = '', , cell = '']) => ({
  id,
  cell,
}));

test('each line of the threat model names a test that is there, or says why there is none', () => {
  assert.ok(rows.length > 180 && titles.length > 500);
  const wrong = rows.filter(({ id, cell }) => {
    const [, file, title] = CITED.exec(cell) ?? [];
    if (file === undefined) return !REASON.test(cell) || testsOf(id).length > 0;
    const found = titles.some((one) => one.file === file && one.title === title);
    return !found || (testsOf(id).length > 0 && !idsOf(title ?? '').includes(id));
  });
  assert.deepEqual(wrong, [], 'UPDATE_DOCS=1 node --test test/holes/listed.test.ts writes what has moved');
});

test('each id has one line', () => {
  const ids = rows.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
});

test('each id in the name of a test has a line in the threat model', () => {
  const known = new Set(rows.map(({ id }) => id));
  const missing = titles.flatMap(({ file, title }) =>
    idsOf(title)
      .filter((id) => !known.has(id))
      .map((id) => `${file}: ${id}`),
  );
  assert.deepEqual(missing, []);
});
