// Owns what an admin does to one user in the portal: changes, contacts, the account. Not acts that need a second admin:
// admin-approvals.test.ts. Not how the user is found: admin-users.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from './browser.ts';
import {
  adminPortal,
  changeOf,
  contactOf,
  openUser,
  signedInUser,
  submit,
  told,
  type Portal,
  type SignedIn,
} from './portal.ts';

const on = stage({
  ADMIN_ROLES: 'verifier=roles:verifier,auditor=roles:auditor',
  POLICY: JSON.stringify({ resendWaits: ['1s', '1h'] }),
});
const BOTH = { roles: ['contacts-admin', 'verifier'] };

/** A user of its own for each test, opened in the portal. */
async function opened(sub: string, claims = {}): Promise<{ readonly portal: Portal; readonly user: SignedIn }> {
  const user = await signedInUser(on, sub, claims);
  const portal = await adminPortal(on, 'ada', BOTH);
  await openUser(portal, sub);
  return { portal, user };
}

/** The contacts of a user: address, and what is true of it. */
async function contactsOf({ send }: SignedIn): Promise<readonly string[]> {
  const me = await send<{
    readonly contacts: readonly { readonly value: string; readonly primary: boolean; readonly verified: boolean }[];
  }>('GET', '/v1/me');
  return me.contacts.map(({ value, primary, verified }) =>
    [value, primary ? 'primary' : '', verified ? 'verified' : ''].filter(Boolean).join(' '),
  );
}

/** Opens a dialog of a section, such as *Email*. */
const openDialog = ({ main }: Portal, section: string, button: string): Promise<void> =>
  main.locator('.section', { hasText: section }).getByRole('button', { name: button, exact: true }).first().click();

test('Profile › Phone › Update starts a verification, and the old number stays primary until the new one is proved', async () => {
  const { portal, user } = await opened('paul', { phone_number: '+358405550201', phone_number_verified: true });
  const { dialog, page } = portal;
  await openDialog(portal, 'Phone', 'Update');
  await dialog.getByText('stays primary until the user proves the new one').waitFor();
  // Who will be told: every verified contact.
  assert.match(await dialog.innerText(), /Told about this:\s+paul@known\.example, \+358 40 5550201/);
  await dialog.getByLabel('New phone number').fill('+358 40 555 0202');
  await submit(portal, 'Update', 'Asked for at the desk');
  await told(portal, 'Saved. The user is told.');
  const pending = changeOf(portal, '+358 40 5550202');
  await pending.getByText('Waiting for confirmation').waitFor();
  await pending.getByText(/^Message sent$/).waitFor();
  await contactOf(portal, '+358405550201').getByText('Primary').waitFor();
  assert.ok((await contactsOf(user)).includes('+358405550201 primary verified'));
  await user.send('POST', `/v1/changes/${await changeId(user)}/code`, { code: await on.code('+358405550202') });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await contactOf(portal, '+358405550202').getByText('Primary').waitFor();
  // What happened has old and new value, the method and the actor.
  await page.getByRole('link', { name: 'Activity' }).click();
  const entry = portal.main.locator('.events li', { hasText: 'completed' });
  assert.match(await entry.innerText(), /\+358405550201 → \+358405550202\s+By\s+The user\s+Method\s+By code/);
  assert.deepEqual(portal.faults, []);
});

/** The change of a user that waits. */
async function changeId({ send }: SignedIn): Promise<string> {
  const { changes } = await send<{ readonly changes: readonly { readonly id: string }[] }>('GET', '/v1/me');
  return changes.at(-1)?.id ?? '';
}

test('a dialog says what it will do; without a reason nothing is sent, and an address that cannot be is refused in it', async () => {
  const { portal, user } = await opened('rita');
  const { dialog, main } = portal;
  await openDialog(portal, 'Email', 'Update');
  await dialog.getByText('Apply now, unverified').click();
  await dialog.getByText('also when the user cannot reach rita@known.example').waitFor();
  await dialog.getByLabel('New email address').fill('rita@desk.example');
  await submit(portal, 'Update');
  await dialog.getByText('Fill this in.').waitFor();
  assert.deepEqual(await contactsOf(user), ['rita@known.example primary verified']);
  await dialog.getByLabel('New email address').fill('no address');
  await submit(portal, 'Update', 'typed by mistake');
  await dialog.getByRole('alert').filter({ hasText: 'This address can’t be used' }).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await main.locator('.change').count(), 0);
  assert.deepEqual(portal.faults, []);
});

