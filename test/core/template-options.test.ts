import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOfTemplateOption } from '../../server/core/template-options.ts';

test('a client’s text is one short line that no mail client makes a link of (R-057)', () => {
  for (const good of [
    'Ann',
    'Ann & Co',
    'J.R.R. Tolkien',
    'Åsa Öberg',
    'Room 3.14',
    'آن',
    '',
    'x'.repeat(40),
    'Order A-4711',
    'Room 12 of 300',
    '2026',
    'Müller & Söhne e.V.',
    'Yahoo! Inc.',
    'हिन्दी',
    'No. 5 (blue)',
  ])
    assert.equal(faultOfTemplateOption(good), null, good);
  const link = 'must not look like a link, a host, a path or an address';
  for (const bad of [
    'https://evil.test',
    'HTTPS://evil.test',
    'evil.test',
    'evil.test/x',
    'www.evil',
    'Awww.evil',
    'a/b',
    'a\\b',
    'me@evil.test',
    'javascript:alert(1)',
    '10.0.0.1',
    'evil。com',
    'evil．com',
    'evil｡com',
    'evil․com',
    'ｅｖｉｌ．ｃｏｍ',
    'me＠evil',
    'a／b',
    'ｈｔｔｐｓ：／／evil',
    'evil.भारत',
    'हिन्दी.com',
    'i❤.ws',
    '💩.la',
    'evil.xn--p1ai',
    'evil.c\u0308om',
  ])
    assert.equal(faultOfTemplateOption(bad), link, bad);
  for (const bad of ['a\nb', 'a\u0000b', '\u202eabc', 'a\u200bb', 'a\u2028b'])
    assert.equal(faultOfTemplateOption(bad), 'must be one line without invisible characters', JSON.stringify(bad));
  assert.equal(faultOfTemplateOption('x'.repeat(41)), 'must be at most 40 characters');
});

test('a client’s text is no phone number, however it is written', () => {
  for (const bad of [
    '+1 900 555 0100',
    '0900-123456',
    '(900) 555 0100',
    '9005550100',
    '٠٩٠٠١٢٣٤٥٦',
    '０９００１２３４５６',
    'call 1.900.555.01',
    '1 900 555·0100',
    '900,555,0100',
    '900_555_0100',
    '1️⃣9️⃣0️⃣0️⃣5️⃣5️⃣5️⃣',
  ])
    assert.match(faultOfTemplateOption(bad) ?? '', /must not look like a (?:phone number|link)/, bad);
});
