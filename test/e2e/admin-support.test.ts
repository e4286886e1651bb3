// Owns the support desk in the portal: what it finds, what it sees, what it starts, and how the person finishes that in a browser of
// their own. Not a change that support began by the API, as the person meets it: support.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from './browser.ts';
import { adminPortal, changeOf, goTo, signedInUser, submit, told, type Portal } from './portal.ts';

const on = stage({
  ADMIN_ROLES: 'support=roles:helpdesk',
  // So short that a test need not wait for another message.
  POLICY: JSON.stringify({ resendWaits: ['1s', '1h'] }),
});

const desk = (sub: string): Promise<Portal> => adminPortal(on, sub, { roles: ['helpdesk'], name: 'Sid Desk' });

async function find({ page, main }: Portal, text: string): Promise<void> {
  await page.getByLabel('Find a user').fill(text);
  await page.getByRole('button', { name: 'Find' }).click();
  await main.locator('.tbody, .empty-title', { hasNotText: 'Find one user at a time' }).first().waitFor();
  await main.locator('.skeleton').waitFor({ state: 'detached' });
}

async function openFound(portal: Portal, text: string): Promise<void> {
  await find(portal, text);
  await portal.main.locator('.tbody').getByRole('link').click();
  await portal.main.getByRole('button', { name: 'Refresh' }).waitFor();
}

test('support finds a user by the whole of a name, id or contact alone: there is no list, no prefix, no order and no filter', async () => {
  const user = await signedInUser(on, 'nina', { phone_number: '+358405550301', phone_number_verified: true });
  const portal = await desk('sid');
  const { page, main } = portal;
  await main.getByText('Find one user at a time').waitFor();
  assert.deepEqual(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts(), ['Users']);
  for (const text of [user.email, '+358405550301', 'nina', user.id]) {
    await find(portal, text);
    assert.equal(await main.locator('.tbody').getByRole('link').count(), 1, text);
  }
  for (const text of ['nin', 'nina@known', '+35840555', user.id.slice(0, -1)]) {
    await find(portal, text);
    await main.getByText('No user has exactly this').waitFor();
  }
  assert.equal(await main.locator('.sort, .chip, select').count(), 0);
  // Nor by a request of its own.
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['', '?filter=unverified', '?search=nina&sort=email', '?search=nina&filter=frozen'].map(
        async (query) => (await fetch(`/v1/admin/users${query}`)).status,
      ),
    ),
  );
  assert.deepEqual([...new Set(statuses)], [403]);
  assert.deepEqual(portal.faults, []);
});

test('support sees only masked addresses, on the page and in every answer; its searches and looks stand in the record', async () => {
  await signedInUser(on, 'lena', { phone_number: '+358405550302', phone_number_verified: true });
  const portal = await desk('sam');
  const { page, main } = portal;
  await openFound(portal, 'lena');
  const tabs = page.getByRole('navigation', { name: 'About this user' });
  for (const tab of ['Activity', 'Limits', 'Profile']) {
    await tabs.getByRole('link', { name: tab }).click();
    await main.locator('.skeleton').waitFor({ state: 'detached' });
    assert.doesNotMatch(await main.innerText(), /lena@known|known\.example|5550302/);
  }
  await main.getByText('l••@k••.example').first().waitFor();
  assert.equal(await main.locator('.identities').count(), 0);
  assert.ok(portal.bodies.length >= 4, `${portal.bodies.length} answers`);
  for (const body of portal.bodies) assert.doesNotMatch(body, /lena@known|known\.example|5550302/);
  const admin = await adminPortal(on);
  await goTo(admin, 'Audit log');
  for (const event of ['users-searched', 'user-read'])
    await admin.main.locator('.tbody').getByRole('row').filter({ hasText: event }).first().waitFor();
  assert.deepEqual(portal.faults, []);
});

test('support starts a change, sees no code, and the person finishes it in a browser of their own', async () => {
  const bob = await on.signedIn('Bob');
  await bob.locator('.row[data-kind="email"] .row-value .value', { hasText: 'bob@example.com' }).waitFor();
  const portal = await desk('sven');
  const { page, dialog, main } = portal;
  await openFound(portal, 'bob@example.com');
  await main.getByRole('button', { name: 'Update', exact: true }).first().click();
  await dialog.getByText('This also needs the user’s own sign-in').waitFor();
  assert.equal(await dialog.getByText('Apply now').count(), 0);
  await dialog.getByLabel('New email address').fill('bob@portal.example');
  await submit(portal, 'Update', 'called from the number on file');
  await told(portal, 'Saved. The user is told.');
  const change = main.locator('.change');
  await change.getByText('Support', { exact: true }).waitFor();
  assert.doesNotMatch(await main.innerText(), /bob@portal\.example/);
  // Whoever has the old address reads of it.
  await on.demo.inbox.waitFor(({ to }) => to === 'bob@example.com');
  const code = await on.code('bob@portal.example');
  for (const body of portal.bodies) assert.ok(!body.includes(code), 'no answer has the code');

  await bob.reload();
  // The page opens it by itself, because a change waits.
  const widget = bob.locator('.row[data-kind="email"] contact-change');
  await widget.getByText('Your support asked for this change.').waitFor();
  await widget.getByRole('button', { name: 'Enter the code' }).click();
  await widget.getByLabel(/6-digit code/).pressSequentially(code);
  await widget.getByRole('button', { name: 'Confirm', exact: true }).click();
  await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await change.waitFor({ state: 'detached' });
  assert.deepEqual(portal.faults, []);
});

test('without the person’s sign-in the new side alone completes nothing: it waits, and every verified contact can stop it', async () => {
  const user = await signedInUser(on, 'wanda');
  const portal = await desk('sofia');
  const { page, dialog, main } = portal;
  await openFound(portal, user.email);
  await main.getByRole('button', { name: 'Update', exact: true }).first().click();
  await dialog.getByLabel('New email address').fill('wanda@elsewhere.example');
  await submit(portal, 'Update', 'lost her phone');
  await told(portal, 'Saved. The user is told.');
  const visitor = await (await on.visitor()).newPage();
  await visitor.goto(await on.link('wanda@elsewhere.example'));
  const confirm = visitor.locator('contact-change-confirm');
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await confirm.getByText(/It takes effect on .*, unless it is stopped\./).waitFor();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await changeOf(portal, 'Completes by itself at').waitFor();
  await main.locator('.contact', { hasText: 'w••@k••.example' }).getByText('Primary').waitFor();
  const stopLink = await on.link(user.email);
  // The new address is proved; the contact that may confirm gets another message.
  const toCurrent = changeOf(portal, 'Completes by itself at').getByRole('button', {
    name: /^Send again \(.* w••@k••/,
  });
  await toCurrent.click();
  await dialog.getByText('w••@k••.example gets another message.').waitFor();
  await submit(portal, 'Send again');
  await told(portal, 'Another message is on its way.');

  const stop = await (await on.visitor()).newPage();
  await stop.goto(stopLink);
  await stop.getByRole('button').first().click();
  await stop.waitForLoadState();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await main.locator('.change').waitFor({ state: 'detached' });
  await main.locator('.contact', { hasText: 'w••@k••.example' }).getByText('Primary').waitFor();
  assert.deepEqual(portal.faults, []);
});
