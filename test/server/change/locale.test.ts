// Owns what an odd language of a page does to a begin. Not the words of languages: test/deliver/render.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLocale } from '../../../server/core/locale.ts';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { startApp } from '../../kit/app.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

test('the language of a page is read in the forms that pages and systems write', () => {
  for (const [text, tag] of [
    ['en_US', 'en-US'],
    ['en-US@posix', 'en-US'],
    ['ar_EG.UTF-8', 'ar-EG'],
    [' pt-br ', 'pt-br'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['english', null],
    ['C', null],
    ['POSIX', null],
    ['', null],
    ['{{lang}}', null],
    ['*', null],
    ['x'.repeat(5000), null],
  ] as const)
    assert.equal(readLocale(text), tag, text.slice(0, 20));
});

test('a begin never fails for its language: an odd one falls back to that of the project', async () => {
  const t = await startApp();
  try {
    for (const [i, [locale, lang]] of (
      [
        ['ar_EG', 'ar'],
        ['ar-EG@posix', 'ar'],
        ['english', 'en'],
        ['', 'en'],
        ['{{ page.lang }}', 'en'],
        ['fi_FI', 'en'],
        ['é', 'en'],
        ['x'.repeat(500), 'en'],
      ] as const
    ).entries()) {
      const ann = t.person(`ann${i}`, strongSignIn());
      const value = `new${i}@example.com`;
      const begun = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value, locale });
      assert.equal(begun.status, 201, locale.slice(0, 20));
      assert.equal((await t.mailTo(value)).headers['content-language'], lang, locale.slice(0, 20));
    }
  } finally {
    await t.close();
  }
});
