import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { open, stage } from './browser.ts';

// After a strong sign-in the new address alone confirms; both do in two.test.ts.
const on = stage({ POLICY: JSON.stringify({ resendWaits: ['2s', '2s', '2s', '2s'] }) });
let people = 0;

/** Each test has an address of its own: one demo serves them all. */
const fresh = (): string => `someone${(people += 1)}@new.example`;

async function begin(page: Page, value: string): Promise<Locator> {
  const widget = await open(page, 'email');
  await widget.getByLabel('New email address').fill(value);
  await widget.getByRole('button', { name: 'Send code' }).click();
  await widget.getByLabel('6-digit code').waitFor();
  return widget;
}

async function type(widget: Locator, code: string): Promise<void> {
  await widget.getByLabel('6-digit code').pressSequentially(code);
  await widget.getByRole('button', { name: 'Confirm' }).click();
}

/** Another wrong code for each `by`: the same one twice is no second guess. */
const wrongOf = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const changed = (widget: Locator): Promise<void> =>
  widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
const shown = (page: Page): Promise<string> => page.locator('.row[data-kind="email"] .row-value .value').innerText();

test('an e-mail address is changed by code, from the tag to the mailbox, the database and back', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const code = await on.code(value);
  // The mailbox beside the page shows the mail with the logo that it carries. Each mail that comes draws the list anew.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')]
      .flatMap(({ contentDocument }) => [...(contentDocument?.images ?? [])])
      .some((image) => image.alt === 'Luoto' && image.checkVisibility() && image.naturalWidth > 0),
  );
  await type(widget, code);
  await changed(widget);
  await page.locator('.row[data-kind="email"] .row-value .value', { hasText: value }).waitFor();
});

test('a pasted code with a space in it goes off by itself', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const code = await on.code(value);
  await widget.getByLabel('6-digit code').focus();
  await page.evaluate(
    (text) => {
      const field = document.activeElement?.shadowRoot?.activeElement as HTMLInputElement;
      field.setRangeText(text, 0, field.value.length, 'end');
      field.dispatchEvent(
        new InputEvent('input', { inputType: 'insertFromPaste', data: text, bubbles: true, composed: true }),
      );
    },
    `${code.slice(0, 3)} ${code.slice(3)}`,
  );
  await changed(widget);
});

test('a link opened in the same browser completes, and the first tab finishes by itself', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const other = await page.context().newPage();
  await other.goto(await on.link(value));
  const confirm = other.locator('contact-change-confirm');
  await confirm.getByRole('heading', { name: 'Confirm this email address?' }).waitFor();
  assert.ok(!other.url().includes('t='), 'the token left the address bar');
  assert.notEqual(await shown(page), value, 'opening it changed nothing');
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await confirm.getByRole('heading', { name: 'Confirmed' }).waitFor();
  await changed(widget);
});

test('a link opened in another browser shows the code to type where it began', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const other = await (await on.visitor()).newPage();
  await other.goto(await on.link(value));
  const confirm = other.locator('contact-change-confirm');
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await confirm.getByRole('heading', { name: 'Enter this code where you started' }).waitFor();
  const relay = (await confirm.locator('[part~="code"]').innerText()).replace(/\D/g, '');
  assert.equal(relay, await on.code(value));
  assert.notEqual(await shown(page), value);
  await type(widget, relay);
  await changed(widget);
});

test('a link opened where another person is signed in says so, and shows the code for where it began', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const other = await on.signedIn('Bob');
  await other.goto(await on.link(value));
  const confirm = other.locator('contact-change-confirm');
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await confirm.getByText('A different account is signed in here.').waitFor();
  assert.ok(!(await other.locator('main').innerText()).includes('Ann'), 'it tells nothing of whose change it is');
  await type(widget, (await confirm.locator('[part~="code"]').innerText()).replace(/\D/g, ''));
  await changed(widget);
});

test('our own link page works without JavaScript', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const context = await on.browser.newContext({ javaScriptEnabled: false });
  try {
    const plain = await context.newPage();
    const token = new URL(await on.link(value)).searchParams.get('t') ?? '';
    await plain.goto(`${on.demo.bffUrl}/confirm?t=${token}`);
    await plain.getByRole('heading', { name: /Confirm this email address/ }).waitFor();
    await plain.getByRole('button', { name: 'Confirm', exact: true }).click();
    await plain.getByRole('heading', { name: /Enter this code where you started/ }).waitFor();
    assert.ok((await plain.locator('main').innerText()).replace(/[\s\u00a0]/g, '').includes(await on.code(value)));
    await plain.goto(`${on.demo.bffUrl}/confirm?t=${token}`);
    await plain.getByRole('button', { name: /didn.t ask for this/ }).click();
    await widget
      .getByText(/This change is over|cancelled|stopped/)
      .first()
      .waitFor();
  } finally {
    await context.close();
  }
});

test('five wrong codes lock, and starting again works with the address kept', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const code = await on.code(value);
  for (const [by, left] of ['4 tries left', '3 tries left', '2 tries left', '1 try left'].entries()) {
    const field = widget.getByLabel('6-digit code');
    await field.fill('');
    await type(widget, wrongOf(code, by + 1));
    await widget.getByRole('alert').filter({ hasText: left }).waitFor();
    assert.equal(await field.inputValue(), wrongOf(code, by + 1), 'the digits are kept');
  }
  await widget.getByLabel('6-digit code').fill('');
  await type(widget, wrongOf(code, 5));
  await widget.getByRole('heading', { name: 'Too many wrong codes' }).waitFor();
  on.demo.inbox.clear();
  await widget.getByRole('button', { name: 'Start again' }).click();
  await widget.getByLabel('6-digit code').waitFor();
  await type(widget, await on.code(value));
  await changed(widget);
});

