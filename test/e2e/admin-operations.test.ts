// Owns the pages with which an admin runs the service: delivery, webhooks, clients, audit search. Not policy, limits, messages and the
// exports: admin-pages.test.ts.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { receiver } from '../kit/webhook.ts';
import { stage } from './browser.ts';
import { adminPortal, goTo, openUser, rowsOf, signedInUser, submit, told, type Portal } from './portal.ts';

const hook = await receiver();
after(() => hook.close());
const on = stage({
  WEBHOOK_URL: hook.webhook.url,
  WEBHOOK_SECRET: hook.webhook.secret,
  REPORTS_SECRET: hook.webhook.secret ?? '',
  ADMIN_ROLES: 'auditor=roles:auditor,support=roles:helpdesk',
});

/** Reads the page again until a row with the text is there: the server sends beside the portal. */
async function rowWith(portal: Portal, text: string): Promise<ReturnType<typeof rowsOf>> {
  const row = rowsOf(portal).filter({ hasText: text });
  while ((await row.count()) === 0) {
    const answered = portal.page.waitForResponse((response) => response.url().includes('/v1/admin/'));
    await portal.main.getByRole('button', { name: 'Refresh' }).click();
    await answered;
  }
  return row;
}

test('Delivery shows the queue of each provider and what was rejected, masked and with the reason; it is sent again, or given up', async () => {
  const user = await signedInUser(on, 'del');
  on.demo.inbox.setFault('email', 'reject');
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'del@full.example' });
  const portal = await adminPortal(on);
  const { main, dialog } = portal;
  await goTo(portal, 'Delivery');
  await main
    .locator('.tile', { hasText: 'Email' })
    .getByText(/waiting/)
    .waitFor();
  const failed = await rowWith(portal, 'd••@f••.example');
  await failed.getByText(/smtp-5\d\d/).waitFor();
  await rowWith(portal, 'd••@k••.example');
  assert.doesNotMatch(await main.innerText(), /del@/);
  on.demo.inbox.setFault('email', 'ok');
  await failed.getByRole('button', { name: /^Retry/ }).click();
  await dialog.getByText('the recipient gets it twice').waitFor();
  await submit(portal, 'Retry');
  await told(portal, 'is queued again');
  await on.demo.inbox.waitFor(({ to }) => to === 'del@full.example');
  const notice = rowsOf(portal).filter({ hasText: 'd••@k••.example' }).first();
  await notice.getByRole('button', { name: /^Give up/ }).click();
  await submit(portal, 'Give up');
  await told(portal, 'is given up');
  assert.deepEqual(portal.faults, []);
});

/** Tells the server, as a mail provider does, that a mail came back because its address is gone. */
async function report(headers: Readonly<Record<string, string>>): Promise<void> {
  const body = JSON.stringify({
    type: 'message.bounced',
    data: { message: headers['x-entity-ref-id'], status: '5.1.1' },
  });
  const at = new Date();
  const answer = await fetch(`${on.demo.bffUrl}/v1/delivery-reports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': 'rep_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(hook.webhook.secret ?? '').sign('rep_1', at, body),
    },
    body,
  });
  assert.deepEqual([answer.status, await answer.json()], [200, { applied: true }]);
}

test('an address that a bounce has stopped is on the list of Delivery and on the page of its user, gets messages again with a reason, and support sees neither', async () => {
  const user = await signedInUser(on, 'stop');
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'next@full.example' });
  const { headers } = await on.demo.inbox.waitFor(({ to }) => to === user.email);
  await report(headers);
  const desk = await adminPortal(on, 'des', { roles: ['helpdesk'] });
  await desk.page.evaluate(() => (location.hash = '#/delivery/stopped'));
  await desk.main.getByText('You can’t see this').waitFor();
  await desk.page.evaluate((id) => (location.hash = `#/users/${id}`), user.id);
  await desk.main.locator('.contact').first().waitFor();
  assert.doesNotMatch(await desk.main.innerText(), /Not delivered|Gets no messages/);

  const portal = await adminPortal(on);
  const { main } = portal;
  await goTo(portal, 'Delivery');
  await main.getByRole('link', { name: 'Stopped addresses' }).click();
  await rowsOf(portal).filter({ hasText: user.email }).getByText('Not delivered').waitFor();
  await openUser(portal, 'stop@known');
  const contact = main.locator('.contact', { hasText: user.email });
  await contact.getByText('Gets no messages until').waitFor();
  await contact.getByRole('button', { name: /^Send to this address again/ }).click();
  await submit(portal, 'Send to this address again', 'has a new mailbox');
  await told(portal, `Messages go to ${user.email} again.`);
  await contact.getByText('Gets no messages until').waitFor({ state: 'detached' });
  await goTo(portal, 'Delivery');
  await main.getByRole('link', { name: 'Stopped addresses' }).click();
  await main.getByText('No address is stopped').waitFor();
  await goTo(portal, 'Audit log');
  await main.getByLabel('Event', { exact: true }).selectOption('suppression-lifted');
  await main.getByRole('button', { name: 'Search' }).click();
  await rowsOf(portal).filter({ hasText: 'has a new mailbox' }).waitFor();
  assert.deepEqual([...portal.faults, ...desk.faults], []);
});

/** The calls that the receiver got with this `webhook-id`. */
const callsOf = (id: string) => hook.calls.filter(({ headers }) => headers['webhook-id'] === id);

