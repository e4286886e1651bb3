// Owns what a person of the demo meets beside the change itself: finding a country, and signing out other devices afterwards. Not
// the change: email.test.ts, phone.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { open, stage } from './browser.ts';

// After a strong sign-in the new address alone confirms.
const on = stage();

/** Whether the site still knows the browser. */
const isSignedIn = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await (await fetch('/session')).json()) !== null);

test('a country is found by its own name, and the number is read as one of it', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const widget = await open(page, 'phone');
  const country = widget.getByRole('combobox', { name: 'Country or region' });
  await country.fill('日本');
  await country.press('Enter');
  assert.match(await country.inputValue(), /^Japan/);
  await widget.getByLabel('New mobile number').fill('090-1234-5678');
  await widget.getByRole('button', { name: 'Send code' }).click();
  await widget.getByText('+81 90 1234 5678').first().waitFor();
});

test('after a change the other devices are signed out at the site, and this one is not', async () => {
  const elsewhere = await on.signedIn('Ann', 'strong');
  const page = await on.signedIn('Ann', 'strong');
  const widget = await open(page, 'email');
  await widget.getByLabel('New email address').fill('after@new.example');
  await widget.getByRole('button', { name: 'Send code' }).click();
  await widget.getByLabel('6-digit code').fill(await on.code('after@new.example'));
  await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
  assert.ok(await isSignedIn(elsewhere));
  await widget.getByRole('button', { name: 'Sign out other devices' }).click();
  await widget.getByText('Your other devices are being signed out.').waitFor();
  // The event takes its time to the site.
  await elsewhere.waitForFunction(async () => (await (await fetch('/session')).json()) === null);
  assert.ok(await isSignedIn(page));
});
