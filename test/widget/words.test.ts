// Owns what the widget's words hold to in every language, and how they are put together.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ar } from '../../widget/words/ar.ts';
import { more as arMore } from '../../widget/words/ar.more.ts';
import { en } from '../../widget/words/en.ts';
import { more as enMore } from '../../widget/words/en.more.ts';
import type { Messages, Plural } from '../../widget/words/pack.ts';
import { register } from '../../widget/words/packs.ts';
import { Speech } from '../../widget/words/speech.ts';
import { likelier } from '../../widget/change/typo.ts';
import { countryOf } from '../../widget/change/phone-field.ts';

const said = (speech: Speech, word: keyof Messages, values: Record<string, number>) =>
  [...speech.say(word, values)].join('');
const english: Messages = { ...en.messages, ...enMore };
const arabic: Messages = { ...ar.messages, ...arMore };
const keys = Object.keys(english) as (keyof Messages)[];
const holes = (message: string | Plural) =>
  [...new Set((typeof message === 'string' ? message : message.other).match(/\{\w+\}/g))].sort();

test('every language says the same things with the same values', () => {
  assert.deepEqual(Object.keys(ar.messages).sort(), Object.keys(en.messages).sort());
  assert.deepEqual(Object.keys(arMore).sort(), Object.keys(enMore).sort());
  for (const key of keys) assert.deepEqual(holes(arabic[key]), holes(english[key]), key);
});

test('no sentence is left in English', () => {
  for (const key of keys) assert.notDeepEqual(arabic[key], english[key], key);
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

test('a language comes in two parts, in either order, and lacks the second until it is there', async () => {
  const loaders = [() => Promise.resolve(), undefined];
  register({ lang: 'x-one', dir: 'rtl', messages: ar.messages, more: loaders[0]! });
  assert.equal(new Speech('x-one', {}).missing, loaders[0]);
  register({ lang: 'x-one', dir: 'rtl', messages: arMore });
  assert.equal(new Speech('x-one', {}).missing, undefined);
  assert.equal(said(new Speech('x-one', {}), 'back', {}), arMore.back);
  assert.equal(said(new Speech('x-one', {}), 'cancel', {}), ar.messages.cancel);
  register({ lang: 'x-two', dir: 'rtl', messages: arMore });
  register({ lang: 'x-two', dir: 'rtl', messages: ar.messages, more: loaders[0]! });
  assert.equal(new Speech('x-two', {}).missing, undefined);
});

test('where a language has no words for it, the English ones are there', () => {
  register({ lang: 'x-three', dir: 'rtl', messages: ar.messages, more: () => Promise.resolve() });
  assert.equal(said(new Speech('x-three', {}), 'back', {}), enMore.back);
  assert.equal(said(new Speech('fi', en.messages), 'back', {}), enMore.back);
});

test('an address in right-to-left text is set apart', () => {
  const [, address] = new Speech('ar', en.messages).say('typo', { v: 'a@b.example' });
  assert.ok(typeof address === 'object');
  assert.deepEqual([[...address.strings], address.values], [['<bdi dir="ltr">', '</bdi>'], ['a@b.example']]);
});

test('waits are told in the unit that fits them, and never shorter than they are', () => {
  const HOUR = 3600;
  for (const [seconds, english, arabic] of [
    [1, '1 second', /^ثانية$/],
    [90, '90 seconds', /^\S+ ثانية$/],
    [91, '2 minutes', /^دقيقتان$/],
    [1500, '25 minutes', /^\S+ دقيقة$/],
    [1.5 * HOUR, '90 minutes', /^\S+ دقيقة$/],
    [1.5 * HOUR + 1, '2 hours', /^ساعتان$/],
    [23 * HOUR + 1, '24 hours', /^\S+ ساعة$/],
    [24 * HOUR, '24 hours', /^\S+ ساعة$/],
    [36 * HOUR, '36 hours', /^\S+ ساعة$/],
    [36 * HOUR + 1, '2 days', /^يومان$/],
    [7 * 24 * HOUR, '7 days', /^\S+ أيام$/],
  ] as const) {
    assert.equal(new Speech('en', en.messages).duration(seconds), english);
    assert.match(new Speech('ar', ar.messages).duration(seconds), arabic, english);
  }
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
