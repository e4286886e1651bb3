import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneTimeCode } from '../kit/inbox.ts';
import { open, stage } from './browser.ts';

// After a strong sign-in the new number alone confirms; both sides do in two.test.ts.
const on = stage();

test('a mobile number is changed by code, typed as people type numbers', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const widget = await open(page, 'phone');
  await widget.getByLabel('New mobile number').fill('041 555 0177');
  await widget.getByRole('button', { name: 'Send code' }).click();
  await widget.getByRole('heading', { name: 'Check your phone' }).waitFor();
  const code = await on.code('+358415550177');
  await widget.getByLabel('6-digit code').pressSequentially(code);
  await widget.getByRole('button', { name: 'Confirm' }).click();
  await widget.getByRole('heading', { name: 'Phone number changed' }).waitFor();
  await page.locator('.row[data-kind="phone"] .row-value .value', { hasText: '+358 41 5550177' }).waitFor();
  const [sms] = on.demo.inbox.messages('+358415550177');
  assert.deepEqual(oneTimeCode(sms?.text ?? ''), { host: '127.0.0.1', code, embedded: null });
});

test('a mobile number is changed by a magic link in an SMS, after which messages go to the new number', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const widget = await open(page, 'phone');
  await widget.getByLabel('New mobile number').fill('+358 41 555 0188');
  await widget.getByRole('button', { name: 'Text me a link instead' }).click();
  await widget.getByText(/We sent a link/).waitFor();
  const [sms] =
    on.demo.inbox.messages('+358415550188').length > 0
      ? on.demo.inbox.messages('+358415550188')
      : [await on.demo.inbox.waitFor('+358415550188')];
  assert.ok(sms?.text.startsWith('Confirm your new number for Luoto: '), sms?.text);
  const other = await page.context().newPage();
  await other.goto(await on.link('+358415550188'));
  const confirm = other.locator('contact-change-confirm');
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await confirm.getByRole('heading', { name: 'Confirmed' }).waitFor();
  await widget.getByRole('heading', { name: 'Phone number changed' }).waitFor();

  const token = await page.request.post(`${on.demo.siteUrl}/session/token`).then((answer) => answer.json());
  const userinfo = await page.request.get(`${on.demo.bffUrl}/userinfo`, {
    headers: { authorization: `Bearer ${token.refreshJwt}` },
  });
  const claims = await userinfo.json();
  assert.deepEqual([claims.phone_number, claims.phone_number_verified], ['+358415550188', true]);
});

test('a number that cannot be texted is refused before anything is sent', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const widget = await open(page, 'phone');
  on.demo.inbox.clear();
  for (const number of ['+1 900 555 0123', '12', '+61 412 345 678']) {
    await widget.getByLabel('New mobile number').fill(number);
    await widget.getByRole('button', { name: 'Send code' }).click();
    await widget.getByRole('alert').waitFor();
    assert.equal(await widget.getByLabel('New mobile number').inputValue(), number, 'what was typed is kept');
  }
  assert.deepEqual(on.demo.inbox.messages(), []);
});
