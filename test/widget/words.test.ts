// Owns what the widget's words hold to in every language, and how they are put together.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ar } from '../../widget/words/ar.ts';
import { en } from '../../widget/words/en.ts';
import type { Messages, Plural } from '../../widget/words/pack.ts';
import { Speech } from '../../widget/words/speech.ts';
import { likelier } from '../../widget/typo.ts';
import { countryOf } from '../../widget/phone-field.ts';

const said = (speech: Speech, word: keyof Messages, values: Record<string, number>) =>
  [...speech.say(word, values)].join('');
const keys = Object.keys(en.messages) as (keyof Messages)[];
const holes = (message: string | Plural) =>
  [...new Set((typeof message === 'string' ? message : message.other).match(/\{\w+\}/g))].sort();

test('every language says the same things with the same values', () => {
  assert.deepEqual(Object.keys(ar.messages).sort(), [...keys].sort());
  for (const key of keys) assert.deepEqual(holes(ar.messages[key]), holes(en.messages[key]), key);
});

test('no sentence is left in English', () => {
  for (const key of keys) assert.notDeepEqual(ar.messages[key], en.messages[key], key);
});

test('numbers take the form their language has for them', () => {
  const speech = new Speech('ar', en.messages);
  assert.match(said(speech, 'proof-wrong', { n: 1 }), /محاولة واحدة/);
  assert.match(said(speech, 'proof-wrong', { n: 2 }), /محاولتان/);
  assert.match(said(speech, 'proof-wrong', { n: 4 }), /4 محاولات|٤ محاولات/);
  assert.match(said(new Speech('en', en.messages), 'proof-wrong', { n: 1 }), /1 try left/);
});

test('direction and numbers follow the words in use, not the language asked for', () => {
  const speech = new Speech('fi', en.messages);
  assert.deepEqual([speech.lang, speech.dir], ['en', 'ltr']);
  assert.equal(speech.duration(30), '30 seconds');
  assert.equal(new Speech('ar-EG', en.messages).dir, 'rtl');
});

test('an address in right-to-left text is set apart', () => {
  const [, address] = new Speech('ar', en.messages).say('typo', { v: 'a@b.example' });
  assert.ok(typeof address === 'object');
  assert.deepEqual([[...address.strings], address.values], [['<bdi dir="ltr">', '</bdi>'], ['a@b.example']]);
});

test('long waits are told in minutes', () => {
  const speech = new Speech('en', en.messages);
  assert.equal(speech.duration(90), '90 seconds');
  assert.equal(speech.duration(91), '2 minutes');
  assert.equal(speech.duration(1500), '25 minutes');
});

test('likely slips of the keyboard are seen', () => {
  for (const [typed, meant] of [
    ['ann@gmial.com', 'ann@gmail.com'],
    ['ann@gmail.con', 'ann@gmail.com'],
    ['ann@hotmial.com', 'ann@hotmail.com'],
    ['Ann@Outlok.com', 'Ann@outlook.com'],
    ['ann@icloud.co', 'ann@icloud.com'],
  ] as const)
    assert.equal(likelier(typed), meant);
});

test('real domains are left alone', () => {
  for (const address of [
    'a@gmail.com',
    'a@mail.com',
    'a@ymail.com',
    'a@example.com',
    'a@company.fi',
    'a@gmx.at',
    'a@me.com',
  ])
    assert.equal(likelier(address), undefined, address);
});

test('a number with a plus finds its country among those the server names', () => {
  const codes = { FI: '358', SE: '46', GB: '44', US: '1', CA: '1' };
  assert.equal(countryOf('+46 70 1740605', 'FI', codes), 'SE');
  assert.equal(countryOf('00 44 7700 900982', 'FI', codes), 'GB');
  assert.equal(countryOf('+1 204 555 0199', 'CA', codes), 'CA');
  assert.equal(countryOf('+1 204 555 0199', 'FI', codes), 'US');
  assert.equal(countryOf('040 123 4567', 'FI', codes), undefined);
  assert.equal(countryOf('+46 70 1740605', 'FI', undefined), undefined);
});
