// Owns what the widget's words hold to in every language, and how they are put together.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ar } from '../../widget/words/ar.ts';
import { more as arMore } from '../../widget/words/ar.more.ts';
import { en } from '../../widget/words/en.ts';
import { change } from '../../widget/words/en.change.ts';
import { more as enMore } from '../../widget/words/en.more.ts';
import type { Messages, Pack, Plural } from '../../widget/words/pack.ts';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from '../../shared/languages.ts';
import { register } from '../../widget/words/language-registry.ts';
import { Speech } from '../../widget/words/speech.ts';
import { mockClient } from '../../demo/mock-client.ts';
import { LANGUAGES as MAILS, PAGES } from '../kit/languages.ts';
import { isSentence, pageSentences, WIDGET_PARTS, widgetLines, type WidgetLines } from '../kit/language-lines.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { PROBLEMS } from '../../shared/problem.ts';
import { ContactChangeController } from '../../widget/controller.ts';
import { rarePartOf } from '../../widget/change/rare-parts.ts';
import type { State } from '../../widget/change/state.ts';
import { likelierAddress } from '../../widget/change/extras/likelier-address.ts';
import { countryOf } from '../../widget/change/phone/country-select.ts';

const said = (speech: Speech, word: keyof Messages, values: Record<string, number>) =>
  [...speech.say(word, values)].map((part) => (typeof part === 'string' ? part : part.values[0])).join('');

const words = new URL('../../widget/words/', import.meta.url);
const holes = (message: string | Plural | undefined) =>
  [...new Set((typeof message === 'object' ? message.other : String(message)).match(/\{\w+\}/g))].sort();

/**
 * Labels of the main and the other buttons of each element. A longer one does not fit beside another on a phone. Not `wayLost` and
 * `wayOther`, which are a choice: each has a line of its own, and says what is the case, or an address.
 */
const BUTTONS = {
  change: `cancel cancelChange sendCode sendLink confirm resend resendLink goOn retry startAgain resumeCode enterCode differentEmail
    differentPhone signOutOthers done waySignIn managedGo stopIt typoKeep`,
  confirm: 'retry confirm allow linkNotMe',
  list: 'retry goOn notNow keep addEmail addPhone',
};
const FILES = { change: ['', '.more'], confirm: ['.confirm'], list: ['.list'] } as const;
/** Labels of the buttons of mails and of our pages. */
const MAIL_BUTTONS = ['button', 'allowButton', 'stopButton', 'undoButton', 'freezeButton'] as const;
const PAGE_BUTTONS = /^\.(?:confirm\.(?:button|report)|approve\.button|undo\.\w+\.button|account\.(?:signIn|signOut))$/;
/** Characters of the longest label. English has 17. */
const BUTTON_MAX = 24;

const files = readdirSync(words);
const languages = files.flatMap((name) => /^(.+)\.list\.ts$/.exec(name)?.[1] ?? []);

test('the widget and the portal have words in every language of the list', () => {
  assert.deepEqual([...languages].sort(), [...LANGUAGE_TAGS].sort());
  const portal = files.flatMap((name) => /^(.+)\.admin\.ts$/.exec(name)?.[1] ?? []);
  assert.deepEqual(portal.sort(), [...LANGUAGE_TAGS].sort());
});

test('a label of a button fits on a phone in every language', async () => {
  for (const language of languages) {
    const labels: [string, unknown][] = [];
    for (const element of ['change', 'confirm', 'list'] as const) {
      const parts = await Promise.all(FILES[element].map((part) => widgetLines(language, part)));
      const lines: WidgetLines = Object.assign({}, ...parts);
      for (const key of BUTTONS[element].split(/\s+/)) labels.push([`${element}.${key}`, lines[key]]);
    }
    const tag = language as LanguageTag;
    for (const key of MAIL_BUTTONS) labels.push([`mail.${key}`, MAILS.get(tag)?.words[key]]);
    const ofPages = pageSentences(PAGES.get(tag)).filter(([path]) => PAGE_BUTTONS.test(path));
    assert.equal(ofPages.length, 9);
    for (const [key, line] of [...labels, ...ofPages])
      assert.ok(typeof line === 'string' && line.length <= BUTTON_MAX, `${language} ${key}: ${String(line)}`);
  }
});

