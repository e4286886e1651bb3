// Owns that axe finds nothing on each page of the portal as the server serves it, wide and narrow, light and dark. Not each state of a
// page: test/widget/admin-screens.wtr.ts.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { receiver } from '../kit/webhook.ts';
import { faultsOf as pageFaults } from './axe.ts';
import { stage } from './browser.ts';
import { adminPortal, goTo, openPortal, openUser, signedInUser, submit, told, type Portal } from './portal.ts';

const hook = await receiver();
after(() => hook.close());
const on = stage({
  ADMIN_ROLES: 'verifier=roles:verifier,support=roles:helpdesk',
  WEBHOOK_URL: hook.webhook.url,
  WEBHOOK_SECRET: hook.webhook.secret ?? '',
});
/** What axe finds on a screen of the portal, which is wide again afterwards. */
async function faultsOf({ page }: Portal, name: string): Promise<readonly string[]> {
  const faults = await pageFaults(page, name, [
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ]);
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}

test('axe finds nothing on the sign-in and on any page beside Users, as an admin sees them with something on each', async () => {
  on.demo.inbox.setFault('email', 'reject');
  const user = await signedInUser(on, 'axe');
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'axe@full.example' });
  const entrance = await openPortal(on, `${on.demo.bffUrl}/admin`);
  await entrance.page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
  const faults = [...(await faultsOf(entrance, 'Sign-in'))];
  const portal = await adminPortal(on);
  for (const name of [
    'Users',
    'Approvals',
    'Delivery',
    'Messages',
    'Limits',
    'Webhooks',
    'Clients',
    'Policy',
    'Audit log',
  ]) {
    await goTo(portal, name);
    faults.push(...(await faultsOf(portal, name)));
  }
  await goTo(portal, 'Messages');
  await portal.main.getByRole('link', { name: 'Code', exact: true }).click();
  await portal.main.frameLocator('iframe').locator('.card').first().waitFor();
  faults.push(...(await faultsOf(portal, 'Messages › Code')));
  await goTo(portal, 'Clients');
  await portal.main.getByRole('button', { name: 'New client' }).click();
  faults.push(...(await faultsOf(portal, 'Clients › New client')));
  on.demo.inbox.setFault('email', 'ok');
  assert.deepEqual(faults, []);
});

test('axe finds nothing on the page of a user: its tabs, what waits, what is not verified, and the dialogs', async () => {
  const user = await signedInUser(on, 'axel', { phone_number: '+358405550301', phone_number_verified: true });
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'axel@next.example' });
  const portal = await adminPortal(on, 'ada', { roles: ['contacts-admin', 'verifier'] });
  const { main, dialog, page } = portal;
  await openUser(portal, 'axel');
  await main.getByRole('button', { name: 'Add', exact: true }).first().click();
  await dialog.getByText('Apply now, unverified').click();
  const faults = [...(await faultsOf(portal, 'Add'))];
  await dialog.getByLabel('New email address').fill('axel@applied.example');
  await submit(portal, 'Add', 'at the desk');
  await told(portal, 'Saved.');
  faults.push(...(await faultsOf(portal, 'Profile')));
  for (const name of [/^Mark verified/, /^Cancel change/, /^Erase/]) {
    await main.getByRole('button', { name }).first().click();
    await dialog.waitFor();
    faults.push(...(await faultsOf(portal, String(name))));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  for (const name of ['Activity', 'Limits']) {
    await page.getByRole('navigation', { name: 'About this user' }).getByRole('link', { name }).click();
    await main.locator('.skeleton').waitFor({ state: 'detached' });
    faults.push(...(await faultsOf(portal, name)));
  }
  const desk = await adminPortal(on, 'sue', { roles: ['helpdesk'] });
  faults.push(...(await faultsOf(desk, 'Find a user')));
  await desk.page.evaluate(() => (location.hash = '#/audit'));
  await desk.main.getByText('You can’t see this').waitFor();
  faults.push(...(await faultsOf(desk, 'Denied')));
  assert.deepEqual(faults, []);
});