test('another message is sent once its wait is over, the next wait is shown, and cancelling ends the change', async () => {
  const { portal } = await opened('rosa');
  const { dialog } = portal;
  await openDialog(portal, 'Email', 'Add');
  await dialog.getByLabel('New email address').fill('rosa@more.example');
  await submit(portal, 'Add', 'one more');
  const change = changeOf(portal, 'rosa@more.example');
  const resend = change.getByRole('button', { name: /^Send again/ });
  // The first wait of the policy above is a second.
  await resend.filter({ hasText: 'Send again (2 left)' }).click();
  await dialog.getByText('Codes of earlier messages stop working').waitFor();
  await submit(portal, 'Send again');
  await told(portal, 'Another message is on its way.');
  await resend.filter({ hasText: /^\s*Send again in \d/ }).waitFor();
  assert.equal(await resend.getAttribute('aria-disabled'), 'true');
  await resend.click({ force: true });
  assert.equal(await dialog.count(), 0);
  await change.getByRole('button', { name: /^Cancel change/ }).click();
  await submit(portal, 'Cancel change');
  await told(portal, 'The change was cancelled.');
  await change.waitFor({ state: 'detached' });
  assert.deepEqual(portal.faults, []);
});

test('each unverified address has a verify button; a verified one is made primary, and another one removed', async () => {
  const { portal, user } = await opened('vic');
  const { dialog, main } = portal;
  await openDialog(portal, 'Email', 'Add');
  await dialog.getByText('Apply now, unverified').click();
  await dialog.getByLabel('New email address').fill('vic@second.example');
  await submit(portal, 'Add', 'came with a passport');
  const second = contactOf(portal, 'vic@second.example');
  await second.getByText('Not verified').waitFor();
  assert.equal(
    await contactOf(portal, 'vic@known.example')
      .getByRole('button', { name: /^Verify/ })
      .count(),
    0,
  );
  await second.getByRole('button', { name: /^Verify/ }).click();
  await dialog.getByText('gets a message with which the user proves it').waitFor();
  await submit(portal, 'Send verification');
  await told(portal, 'Verification sent.');
  await changeOf(portal, 'vic@second.example').getByText('Waiting for confirmation').waitFor();
  await user.send('POST', `/v1/changes/${await changeId(user)}/code`, { code: await on.code('vic@second.example') });
  await main.getByRole('button', { name: 'Refresh' }).click();
  await second.getByText(/^By (code|code or link) · by the user · /).waitFor();
  await second.getByRole('button', { name: /^Make primary/ }).click();
  await submit(portal, 'Make primary', 'the user asked');
  await told(portal, 'It is primary now.');
  await second.getByText('Primary', { exact: true }).waitFor();
  const first = contactOf(portal, 'vic@known.example');
  await first.getByRole('button', { name: /^Remove/ }).click();
  await submit(portal, 'Remove', 'the user asked');
  await told(portal, 'It has been removed.');
  await first.waitFor({ state: 'detached' });
  assert.deepEqual(await contactsOf(user), ['vic@second.example primary verified']);
  // Both addresses were told of it.
  for (const to of ['vic@known.example', 'vic@second.example'])
    await on.demo.inbox.waitFor((message) => message.to === to && /removed/i.test(message.subject ?? ''));
  assert.deepEqual(portal.faults, []);
});

