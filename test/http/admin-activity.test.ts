// Owns what admins read of what happened to a user: old and new value, by what and by whom. Not what the user reads: activity.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AdminActivityBody, AdminActivityEntry } from '../../shared/wire/admin-users.ts';
import type { Person } from '../kit/app.ts';
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

test('an address that was never proved is masked for all, also where it was the old value; the act of an admin names the admin and the reason', async () => {
  const { id, admin } = await startWithAdmins();
  const ada = admin('admin');
  const applied = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: true, note: NOTE });
  assert.equal(applied.status, 200);
  const added = await entryOf(ada, id, 'contact-added');
  assert.deepEqual(shown(added), ['email', OLD, null, 'a••@n••.example', 'admin', NOTE]);
  assert.match(added.actor, /^admin:/);
  const first = applied.body.contacts?.find(({ value }) => value === OLD)?.id;
  assert.equal((await act(ada, id, `contacts/${first}/primary`, { note: NOTE })).status, 200);
  const promoted = await entryOf(ada, id, 'contact-promoted');
  assert.deepEqual(shown(promoted), ['email', 'a••@n••.example', OLD, 'a••@o••.example', 'admin', NOTE]);
});