test('the direction is that of the list, and each number has the forms that its language has', async () => {
  for (const language of languages) {
    const [pack] = Object.values((await import(new URL(`${language}.ts`, words).href)) as Record<string, Pack>);
    assert.deepEqual([pack?.lang, pack?.dir], [language, LANGUAGES[language as LanguageTag].dir]);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const part of WIDGET_PARTS)
      for (const [key, line] of Object.entries(await widgetLines(language, part)))
        if (typeof line === 'object')
          for (const form of Object.keys(line))
            assert.ok(pluralCategories.includes(form as Intl.LDMLPluralRule), `${language} ${key} has no ${form}`);
  }
});

for (const language of languages.filter((each) => each !== 'en'))
  for (const part of WIDGET_PARTS)
    test(`${language}${part}.ts has every line of English, with the same values, and none in English`, async () => {
      const english = await widgetLines('en', part);
      const translated = await widgetLines(language, part);
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
      for (const [key, line] of Object.entries(english)) {
        assert.deepEqual(holes(translated[key]), holes(line), key);
        if (isSentence(line)) assert.notDeepEqual(translated[key], line, key);
        assert.ok(typeof translated[key] === 'object' || translated[key]?.trim(), `${key} is empty`);
      }
    });

test('numbers take the form their language has for them', () => {
  const speech = new Speech('ar', en.messages);
  assert.match(said(speech, 'proof-wrong', { n: 1 }), /محاولة واحدة/);
  assert.match(said(speech, 'proof-wrong', { n: 2 }), /محاولتان/);
  assert.match(said(speech, 'proof-wrong', { n: 4 }), /4 محاولات|٤ محاولات/);
  assert.match(said(new Speech('en', en.messages), 'proof-wrong', { n: 1 }), /1 try left/);
});

test('direction and numbers follow the words in use, not the language asked for', () => {
  const speech = new Speech('is', en.messages);
  assert.deepEqual([speech.lang, speech.dir], ['en', 'ltr']);
  assert.equal(speech.duration(30), '30 seconds');
  assert.equal(new Speech('ar-EG', en.messages).dir, 'rtl');
});

test('the nearest words are found by script and by the present code of a language', () => {
  const read = (tag: string) => said(new Speech(tag, en.messages), 'cancel', {});
  const nearest = {
    'zh-Hant': ['zh-TW', 'zh-HK', 'zh-Hant-MO'],
    nb: ['no', 'nn', 'nb-NO', 'NN-no'],
    he: ['iw', 'he-IL'],
    'pt-BR': ['pt-BR', 'pt-br'],
  };
  for (const [lang, tags] of Object.entries(nearest)) {
    register({ lang, dir: 'ltr', messages: { ...ar.messages, cancel: lang }, more: () => Promise.resolve() });
    for (const tag of tags) assert.equal(read(tag), lang, tag);
  }
  for (const tag of ['zh-CN', 'zh', 'pt', 'pt-PT', 'nv', 'hr'])
    assert.ok(!Object.keys(nearest).includes(read(tag)), tag);
});

test('a language comes in two parts, in either order, and lacks the second until it is there', async () => {
  const loaders = [() => Promise.resolve(), undefined];
  register({ lang: 'qaa', dir: 'rtl', messages: ar.messages, more: loaders[0]! });
  assert.equal(new Speech('qaa', {}).missing, loaders[0]);
  register({ lang: 'qaa', dir: 'rtl', messages: arMore });
  assert.equal(new Speech('qaa', {}).missing, undefined);
  assert.equal(said(new Speech('qaa', {}), 'back', {}), arMore.back);
  assert.equal(said(new Speech('qaa', {}), 'cancel', {}), ar.messages.cancel);
  register({ lang: 'qab', dir: 'rtl', messages: arMore });
  register({ lang: 'qab', dir: 'rtl', messages: ar.messages, more: loaders[0]! });
  assert.equal(new Speech('qab', {}).missing, undefined);
});

test('where a language has no words for it, the English ones are there', () => {
  register({ lang: 'qac', dir: 'rtl', messages: ar.messages, more: () => Promise.resolve() });
  assert.equal(said(new Speech('qac', {}), 'back', {}), enMore.back);
  assert.equal(said(new Speech('is', en.messages), 'back', {}), enMore.back);
});

