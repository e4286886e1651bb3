// Owns how the widget looks in each engine: writing direction, width, colours. Not what it does there: change.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beyondTheEdge } from './in-page.ts';
import { isLong } from './installed.ts';
import { inEachEngine } from './stage.ts';

const EMAIL = '.row[data-kind="email"]';

inEachEngine('right to left', (on) => {
  test('on a phone of 320 px, Arabic reads from right to left, nothing reaches beyond the edge, and its digits are a code', async () => {
    const tab = await on.signedIn('Ann');
    await tab.resize(320, 640);
    await tab.goto(`${on.demo.siteUrl}/?open=email&lang=ar`);
    assert.equal(await tab.run(() => innerWidth), 320);
    const field = { css: 'input[type="email"]', within: EMAIL };
    await tab.see({ role: 'button', name: 'إرسال الرمز', within: EMAIL });
    assert.equal((await tab.see({ css: '[part~="container"]', within: EMAIL })).styles.direction, 'rtl');
    assert.deepEqual(await tab.run(beyondTheEdge, 'contact-change'), []);
    await tab.shoot(`${on.engine.name} ar`);
    await tab.enter(field, 'arabic@new.example');
    await tab.press('Enter');
    const code = { css: 'input[autocomplete="one-time-code"]', within: EMAIL };
    await tab.see(code);
    await tab.shoot(`${on.engine.name} ar code`);
    assert.deepEqual(await tab.run(beyondTheEdge, 'contact-change'), []);
    const digits = (await on.code('arabic@new.example')).replaceAll(/\d/g, (digit) =>
      String.fromCodePoint(0x660 + Number(digit)),
    );
    await tab.enter(code, digits);
    await tab.press('Enter');
    await tab.see({ css: '[part~="success"]', within: EMAIL });
    assert.deepEqual(await tab.faults(), []);
  });
});

// Each needs a browser of its own.
if (isLong) {
  inEachEngine(
    'dark',
    (on) => {
      test('where the system is dark, the widget is dark', async () => {
        const tab = await on.signedIn('Ann', '/strict');
        const { styles } = await tab.see({ css: 'input[type="email"]' });
        await tab.shoot(`${on.engine.name} dark`);
        assert.ok(lightness(styles.color) > 200 && lightness(styles.backgroundColor) < 60, JSON.stringify(styles));
      });
    },
    { isDark: true },
  );

  inEachEngine(
    'forced colours',
    (on) => {
      test('where the user has forced colours, the main button has those of the system and stands out from the page', async () => {
        const tab = await on.signedIn('Ann', '/strict');
        const button = await tab.see({ role: 'button', name: 'Send code' });
        await tab.shoot(`${on.engine.name} forced colours`);
        const highlight = await tab.run(() => {
          const probe = document.body.appendChild(document.createElement('p'));
          probe.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
          const { color, backgroundColor } = getComputedStyle(probe);
          return { color, backgroundColor };
        });
        const { color, backgroundColor } = button.styles;
        assert.deepEqual({ color, backgroundColor }, highlight);
        assert.equal(await tab.run(() => matchMedia('(forced-colors: active)').matches), true);
      });
    },
    { hasForcedColors: true },
  );
}

/** The mean of red, green and blue. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].map(([part]) => Number(part));
  return (red + green + blue) / 3;
}
