import assert from 'node:assert/strict';
import test from 'node:test';
import { KINDS, METHODS, THENS, type Kind } from '../../shared/contact.ts';
import { DEFAULT_POLICY, type MergePolicy } from '../../server/core/policy.ts';
import { EFFECT_LINES } from '../../server/deliver/message/proof-lines.ts';

import { checkMessages } from '../../server/deliver/message/words/check.ts';
import { ar } from '../../server/deliver/message/words/ar.ts';
import { en } from '../../server/deliver/message/words/en.ts';
import { pickLanguage } from '../../server/deliver/message/words/pick.ts';
import { codeIn, linkIn, oneTimeCode } from '../kit/inbox.ts';
import { MINUTE } from '../kit/clock.ts';
import { render } from '../kit/languages.ts';
import { translatable } from '../kit/translatable.ts';
import { change, letter, NOW, outgoing, project, proof } from './letters.ts';

const lines = (text: string) => text.split('\n');
const arabic = (kind: 'email' | 'phone') => outgoing(kind, { locale: 'ar-EG' });

for (const lang of ['en', 'ar'])
  for (const kind of KINDS)
    for (const method of METHODS)
      test(`${kind} by ${method} in ${lang} carries what proves, and no empty placeholder`, () => {
        const given = letter(kind, method, { outgoing: outgoing(kind, { locale: lang }) });
        const { subject, text, html, lang: said } = render(given);
        assert.equal(said, lang);
        const whole = [subject, text, html].join('\n');
        assert.doesNotMatch(whole, /\{\{|undefined|null|NaN/);
        assert.ok(whole.includes('Example'));
        assert.equal(whole.includes('123456'), method !== 'link');
        assert.equal(text.includes('t=prf_1.abc-DEF_123'), method !== 'code');
        if (kind === 'phone') return assert.equal(html, null);
        assert.equal(subject?.includes('123456'), method !== 'link');
        assert.match(html ?? '', lang === 'ar' ? /<html lang="ar" dir="rtl">/ : /<html lang="en" dir="ltr">/);
        assert.equal(/\p{Script=Arabic}/u.test(subject ?? ''), lang === 'ar');
      });

for (const then of THENS)
  test(`a mail says what will happen: ${then}`, () => {
    const { text } = render(letter('email', 'code', { then }));
    const line = en[EFFECT_LINES[then]].replace('{{service}}', 'Example').replace('{{old}}', 'a••@e••.com');
    assert.ok(text.includes(line), line);
  });

test('a mail that replaces a contact names it, masked, in the list of mails too; else it says whose address it becomes', () => {
  const { html, text } = render(letter('email', 'code', { then: 'replace' }));
  assert.match(text, /This replaces \S*a••@e••\.com\S* as the email address for your Example account\./);
  assert.equal(html?.match(/This replaces /g)?.length, 2);
  const first = render(letter('email', 'code', { then: 'replace', old: undefined }));
  assert.match(first.text, /This becomes the email address for your Example account\./);
});

test('a mail to a new address says what happens to the account in the name of the site, and no contact of it in full', () => {
  for (const [then, sentence] of [
    ['add', 'This adds it to your Example account.'],
    ['primary', 'This becomes the main email address for your Example account.'],
    ['replace-all', 'This replaces all other email addresses of your Example account.'],
  ] as const) {
    const { text, html } = render(letter('email', 'both', { then }));
    assert.ok(text.includes(sentence), text);
    for (const part of [text, html ?? '']) assert.doesNotMatch(part, /ann@example\.com|asked for it/);
  }
});

test('a mail to a new address warns a reader who did not ask for it, before the code and the link; one to a current contact has its own words', () => {
  const warning = 'Confirm only if you asked for this yourself.';
  for (const method of METHODS) {
    const { text } = render(letter('email', method));
    assert.ok(text.includes(warning) && text.indexOf(warning) < text.search(/https:|123456/), text);
  }
  const side = proof(2, 'email', 'link', { side: 'current', contactId: 'ctc_1' });
  assert.ok(!render(letter('email', 'link', { proof: side })).text.includes(warning));
});

test('the code stands alone on its line, and first in the subject', () => {
  for (const given of [letter('email', 'both'), letter('email', 'both', { outgoing: arabic('email') })]) {
    const { subject, text } = render(given);
    assert.equal(lines(text).filter((line) => line === '123456').length, 1);
    assert.match(subject ?? '', /^123456 /);
    assert.equal(codeIn({ text }), '123456');
    assert.equal(linkIn({ text }), given.link);
  }
  assert.equal(render(letter('email', 'code')).subject, '123456 is your Example code');
});

test('a mail names the account masked, the time in UTC, the place and how long it works', () => {
  const { text, html } = render(letter('email', 'both'));
  for (const part of [text, html ?? '']) {
    assert.match(part, /a••@e••\.com/);
    assert.doesNotMatch(part, /ann@example\.com/);
    assert.match(part, /20 November 2026 at 10:00 UTC/);
    assert.match(part, /Helsinki, Finland/);
    assert.match(part, /10 minutes/);
  }
  const { text: inArabic } = render(letter('email', 'both', { outgoing: arabic('email') }));
  assert.match(inArabic, /20 نوفمبر 2026 في 10:00 UTC/);
  assert.match(inArabic, /10 دقائق/);
});

test('a numbered change says its number beside the link to the new address, in words of the language, and nowhere else', () => {
  const plain = change('email', 'link');
  const numbered = { ...plain, terms: { ...plain.terms, linkNumber: 47 } };
  for (const [locale, words] of [
    ['en', /shows the number \S*47\S*\. If it shows another one, do not confirm\./],
    ['ar', /الرقم \S*47/],
  ] as const) {
    const { text, html } = render(
      letter('email', 'link', { change: numbered, outgoing: outgoing('email', { locale }) }),
    );
    assert.match(text, words);
    assert.ok(text.search(words) < text.indexOf('https://'));
    assert.match(html ?? '', />47</);
  }
  for (const method of METHODS)
    assert.doesNotMatch(render(letter('email', method)).text, /number|47/, 'others stay as they are');
  const [side] = [proof(2, 'email', 'link', { side: 'current', contactId: 'ctc_1' })];
  assert.doesNotMatch(render(letter('email', 'link', { change: numbered, proof: side })).text, /47/);
});

test('a mail that is translated keeps addresses, codes, names and places as they are', () => {
  const { html } = render(letter('email', 'both'));
  assert.match(html ?? '', /a••@e••\.com[\s\S]*Helsinki/);
  assert.doesNotMatch(translatable(html ?? ''), /•|123456|Example|Helsinki/);
});

test('a mail without account and place has no empty rows', () => {
  const { text, html } = render(
    letter('email', 'code', { account: null, change: change('email', 'code', { place: null }) }),
  );
  for (const part of [text, html ?? '']) assert.doesNotMatch(part, /Account|From:|>From</);
});

test('how long it works is told from when the message leaves, in the plural of the language', () => {
  const late = (ms: number, locale: string) =>
    render(letter('email', 'code', { now: NOW + ms, outgoing: outgoing('email', { locale }) })).text;
  assert.match(late(9 * MINUTE, 'en'), /works for 1 minute\./);
  assert.match(late(8 * MINUTE, 'ar'), /دقيقتان/);
  const long = change('email', 'link', {
    proofs: [proof(1, 'email', 'link', { linkExpiresAt: NOW + 24 * 60 * MINUTE })],
  });
  assert.match(render(letter('email', 'link', { change: long })).text, /works for 24 hours\./);
});

test('"this wasn’t me" leads to the link’s page, or says that nothing happens without the code', () => {
  assert.match(render(letter('email', 'link')).text, /choose “I didn’t ask for this”/);
  assert.match(render(letter('email', 'both')).text, /choose “I didn’t ask for this”/);
  const { text } = render(letter('email', 'code'));
  assert.match(text, /nothing changes without the code/);
  assert.doesNotMatch(text, /Open the link/);
});

test('a message to an address in use says so', () => {
  for (const kind of KINDS) {
    const used = render(letter(kind, 'both', { outgoing: outgoing(kind, { inUse: true }) }));
    const free = render(letter(kind, 'both'));
    assert.match(
      used.text,
      kind === 'email' ? /already used by another account at Example/ : /Another Example account/,
    );
    assert.doesNotMatch(free.text, /another/i);
  }
});

test('a message whose proof gives an account away says so, in one segment, and only where the project has switched it on', () => {
  const over = (kind: Kind, merge: MergePolicy) =>
    ({
      outgoing: outgoing(kind, { inUse: true }),
      change: change(kind, 'code', { onConflict: 'merge-keep-mine' }),
      project: project({ policy: { ...DEFAULT_POLICY, merge } }),
    }) as const;
  const said = (kind: Kind, merge: MergePolicy) => render(letter(kind, 'code', over(kind, merge))).text;
  assert.match(said('email', 'unsafe-proof-alone'), /that account and the one that asked become one account/);
  assert.match(said('phone', 'unsafe-proof-alone'), /the two become one/);
  assert.ok(said('phone', 'unsafe-proof-alone').length <= 160);
  for (const kind of KINDS) assert.doesNotMatch(said(kind, 'both-tokens'), /become one/);
});

test('an SMS with a code ends with its origin and fits one 7-bit segment (R-081)', () => {
  const { text } = render(letter('phone', 'code'));
  assert.equal(text, '123456 is your Example code to add this number. Never share it.\n\n@app.example.com #123456');
  assert.deepEqual(oneTimeCode(text), { host: 'app.example.com', code: '123456', embedded: null });
  const used = render(letter('phone', 'code', { outgoing: outgoing('phone', { inUse: true }) })).text;
  for (const sms of [text, used]) {
    assert.match(sms, /^[A-Za-z0-9 .@#\n]+$/);
    assert.ok(sms.length <= 160, `${sms.length} characters`);
  }
});

test('an SMS with a link asks to confirm; with both, the origin-bound line is the last', () => {
  const link = letter('phone', 'link');
  assert.equal(render(link).text, `Confirm your new number for Example: ${link.link}`);
  assert.equal(oneTimeCode(render(link).text), null);
  for (const given of [letter('phone', 'both'), letter('phone', 'both', { outgoing: arabic('phone') })]) {
    const { text } = render(given);
    assert.ok(text.includes(given.link ?? '-'));
    assert.equal(oneTimeCode(text)?.code, '123456');
  }
});

// What somebody hostile may get into a value, and what must be left of it.
for (const [name, hostile, html] of [
  ['markup', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['an attribute’s end', '"\'><b>', '&quot;&#39;&gt;&lt;b&gt;'],
  ['a placeholder', '{{constructor}}{{code}}', '{{constructor}}{{code}}'],
  ['a header', 'X\r\nBcc: eve@evil.test', 'X Bcc: eve@evil.test'],
  ['an encoded line end', 'X%0d%0aBcc: eve', 'X%0d%0aBcc: eve'],
  ['NUL and separators', 'a\0b\u2028c\u0085d', 'a b c d'],
  ['bidi overrides', '\u202eelpmaxE\u202c\u200b', 'elpmaxE'],
] as const)
  test(`a service named as ${name} stays harmless in every part`, () => {
    for (const locale of ['en', 'ar'])
      for (const kind of KINDS) {
        const given = letter(kind, 'both', {
          project: project({ serviceName: hostile }),
          outgoing: outgoing(kind, { locale, inUse: true }),
          change: change(kind, 'both', { place: hostile }),
        });
        const mail = render(given);
        assert.doesNotMatch(mail.subject ?? '', /[\p{Cc}\p{Cf}\u2028\u2029]/u);
        assert.doesNotMatch(mail.text, /[\0\r\u2028\u202e\u0085]/);
        if (kind === 'email') assert.ok(mail.html?.includes(html));
        assert.doesNotMatch(mail.html ?? '', /<img|onerror="|<b>/);
        // A value is one line: it can add none to the message.
        const plainLines = lines(render({ ...given, project: project(), change: change(kind, 'both') }).text).length;
        assert.equal(lines(mail.text).length, plainLines);
        if (kind === 'phone') assert.equal(oneTimeCode(mail.text)?.code, '123456');
      }
  });

test('a project’s own line is used with its declared keys, as text and never as markup', () => {
  const own = project({
    messages: { en: { heading: '<b>Hi {{nickname}}</b> {{secret}}{{constructor}}{{homepage}}', nonsense: 'x' } },
    templateKeys: ['nickname', 'homepage'],
  });
  const options = { nickname: 'Ann & Co', secret: 'undeclared', homepage: 'https://evil.test' };
  const { text, html } = render(
    letter('email', 'code', { project: own, change: change('email', 'code', { templateOptions: options }) }),
  );
  assert.equal(lines(text)[0], '<b>Hi Ann & Co</b> ');
  assert.match(html ?? '', /&lt;b&gt;Hi <bdi>Ann &amp; Co<\/bdi>&lt;\/b&gt;/);
  assert.doesNotMatch(text, /undeclared|evil/);
});

test('a project’s line for a region says more than the language’s', () => {
  const messages = { ar: { heading: 'عام' }, 'ar-EG': { heading: 'مصر' } };
  const say = (locale: string) =>
    lines(
      render(letter('email', 'code', { project: project({ messages }), outgoing: outgoing('email', { locale }) })).text,
    )[0];
  assert.equal(say('ar-EG'), 'مصر');
  assert.equal(say('ar-SA'), 'عام');
});

for (const [locale, lang] of [
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ar-EG', 'ar'],
  ['AR', 'ar'],
  ['fi', 'ar'],
  ['../../etc/passwd', 'ar'],
  ['constructor', 'ar'],
  ['', 'ar'],
] as const)
  test(`locale "${locale}" speaks ${lang} where Arabic comes first`, () => {
    assert.equal(pickLanguage(locale, { languages: ['ar', 'en'] }), lang);
  });

test('a language that the project does not offer, or that has no words, falls back', () => {
  assert.equal(pickLanguage('ar', { languages: ['en'] }), 'en');
  assert.equal(pickLanguage('is', { languages: ['is'] }), 'en');
  assert.equal(pickLanguage('ar', { languages: [] }), 'ar');
});

test('every language keeps the placeholders of English, line by line', () => {
  const keys = (line: string) => [...line.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
  for (const line of Object.keys(en) as (keyof typeof en)[]) assert.deepEqual(keys(ar[line]), keys(en[line]), line);
});

test('a mail loads nothing from anywhere and is at most 600 pixels wide', () => {
  const { html } = render(letter('email', 'both'));
  assert.doesNotMatch(html ?? '', /<img|<script|<link|@import|url\(|\bsrc=/i);
  assert.match(html ?? '', /max-width:600px/);
  assert.match(html ?? '', /prefers-color-scheme:dark/);
});

test('a project’s line that does not exist, or fills what nobody declared, is told', () => {
  const messages = { en: { heading: 'Hi {{nickname}} at {{service}}', smsCod: 'x', button: '{{constructor}}' } };
  assert.deepEqual(checkMessages({ messages, templateKeys: ['nickname'] }), [
    'en.smsCod is not a line of any message',
    'en.button uses {{constructor}}, which is not declared in templateKeys',
  ]);
});
