// Owns that a mail, and the page of its link, write times as the person reads them in their browser. Not how a time is written:
// ../deliver/brand.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkIn } from '../kit/inbox.ts';
import { open, stage } from './browser.ts';

describe('the time zone of a browser', () => {
  const world = stage();

  test('is the one in which a mail writes when the change was requested, beside UTC, and that the page of its link names', async () => {
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
    const notice = await demo.inbox.waitFor((mail) => mail.to === 'ann@example.com' && /undo\?t=/.test(mail.text));
    await page.goto(linkIn(notice));
    assert.match((await page.locator('time').textContent()) ?? '', /:\d\d [AP]M GMT\+9$/);
    await context.close();
  });
});
