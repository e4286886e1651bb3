// Owns the acts for which the portal needs a second admin: mark as verified, lift a freeze, merge, erase. Not the other acts:
// admin-acts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright';
import { stage } from './browser.ts';
import { adminPortal, contactOf, goTo, openUser, rowsOf, signedInUser, submit, told, type Portal } from './portal.ts';

const on = stage({ ADMIN_ROLES: 'verifier=roles:verifier', POLICY: JSON.stringify({ merge: 'admin' }) });
const BOTH = { roles: ['contacts-admin', 'verifier'] };

const ada = (): Promise<Portal> => adminPortal(on, 'ada', BOTH);
const bea = (claims = {}): Promise<Portal> => adminPortal(on, 'bea', { ...BOTH, name: 'Bea', ...claims });

/** Decides the act about the user in the list of approvals. `preview`: a text of what an act that has a preview would do. */
async function decide(
  portal: Portal,
  id: string,
  how: 'Approve' | 'Decline',
  { reason, preview = null }: { readonly reason?: string; readonly preview?: string | null } = {},
): Promise<void> {
  await goTo(portal, 'Approvals');
  await rowsOf(portal)
    .filter({ hasText: id })
    .getByRole('button', { name: new RegExp(`^${how}`) })
    .click();
  if (how === 'Approve' && preview !== null) {
    await submit(portal, 'Preview');
    await portal.dialog.getByText(preview).waitFor();
  }
  await submit(portal, how, reason);
}

/** The buttons of the row, by the first word of each: the others name the act and the user. */
const offeredIn = async (row: Locator): Promise<readonly string[]> =>
  (await row.getByRole('button').allInnerTexts()).map((text) => text.trim().split(/\s/)[0] ?? '');

test('who applied an address cannot mark it as verified alone: not by approving it either, and another admin without the permission cannot', async () => {
  const user = await signedInUser(on, 'mark');
  const portal = await ada();
  await openUser(portal, 'mark');
  await portal.main.getByRole('button', { name: 'Add', exact: true }).first().click();
  await portal.dialog.getByText('Apply now, unverified').click();
  await portal.dialog.getByLabel('New email address').fill('mark@applied.example');
  await submit(portal, 'Add', 'lost the mailbox');
  const applied = contactOf(portal, 'mark@applied.example');
  await applied.getByRole('button', { name: /^Mark verified/ }).click();
  await submit(portal, 'Mark verified');
  await portal.dialog.getByText('Fill this in.').waitFor();
  await submit(portal, 'Mark verified', 'saw the passport');
  await told(portal, 'Sent for approval');

  await goTo(portal, 'Approvals');
  const own = rowsOf(portal).filter({ hasText: user.id });
  await own.getByText('saw the passport').waitFor();
  assert.deepEqual(await offeredIn(own), ['Decline']);
  const eve = await adminPortal(on, 'eve', { roles: ['contacts-admin'] });
  await goTo(eve, 'Approvals');
  const row = rowsOf(eve).filter({ hasText: user.id });
  await row.getByText('saw the passport').waitFor();
  assert.deepEqual(await offeredIn(row), []);

  const other = await bea();
  await goTo(other, 'Approvals');
  const asked = rowsOf(other).filter({ hasText: user.id });
  await asked.getByText('mark@applied.example').waitFor();
  await asked.getByRole('button', { name: /^Approve/ }).click();
  await other.dialog.getByText('mark@applied.example').waitFor();
  await other.dialog.getByText('saw the passport').waitFor();
  await other.dialog.getByRole('button', { name: 'Cancel' }).click();
  await decide(other, user.id, 'Approve', { reason: 'saw it too' });
  await told(other, 'Approved and done.');
  await openUser(portal, 'mark');
  await applied.getByText(/^Marked by an admin · by Ada Salminen · /).waitFor();
  await portal.main.getByRole('link', { name: 'Activity' }).click();
  await portal.main
    .locator('dt', { hasText: 'Approved by' })
    .locator('xpath=following-sibling::dd')
    .getByText('Bea', { exact: true })
    .waitFor();
  const entryOf = (title: RegExp) =>
    portal.main.locator('li').filter({ has: portal.page.locator('.event-title', { hasText: title }) });
  await entryOf(/marked as verified/)
    .getByText('Marked by an admin')
    .waitFor();
  assert.equal(
    await entryOf(/ added/)
      .getByText('Marked by an admin')
      .count(),
    0,
  );
  await goTo(portal, 'Audit log');
  const rows = rowsOf(portal).filter({ hasText: 'contact-vouched' });
  await rows.getByText('saw the passport · saw it too').first().waitFor();
  assert.deepEqual([...portal.faults, ...other.faults, ...eve.faults], []);
});

