// Owns that a server holds in memory the words of the languages it uses, and no others.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const SERVER = new URL('../../server/', import.meta.url).href;

/** Prints which files of words a server has loaded with all its code, and which ones more after a page and a message in Finnish. */
const LOAD = `
  import { registerHooks } from 'node:module';
  const [server] = process.argv.slice(1);
  const loaded = new Set();
  registerHooks({
    load(url, context, next) {
      const [, file] = /server\\/(.*\\/words\\/[a-z]{2}(?:-[A-Za-z]+)?\\.ts)$/.exec(url) ?? [];
      if (file !== undefined) loaded.add(file);
      return next(url, context);
    },
  });
  const { loadWords } = await import(server + 'http/pages/words/languages.ts');
  const { loadLanguage } = await import(server + 'deliver/message/words/languages.ts');
  for (const file of ['main.ts', 'deliver/preview.ts', 'deliver/run/courier-here.ts']) await import(server + file);
  const atStart = [...loaded];
  await loadWords('fi');
  await loadLanguage('fi');
  console.log(JSON.stringify({ atStart, later: [...loaded].slice(atStart.length) }));
`;

test('a server loads the words of a language when a page or a message first needs them', () => {
  const args = ['--input-type=module', '--eval', LOAD, SERVER];
  const { atStart, later } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
    readonly atStart: readonly string[];
    readonly later: readonly string[];
  };
  const words = (language: string) => [`http/pages/words/${language}.ts`, `deliver/message/words/${language}.ts`];
  assert.deepEqual(atStart.toSorted(), words('en').toSorted());
  assert.deepEqual(later, words('fi'));
});
