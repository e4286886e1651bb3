import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayAct } from '../../server/core/admin-roles.ts';
import { APPROVALS } from '../../server/http/routes/admin-approvals.ts';
import { ADMIN_WRITES } from '../../server/http/routes/admin-acts.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { newUser } from '../../server/service/users/new-user.ts';
import { act, NEW, NOTE, OLD, startWithAdmins, word, type Said } from '../http/admin-kit.ts';
import { tokenIn } from '../kit/inbox.ts';

/** A body that each act would take. */
const BODIES: Readonly<Record<string, object>> = {
  adminBegin: { kind: 'email', value: NEW, note: NOTE },
  adminApply: { kind: 'email', value: NEW, primary: true, note: NOTE },
  adminMarkVerified: { note: NOTE, primary: true },
  adminPrimary: { note: NOTE },
  adminRecovery: { recoveryOnly: true, note: NOTE },
  adminRemove: { note: NOTE },
  adminUnfreeze: { note: NOTE },
  adminErase: { dryRun: true, note: NOTE },
};

const WRITES = Object.entries(ADMIN_WRITES) as [string, Route][];
const EVERYTHING = ['admin', 'verifier'] as const;

const pathOf = ({ path }: Route, user: string, contact = 'ctc_none'): string =>
  path.replace(':id', user).replace(':contact', contact).replace(':change', 'chg_none');

test('support and auditors are refused by every act that their role does not name, and change nothing', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  const contact = (await ann.me()).contacts[0]?.id;
  for (const role of ['support', 'auditor'] as const)
    for (const [name, route] of WRITES) {
      if (route.permission === undefined || mayAct({ roles: [role] }, route.permission)) continue;
      const answer = await admin(role).send<Said>('POST', pathOf(route, id, contact), BODIES[name] ?? {});
      assert.equal(word(answer), '403 not-allowed', `${role} ${name}`);
    }
  const list = await admin('support').send<Said>('GET', APPROVALS.adminApprovals.path);
  assert.equal(word(list), '403 not-allowed');
  assert.equal((await ann.me()).contacts.length, 1);
  assert.equal(app.inbox.messages(OLD).length, 0);
});

test('a user without a role, and a caller without a sign-in, act on no one', async () => {
  const { app, ann, id } = await startWithAdmins();
  for (const [name, route] of WRITES) {
    const path = pathOf(route, id);
    assert.equal(word(await ann.send<Said>('POST', path, BODIES[name] ?? {})), '403 not-allowed', name);
    const anonymous = await app.person('ann').send<Said>('POST', path, BODIES[name] ?? {}, { authorization: '' });
    assert.equal(word(anonymous), '401 token-invalid', name);
    const system = await app.client(['users:write', 'contacts:verify']);
    assert.equal(word(await system.send<Said>('POST', path, BODIES[name] ?? {})), '403 not-allowed scope', name);
  }
});

test('an admin does nothing to their own account, by whatever name they give it', async () => {
  const { app, admin } = await startWithAdmins({ policy: { merge: 'admin' } });
  const ada = admin(EVERYTHING);
  const { user, contacts } = await ada.me();
  for (const [name, route] of WRITES)
    for (const id of [user.id, 'ada']) {
      const answer = await ada.send<Said>('POST', pathOf(route, id, contacts[0]?.id), BODIES[name] ?? {});
      assert.equal(word(answer), '403 not-allowed admin', `${name} ${id}`);
    }
  const bob = (await app.person('bob').me()).user.id;
  for (const pair of [
    { from: bob, into: user.id },
    { from: user.id, into: bob },
  ]) {
    const merged = await ada.send<Said>('POST', '/v1/admin/merges', { ...pair, dryRun: true });
    assert.equal(word(merged), '403 not-allowed admin');
  }
});

test('a user of another project, an erased user and a made-up one are not there', async () => {
  const { app, admin } = await startWithAdmins();
  const stranger = newUser(
    { id: 'usr_elsewhere', project: 'other', userName: 'eve', externalId: null, notBefore: null, disabled: false },
    app.clock(),
  );
  await app.store.write((tx) => tx.users.create(stranger, null));
  const ada = admin(EVERYTHING);
  for (const [name, route] of WRITES)
    for (const id of [stranger.id, 'usr_none', '%00', "' or 1=1"]) {
      const answer = await ada.send<Said>(
        'POST',
        encodeURI(pathOf(route, id)).replace('%2500', '%00'),
        BODIES[name] ?? {},
      );
      assert.equal(word(answer), '404 not-found', `${name} ${id}`);
    }
});

test('an approval of another project is not there, and no made-up id is', async () => {
  const { app, admin } = await startWithAdmins();
  const ada = admin(EVERYTHING);
  await app.store.write((tx) =>
    tx.approvals.ask({
      id: 'apr_elsewhere',
      project: 'other',
      user: 'usr_elsewhere',
      act: { do: 'unfreeze' },
      askedBy: 'x',
      asker: 'x',
      note: NOTE,
      createdAt: app.clock(),
      expiresAt: app.clock() + 1000,
      state: 'open',
      decidedBy: null,
    }),
  );
  for (const id of ['apr_elsewhere', 'apr_none', '%00'])
    for (const how of ['approve', 'decline']) {
      const answer = await ada.send<Said>('POST', `/v1/admin/approvals/${id}/${how}`, {});
      assert.equal(word(answer), '404 not-found', `${how} ${id}`);
    }
});

test('support makes no verified contact primary, whatever it calls it', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  const ada = admin('admin');
  const applied = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
  await act(admin(['verifier'], 'vera'), id, `contacts/${contact}/mark-verified`, { note: NOTE });
  const begun = await act(admin('support'), id, 'changes', { kind: 'email', value: NEW, note: NOTE });
  assert.equal(word(begun), '409 address-taken own');
  assert.equal((await ann.me()).contacts.find(({ primary }) => primary)?.value, OLD);
  assert.deepEqual(await app.store.read((tx) => tx.changes.waiting(id)), []);
});

test('a person whom a one-time link let in cannot approve', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  await act(admin('admin'), id, 'contacts', { kind: 'email', value: NEW, primary: true, note: NOTE });
  const token = tokenIn(await app.mailTo(OLD));
  await ann.send('POST', '/v1/undo', { token }, { authorization: '', origin: '' });
  const asked = await act(admin('admin'), id, 'unfreeze', { note: NOTE });
  await app.store.adminLinks.insert(
    {
      hash: app.ctx.secrets.hash('link'),
      project: 'default',
      name: 'Eve',
      roles: ['admin'],
      expiresAt: app.clock() + 1000,
    },
    app.clock(),
    [],
  );
  const own = { authorization: '', origin: 'https://id.example.com', 'sec-fetch-site': 'same-origin' };
  const opened = await app.person('eve').send('POST', '/v1/admin/links', { token: 'link' }, own);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const path = `/v1/admin/approvals/${asked.body.approval?.id}/approve`;
  const answer = await app.person('eve').send<Said>('POST', path, {}, { ...own, cookie });
  assert.equal(word(answer), '403 not-allowed');
});
