import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { open, stage } from './browser.ts';

// The demo's people sign in by password: so both addresses confirm.
const on = stage({ POLICY: JSON.stringify({ resendWaits: ['2s', '2s', '2s', '2s'] }) });

async function begin(page: Page, value: string): Promise<Locator> {
  const widget = await open(page, 'email');
  await widget.getByText(/You.ll need a code from/).waitFor();
  await widget.getByLabel('New email address').fill(value);
  await widget.getByRole('button', { name: 'Send code' }).click();
  await widget.getByText('0 of 2 confirmed').waitFor();
  return widget;
}

async function type(widget: Locator, code: string): Promise<void> {
  await widget.getByLabel(/6-digit code/).pressSequentially(code);
  await widget.getByRole('button', { name: 'Confirm', exact: true }).click();
}

const changed = (widget: Locator): Promise<void> =>
  widget.getByRole('heading', { name: 'Email address changed' }).waitFor();

test('an address changes once the new and the current one have confirmed, each by its own code', async () => {
  const page = await on.signedIn('Bob');
  const widget = await begin(page, 'bob@new.example');
  await on.code('bob@example.com');
  const code = await on.code('bob@new.example');
  // Of the two mails with a code, the mailbox beside the page opens the one that is typed first.
  await page.locator('details.mail[open]', { hasText: 'bob@new.example' }).waitFor();
  assert.equal(await page.locator('details.mail[open]').count(), 1);
  await type(widget, code);
  await widget.getByText('1 of 2 confirmed', { exact: true }).waitFor();
  await widget.getByRole('heading', { name: 'Check your current email' }).waitFor();
  await type(widget, await on.code('bob@example.com'));
  await changed(widget);
  await widget.getByText('We’ve told your old address about this change.').waitFor();
});

test('the link to the current address allows the change, and the first tab goes on by itself', async () => {
  const page = await on.signedIn('Ann');
  const widget = await begin(page, 'ann@two.example');
  const other = await page.context().newPage();
  await other.goto(await on.link('ann@example.com'));
  const confirm = other.locator('contact-change-confirm');
  await confirm.getByRole('heading', { name: 'Allow this change?' }).waitFor();
  await confirm.getByRole('button', { name: 'Allow' }).click();
  await confirm.getByText('The new one still has to be confirmed.').waitFor();
  await widget.getByText('1 of 2 confirmed', { exact: true }).waitFor();
  await type(widget, await on.code('ann@two.example'));
  await changed(widget);
});

test('whoever lost the current address lets another contact confirm', async () => {
  const page = await on.signedIn('Ann');
  const widget = await begin(page, 'ann@new.example');
  await type(widget, await on.code('ann@new.example'));
  await widget.getByRole('button', { name: /I can.t use .* any more/ }).click();
  await widget.getByRole('heading', { name: /If you can.t use/ }).waitFor();
  const phone = widget.getByRole('button', { name: /Send a code to \+358/ });
  await phone.and(page.locator('[aria-disabled="false"]')).waitFor();
  const number = ((await phone.textContent()) ?? '').replace(/[^+\d]/g, '');
  await phone.click();
  await widget.getByRole('heading', { name: 'Check your current phone' }).waitFor();
  await type(widget, await on.code(number));
  await changed(widget);
});

test('a second factor, used on the account page, lets the new address alone confirm', async () => {
  const page = await on.signedIn('Bob');
  await page.getByText('your current contact has to confirm a change too').waitFor();
  await page.getByRole('button', { name: 'Use a second factor' }).click();
  await page.getByText('the new contact alone confirms a change').waitFor();
  const widget = await open(page, 'email');
  await widget.getByLabel('New email address').fill('bob@two.example');
  await widget.getByRole('button', { name: 'Send code' }).click();
  await type(widget, await on.code('bob@two.example'));
  await changed(widget);
});

test('after a sign-in an hour ago, the page has the person sign in again before anything is sent', async () => {
  const page = await on.signedIn('Bob', 'old');
  await page.getByText('a change needs a new one first').waitFor();
  const widget = await open(page, 'phone');
  await widget.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: 'Use my passkey' }).click();
  await widget.getByLabel('New mobile number').fill('041 555 0199');
  await widget.getByRole('button', { name: 'Send code' }).click();
  await type(widget, await on.code('+358415550199'));
  await widget.getByRole('heading', { name: 'Phone number changed' }).waitFor();
});
