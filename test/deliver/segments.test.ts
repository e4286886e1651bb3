// Owns how many segments an SMS takes. Not what it says: render.test.ts, notice.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inGsm } from '../../server/deliver/message/gsm.ts';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import { sizeOf } from '../../shared/sms-size.ts';
import { smsReport } from '../../server/deliver/message/sms-report.ts';
import type { ProofMessage } from '../../server/deliver/message/message.ts';
import { oneTimeCode } from '../kit/inbox.ts';
import { LANGUAGES, render } from '../kit/languages.ts';
import { allowing, letter, outgoing, project } from './letters.ts';

test('segments are counted as networks count them', () => {
  for (const [text, segments, units] of [
    ['', 1, 0],
    ['a'.repeat(160), 1, 160],
    ['a'.repeat(161), 2, 161],
    ['a'.repeat(306), 2, 306],
    ['a'.repeat(307), 3, 307],
    ['€'.repeat(80), 1, 160],
    ['€'.repeat(81), 2, 162],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}€`, 3, 308], // no segment ends inside of a €
    ['ж'.repeat(70), 1, 70],
    ['ж'.repeat(71), 2, 71],
    ['ж'.repeat(134), 2, 134],
    ['ж'.repeat(135), 3, 135],
    ['😀'.repeat(35), 1, 70],
    ['😀'.repeat(67), 3, 134], // 33 of them in a segment of 67 units
    ['@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ ¤¡ÄÖÑÜ§¿äöñüà', 1, 45],
    ['^{}\\[~]|€\f', 1, 20],
  ] as const) {
    const size = sizeOf(text);
    assert.deepEqual([size.segments, size.units], [segments, units], JSON.stringify(text.slice(0, 20)));
  }
  assert.equal(sizeOf('naïve').outside, 'ï');
  assert.equal(sizeOf('crème').outside, null);
});

test('signs of typography and accents that the alphabet lacks are written plainly, other scripts are left alone', () => {
  for (const [text, plain] of [
    ['“Škoda” – Łódź…', '"Skoda" - Lodz...'],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['d’Été', "d'Été"],
    ['İstanbul ığ', 'Istanbul ig'],
    ['Пример', 'Пример'],
    ['Škoda и Лада', 'Škoda и Лада'],
    ['日本', '日本'],
  ] as const)
    assert.equal(inGsm(text), plain);
});

const NAMES = [
  'Example',
  'Škoda Auto – “Mladá Boleslav”',
  'The Great Northern Railway and Steamship Company of 1846, Ltd',
  '[brackets] {braces} ~tilde~ ^caret^ |pipe| and some € for all',
];
const HOSTS = ['x.io', 'app.example.com', 'accounts.my-company.example.com'];

/** Every SMS with a code. */
function codes(serviceName: string, otpHost: string, locale: string): readonly ProofMessage[] {
  const own = project({ serviceName });
  const more = { project: own, otpHost } as const;
  return [
    letter('phone', 'code', { ...more, outgoing: outgoing('phone', { locale }) }),
    letter('phone', 'code', { ...more, outgoing: outgoing('phone', { locale, inUse: true }) }),
    ...(['email', 'phone'] as const).flatMap((kind) =>
      (['primary', 'add'] as const).map((then) => allowing(kind, 'code', { asked: 'phone', then, locale, ...more })),
    ),
  ];
}

for (const locale of LANGUAGE_TAGS)
  test(`an SMS with a code in ${locale} takes as few segments as its letters allow, whatever the service and its host are called`, () => {
    // One letter that GSM 03.38 lacks leaves 70 characters for a segment.
    const isGsm = codes('Exampl', 'example.com', locale).every(
      (message) => sizeOf(render(message).text).outside === null,
    );
    const most = isGsm ? 1 : 2;
    const [plain] = codes('Exampl', 'example.com', locale);
    assert.ok(plain !== undefined && sizeOf(render(plain).text).segments <= most, locale);
    for (const name of NAMES)
      for (const host of HOSTS)
        for (const message of codes(name, host, locale)) {
          const { text } = render(message);
          const size = sizeOf(text);
          // A second sentence, of another account or with a long name, may take one more.
          assert.ok(size.segments <= (locale === 'en' ? 1 : most + 1), `${size.segments} × ${text}`);
          assert.deepEqual(oneTimeCode(text), { host, code: '123456', embedded: null });
          assert.ok(
            [name, inGsm(name)].some((one) => text.includes(one.slice(0, 5))),
            text,
          );
        }
  });

test('a name in a script that the alphabet lacks makes two segments at most', () => {
  for (const message of codes('Пример — почта, деньги и многое другое для всей семьи', 'app.example.com', 'en'))
    assert.ok(sizeOf(render(message).text).segments <= 2);
});

test('where the host alone takes more segments, the name gives way as long as that saves one', () => {
  const name = 'Shop of the Whole Wide Nordic World and All Beyond It, Ltd';
  const host = `${'host.'.repeat(10)}example.com`;
  const most = codes('Exampl', host, 'ar').map((message) => sizeOf(render(message).text).segments);
  assert.deepEqual(
    codes(name, host, 'ar').map((message) => sizeOf(render(message).text).segments),
    most,
  );
});

test('the check of a configuration tells the segments of each SMS in each language, with the character that is the reason', async () => {
  const sms = [{ id: 'sms', url: 'https://sms.example.com', from: 'Example', secret: null }];
  const lines = await smsReport(project({ sms }), 'https://id.example.com');
  for (const locale of LANGUAGES.keys())
    assert.equal(lines.filter((line) => line.split(', ')[1]?.split(' ').includes(locale)).length, 13, locale);
  assert.match(lines[0] ?? '', /^SMS of project default, en .*, the code: 1 segment$/);
  const few = await smsReport(project({ sms, languages: ['en', 'ar'] }), 'https://id.example.com');
  assert.ok(few.includes('SMS of project default, en, the code: 1 segment'));
  const arabic = few.find((line) => line.startsWith('SMS of project default, ar, the code:'));
  assert.match(arabic ?? '', /: 2 segments: \d+ of 70 characters, because "ه" is not in the alphabet of GSM 03\.38$/);
  const own = project({ sms, languages: ['en'], messages: { en: { smsCode: '{{code}} für ｆｏｏ' } } });
  assert.match((await smsReport(own, 'https://id.example.com'))[0] ?? '', /: 1 segment$/);
  const long = project({ sms, languages: ['en'], messages: { en: { smsCode: `{{code}} ${'very '.repeat(40)}` } } });
  assert.match((await smsReport(long, 'https://id.example.com'))[0] ?? '', /: 2 segments: 2\d\d of 160 characters$/);
  assert.deepEqual(await smsReport(project(), 'https://id.example.com'), []);
});
