// Owns that admins read who an admin is, in the profile, the activity and the audit log, whatever the log calls them. Not what is recorded:
// admin-told.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AdminAuditBody } from '../../shared/wire/admin-audit.ts';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type { AdminActivityBody, AdminUserBody } from '../../shared/wire/admin-users.ts';
import type { Person } from '../kit/app.ts';
import { SECOND } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { act, NEW, NOTE, startWithAdmins, word } from './admin-kit.ts';

const openPortal = (admin: Person) => admin.send('POST', '/v1/admin/session', {});

for (const database of DATABASES)
  test(`an admin has a name in profile, activity and audit log, also after becoming a user here, and is found by it, on ${database}`, async () => {
    const { app, id, admin } = await startWithAdmins({ database });
    const ada = admin('admin', 'ada-1', { preferred_username: 'ada.salo' });
    const eve = admin(['admin', 'verifier'], 'eve-1', { preferred_username: 'eve.koski' });
    assert.deepEqual([(await openPortal(ada)).status, (await openPortal(eve)).status], [200, 200]);
    const added = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
    const contact = added.body.contacts?.find(({ value }) => value === NEW)?.id;
    app.clock.pass(SECOND);
    assert.equal(word(await act(eve, id, `contacts/${contact}/mark-verified`, { note: NOTE })), '200');
    app.clock.pass(SECOND);
    await ada.me();
    assert.equal((await act(ada, id, 'unlock', { note: NOTE })).status, 204);

    const auditor = admin('auditor', 'otto');
    const { body } = await auditor.send<AdminUserBody>('GET', `/v1/admin/users/${id}`);
    assert.equal(body.contacts.find(({ value }) => value === NEW)?.verifiedByName, 'eve.koski');
    const { entries } = (await auditor.send<AdminActivityBody>('GET', `/v1/admin/users/${id}/activity`)).body;
    const byAdmin = entries.filter(({ actor }) => actor.startsWith('admin:'));
    assert.deepEqual(
      byAdmin.map(({ event, actorName }) => `${event} ${actorName}`),
      ['account-unlocked ada.salo', 'contact-vouched eve.koski', 'contact-added ada.salo'],
    );
    assert.equal(new Set(byAdmin.map(({ actor }) => actor)).size, 3, 'the log has two names of one admin');

    while (await app.sealer.seal()) continue;
    const found = async (actor: string) => {
      const query = new URLSearchParams({ actor, user: id });
      const { rows } = (await auditor.send<AdminAuditBody>('GET', `/v1/admin/audit?${query}`)).body;
      return rows
        .filter(({ event }) => event !== 'message-sent')
        .map(({ event, actorName }) => `${event} ${actorName}`);
    };
    // The newer actor is known by the next sign-in, or by the row itself.
    const ofAda = ['account-unlocked ada.salo', 'contact-added ada.salo'];
    assert.deepEqual(await found(byAdmin[0]?.actor ?? ''), ofAda, 'by our id, also rows of before');
    await openPortal(ada);
    assert.deepEqual(await found('Ada.Salo'), ofAda, 'by the name');
    const csv = (await auditor.send<string>('GET', '/v1/admin/audit/export?actor=ada.salo')).body;
    assert.match(String(csv), /ada\.salo/);
    assert.doesNotMatch(String(csv), /eve\.koski/);
    for (const unknown of ['admin:usr_\0', 'admin:\ud800', 'usr_\0'])
      assert.deepEqual(await found(unknown), [], JSON.stringify(unknown));
  });

for (const database of DATABASES)
  test(`an admin who uses the portal by the token of the page around it has the name of the token, recorded once a sign-in, on ${database}`, async () => {
    const { app, id, admin } = await startWithAdmins({ database });
    const auditor = admin('auditor', 'otto');
    const namesOf = async (): Promise<readonly (string | null)[]> => {
      const { entries } = (await auditor.send<AdminActivityBody>('GET', `/v1/admin/users/${id}/activity`)).body;
      return entries.filter(({ actor }) => actor.startsWith('admin:')).map(({ actorName }) => actorName);
    };
    const signIns = async (): Promise<number> => {
      const { rows } = (await auditor.send<AdminAuditBody>('GET', '/v1/admin/audit?event=admin-signed-in')).body;
      return rows.length;
    };
    const ada = admin('admin', 'ada-1', { name: 'Ada Salo', preferred_username: 'ada.salo' });
    assert.equal((await act(ada, id, 'unlock', { note: NOTE })).status, 204);
    assert.deepEqual(await namesOf(), [null], 'no portal was opened yet');
    const seen = [];
    for (let i = 0; i < 3; i += 1) seen.push((await ada.send<AdminSessionBody>('GET', '/v1/admin/session')).body.name);
    assert.deepEqual(seen, ['Ada Salo', 'Ada Salo', 'Ada Salo']);
    assert.deepEqual(await namesOf(), ['Ada Salo']);
    const { plan } = (await act(ada, id, 'erase', { dryRun: true, note: NOTE })).body;
    const { approval } = (await act(ada, id, 'erase', { dryRun: false, plan, note: NOTE })).body;
    assert.equal(approval?.askedBy, 'Ada Salo');
    assert.equal(await signIns(), 1);

    app.clock.pass(SECOND);
    const later = admin('admin', 'ada-1', { name: 'Ada Salo' });
    await later.send('GET', '/v1/admin/session');
    assert.equal(await signIns(), 2, 'another sign-in at the site');
    app.clock.pass(SECOND);
    await admin('admin', 'ada-1', { name: 'Ada Koski' }).send('GET', '/v1/admin/session');
    assert.deepEqual([await namesOf(), await signIns()], [['Ada Koski'], 3]);
  });

test('support reads no name of an admin, nor does the user', async () => {
  const { ann, id, admin } = await startWithAdmins();
  const ada = admin('admin', 'ada-1', { preferred_username: 'ada.salo' });
  await openPortal(ada);
  assert.equal((await act(ada, id, 'unlock', { note: NOTE })).status, 204);
  const support = await admin('support').send<AdminActivityBody>('GET', `/v1/admin/users/${id}/activity`);
  assert.equal(support.body.entries[0]?.actorName, null);
  const own = await ann.send('GET', '/v1/activity');
  for (const answer of [support, own]) assert.doesNotMatch(JSON.stringify(answer.body), /ada\.salo/);
});
