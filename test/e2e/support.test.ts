// Owns a change that support begins on the phone, as the person meets it in their own browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { open, stage } from './browser.ts';

const on = stage({ ADMIN_ROLES: 'support=roles:helpdesk' });

/** Support finds the user by their address and begins it, with a token of its own, and gets no address in full. */
async function supportBegins(address: string, value: string): Promise<void> {
  const { siteUrl, bffUrl } = on.demo;
  const json = { 'content-type': 'application/json' };
  const claims = { sub: 'hanna', claims: { roles: ['helpdesk'] } };
  const issued = await fetch(`${siteUrl}/idp/token`, { method: 'POST', headers: json, body: JSON.stringify(claims) });
  const { refreshJwt } = (await issued.json()) as { refreshJwt: string };
  const headers = { ...json, authorization: `Bearer ${refreshJwt}` };
  const found = await fetch(`${bffUrl}/v1/admin/users?search=${encodeURIComponent(address)}`, { headers });
  const { users } = (await found.json()) as { users: readonly { readonly id: string }[] };
  const begun = await fetch(`${bffUrl}/v1/admin/users/${users[0]?.id}/changes`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ kind: 'email', value, then: 'replace', note: 'called from the number on file' }),
  });
  const body = await begun.text();
  assert.equal(begun.status, 201, body);
  assert.ok(!body.includes(value));
}

/** A person of the demo, known to the server. */
async function known(name: 'Ann' | 'Bob'): Promise<Page> {
  const page = await on.signedIn(name);
  await page.locator('.row[data-kind="email"] .row-value .value', { hasNotText: '…' }).waitFor();
  return page;
}

test('support begins a change on the phone, and the person finishes it in their own browser by the code', async () => {
  const page = await known('Bob');
  await supportBegins('bob@example.com', 'bob@helped.example');
  await page.reload();
  const widget = await open(page, 'email');
  await widget.getByText('Your support asked for this change.').waitFor();
  await widget.getByRole('button', { name: 'Enter the code' }).click();
  await widget.getByLabel(/6-digit code/).pressSequentially(await on.code('bob@helped.example'));
  await widget.getByRole('button', { name: 'Confirm', exact: true }).click();
  await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
});

test('proved where no user is signed in, it only waits, and the person sees until when and stops it', async () => {
  const page = await known('Ann');
  await supportBegins('ann@example.com', 'ann@helped.example');
  const other = await (await on.visitor()).newPage();
  await other.goto(await on.link('ann@helped.example'));
  const confirm = other.locator('contact-change-confirm');
  await confirm.getByRole('button', { name: 'Confirm' }).click();
  await confirm.getByText(/Support asked for this change\. It takes effect on .*, unless it is stopped\./).waitFor();
  await page.getByRole('link', { name: 'All your contacts' }).click();
  const list = page.locator('contact-change-list[kind="email"]');
  await list.getByText(/Your support asked for this change\. It takes effect on .*, unless you stop it\./).waitFor();
  await list.getByRole('button', { name: 'Stop it' }).click();
  await list.getByRole('status').getByText('The change was cancelled. Nothing has changed.').waitFor();
  await list.getByRole('button', { name: 'Change ann@example.com' }).waitFor();
});
