import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOfTemplateOption } from '../../server/core/template-options.ts';

test('a client’s text is one short line that no mail client makes a link of (R-057)', () => {
  for (const good of ['Ann', 'Ann & Co', 'J.R.R. Tolkien', 'Åsa Öberg', 'Room 3.14', 'آن', '', 'x'.repeat(40)])
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
  ])
    assert.equal(faultOfTemplateOption(bad), link, bad);
  for (const bad of ['a\nb', 'a\u0000b', '\u202eabc', 'a\u200bb', 'a\u2028b'])
    assert.equal(faultOfTemplateOption(bad), 'must be one line without invisible characters', JSON.stringify(bad));
  assert.equal(faultOfTemplateOption('x'.repeat(41)), 'must be at most 40 characters');
});