test('a new code replaces the old one', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const first = await on.code(value);
  on.demo.inbox.clear();
  await widget.getByRole('button', { name: 'Send a new code', exact: true }).click();
  const second = await on.code(value);
  assert.notEqual(second, first);
  await type(widget, first);
  await widget.getByRole('alert').filter({ hasText: 'tries left' }).waitFor();
  await widget.getByLabel('6-digit code').fill('');
  await type(widget, second);
  await changed(widget);
});

test('a cancelled change leaves everything as it was, and its link is dead', async () => {
  const page = await on.signedIn('Bob', 'strong');
  await open(page, 'email');
  const before = await shown(page);
  const value = fresh();
  const widget = await begin(page, value);
  const link = await on.link(value);
  await widget.getByRole('button', { name: 'Cancel change' }).click();
  await widget.getByLabel('New email address').waitFor();
  const other = await page.context().newPage();
  await other.goto(link);
  await other.getByRole('heading', { name: 'This change is over' }).waitFor();
  assert.equal(await shown(page), before);
});

test('a reload in the middle resumes where it was', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const value = fresh();
  await begin(page, value);
  await page.reload();
  const widget = page.locator('.row[data-kind="email"] contact-change');
  await widget.getByRole('heading', { name: 'Change in progress' }).waitFor();
  await widget.getByRole('button', { name: 'Enter the code' }).click();
  await type(widget, await on.code(value));
  await changed(widget);
});

test('going back, reloading, leaving and cancelling in the middle leave the address as it was, and the server’s too (V46)', async () => {
  const page = await on.signedIn('Ann', 'strong');
  await open(page, 'email');
  const before = await shown(page);
  const value = fresh();
  await page.evaluate(() => history.pushState(null, '', '?step=2'));
  const widget = await begin(page, value);
  await widget.getByRole('button', { name: 'Use a different address' }).click();
  await widget.getByLabel('New email address').waitFor();
  const still = async () => {
    await page.goto(on.demo.siteUrl);
    await page.locator('.row[data-kind="email"] .row-value .value', { hasText: before }).waitFor();
  };
  await still();
  await page.goBack();
  await still();
  await page.reload();
  await still();
  await page.locator('.row[data-kind="email"]').getByRole('button', { name: 'Cancel change' }).click();
  await still();
});

test('a script that opens a link and waits changes nothing; one that presses gets the code and no change (V47, R-033)', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const token = new URL(await on.link(value)).searchParams.get('t') ?? '';
  const scanner = await (await on.visitor()).newPage();
  const posts: string[] = [];
  scanner.on('request', (request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname));
  await scanner.goto(`${on.demo.bffUrl}/confirm?t=${token}`, { waitUntil: 'networkidle' });
  assert.deepEqual(posts, []);
  assert.notEqual(await shown(page), value);
  await scanner.getByRole('button', { name: 'Confirm', exact: true }).click();
  await scanner.getByRole('heading', { name: /Enter this code where you started/ }).waitFor();
  assert.notEqual(await shown(page), value);
  await type(widget, await on.code(value));
  await changed(widget);
});

test('a wrong address is mended in the middle, and the first one’s code is worth nothing', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const [typo, value] = [fresh(), fresh()];
  const widget = await begin(page, typo);
  const stale = await on.code(typo);
  await widget.getByRole('button', { name: 'Use a different address' }).click();
  assert.equal(await widget.getByLabel('New email address').inputValue(), typo, 'what was typed is kept');
  await begin(page, value);
  await type(widget, stale);
  await widget.getByRole('alert').filter({ hasText: 'tries left' }).waitFor();
  await widget.getByLabel('6-digit code').fill('');
  await type(widget, await on.code(value));
  await changed(widget);
});

test('a session that ends in the middle keeps what was typed and goes on after the sign-in', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const value = fresh();
  const widget = await begin(page, value);
  const code = await on.code(value);
  await page.getByRole('button', { name: 'Expire my session' }).click();
  await page
    .getByText(/session/i)
    .first()
    .waitFor();
  await type(widget, code);
  await widget.getByRole('heading', { name: 'You’ve been signed out' }).waitFor();
  await widget.getByRole('button', { name: 'Sign in again' }).click();
  await changed(widget);
});

test('mail that cannot be delivered is told, and the address can be mended', async () => {
  const page = await on.signedIn('Bob', 'strong');
  const value = fresh();
  on.demo.inbox.setFault('email', 'reject');
  try {
    const widget = await begin(page, value);
    await widget.getByText(/We couldn.t deliver to/).waitFor();
  } finally {
    on.demo.inbox.setFault('email', 'ok');
  }
});

test('Arabic reads from right to left, with the code still typed from left to right', async () => {
  const page = await on.signedIn('Ann', 'strong');
  const widget = await open(page, 'email');
  await page.getByLabel('Language').selectOption('ar');
  await widget.getByRole('button', { name: 'إرسال الرمز' }).waitFor();
  const field = widget.locator('input[type="email"]');
  const value = fresh();
  await field.fill(value);
  await field.press('Enter');
  const code = widget.locator('input[autocomplete="one-time-code"]');
  await code.waitFor();
  assert.equal(await widget.locator('[part~="container"]').evaluate((e) => getComputedStyle(e).direction), 'rtl');
  const digits = (await on.code(value)).replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)));
  await code.pressSequentially(digits);
  await code.press('Enter');
  await widget.locator('[part~="success"]').waitFor();
});
