// Owns how the nearest language is found, and that the facts of each are Intl's own. Not the words of languages:
// test/deliver/render.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLocale } from '../../server/core/locale.ts';
import { LANGUAGES, lookupLanguage } from '../../shared/languages.ts';

const TAGS = ['en', 'ar', 'he', 'id', 'nb', 'pt', 'pt-BR', 'ro', 'zh-Hans', 'zh-Hant'];

for (const [range, tag] of [
  ['en-US', 'en'],
  ['AR-eg', 'ar'],
  ['pt-AO', 'pt'],
  ['pt-br', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['cmn-TW', 'zh-Hant'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['iw', 'he'],
  ['in-ID', 'id'],
  ['mo', 'ro'],
  ['fi', undefined],
  ['', undefined],
  ['*', undefined],
  ['constructor', undefined],
  ['../../etc/passwd', undefined],
  [`x${'-abcd'.repeat(500)}`, undefined],
] as const)
  test(`the language range "${range.slice(0, 20)}" finds ${tag}`, () => {
    assert.equal(lookupLanguage([range], TAGS), tag);
  });

test('the first range that a language serves is the one that counts', () => {
  assert.equal(lookupLanguage(['fi', 'zh-TW', 'en'], TAGS), 'zh-Hant');
});

test('where only another form of a language is offered, it is that one', () => {
  assert.equal(lookupLanguage(['pt'], ['en', 'pt-BR']), 'pt-BR');
  assert.equal(lookupLanguage(['pt-BR'], ['en', 'pt']), 'pt');
  assert.equal(lookupLanguage(['en-US'], ['ar', 'en-GB']), 'en-GB');
  assert.equal(lookupLanguage(['zh-TW'], ['en', 'zh-Hans']), 'zh-Hans');
});

test('a person keeps their own form of a language that the project offers', () => {
  assert.equal(chooseLocale([null, 'nn-NO', 'en'], ['en', 'nb']), 'nn-NO');
  assert.equal(chooseLocale(['zh_TW', 'en'], ['en', 'zh-Hant']), 'zh_TW');
  assert.equal(chooseLocale(['fi,en;q=0.5'], ['en']), 'en');
});

for (const [tag, { dir, format, name }] of Object.entries(LANGUAGES))
  test(`${tag} is known to Intl with its direction and name, and its numbers look like those of codes`, () => {
    assert.equal(Intl.getCanonicalLocales(tag)[0], tag);
    const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo(): { direction: string } };
    assert.equal(locale.getTextInfo().direction, dir);
    assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf([format]), [format]);
    assert.equal(new Intl.NumberFormat(format, { useGrouping: false }).format(1234567890), '1234567890');
    assert.equal(new Intl.DisplayNames(tag, { type: 'language' }).of(tag)?.toLowerCase(), name.toLowerCase());
  });
