// Owns how an admin finds users in the portal: search, filters, order, pages. Not what is done to a user: admin-acts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Demo } from '../../demo/start.ts';
import { stage } from './browser.ts';
import { adminPortal, goTo, openUser, rowsOf, signedInUser, type Portal } from './portal.ts';

/** Users of a list of three pages. */
const MANY = 120;
const nameOf = (n: number): string => `many${String(n).padStart(3, '0')}`;

/** Users whom a system of the site adds. */
async function fill({ bffUrl, client }: Demo): Promise<void> {
  const schema = 'urn:ietf:params:scim:schemas:core:2.0:User';
  const token = await fetch(`${bffUrl}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client.id}:${client.secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: bearer } = (await token.json()) as { readonly access_token: string };
  const add = async (user: object) => {
    const answer = await fetch(`${bffUrl}/scim/v2/Users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/scim+json' },
      body: JSON.stringify({ schemas: [schema], ...user }),
    });
    assert.equal(answer.status, 201, await answer.text());
  };
  for (let n = 0; n < MANY; n += 1)
    await add({ userName: nameOf(n), emails: [{ value: `${nameOf(n)}@list.example`, primary: true }] });
  await add({
    userName: 'grete',
    externalId: 'crm-4711',
    name: { givenName: 'Margarete', familyName: 'Ångström' },
    emails: [{ value: 'grete@home.example', primary: true }, { value: 'second@grete.example' }],
    phoneNumbers: [{ value: '+358405550177' }],
  });
  await add({ userName: 'dora', active: false, emails: [{ value: 'dora@list.example' }] });
}

const on = stage({}, fill);

/** Types a search, and waits until the list shows these users alone. */
async function search(portal: Portal, text: string, ...expected: readonly string[]): Promise<void> {
  await portal.page.getByLabel('Search').fill('');
  await portal.page.getByLabel('Search').pressSequentially(text);
  const rows = rowsOf(portal);
  await portal.page
    .getByRole('status')
    .filter({ hasText: `${expected.length} user` })
    .waitFor();
  for (const each of expected) await rows.filter({ hasText: each }).waitFor();
  assert.equal(await rows.count(), expected.length, text);
}

test('an admin finds a user as they type by name, user name, any address, number and id', async () => {
  const carl = await signedInUser(on, 'carl');
  const portal = await adminPortal(on);
  for (const text of ['gret', 'Marga', 'ångstr', 'grete@home.ex', 'second@gre', '+3584055501', 'crm-47'])
    await search(portal, text, 'grete');
  await search(portal, carl.id, 'carl');
  await portal.page.getByLabel('Search').fill('nobody has this');
  await portal.main.getByText('No user matches').waitFor();
  await portal.main.getByRole('button', { name: 'Clear search and filters' }).click();
  await rowsOf(portal).first().waitFor();
  assert.equal(await portal.page.getByLabel('Search').inputValue(), '');
  assert.deepEqual(portal.faults, []);
});

test('a filter shows only users that wait, are not verified, are frozen or are disabled, and off it shows all again', async () => {
  const walt = await signedInUser(on, 'walt');
  await walt.send('POST', '/v1/changes', { kind: 'email', value: 'walt@next.example' });
  const fred = await signedInUser(on, 'fred');
  await fred.send('POST', '/v1/changes', { kind: 'email', value: 'fred@thief.example' });
  const notice = await on.link(fred.email);
  const undone = await fetch(`${on.demo.bffUrl}/v1/undo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-contact-change': '1' },
    body: JSON.stringify({ token: new URL(notice).searchParams.get('t') }),
  });
  assert.equal(undone.status, 200, await undone.text());
  const portal = await adminPortal(on);
  const { page } = portal;
  for (const [filter, user, mark] of [
    ['Waiting', 'walt', '1 waiting'],
    ['Frozen', 'fred', 'Frozen'],
    ['Disabled', 'dora', 'Disabled'],
    ['Unverified', 'grete', 'unverified'],
  ] as const) {
    const chip = page.getByRole('button', { name: filter, exact: true });
    await chip.click();
    await page.getByLabel('Search').fill(user);
    await rowsOf(portal).filter({ hasText: user }).getByText(mark).waitFor();
    await page.getByLabel('Search').fill('carl');
    await portal.main.getByText('No user matches').waitFor();
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    await chip.click();
    await rowsOf(portal).filter({ hasText: 'carl' }).waitFor();
    assert.equal(await chip.getAttribute('aria-pressed'), 'false');
  }
  assert.deepEqual(portal.faults, []);
});

test('the list is sorted by a column both ways, and pages by cursor show each user once', async () => {
  const portal = await adminPortal(on);
  const { page, main } = portal;
  await page.getByLabel('Search').fill('many');
  const first = (name: string) => rowsOf(portal).first().filter({ hasText: name }).waitFor();
  await first(nameOf(0));
  const head = main.getByRole('columnheader', { name: 'Email' });
  await head.getByRole('button').click();
  await first(nameOf(0));
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  await head.getByRole('button').click();
  await first(nameOf(MANY - 1));
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  for (const shown of [100, MANY]) {
    await main.getByRole('button', { name: 'Show more' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `${shown} users shown` })
      .waitFor();
  }
  assert.equal(await main.getByRole('button', { name: 'Show more' }).count(), 0);
  const names = await main.locator('.tbody .user-name').allTextContents();
  assert.deepEqual(
    names,
    Array.from({ length: MANY }, (_, n) => nameOf(MANY - 1 - n)),
  );
  assert.deepEqual(portal.faults, []);
});

test('back from a user the list is where it was, and the focus on the user', async () => {
  const portal = await adminPortal(on);
  const { page, main } = portal;
  await page.getByLabel('Search').fill('many');
  await rowsOf(portal)
    .first()
    .filter({ hasText: nameOf(0) })
    .waitFor();
  await main.getByRole('button', { name: 'Show more' }).click();
  await page.getByRole('status').filter({ hasText: '100 users shown' }).waitFor();
  await rowsOf(portal).nth(70).getByRole('link').click();
  await main.getByRole('heading', { name: nameOf(70) }).waitFor();
  await page.goBack();
  await rowsOf(portal).nth(99).waitFor();
  assert.equal(await page.getByLabel('Search').inputValue(), 'many');
  assert.equal(await page.locator('a:focus').innerText(), nameOf(70));
});

test('the page of a user shows all contacts, how and by whom and when each was verified, sign-ins, and what happened', async () => {
  await signedInUser(on, 'vera', { phone_number: '+358405550188', phone_number_verified: true });
  const portal = await adminPortal(on);
  const { page, main } = portal;
  await openUser(portal, 'vera');
  const card = main.locator('.contact', { hasText: 'vera@known.example' });
  for (const text of ['Primary', 'Verified']) await card.getByText(text, { exact: true }).waitFor();
  await card.getByText(`By a sign-in · by ${on.demo.siteUrl} ·`).waitFor();
  await main.locator('.contact', { hasText: '+358405550188' }).waitFor();
  await main.locator('.identities', { hasText: 'vera' }).getByText(on.demo.siteUrl).waitFor();
  const tabs = page.getByRole('navigation', { name: 'About this user' });
  await tabs.getByRole('link', { name: 'Activity' }).click();
  await main.locator('.events, .empty').first().waitFor();
  await tabs.getByRole('link', { name: 'Limits' }).click();
  await main.getByText('Changes started').waitFor();
  await goTo(portal, 'Users');
  assert.deepEqual(portal.faults, []);
});
