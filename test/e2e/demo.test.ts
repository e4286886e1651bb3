// Owns what the demo adds around the widget: its languages, the panel of messages, its marks in forced colours. Not its first page:
// welcome.test.ts. Not the widget: email.test.ts and others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import { open, stage } from './browser.ts';

const on = stage();

test('the bar offers every language of the product, and the widget and its mail are in the one that is chosen', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const choice = page.getByLabel('Language');
  assert.deepEqual(
    await choice
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
    LANGUAGE_TAGS,
  );
  const widget = await open(page, 'email');
  await choice.selectOption({ label: 'עברית' });
  await widget.getByRole('button', { name: 'שליחת קוד' }).waitFor();
  assert.equal(await widget.locator('form').evaluate((form) => getComputedStyle(form).direction), 'rtl');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en', 'the page itself is still in English');
  await choice.selectOption({ label: 'Suomi' });
  await widget.getByLabel('Uusi sähköpostiosoite').fill('bob@suomi.example');
  await widget.getByRole('button', { name: 'Lähetä koodi' }).click();
  const mail = await on.demo.inbox.waitFor('bob@suomi.example');
  assert.equal(mail.headers['content-language'], 'fi');
  await page.reload();
  assert.equal(await choice.inputValue(), 'fi');
});

test('the site begins in the language of the browser, and keeps the one that a visitor chooses', async () => {
  for (const [locale, tag, page] of [
    ['zh-TW', 'zh-Hant', { lang: 'en', dir: 'ltr' }],
    ['ar-EG', 'ar', { lang: 'ar', dir: 'rtl' }],
  ] as const) {
    const tab = await (await on.browser.newContext({ locale })).newPage();
    await tab.goto(on.demo.siteUrl);
    const choice = tab.locator('#look-lang');
    await tab.locator(`contact-change[locale="${tag}"]`).waitFor();
    const found = () =>
      tab.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
    assert.deepEqual([await choice.inputValue(), await found()], [tag, page]);
    await choice.selectOption({ label: 'Suomi' });
    await tab.goto(`${on.demo.siteUrl}/sign-in`);
    assert.deepEqual([await choice.inputValue(), await found()], ['fi', { lang: 'en', dir: 'ltr' }]);
  }
});

test('the panel turns to the side of the change that begins, and no message turns it away from there', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const sides = page.getByRole('group', { name: 'On the other side' });
  const [mailbox, phone] = [
    sides.getByRole('button', { name: /^Mailbox/ }),
    sides.getByRole('button', { name: /^Phone/ }),
  ];
  const number = await open(page, 'phone');
  await number.getByLabel('New mobile number').fill('040 5550177');
  await number.getByRole('button', { name: 'Send code' }).click();
  await page.locator('.bubble').first().waitFor();
  assert.equal(await phone.getAttribute('aria-pressed'), 'true');
  await mailbox.click();
  const fault = page.getByLabel('The mail server');
  await fault.focus();
  await sendTextToBob();
  await phone.getByText(/[1-9]/).waitFor();
  assert.equal(await mailbox.getAttribute('aria-pressed'), 'true');
  assert.ok(await fault.evaluate((select) => select === document.activeElement));
});

/** A text message of a user who is not on the page: the panel shows all messages of the demo. */
async function sendTextToBob(): Promise<void> {
  const { siteUrl, bffUrl } = on.demo;
  const send = (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Contact-Change': '1', ...headers },
      body: JSON.stringify(body),
    });
  const token = await send(`${siteUrl}/idp/token`, { sub: 'bob', claims: { amr: ['pwd', 'otp'] } });
  const { refreshJwt } = (await token.json()) as { refreshJwt: string };
  const change = { kind: 'phone', value: '+358405550178' };
  const answer = await send(`${bffUrl}/v1/changes`, change, { Authorization: `Bearer ${refreshJwt}` });
  assert.ok(answer.ok, await answer.text());
}

test('forced colours keep what is pressed and where the visitor is', async () => {
  const page = await on.signedIn('Ann');
  await page.emulateMedia({ forcedColors: 'active' });
  const marks = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      pressed: style('.switch [aria-pressed="true"]').backgroundColor,
      other: style('.switch [aria-pressed="false"]').backgroundColor,
      current: style('.bar-nav [aria-current]').outlineStyle,
      elsewhere: style('.bar-nav a:not([aria-current])').outlineStyle,
    };
  });
  assert.notEqual(marks.pressed, marks.other);
  assert.deepEqual([marks.current, marks.elsewhere], ['solid', 'none']);
});