test('the second file is loaded for each fault and notice whose words are in it, and for none of the first file’s', () => {
  const { state } = new ContactChangeController({ kind: 'email', client: mockClient() });
  const part = (code: string, reason?: string) =>
    rarePartOf({ ...state, screen: 'enter', error: { code, status: 0, reason } } as State);
  const notice = (name: string) => rarePartOf({ ...state, screen: 'enter', notice: name } as State);
  const first: WidgetLines = change;
  const rare = (name: string) =>
    !(name in first || `${name}Email` in first) && (name in enMore || `${name}Email` in enMore);
  for (const code of [...Object.keys(PROBLEMS), 'offline', 'address-same', 'code-short', 'code-long', 'code-digits']) {
    if (rare(code)) assert.equal(part(code), 'words', code);
    if (code in first || `${code}Email` in first || code === 'offline') assert.equal(part(code), undefined, code);
  }
  for (const name of ['half', 'still', 'cancelled', 'ended']) assert.equal(notice(name), 'words', name);
  for (const name of ['resent', 'resendOpen']) assert.equal(notice(name), undefined, name);
  assert.equal(part('proof-wrong', 'earlier'), 'words');
  assert.equal(part('address-invalid', 'format'), undefined);
});

test('an address in right-to-left text is set apart', () => {
  const [, address] = new Speech('ar', en.messages).say('typo', { v: 'a@b.example' });
  assert.ok(typeof address === 'object');
  const isolated = ['<bdi dir="ltr" translate="no">', '</bdi>'];
  assert.deepEqual([[...address.strings], address.values], [isolated, ['a@b.example']]);
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
    ['ann@gmail.de', 'ann@gmail.com'],
    ['ann@gogglemail.com', 'ann@googlemail.com'],
    ['ann@t-onlin.de', 'ann@t-online.de'],
    ['ann@yahoo.co.ul', 'ann@yahoo.co.uk'],
    ['ann@protonmial.com', 'ann@protonmail.com'],
  ] as const)
    assert.equal(likelierAddress(typed, null), meant);
});

test('a domain of the person’s own contacts is suggested before those that many people use', () => {
  const me = { contacts: [{ kind: 'email', value: 'ann@harbour.example' }] } as unknown as MeBody;
  assert.equal(likelierAddress('bob@harbuor.example', me), 'bob@harbour.example');
  assert.equal(likelierAddress('bob@harbour.exampel', me), 'bob@harbour.example');
  assert.equal(likelierAddress('bob@harbour.example', me), undefined);
  assert.equal(likelierAddress('bob@harbuor.example', null), undefined);
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
    // Near the domain of a provider, and real.
    'a@gmx.de',
    'a@gmx.net',
    'a@gmx.com',
    'a@hotmail.fr',
    'a@yahoo.co.uk',
    'a@qq.cm',
    'a@email.com',
    'a@outside.com',
    'a@free.org',
  ])
    assert.equal(likelierAddress(address, null), undefined, address);
});

test('a number with a plus finds its country among those the server names', () => {
  const codes = { FI: '358', SE: '46', GB: '44', US: '1', CA: '1' };
  assert.equal(countryOf('+46 70 1740605', 'FI', codes), 'SE');
  assert.equal(countryOf('00 44 7700 900982', 'FI', codes), 'GB');
  assert.equal(countryOf('+1 204 555 0199', 'CA', codes), 'CA');
  assert.equal(countryOf('+1 204 555 0199', 'FI', codes), 'US');
  const shared = { AG: '1', AX: '358', FI: '358', KZ: '7', RU: '7', US: '1' };
  const likeliest = ['+1 212 555 0199', '+7 912 345 67 89', '+358 40 5550199'].map((text) =>
    countryOf(text, 'DE', shared),
  );
  assert.deepEqual(likeliest, ['US', 'RU', 'FI'], 'not the first by its letters');
  assert.equal(countryOf('040 123 4567', 'FI', codes), undefined);
  assert.equal(countryOf('+46 70 1740605', 'FI', undefined), undefined);
});
