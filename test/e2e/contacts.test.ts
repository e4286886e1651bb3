import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from './browser.ts';

const on = stage();

test('somebody adds an address, makes it primary and removes the old one, all from the list', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.getByRole('link', { name: 'All your contacts' }).click();
  const list = page.locator('contact-change-list[kind="email"]');
  await list.getByRole('button', { name: 'Add an email address' }).click();
  await list.getByLabel('New email address').fill('bob@second.example');
  await list.getByRole('button', { name: 'Send code' }).click();
  await list.getByLabel('6-digit code').pressSequentially(await on.code('bob@second.example'));
  await list.getByRole('button', { name: 'Confirm' }).click();
  await list.getByRole('status').getByText('bob@second.example has been added.').waitFor();

  await list.getByRole('button', { name: 'Actions for bob@second.example' }).click();
  await list.getByRole('button', { name: 'Make primary' }).click();
  await list.getByRole('status').getByText('bob@second.example is primary now.').waitFor();
  assert.match(await list.getByRole('listitem').first().innerText(), /bob@second\.example\s+Primary/);

  await list.getByRole('button', { name: 'Actions for bob@example.com' }).click();
  await list.getByRole('button', { name: 'Remove' }).click();
  await list.getByRole('group', { name: 'Remove bob@example.com?' }).getByRole('button', { name: 'Remove' }).click();
  await list.getByRole('status').getByText('bob@example.com has been removed.').waitFor();
  assert.equal(await list.getByRole('listitem').count(), 1);
  assert.deepEqual(errors, []);
});

test('a sign-in of long ago is renewed by the page before a contact goes, and then it goes', async () => {
  const page = await on.signedIn('Ann', 'strong');
  await page.goto(`${on.demo.siteUrl}/contacts`);
  const list = page.locator('contact-change-list[kind="phone"]');
  const actions = list.getByRole('button', { name: /^Actions for/ });
  await actions.waitFor();
  await page.getByRole('button', { name: 'Age my sign-in' }).click();
  await actions.click();
  await list.getByRole('button', { name: 'Remove' }).click();
  await list.getByRole('group').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog', { name: 'Is it you?' }).getByRole('button', { name: 'Use my passkey' }).click();
  await list.getByRole('status').getByText('has been removed.').waitFor();
  await list.getByText('There is no phone number yet.').waitFor();
});

test('a fresh sign-in that was declined is asked for again, and the page is no wider than a phone', async () => {
  const page = await on.signedIn('Ann', 'strong');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${on.demo.siteUrl}/contacts`);
  const list = page.locator('contact-change-list[kind="email"]');
  const dialog = page.getByRole('dialog', { name: 'Is it you?' });
  await page.getByRole('button', { name: 'Age my sign-in' }).click();
  await list.getByRole('button', { name: 'Add an email address' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await list.getByRole('button', { name: 'Sign in again' }).click();
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await list.getByRole('button', { name: 'Sign in again' }).click();
  await dialog.getByRole('button', { name: 'Use my passkey' }).click();
  await list.getByLabel('New email address').waitFor();
  await page.locator('#heard code').first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

test('the account page and the strict one sign in anew as well', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const age = () => page.evaluate(() => fetch('/session/age', { method: 'POST' }).then(({ status }) => status));
  assert.equal(await age(), 204);
  await page.goto(`${on.demo.siteUrl}/?open=email`);
  const widget = page.locator('contact-change[kind="email"]');
  await widget.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('dialog', { name: 'Is it you?' }).getByRole('button', { name: 'Use my passkey' }).click();
  await widget.getByLabel('New email address').waitFor();
  await age();
  await page.goto(`${on.demo.siteUrl}/strict`);
  await widget.getByRole('button', { name: 'Sign in again' }).click();
  await widget.getByLabel('New email address').waitFor();
});
