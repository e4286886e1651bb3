// Owns what the words of mail, SMS and pages hold to in every language.
import assert from 'node:assert/strict';
import test from 'node:test';
import { KINDS, METHODS, THENS } from '../../shared/contact.ts';
import { LANGUAGES as LIST } from '../../shared/languages.ts';
import { placeholdersOf } from '../../server/deliver/message/fill.ts';
import { en } from '../../server/deliver/message/words/en.ts';
import { oneTimeCode } from '../kit/inbox.ts';
import { pageSentences } from '../kit/language-lines.ts';
import { LANGUAGES, PAGES, render } from '../kit/languages.ts';
import { allowing, letter, outgoing } from './letters.ts';

/** Characters of the longest subject. RFC 5322 §2.1.1 asks for lines of 78. English has 57. */
const SUBJECT_MAX = 78;

/** A line that may be the same in English: one word, such as `Code`. */
const isSentence = (line: string): boolean => line.trim().includes(' ');

for (const [lang, { words, dir }] of LANGUAGES) {
  if (lang !== 'en')
    test(`the messages in ${lang} have the values of the English ones, and no English sentence`, () => {
      for (const [line, english] of Object.entries(en) as [keyof typeof en, string][]) {
        const translated = words[line];
        assert.deepEqual(placeholdersOf(translated).toSorted(), placeholdersOf(english).toSorted(), line);
        assert.ok(translated.trim(), `${line} is empty`);
        if (isSentence(english)) assert.notEqual(translated, english, line);
        if (line.startsWith('subject')) assert.ok(translated.length <= SUBJECT_MAX, `${line}: ${translated}`);
      }
    });

  test(`every message with a proof in ${lang} carries it, in the direction of the language`, () => {
    const given = { outgoing: outgoing('email', { locale: lang }) };
    for (const method of METHODS) {
      const messages = [
        ...KINDS.map((kind) => letter(kind, method, { outgoing: outgoing(kind, { locale: lang }) })),
        ...KINDS.flatMap((kind) =>
          KINDS.flatMap((asked) => THENS.map((then) => allowing(kind, method, { asked, then, locale: lang }))),
        ),
        letter('email', method, given),
      ];
      for (const { subject, text, html, lang: is } of messages.map(render)) {
        const whole = [subject, text, html].join('\n');
        assert.equal(is, lang);
        assert.doesNotMatch(whole, /\{\{|\b(?:undefined|null|NaN)\b/);
        assert.ok(whole.includes('Example'));
        assert.equal(whole.includes('123456'), method !== 'link');
        assert.equal(text.includes('t=prf_1.abc-DEF_123'), method !== 'code');
        if (html) assert.ok(html.includes(`<html lang="${lang}" dir="${dir}">`));
        else if (method === 'code') assert.equal(oneTimeCode(text)?.code, '123456');
      }
    }
  });
}

for (const [lang, { words }] of LANGUAGES)
  test(`the page of an undo in ${lang} says the same of what follows as its mail`, () => {
    assert.equal(PAGES.get(lang)?.undone.frozenFor('{{life}}'), words.frozenFor);
  });

for (const [lang, words] of PAGES)
  test(`the pages in ${lang} say each sentence, with the values of the English one`, () => {
    assert.deepEqual([words.lang, words.dir], [lang, LIST[lang].dir]);
    const english = new Map(pageSentences(PAGES.get('en')));
    const translated = new Map(pageSentences(words));
    assert.deepEqual([...translated.keys()].toSorted(), [...english.keys()].toSorted());
    for (const [path, text] of translated) {
      const values = (line: string) => [...new Set(line.match(/<\w+>/g))].toSorted();
      assert.ok(text.trim(), `${path} is empty`);
      assert.deepEqual(values(text), values(english.get(path) ?? ''), path);
      if (lang !== 'en' && isSentence(text)) assert.notEqual(text, english.get(path), path);
    }
  });
