// Owns what admins read of what happened to a user: old and new value, by what and by whom. Not what the user reads: activity.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type { AdminAuditBody, AdminVerifiedBody } from '../../shared/wire/admin-audit.ts';
import type { AdminActivityBody, AdminActivityEntry } from '../../shared/wire/admin-users.ts';
import type { Person } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { act, NEW, NOTE, OLD, startWithAdmins } from './admin-kit.ts';

/** The newest entry of an event. */
async function entryOf(by: Person, user: string, event: string): Promise<AdminActivityEntry> {
  const { body } = await by.send<AdminActivityBody>('GET', `/v1/admin/users/${user}/activity`);
  return body.entries.find((entry) => entry.event === event) ?? assert.fail(event);
}

const shown = ({ kind, old, new: now, target, method, note }: AdminActivityEntry) => [
  kind,
  old,
  now,
  target,
  method,
  note,
];

test('the activity of a user has old and new value, the method and the actor: in full for an admin, masked for support', async () => {
  const { app, id, admin } = await startWithAdmins();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
  assert.equal((await ann.prove(change, await app.codeTo(NEW))).body.state, 'done');
  const full = await entryOf(admin('auditor'), id, 'change-done');
  assert.deepEqual(shown(full), ['email', OLD, NEW, 'a••@n••.example', 'code', null]);
  assert.equal(full.actor, 'user');
  const masked = await entryOf(admin('support'), id, 'change-done');
  assert.deepEqual(shown(masked), ['email', 'a••@o••.example', 'a••@n••.example', 'a••@n••.example', 'code', null]);
});

test('an address that was never proved is masked for all where its user acted', async () => {
  const { app, admin } = await startWithAdmins();
  const eve = app.person('eve', strongSignIn({ email: 'victim@claimed.example', email_verified: false }));
  const { id } = (await eve.me()).user;
  const change = await eve.begin({ kind: 'email', value: NEW });
  const begun = await entryOf(admin('auditor'), id, 'change-begun');
  assert.deepEqual(shown(begun), ['email', null, null, 'a••@n••.example', null, null]);
  assert.equal((await eve.prove(change, await app.codeTo(NEW))).body.state, 'done');
  const done = await entryOf(admin('auditor'), id, 'change-done');
  assert.deepEqual(shown(done), ['email', 'v••@c••.example', NEW, 'a••@n••.example', 'code', null]);
});

const WORK = 'ann@work.example';
const PHONE = '+358401234567';

for (const database of DATABASES)
  test(`an address that an admin named stands in full in the audit log, masked for support and its user, and goes with an erasure, on ${database}`, async () => {
    const { app, ann, id, admin } = await startWithAdmins({ database, project: { adminApprovals: 'off' } });
    const ada = admin('admin');
    const done = async (path: string, body: object, by: Pick<Person, 'send'> = ada) => {
      app.clock.pass(1000);
      const answer = await act(by, id, path, { ...body, note: NOTE });
      assert.ok(answer.status < 300, `${path} ${JSON.stringify(answer.body)}`);
      return answer.body;
    };
    await done('changes', { kind: 'email', value: NEW });
    await done('changes', { kind: 'phone', value: PHONE }, admin('support', 'sue'));
    const { contacts = [] } = await done(
      'contacts',
      { kind: 'email', value: WORK, primary: true },
      await app.client(['admin']),
    );
    const [old, work] = [OLD, WORK].map((value) => contacts.find((one) => one.value === value)?.id);
    await done(`contacts/${old}/primary`, {});
    await done(`contacts/${work}/recovery-only`, { recoveryOnly: true });
    await done(`contacts/${work}/remove`, {});
    const { rows } = (await admin('auditor').send<AdminAuditBody>('GET', `/v1/admin/audit?user=${id}&limit=100`)).body;
    const named = /^(?:change-begun|contact-)/;
    const masked = 'a••@w••.example';
    assert.deepEqual(
      rows.filter(({ event }) => named.test(event)).map((row) => [row.event, row.old, row.new, row.target]),
      [
        ['contact-removed', WORK, null, masked],
        ['contact-recovery-set', null, null, WORK],
        ['contact-promoted', WORK, OLD, 'a••@o••.example'],
        ['contact-added', OLD, WORK, masked],
        ['change-begun', null, null, PHONE],
        ['change-begun', null, null, NEW],
      ],
    );
    const support = await admin('support', 'sue').send<AdminActivityBody>('GET', `/v1/admin/users/${id}/activity`);
    const own = await ann.send<ActivityBody>('GET', '/v1/activity');
    for (const { body } of [support, own]) {
      assert.equal(body.entries.filter(({ event }) => named.test(event)).length, 6);
      assert.doesNotMatch(JSON.stringify(body), /ann@|401234/);
    }
    assert.deepEqual(
      support.body.entries.filter(({ event }) => event === 'change-begun').map(({ target }) => target),
      ['+35…67', 'a••@n••.example'],
    );
    const place = { files: app.files, url: app.databaseUrl };
    const stored = await queryDatabase(place, 'select data, personal from audit');
    assert.doesNotMatch(JSON.stringify(stored.map(({ data }) => data)), /ann@|401234/);
    const verified = async () => {
      while (await app.sealer.seal()) continue;
      return (await ada.send<AdminVerifiedBody>('POST', '/v1/admin/audit/verify', {})).body.ok;
    };
    assert.ok(await verified());
    const { plan } = await done('erase', { dryRun: true });
    await done('erase', { dryRun: false, plan });
    assert.doesNotMatch(JSON.stringify(await queryDatabase(place, 'select * from audit')), /ann@|401234/);
    assert.ok(await verified(), 'the seal holds without what was erased');
  });
