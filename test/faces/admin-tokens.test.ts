import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import { facesSchema } from '../../server/config/project/face-schema.ts';
import type { AdminUserBody } from '../../shared/wire/admin-users.ts';
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

test('a user reads at SCIM and at a vendor contract that support or a system of the site verified a contact, and not which admin or client', async () => {
  const { app, id, admin } = await start({ project: { faces: facesSchema.parse({ trivore: {} }) } });
  const added = { kind: 'email', value: 'x@new.example', primary: false, note: 'seen' };
  const { body } = await admin('admin').send<AdminUserBody>('POST', `/v1/admin/users/${id}/contacts`, added);
  const contact = body.contacts.find(({ value }) => value === added.value)?.id;
  const path = `/v1/admin/users/${id}/contacts/${contact}/mark-verified`;
  assert.equal((await admin('verifier', 'eve').send('POST', path, { note: 'seen' })).status, 200);
  const client = await app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
  const trivore = `/api/rest/v1/user/${id}`;
  const { emails } = (await client.send<{ emails: readonly object[] }>('GET', trivore)).body;
  const listed = { emails: [...emails, { address: 'y@new.example', verified: true }] };
  assert.equal((await client.send('PUT', trivore, listed)).status, 200);
  const ann = app.person('ann', freshSignIn());
  const named = async (by: Pick<Person, 'send'>, method: string, where: string, sent?: object): Promise<string> =>
    [...JSON.stringify((await by.send(method, where, sent, sent && SCIM)).body).matchAll(/"verifiedBy":"([a-z]+)[:"]/g)]
      .map(([, name]) => name)
      .toSorted()
      .join(' ');
  const rename = { schemas: [OP], Operations: [{ op: 'replace', path: 'nickName', value: 'Annie' }] };
  assert.equal(await named(client, 'GET', trivore), 'admin client https');
  assert.equal(await named(ann, 'GET', trivore), 'https site support');
  assert.equal(await named(ann, 'GET', '/scim/v2/Me'), 'https site support');
  assert.equal(await named(ann, 'PATCH', '/scim/v2/Me', rename), 'https site support');
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

test('an admin erases no one at SCIM, which asks no second admin', async () => {
  const { app, id, admin } = await start({ project: { adminApprovals: 'off' } });
  assert.equal((await admin(['admin', 'verifier']).send('DELETE', `/scim/v2/Users/${id}`)).status, 403);
  assert.equal((await app.store.read((tx) => tx.contacts.of(id))).length, 1);
});

test('at a vendor contract one admin does not mark as verified what an admin added, there or by SCIM', async () => {
  const transmit = { completion: 'click', linkLife: null } as const;
  const { app, id, admin } = await start({ project: { faces: { transmit } } });
  const both = ['admin', 'verifier'];
  await admin(both).send('PATCH', `/scim/v2/Users/${id}`, add('x@new.example'), SCIM);
  const system = await app.client(['users:write'], { trusted: true });
  await system.send('PATCH', `/scim/v2/Users/${id}`, add('y@new.example'), SCIM);
  const verify = (by: Person, value: string) =>
    by.send('POST', `/cis/v1/users/${id}/emails/${encodeURIComponent(value)}/verify`, {});
  assert.equal((await verify(admin('admin', 'eve'), 'y@new.example')).status, 403, 'without the permission');
  for (const sub of ['ada', 'vera']) assert.equal((await verify(admin(both, sub), 'x@new.example')).status, 403, sub);
  assert.equal((await verify(admin(both), 'y@new.example')).status, 202);
  const contacts = await app.store.read((tx) => tx.contacts.of(id));
  const verified = contacts.filter((c) => c.verifiedAt !== null);
  assert.deepEqual(verified.map(({ value }) => value).toSorted(), ['ann@old.example', 'y@new.example']);
  const marked = verified.find(({ value }) => value === 'y@new.example');
  assert.deepEqual([marked?.verifiedHow, marked?.verifiedBy?.startsWith('admin:')], ['admin', true]);
});

test('an admin writes their own account at a vendor contract as anyone: not as a client', async () => {
  const transmit = { completion: 'click', linkLife: null } as const;
  const { admin } = await start({ project: { faces: { transmit } } });
  const ada = admin(['admin', 'verifier']);
  const { user, contacts } = await ada.me();
  const value = encodeURIComponent(contacts[0]?.value ?? '');
  const answer = await ada.send('POST', `/cis/v1/users/${user.id}/emails/${value}/verify`, { change_to_primary: true });
  assert.equal(answer.status, 403);
});
