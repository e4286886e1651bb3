import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import { startApp, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { freshSignIn } from '../kit/sign-in.ts';

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

interface Resource {
  readonly id: string;
  readonly emails?: readonly { readonly value: string }[];
  readonly detail?: string;
}

async function start(options: TestAppOptions = {}) {
  const adminRoles = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
  const app = await startApp({ ...options, project: { adminRoles, ...options.project } });
  running.push(app);
  const { user } = await app.person('ann').me();
  const admin = (groups: unknown, sub = 'ada', claims = {}): Person =>
    app.person(sub, freshSignIn({ groups, ...claims }));
  return { app, id: user.id, admin };
}

const SCIM = { 'content-type': 'application/scim+json' };
const OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

const add = (value: string, more: object = {}) => ({
  schemas: [OP],
  Operations: [{ op: 'add', path: 'emails', value: [{ value, type: 'work', ...more }] }],
});

test('an admin’s own token reads and lists at SCIM what the role may, and no other user’s token does', async () => {
  const { app, id, admin } = await start();
  for (const role of ['admin', 'auditor']) {
    assert.equal((await admin(role).send('GET', `/scim/v2/Users/${id}`)).status, 200, role);
    const list = await admin(role).send<{ totalResults: number }>('GET', '/scim/v2/Users');
    assert.deepEqual([list.status, list.body.totalResults >= 1], [200, true], role);
  }
  for (const role of ['support', 'verifier', 'staff']) {
    assert.equal((await admin(role).send('GET', `/scim/v2/Users/${id}`)).status, 403, role);
    assert.equal((await admin(role).send('GET', '/scim/v2/Users')).status, 403, role);
  }
  assert.equal((await app.person('bob').send('GET', `/scim/v2/Users/${id}`)).status, 403);
});

test('an admin writes at SCIM by a fresh sign-in, and the record names the admin', async () => {
  const { app, id, admin } = await start();
  const patch = (by: Person, value: string) => by.send<Resource>('PATCH', `/scim/v2/Users/${id}`, add(value), SCIM);
  assert.equal((await patch(admin('auditor'), 'x@new.example')).status, 403);
  assert.equal((await patch(admin('admin', 'ada', { authAgo: 16 * 60 }), 'x@new.example')).status, 401);
  const written = await patch(admin('admin'), 'x@new.example');
  assert.deepEqual([written.status, written.body.emails?.length], [200, 2], JSON.stringify(written.body));
  const [row] = await app.store.read((tx) => tx.audit.of(id, ['contact-added'], null, 1));
  assert.match(row?.actor ?? '', /^admin:/);
});

test('at SCIM an admin marks nothing as verified that an admin added, erases no one, and leaves their own account alone', async () => {
  const { app, id, admin } = await start();
  const ada = admin(['admin', 'verifier']);
  const vouched = await ada.send<Resource>(
    'PATCH',
    `/scim/v2/Users/${id}`,
    add('x@new.example', {
      'urn:contact-change:verified': true,
    }),
    SCIM,
  );
  assert.notEqual(vouched.status, 500);
  assert.equal((await ada.send('DELETE', `/scim/v2/Users/${id}`)).status, 403);
  const { user } = await ada.me();
  const own = await ada.send<Resource>('PATCH', `/scim/v2/Users/${user.id}`, add('y@new.example'), SCIM);
  assert.equal(own.status < 500, true);
  const contacts = await app.store.read((tx) => tx.contacts.of(id));
  assert.deepEqual(
    contacts.filter((c) => c.verifiedAt !== null).map(({ value }) => value),
    ['ann@old.example'],
  );
});
