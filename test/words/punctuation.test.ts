// Owns that the punctuation of every line is that of its language, and ends the line as the English one ends. Not the words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_TAGS, type LanguageTag } from '../../shared/languages.ts';
import { languageLines, type LanguageLine } from '../kit/language-lines.ts';

interface Marks {
  /** What ends a sentence; null where a language writes none, as Thai does. */
  readonly stop: string | null;
  readonly question: string | null;
  readonly colon: string;
  /** Marks of other languages, which are wrong in a sentence of this one. */
  readonly foreign: RegExp;
}

const LATIN: Marks = { stop: '.', question: '?', colon: ':', foreign: /[。।۔？！：，、；؟؛،]/ };
const CJK: Marks = {
  stop: '。',
  question: '？',
  colon: '：',
  foreign: /[\p{Ideo}\p{sc=Kana}\p{sc=Hira}」』”）]\s*[.,:;?!()]/u,
};
const ARABIC: Marks = { stop: '.', question: '؟', colon: ':', foreign: /[?,;。]/ };
const OTHERS: Partial<Record<LanguageTag, Marks>> = {
  ar: ARABIC,
  fa: ARABIC,
  // The Greek question mark looks like a semicolon, and is one in Unicode.
  el: { ...LATIN, question: ';', foreign: /[?。，？؟]/ },
  hi: { ...LATIN, stop: '।', foreign: /\p{sc=Deva}\.|[。，？؟]/u },
  ja: CJK,
  'zh-Hans': CJK,
  'zh-Hant': CJK,
  th: { ...LATIN, stop: null, question: null },
};

/** Quotation marks, and the languages that write them as the outer ones. */
const QUOTES: Readonly<Record<string, readonly LanguageTag[]>> = {
  '«»': ['ar', 'el', 'es', 'fa', 'fr', 'it', 'nb', 'pt', 'ru', 'uk'],
  '»«': ['da', 'sl'],
  '„“': ['bg', 'cs', 'de', 'et', 'lt', 'sk'],
  '„”': ['hr', 'hu', 'pl', 'ro'],
  '“”': ['en', 'he', 'hi', 'id', 'lv', 'pt-BR', 'th', 'tr', 'vi', 'zh-Hans'],
  '””': ['fi', 'sv'],
  '‘’': ['ko', 'nl'],
  '「」': ['ja', 'zh-Hant'],
};

/** An SMS keeps to the letters of GSM 03.38, which has no typographic apostrophe and no narrow space. */
const isSms = ({ key }: LanguageLine): boolean => key.startsWith('mail.sms');

/** The line without the values, which are not of the language, and without addresses as an example. */
const proseOf = ({ text }: LanguageLine): string =>
  text.replaceAll(/\{+\w+\}+|<\w+>|\S+@\S+|\bexample\.com\b|@/g, 'X').replaceAll(/[\u2066-\u2069]/g, '');

/** Ends of lines in other languages that are right as they are. */
const EXCEPTIONS: readonly RegExp[] = [
  // It stands between two values: “new value:”.
  /^(?:fi|hu|tr) admin-pages\.becomes$/,
  // The heading is a condition: “If you know nothing of this”.
  /^ja mail\.notYou/,
  // A unit is shortened: “320 пикс.”
  /^(?:lt|ru|uk) admin-pages\.preview-\d+$/,
];

type End = 'stop' | 'question' | 'colon' | 'ellipsis' | 'value' | 'none';

function endOf(text: string, { stop, question, colon }: Marks): End {
  // A value may come last, after a colon or as the thing asked for: “Added: {v}”.
  if (/[:：?？] ?[\u2066-\u2069]?(?:\{+\w+\}+|<\w+>)[\u2066-\u2069]?\.?$/.test(text)) return 'value';
  const last = text.replace(/[)”’»“」』）]+$/u, '').at(-1);
  if (last === '…') return 'ellipsis';
  if (last === colon) return 'colon';
  if (last === question) return 'question';
  return last === stop ? 'stop' : 'none';
}

/** The end that a line must have whose English ends so. */
function expectedEnd(english: End, { stop, question }: Marks): End {
  if (english === 'stop' && stop === null) return 'none';
  return english === 'question' && question === null ? 'none' : english;
}

for (const language of LANGUAGE_TAGS.filter((each) => each !== 'en')) {
  const marks = OTHERS[language] ?? LATIN;

  test(`each line in ${language} ends as the English one`, async () => {
    for (const line of await languageLines(language)) {
      if (EXCEPTIONS.some((each) => each.test(`${language} ${line.key}`))) continue;
      const english = endOf(line.english, LATIN);
      const end = endOf(line.text, marks);
      const fits = end === expectedEnd(english, marks) || end === 'value' || english === 'value';
      assert.ok(fits, `${line.key} ends with ${end}, in English with ${english}: ${line.text}`);
    }
  });

  test(`the lines in ${language} have the marks of the language, and spaces where it has them`, async () => {
    const quotes = Object.keys(QUOTES).find((each) => QUOTES[each]?.includes(language));
    assert.ok(quotes, 'the quotation marks of the language are not on the list');
    for (const line of await languageLines(language)) {
      const prose = proseOf(line);
      const says = `${line.key}: ${line.text}`;
      assert.doesNotMatch(prose, marks.foreign, says);
      assert.doesNotMatch(prose, /\.\.\.| {2}|^\s|\s$|"/, says);
      for (const mark of prose.match(/[“”„«»‹›「」『』‚‘]|’(?!\p{L})(?<!\p{L}’)/gu) ?? [])
        assert.ok(quotes.includes(mark), says);
      if (!isSms(line)) assert.ok(!prose.includes("'"), says);
      if (language !== 'fr') assert.doesNotMatch(prose, /\s[.,:;!?؟،。、]/, says);
    }
  });
}

test('French has its narrow spaces, Spanish its opening marks', async () => {
  for (const line of (await languageLines('fr')).filter((each) => !isSms(each)))
    assert.doesNotMatch(proseOf(line), /[^\u202f][?!;]|[^\u00a0\u202f][:»](?!\/)|«[^\u00a0\u202f]/, line.key);
  for (const { key, text } of await languageLines('es'))
    for (const [open, close] of ['¿?', '¡!'])
      assert.equal(text.split(open!).length, text.split(close!).length, `${key}: ${text}`);
});