test('an admin adds an address for recovery only, which the user proves; it is made primary only after an admin ends that', async () => {
  const { portal, user } = await opened('rita');
  const { dialog, main } = portal;
  await openDialog(portal, 'Email', 'Add');
  await dialog.getByText('Apply now, unverified').click();
  await dialog.getByLabel('New email address').fill('rita@spare.example');
  await dialog.getByLabel('For recovery only').check();
  await submit(portal, 'Add', 'came with a passport');
  const spare = contactOf(portal, 'rita@spare.example');
  await spare.getByText('For recovery only').waitFor();
  await spare.getByRole('button', { name: /^Verify/ }).click();
  await submit(portal, 'Send verification');
  await told(portal, 'Verification sent.');
  await user.send('POST', `/v1/changes/${await changeId(user)}/code`, { code: await on.code('rita@spare.example') });
  await main.getByRole('button', { name: 'Refresh' }).click();
  await spare.getByText(/ · by the user · /).waitFor();
  assert.equal(await spare.getByRole('button', { name: /^Make primary/ }).count(), 0);
  assert.deepEqual((await contactsOf(user)).toSorted(), [
    'rita@known.example primary verified',
    'rita@spare.example verified',
  ]);
  await spare.getByRole('button', { name: /^Not only for recovery/ }).click();
  await submit(portal, 'Not only for recovery', 'uses it each day now');
  await told(portal, 'Saved. The user is told.');
  await spare.getByRole('button', { name: /^Make primary/ }).waitFor();
  await spare.getByRole('button', { name: /^For recovery only/ }).click();
  await submit(portal, 'For recovery only', 'asked for it again');
  await spare.getByRole('button', { name: /^Not only for recovery/ }).waitFor();
  assert.equal(await spare.getByRole('button', { name: /^Make primary/ }).count(), 0);
  await main.getByRole('link', { name: 'Activity' }).click();
  await main.getByText('kept for recovery only').first().waitFor();
  await main.getByText('asked for it again').waitFor();
  assert.deepEqual(portal.faults, []);
});

test('an account is disabled, enabled, signed out everywhere, marked as recovered and unlocked; each stands in its activity with the reason', async () => {
  const { portal } = await opened('dan');
  const { main, page } = portal;
  const act = async (button: string, submits: string, news: string) => {
    await main.locator('.acts-list').getByRole('button', { name: button, exact: true }).click();
    await submit(portal, submits, `because of ${button}`);
    await told(portal, news);
  };
  await act('Sign out', 'Sign out', 'Signed out.');
  await act('Recovered', 'Recovered', 'Marked as recovered.');
  await act('Unlock', 'Unlock', 'Unlocked.');
  await act('Disable', 'Disable', 'The account is disabled.');
  await main.getByRole('heading', { level: 1 }).getByText('Disabled').waitFor();
  assert.equal(
    await main.getByRole('button', { name: /^(Update|Add|Remove)/ }).count(),
    0,
    'nothing changes meanwhile',
  );
  await act('Enable', 'Enable', 'The account is enabled.');
  await page.getByRole('link', { name: 'Activity' }).click();
  for (const [button, title] of [
    ['Sign out', 'Signed out everywhere'],
    ['Recovered', 'Account recovered'],
    ['Unlock', 'Changes allowed again'],
    ['Disable', 'Account disabled'],
    ['Enable', 'Account enabled again'],
  ]) {
    const entry = main.locator('.events > li').filter({ hasText: `because of ${button}` });
    assert.equal(await entry.locator('.event-title').innerText(), title);
  }
  assert.deepEqual(portal.faults, []);
});

test('an auditor sees a user in full and can do nothing; an admin without the permission has no button that marks as verified', async () => {
  await signedInUser(on, 'olga');
  const auditor = await adminPortal(on, 'audrey', { roles: ['auditor'] });
  await openUser(auditor, 'olga');
  await contactOf(auditor, 'olga@known.example').waitFor();
  const buttons = await auditor.main.getByRole('button').allInnerTexts();
  assert.deepEqual(buttons, ['Refresh']);

  const admin = await adminPortal(on);
  await openUser(admin, 'olga');
  await openDialog(admin, 'Email', 'Add');
  await admin.dialog.getByText('Apply now, unverified').click();
  await admin.dialog.getByLabel('New email address').fill('olga@applied.example');
  await submit(admin, 'Add', 'at the desk');
  const applied = contactOf(admin, 'olga@applied.example');
  await applied.getByRole('button', { name: /^Verify/ }).waitFor();
  assert.equal(await applied.getByRole('button', { name: /Mark verified/ }).count(), 0);
});
