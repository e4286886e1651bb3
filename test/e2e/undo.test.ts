import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkIn } from '../kit/inbox.ts';
import { open, stage } from './browser.ts';

const on = stage();
const OLD = 'ann@example.com';

/** The link in the newest notice to the old address that holds such words. */
async function wayBack(words: RegExp): Promise<string> {
  return linkIn(await on.demo.inbox.waitFor((m) => m.to === OLD && words.test(m.text)));
}

test(
  'the old mailbox takes its account back after the change: from any browser, and the site signs everybody out',
  { timeout: 120_000 },
  async () => {
    const page = await on.signedIn('Ann', 'strong');
    const widget = await open(page, 'email');
    await widget.getByLabel('New email address').fill('thief@new.example');
    await widget.getByRole('button', { name: 'Send code' }).click();
    await widget.getByLabel('6-digit code').pressSequentially(await on.code('thief@new.example'));
    await widget.getByRole('button', { name: 'Confirm' }).click();
    await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();

    const elsewhere = await (await on.visitor()).newPage();
    await elsewhere.goto(await wayBack(/Undo the change/));
    await elsewhere.getByRole('heading', { name: 'Undo this change?' }).waitFor();
    assert.doesNotMatch(elsewhere.url(), /t=/, 'the token is out of the address bar');
    await elsewhere.getByRole('button', { name: 'Undo the change' }).click();
    await elsewhere.getByRole('heading', { name: 'It is as it was before' }).waitFor();
    await on.demo.inbox.waitFor((m) => m.to === OLD && /was undone/.test(m.text));

    // The site hears by a webhook that it should end the sessions, and that may come after the mail. Then the other browser is out.
    await page.evaluate(async () => {
      while (!(await fetch('/')).url.endsWith('/welcome'));
    });
    await page.reload();
    await page.waitForURL(/welcome/);
    await page.getByRole('button', { name: /Ann/ }).click();
    const row = page.locator('.row[data-kind="email"] .row-value .value');
    await row.filter({ hasText: OLD }).waitFor();
  },
);

test('a request is stopped from the old mailbox before anything has changed, without a script', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const widget = await open(page, 'email');
  await widget.getByLabel('New email address').fill('other@new.example');
  await widget.getByRole('button', { name: 'Send code' }).click();
  await widget.getByLabel('6-digit code').waitFor();
  const notice = await on.demo.inbox.waitFor((m) => m.to === 'bob@example.com' && /undo\?t=/.test(m.text));
  const context = await on.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(linkIn(notice));
  await plain.getByRole('button', { name: 'Stop it: this wasn’t me' }).click();
  await plain.getByRole('heading', { name: 'The change is stopped' }).waitFor();
  await context.close();
  await widget.getByText('This change is over').waitFor();
});
