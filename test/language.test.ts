// Owns that `npm run language` says what is left of a language. Not the words: widget/words.test.ts, deliver/words.test.ts.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LANGUAGE_TAGS } from '../shared/languages.ts';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const run = (...tags: string[]): Promise<{ readonly code: number; readonly text: string }> =>
  promisify(execFile)(process.execPath, ['test/language.ts', ...tags], { cwd }).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, text: stdout + stderr }),
  );

test('nothing is left of a language that has all its words', async () => {
  const tags = LANGUAGE_TAGS.filter((tag) => tag !== 'en');
  assert.deepEqual(await run(...tags), { code: 0, text: tags.map((tag) => `Nothing is left for ${tag}.\n`).join('') });
});

test('a language that nobody began lacks its place on the list, and each of its files', async () => {
  const { code, text } = await run('is');
  assert.equal(code, 1);
  assert.match(text, /^shared\/languages\.ts: is is not on the list$/m);
  for (const file of [
    'widget/words/is.list.ts',
    'widget/words/is.common.ts',
    'widget/words/is.activity.ts',
    'widget/words/is.admin-acts.ts',
    'widget/words/is.admin-templates.ts',
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