test('a declined act is not done', async () => {
  const user = await signedInUser(on, 'deb');
  const portal = await ada();
  await openUser(portal, 'deb');
  await portal.main.getByRole('button', { name: 'Erase', exact: true }).click();
  await submit(portal, 'Preview', 'asked by letter');
  await submit(portal, 'Erase for good');
  await told(portal, 'Sent for approval');
  const other = await bea();
  await decide(other, user.id, 'Decline', { reason: 'the letter is not signed' });
  await told(other, 'Declined.');
  await user.send('GET', '/v1/me');
  await openUser(portal, 'deb');
});

test('a freeze is lifted once another admin has approved it', async () => {
  const user = await signedInUser(on, 'fay');
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'fay@thief.example' });
  const frozen = await fetch(`${on.demo.bffUrl}/v1/undo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-contact-change': '1' },
    body: JSON.stringify({ token: new URL(await on.link(user.email)).searchParams.get('t') }),
  });
  assert.equal(frozen.status, 200);
  const portal = await ada();
  await openUser(portal, 'fay');
  const note = portal.main.getByText(/Changes are frozen until/);
  await note.waitFor();
  await portal.main.getByRole('button', { name: 'Lift the freeze' }).click();
  await portal.dialog.getByText('another admin has to approve').waitFor();
  await submit(portal, 'Lift the freeze', 'spoke to fay in person');
  await told(portal, 'Sent for approval');
  await note.waitFor();
  const other = await bea();
  await decide(other, user.id, 'Approve');
  await told(other, 'Approved and done.');
  await portal.main.getByRole('button', { name: 'Refresh' }).click();
  await note.waitFor({ state: 'detached' });
  assert.deepEqual([...portal.faults, ...other.faults], []);
});

test('two accounts are merged after a dry run that shows what will be, and a second admin', async () => {
  const stays = await signedInUser(on, 'mona');
  const goes = await signedInUser(on, 'lisa');
  const portal = await ada();
  await openUser(portal, 'mona');
  const { dialog, main } = portal;
  await main.getByRole('button', { name: 'Merge', exact: true }).click();
  await dialog.getByLabel('Id of the other account').fill(goes.id);
  await submit(portal, 'Preview', 'one person');
  await dialog.getByText('Contacts afterwards').waitFor();
  assert.match(await dialog.innerText(), /m••@k••\.example\s+l••@k••\.example moved/);
  // The dry run did nothing.
  await goes.send('GET', '/v1/me');
  await submit(portal, 'Merge now');
  await told(portal, 'Sent for approval');
  assert.equal(await contactOf(portal, 'lisa@known.example').count(), 0);
  const other = await bea();
  await goTo(other, 'Approvals');
  await rowsOf(other).filter({ hasText: stays.id }).getByText(goes.id).waitFor();
  await decide(other, stays.id, 'Approve', { preview: 'Contacts afterwards' });
  await told(other, 'Approved and done.');
  await main.getByRole('button', { name: 'Refresh' }).click();
  await contactOf(portal, 'lisa@known.example').waitFor();
  assert.deepEqual([...portal.faults, ...other.faults], []);
});

test('a user is erased after a preview that counts what goes, and a second admin; then no search finds them', async () => {
  const user = await signedInUser(on, 'ernie');
  const portal = await ada();
  await openUser(portal, 'ernie');
  const { dialog, main, page } = portal;
  await main.getByRole('button', { name: 'Erase', exact: true }).click();
  await submit(portal, 'Preview', 'asked by letter');
  await dialog.getByText('This cannot be undone').waitFor();
  assert.match(await dialog.innerText(), /Contacts\s+1\b/);
  await submit(portal, 'Erase for good');
  await told(portal, 'Sent for approval');
  const other = await bea();
  await decide(other, user.id, 'Approve', { preview: 'This cannot be undone' });
  await told(other, 'Approved and done.');
  await goTo(portal, 'Users');
  for (const text of ['ernie', user.id, user.email]) {
    await page.getByLabel('Search').fill(text);
    await main.getByText('No user matches').waitFor();
    await main.getByRole('button', { name: 'Clear search and filters' }).click();
    await rowsOf(portal).first().waitFor();
  }
  assert.deepEqual([...portal.faults, ...other.faults], []);
});
