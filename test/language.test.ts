// Owns that `npm run language` says what is left of a language. Not the words: widget/words.test.ts, deliver/words.test.ts.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const run = (...tags: string[]): Promise<{ readonly code: number; readonly text: string }> =>
  promisify(execFile)(process.execPath, ['test/language.ts', ...tags], { cwd }).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, text: stdout + stderr }),
  );

test('nothing is left of a language that has all its words', async () => {
  assert.deepEqual(await run('ar'), { code: 0, text: 'Nothing is left for ar.\n' });
});

test('a language that nobody began lacks its place on the list, and each of its files', async () => {
  const { code, text } = await run('is');
  assert.equal(code, 1);
  assert.match(text, /^shared\/languages\.ts: is is not on the list$/m);
  for (const file of [
    'widget/words/is.list.ts',
    'server/deliver/message/words/is.ts',
    'server/http/pages/words/is.ts',
    'test/words/glossary/is.ts',
  ])
    assert.ok(text.includes(`${file}: the file is missing`), file);
});

test('without a language it says how it is called', async () => {
  const { code, text } = await run();
  assert.equal(code, 2);
  assert.match(text, /npm run language -- fr/);
});
