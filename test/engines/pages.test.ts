// Owns the list and the portal in each engine. Not a change by itself: change.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachEngine, type Stage } from './stage.ts';

/** A user whom the server knows from a first sign-in, by a token of the site. */
async function makeUser({ demo }: Stage, sub: string): Promise<void> {
  const claims = { email: `${sub}@known.example`, email_verified: true };
  const answer = await fetch(`${demo.siteUrl}/idp/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sub, claims }),
  });
  const { refreshJwt } = (await answer.json()) as { readonly refreshJwt: string };
  const me = await fetch(`${demo.bffUrl}/v1/me`, { headers: { Authorization: `Bearer ${refreshJwt}` } });
  assert.equal(me.status, 200);
}

inEachEngine('the list and the portal', (on) => {
  test('an address is added, made primary, and the old one removed, all from the list', async () => {
    const tab = await on.signedIn('Bob', '/contacts');
    const within = 'contact-change-list[kind="email"]';
    await tab.click({ role: 'button', name: 'Add an email address', within });
    await tab.enter({ role: 'field', name: 'New email address', within }, 'bob@second.example');
    await tab.click({ role: 'button', name: 'Send code', within });
    await tab.enter({ role: 'field', name: '6-digit code', within }, await on.code('bob@second.example'));
    await tab.press('Enter');
    await tab.see({ css: '[role="status"]', text: 'bob@second.example has been added.', within });
    await tab.click({ role: 'button', name: 'Actions for bob@second.example', within });
    await tab.shoot(`${on.engine.name} list`);
    await tab.click({ role: 'button', name: 'Make primary', within });
    await tab.see({ css: '[role="status"]', text: 'bob@second.example is primary now.', within });
    await tab.click({ role: 'button', name: 'Actions for bob@example.com', within });
    await tab.click({ role: 'button', name: 'Remove', within });
    await tab.click({ css: '[role="group"] button', text: 'Remove', within });
    await tab.see({ css: '[role="status"]', text: 'bob@example.com has been removed.', within });
    assert.deepEqual(await tab.faults(), []);
  });

  test('the portal shows its first page, under its policy, with nothing red in the console', async () => {
    const tab = await on.visitor();
    await tab.goto(`${on.demo.bffUrl}/admin`);
    await tab.see({ role: 'heading', name: 'Sign in to the admin portal' });
    await tab.shoot(`${on.engine.name} portal sign-in`);
    assert.deepEqual(await tab.faults(), []);
  });

  // The session of an admin is a cookie that is `Secure`.
  if (on.engine.keepsSecureCookies)
    test('an admin finds a user in the portal and disables the account', async () => {
      await makeUser(on, 'dora');
      const tab = await on.visitor();
      await tab.goto(`${on.demo.bffUrl}/admin`);
      await tab.click({ role: 'button', name: 'Sign in' });
      await tab.enter({ role: 'field', name: 'Search' }, 'dora@');
      // The other users leave the list before its rows stand still.
      await tab.see({ css: '*', text: '1 user' });
      await tab.click({ role: 'link', text: 'dora', within: '.tbody' });
      await tab.shoot(`${on.engine.name} portal`);
      await tab.click({ role: 'button', name: 'Disable', within: '.acts-list' });
      await tab.enter({ role: 'field', name: 'Reason', within: 'dialog' }, 'Asked for at the desk');
      await tab.shoot(`${on.engine.name} portal dialog`);
      await tab.click({ role: 'button', name: 'Disable', within: 'dialog' });
      await tab.see({ css: '[role="status"]', text: 'The account is disabled.' });
      assert.deepEqual(await tab.faults(), []);
    });
});