test('Webhooks sends a test event, and replays a delivery that the receiver refused, with the same id and a signature of its own', async () => {
  const portal = await adminPortal(on);
  const { main, dialog } = portal;
  await goTo(portal, 'Webhooks');
  await main.getByText(new URL(hook.webhook.url).host).first().waitFor();
  await main.getByRole('button', { name: /^Send a test event/ }).click();
  await main.getByText('It took the event').waitFor();

  // "Gone": the receiver is disabled, and its event has failed for good.
  hook.answers(410);
  const user = await signedInUser(on, 'webb');
  await user.send('POST', '/v1/changes', { kind: 'email', value: 'webb@next.example' });
  const failed = await rowWith(portal, 'hook-410');
  const [id = ''] = /msg_[\w-]+/.exec((await failed.first().textContent()) ?? '') ?? [];
  assert.equal(callsOf(id).length, 1);
  await main.getByRole('button', { name: /^Enable/ }).click();
  await submit(portal, 'Enable');
  await told(portal, 'gets events again');
  await failed.getByRole('button', { name: /^Replay/ }).click();
  await dialog.getByText('the same webhook-id as before').waitFor();
  await submit(portal, 'Replay');
  await told(portal, 'is queued again');
  await main.getByLabel('State').selectOption('Delivered');
  await rowWith(portal, id);
  assert.equal(callsOf(id).length, 2);
  for (const { headers, text } of hook.calls)
    new Webhook(hook.webhook.secret ?? '').verify(text, headers as Record<string, string>);
  assert.deepEqual(portal.faults, []);
});

test('a client is made with a secret that is shown once and works, gets another, and is revoked', async () => {
  const portal = await adminPortal(on);
  const { main, dialog, page } = portal;
  await goTo(portal, 'Clients');
  await main.getByRole('button', { name: 'New client' }).click();
  await dialog.getByLabel('Name').fill('crm');
  await dialog.getByLabel('users:read').check();
  await submit(portal, 'New client', 'for the CRM');
  const shown = main.locator('.strong-entry');
  const values = async () => (await shown.locator('input, code').allTextContents()).join(' ') + (await fieldsOf());
  const fieldsOf = async () =>
    (await shown.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).join(' ');
  await shown.waitFor();
  const text = await values();
  const [id = ''] = /cli_[\w-]+/.exec(text) ?? [];
  const [first = ''] = /ccs_[\w-]+/.exec(text) ?? [];
  const works = async (secret: string): Promise<number> =>
    (
      await fetch(`${on.demo.bffUrl}/oauth2/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      })
    ).status;
  assert.equal(await works(first), 200);
  await main.getByRole('button', { name: 'I have stored it' }).click();
  await shown.waitFor({ state: 'detached' });
  await page.reload();
  const entry = main.locator('.entry', { hasText: id });
  await entry.waitFor();
  assert.ok(!(await main.innerText()).includes(first));
  await entry.getByRole('button', { name: /^Rotate/ }).click();
  await submit(portal, 'Rotate');
  await shown.waitFor();
  const [second = ''] = /ccs_[\w-]+/.exec(await values()) ?? [];
  assert.notEqual(second, first);
  assert.deepEqual([await works(first), await works(second)], [200, 200], 'both, until one is revoked');
  await main.getByRole('button', { name: 'I have stored it' }).click();
  await entry.getByRole('button', { name: /^Revoke client/ }).click();
  await submit(portal, 'Revoke client');
  await told(portal, 'is revoked');
  assert.equal(await works(second), 401);
  assert.deepEqual(portal.faults, []);
});

test('the record is searched by user, event and admin, and a user leads to their page', async () => {
  const user = await signedInUser(on, 'aud');
  const ada = await adminPortal(on);
  await openUser(ada, 'aud@known');
  await ada.main.locator('.acts-list').getByRole('button', { name: 'Unlock', exact: true }).click();
  await submit(ada, 'Unlock', 'asked on the phone');
  await told(ada, 'Unlocked.');
  const portal = await adminPortal(on, 'audrey', { roles: ['auditor'] });
  const { main, page } = portal;
  const rows = rowsOf(portal);
  /** Fills in the search, and returns the rows once they are there. */
  const found = async (fields: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    for (const [label, text] of Object.entries({ 'User ID': '', Event: '', 'Done by': '', ...fields })) {
      const field = main.getByLabel(label, { exact: true });
      await (label === 'Event' ? field.selectOption(text) : field.fill(text));
    }
    const answered = page.waitForResponse((response) => response.url().includes('/v1/admin/audit?'));
    await main.getByRole('button', { name: 'Search' }).click();
    await answered;
    // Rows of before are stale until the answer is drawn; rows that are not there yet are skeletons.
    await main.locator('.stale, .skeleton').first().waitFor({ state: 'detached' });
    // Not the inner text: rows outside the window are not rendered (content-visibility), and would be empty.
    return rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join('\n')),
    );
  };
  await goTo(portal, 'Audit log');
  const ofUser = await found({ 'User ID': user.id });
  assert.ok(ofUser.length >= 2 && ofUser.every((row) => row.includes(user.id)), ofUser.join('\n'));
  const [unlocked = '', ...more] = await found({ 'User ID': user.id, Event: 'account-unlocked' });
  assert.deepEqual(more, []);
  assert.match(unlocked, /asked on the phone/);
  const [admin = ''] = /admin:\S+/.exec(unlocked) ?? [];
  const ofAdmin = await found({ 'Done by': admin });
  assert.ok(ofAdmin.some((row) => row.includes('asked on the phone')));
  assert.ok(
    ofAdmin.every((row) => row.includes(admin)),
    ofAdmin.join('\n'),
  );
  assert.deepEqual(await found({ 'User ID': user.id, Event: 'user-erased' }), []);
  await main.getByText('No row matches').waitFor();
  await found({ 'User ID': user.id });
  await rows.first().getByRole('link').first().click();
  await main.locator('.contact', { hasText: 'aud@known.example' }).waitFor();
  assert.deepEqual([...portal.faults, ...ada.faults], []);
});
