// Owns that one term stays one term: in each language, wherever English has it. Not the terms: glossary/.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import { languageLines } from '../kit/language-lines.ts';
import { linesWithoutTerm, TERMS, type Glossary } from './glossary/terms.ts';

for (const language of LANGUAGE_TAGS.filter((each) => each !== 'en'))
  test(`the lines in ${language} use the terms of its glossary`, async () => {
    const { glossary } = (await import(`./glossary/${language}.ts`)) as { glossary: Glossary };
    assert.deepEqual(linesWithoutTerm(language, glossary, await languageLines(language)), []);
  });

test('each term recurs in English, and no form of a term in another language is there twice', async () => {
  const english = await languageLines('en');
  for (const [name, term] of Object.entries(TERMS))
    assert.ok(english.filter((line) => term.english.test(line.english)).length > 1, name);
  for (const language of LANGUAGE_TAGS.filter((each) => each !== 'en')) {
    const { glossary } = (await import(`./glossary/${language}.ts`)) as { glossary: Glossary };
    for (const [name, forms] of Object.entries(glossary))
      assert.equal(new Set(forms).size, forms.length, `${language} ${name}`);
  }
});

test('a line with another word than that of the glossary is named', () => {
  const others = Object.fromEntries(Object.keys(TERMS).map((name) => [name, [name]])) as unknown as Glossary;
  const line = (text: string, key = 'list.x') => ({ key, english: 'Two accounts', text });
  const german: Glossary = { ...others, account: ['Konto', 'Konten'] };
  const lines = [line('Zwei Konten'), line('Zwei Profile'), line('Zwei Profile', 'mail.subjectMerged')];
  assert.deepEqual(linesWithoutTerm('de', german, lines), ['list.x has no konto or konten (account): Zwei Profile']);
  const romanian: Glossary = { ...others, account: ['cont '] };
  assert.deepEqual(linesWithoutTerm('ro', romanian, [line('Un cont.'), line('Două contacte')]), [
    'list.x has no cont  (account): Două contacte',
  ]);
});
