// Owns that a mail writes times as the person reads them in their browser. Not how a time is written: ../deliver/brand.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, stage } from './browser.ts';

describe('the time zone of a browser', () => {
  const world = stage();

  test('is the one in which a mail writes when the change was requested, beside UTC', async () => {
    const { browser, demo } = world;
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Tokyo' });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.goto(demo.siteUrl);
    await page.locator('input[value="strong"]').check();
    await page.getByRole('button', { name: /Ann/ }).click();
    await page.waitForURL(`${demo.siteUrl}/`);
    const widget = await open(page, 'email');
    await widget.getByLabel('New email address').fill('ann@zone.example');
    await widget.getByRole('button', { name: 'Send code' }).click();
    const { text } = await demo.inbox.waitFor('ann@zone.example');
    const [line = '', there = '', utc = ''] = /^Requested: .* at (\d\d):\d\d .*?(\d\d):\d\d UTC\)$/m.exec(text) ?? [];
    assert.equal((Number(there) - Number(utc) + 24) % 24, 9, line || text);
    await context.close();
  });
});
