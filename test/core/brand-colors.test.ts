// Owns which accents a brand may have, what follows from one, and which fonts may be named. Not where they are seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contrast,
  DEFAULT_ACCENT,
  faultOfAccent,
  paletteOf,
  readable,
  SURFACE,
} from '../../server/core/brand-colors.ts';
import { readFontStack } from '../../server/core/font-stack.ts';
import { STYLE } from '../../server/http/pages/style.ts';
import { lookOf } from '../../server/deliver/message/html-style.ts';
import { styles } from '../../widget/change/contact-change.styles.ts';
import { readTimeZone } from '../../server/core/time-zone.ts';

test('contrast is that of WCAG: 21 between black and white, in any order', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#000000'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('an accent that cannot be read is refused, with a colour that passes and is nearest to it', () => {
  const fault = faultOfAccent('#ff8a5c', 'light') ?? '';
  assert.match(
    fault,
    /^must have a contrast of 4\.5:1 or more with #f3f4f7, the light background, and has 2\.\d\d:1: #[0-9a-f]{6} would pass$/,
  );
  const [, named = ''] = /(#[0-9a-f]{6}) would pass/.exec(fault) ?? [];
  assert.equal(faultOfAccent(named, 'light'), null);
  assert.match(faultOfAccent('#0d5c63', 'dark') ?? '', /with #1b1e26, the dark background/);
  assert.equal(faultOfAccent('#7fd0cd', 'dark'), null);
});

test('whatever the accent, the text on a button and the button under a pointer can be read', () => {
  for (let step = 0; step < 4096; step += 7) {
    const given = `#${[step >> 8, (step >> 4) & 15, step & 15].map((digit) => digit.toString(16).repeat(2)).join('')}`;
    for (const scheme of ['light', 'dark'] as const) {
      const { accent, onAccent, strong } = paletteOf(readable(given, scheme), scheme);
      assert.ok(contrast(accent, SURFACE[scheme]) >= 4.5, `${given} ${scheme}`);
      assert.ok(contrast(accent, onAccent) >= 4.5, `${given} ${scheme}: text on ${accent}`);
      assert.ok(contrast(strong, onAccent) >= 4.5, `${given} ${scheme}: text on ${strong}`);
    }
  }
});

test('the default accent passes too, and mails and pages have that of the widget', () => {
  const { light, dark } = DEFAULT_ACCENT;
  for (const scheme of ['light', 'dark'] as const) assert.equal(faultOfAccent(DEFAULT_ACCENT[scheme], scheme), null);
  assert.ok(styles.cssText.includes(`--contact-change-accent, light-dark(${light}, ${dark})`));
  const mail = lookOf(null);
  assert.equal(mail.light.accent, light);
  assert.match(mail.css, new RegExp(`\\.link\\{color:${dark}`));
  assert.match(STYLE, new RegExp(`--accent: ${light};[^]*prefers-color-scheme: dark[^]*--accent: ${dark};`));
});

test('fonts are names alone: nothing that means something in CSS or HTML', () => {
  assert.equal(readFontStack('Inter, "Helvetica Neue", sans-serif'), "'Inter','Helvetica Neue',sans-serif");
  assert.equal(readFontStack('Inter'), "'Inter',sans-serif");
  for (const text of [
    '',
    ',',
    'Inter;color:red',
    'url(https://x.example/a)',
    'a}b{',
    'expression(1)',
    'In"ter',
    "Inter'",
    'Inter\\27',
    'Inter/*',
    '</style>',
    'var(--x)',
    'Inter,'.repeat(13),
    'x'.repeat(60),
  ])
    assert.equal(readFontStack(text), null, text);
});

test('a time zone is one of the IANA database; whatever else is sent names none', () => {
  assert.equal(readTimeZone('Europe/Helsinki'), 'Europe/Helsinki');
  assert.equal(readTimeZone('Asia/Kolkata'), readTimeZone('Asia/Calcutta'));
  assert.notEqual(readTimeZone('Asia/Kolkata'), null);
  for (const text of ['', 'UTC', '+02:00', 'Mars/Base', 'Europe/Helsinki\n', '../../etc/passwd', 'constructor'])
    assert.equal(readTimeZone(text), null, text);
});
