// Descope's management calls that read, search and edit whole users, by the vendor's own client.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import DescopeClient from '@descope/node-sdk';
import { listen, type Listening } from '../../../server/http/serve.ts';
import type { Scope } from '../../../server/ports/clients.ts';
import type { TestApp, TestAppOptions } from '../../kit/app.ts';
import { SECOND } from '../../kit/clock.ts';
import { DATABASES, silent } from '../../kit/database.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { call, said, start } from './kit.ts';

const OLD = 'ann@old.example';
const NEW = 'ann@new.example';
const PHONE = '+358401234567';
const ALL: readonly Scope[] = ['users:read', 'users:write', 'contacts:verify'];

const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop(0);
});

/** Users `ann` and `ben`, and the vendor's client with a management key that has the scopes. */
async function managed(scopes = ALL, trusted = true, options: TestAppOptions = {}) {
  const app = await start(options);
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  open.push(server);
  const { secret, bearer } = await app.client(scopes, { trusted });
  const logger = { log() {}, warn() {}, error() {} };
  const config = { projectId: 'default', baseUrl: server.url, managementKey: secret, logger };
  const client = DescopeClient(config as Parameters<typeof DescopeClient>[0]);
  const [ann, ben] = [app.person('ann'), app.person('ben')];
  await ann.me();
  // Searches without an order have the oldest user first.
  app.clock.pass(SECOND);
  await ben.me();
  const raw = (path: string, body: object, method = 'POST') =>
    call(app, path, body, undefined, { authorization: `Bearer default:${secret}` }, method);
  return { app, ann, ben, bearer, raw, users: client.management.user };
}

const contactsOf = async (ann: Awaited<ReturnType<typeof managed>>['ann']) =>
  (await ann.me()).contacts.map((c) =>
    `${c.value} ${c.primary ? 'primary' : ''} ${c.verified ? 'verified' : ''}`.trim(),
  );

/** The messages that went to an address, newest first. */
async function mailsTo(app: TestApp, to: string) {
  await app.courier.drain();
  return app.inbox.messages(to);
}

test('load() finds a user by login id, by our id and by sub, and says E112102 for nobody', async () => {
  const { ann, users } = await managed();
  const { id } = (await ann.me()).user;
  for (const found of [
    await users.load('ann'),
    await users.load(id),
    await users.loadByUserId(id),
    await users.loadByUserId('ann'),
  ])
    assert.deepEqual([found.ok, found.data?.userId, found.data?.email], [true, id, OLD]);
  for (const nobody of [await users.load('nobody'), await users.loadByUserId('nobody')])
    assert.deepEqual([nobody.code, nobody.error?.errorCode], [400, 'E112102']);
  assert.equal((await users.load('')).error?.errorCode, 'E011002');
});

test('loadUsers() leaves disabled users out unless they are asked for', async () => {
  const { ann, ben, users } = await managed();
  const ids = [(await ann.me()).user.id, (await ben.me()).user.id, 'usr_nobody'];
  assert.equal((await users.deactivate('ben')).data?.status, 'disabled');
  assert.deepEqual(
    (await users.loadUsers(ids)).data?.map(({ email }) => email),
    [OLD],
  );
  assert.equal((await users.loadUsers(ids, true)).data?.length, 2);
});

for (const database of DATABASES)
  test(`search() finds by what the vendor’s users have, page by page, on ${database}`, async () => {
    const { ann, ben, users } = await managed(ALL, true, { database });
    const annId = (await ann.me()).user.id;
    await users.updatePhone('ann', PHONE, true);
    await users.updateDisplayName('ben', 'Benjamin Bo');
    const found = async (request: Parameters<typeof users.search>[0]) => {
      const { data, error } = await users.search(request);
      return error
        ? error.errorCode
        : [data?.total, ...(data?.users ?? []).map(({ email }) => (email ?? '').slice(0, 3))];
    };
    const [both, one, other, none] = [[2, 'ann', 'ben'], [1, 'ann'], [1, 'ben'], [0]];
    assert.deepEqual(await found({}), both);
    assert.deepEqual(await found({ emails: ['ANN@old.example', 'nobody@old.example'] }), one);
    assert.deepEqual(await found({ phones: ['+358 40 1234567'] }), one);
    assert.deepEqual(await found({ loginIds: ['ben', 'nobody'] }), other);
    assert.deepEqual(await found({ loginIds: ['nobody'] }), none);
    assert.deepEqual(await found({ userIds: [annId] }), one);
    assert.deepEqual(await found({ text: 'benjamin' }), other);
    assert.deepEqual(await found({ text: 'old.example' }), both);
    assert.deepEqual(await found({ verifiedPhone: true }), one);
    assert.deepEqual(await found({ verifiedPhone: false }), other);
    assert.deepEqual(await found({ statuses: ['enabled'] }), both);
    assert.deepEqual(await found({ statuses: ['disabled', 'invited'] }), none);
    assert.deepEqual(await found({ sort: [{ field: 'email', desc: true }] }), [2, 'ben', 'ann']);
    assert.deepEqual(await found({ limit: 1, page: 1 }), [2, 'ben']);
    assert.deepEqual(await found({ limit: 0 }), [2]);
    assert.deepEqual(await found({ fromCreatedTime: 0, toCreatedTime: 1 }), none);
    assert.deepEqual(await found({ tenantIds: ['T1'] }), none);
    assert.deepEqual(await found({ roles: ['admin'] }), none);
    assert.deepEqual(await found({ tenantIds: [], testUsersOnly: false }), both);
    assert.equal(await found({ sort: [{ field: 'tenant' }] }), 'E011004');
    assert.equal(await found({ limit: 1001 }), 'E011003');
    await ben.me();
  });

test('search answers below /v1 and /v2 alike, with all that the user object has', async () => {
  const { raw } = await managed();
  const [one, two] = [await raw('/v1/mgmt/user/search', {}), await raw('/v2/mgmt/user/search', {})];
  assert.deepEqual(one.body, two.body);
  const { users } = two.body as unknown as { users: readonly Record<string, unknown>[] };
  assert.deepEqual([users[0]?.['loginIds'], users[0]?.['recoveryEmail']], [['ann'], '']);
});

test('patch() gives addresses at once, tells the earlier ones, and they lead the way back', async () => {
  const { app, ann, users } = await managed();
  await users.patch('ann', { phone: PHONE, verifiedPhone: true });
  const patched = await users.patch('ann', { email: NEW, verifiedEmail: true, givenName: 'Ann', familyName: 'Ek' });
  const { email, verifiedEmail, phone, verifiedPhone, name } = patched.data ?? {};
  assert.deepEqual([email, verifiedEmail, phone, verifiedPhone, name], [NEW, true, PHONE, true, 'Ann Ek']);
  const [notice] = await mailsTo(app, OLD);
  assert.ok(notice);
  const token = tokenIn(notice);
  assert.match(linkIn(notice), /\/undo\?t=/);
  assert.equal((await ann.send('POST', '/v1/undo', { token })).status, 200);
  assert.ok((await contactsOf(ann)).includes(`${OLD} primary verified`));
});

test('patch() leaves what it does not name, and an empty text removes', async () => {
  const { ann, users } = await managed();
  await users.patch('ann', { phone: PHONE, displayName: 'Ann', picture: 'https://pics.example/a.png' });
  const kept = (await users.patch('ann', { familyName: 'Ek' })).data;
  assert.deepEqual(
    [kept?.email, kept?.phone, kept?.name, kept?.picture],
    [OLD, PHONE, 'Ann', 'https://pics.example/a.png'],
  );
  const gone = (await users.patch('ann', { phone: '', picture: '', displayName: '' })).data;
  assert.deepEqual([gone?.phone, gone?.picture, gone?.name], ['', '', 'Ek']);
  assert.deepEqual(await contactsOf(ann), [`${OLD} primary verified`]);
});

test('verifiedEmail alone verifies the address that the user has; nothing makes an address unverified', async () => {
  const { users } = await managed();
  const moved = (await users.patch('ann', { email: NEW })).data;
  assert.deepEqual([moved?.email, moved?.verifiedEmail], [NEW, false]);
  assert.equal((await users.patch('ann', { verifiedEmail: true })).data?.verifiedEmail, true);
  const back = await users.patch('ann', { verifiedEmail: false });
  assert.deepEqual([back.code, back.error?.errorCode], [400, 'E011004']);
  assert.equal((await users.patch('ann', { verifiedPhone: true })).error?.errorCode, 'E011004');
  assert.equal((await users.patch('ann', { email: 'no address' })).error?.errorCode, 'E011003');
});

test('verified takes the scope contacts:verify, and a patch that fails changes nothing', async () => {
  const { app, ann, users } = await managed(['users:read', 'users:write']);
  const refused = await users.patch('ann', { phone: PHONE, email: NEW, verifiedEmail: true });
  assert.deepEqual([refused.code, refused.error?.errorCode], [403, 'E011004']);
  assert.deepEqual(await contactsOf(ann), [`${OLD} primary verified`]);
  const strong = await app.client(ALL, { trusted: true });
  const auth = { authorization: `Bearer default:${strong.secret}` };
  await call(app, '/v1/mgmt/user/patch', { loginId: 'ann', email: NEW, verifiedEmail: true }, undefined, auth, 'PATCH');
  // An address that is verified and not primary: to make it primary by a client's word takes the scope too.
  assert.equal((await users.patch('ann', { email: OLD, verifiedEmail: true })).code, 403);
  // Nothing new is vouched for where the user's address is verified already.
  assert.equal((await users.patch('ann', { email: NEW, verifiedEmail: true })).ok, true);
});

test('an address that another has proved: unverified without a word, refused where it shall count as verified', async () => {
  const { ann, users } = await managed();
  const taken = await users.patch('ann', { email: 'ben@old.example', verifiedEmail: true });
  assert.deepEqual([taken.code, taken.error?.errorCode], [409, 'E111127']);
  assert.equal((await users.patch('ann', { email: 'ben@old.example' })).data?.verifiedEmail, false);
  assert.ok((await contactsOf(ann)).includes('ben@old.example primary'));
});

test('a client without trust: a new address waits for its proof, one that is there may be vouched for', async () => {
  const { app, ann, users } = await managed(ALL, false);
  const waits = await users.patch('ann', { email: NEW, verifiedEmail: true });
  assert.deepEqual([waits.ok, waits.data?.email], [true, OLD]);
  assert.deepEqual(
    (await ann.me()).changes.map((c) => c.value),
    [NEW],
  );
  assert.ok((await mailsTo(app, NEW)).length > 0);
  const { client } = await app.client(['users:write'], { trusted: true });
  assert.equal(client.trusted, true);
  // The last verified address of a user is theirs to remove, never that client's.
  assert.equal((await users.patch('ann', { email: '' })).error?.errorCode, 'E011004');
});

test('a client without trust may not mix an address that applies with one that waits', async () => {
  const { app, users } = await managed(ALL, false);
  const strong = await app.client(['users:write'], { trusted: true });
  const auth = { authorization: `Bearer default:${strong.secret}` };
  await call(app, '/v1/mgmt/user/patch', { loginId: 'ann', phone: PHONE }, undefined, auth, 'PATCH');
  const mixed = await users.patch('ann', { verifiedPhone: true, email: NEW });
  assert.deepEqual([mixed.code, mixed.error?.errorCode], [400, 'E011004']);
  const alone = await users.patch('ann', { verifiedPhone: true });
  assert.equal(alone.data?.verifiedPhone, true);
});

test('update() takes away what it does not name, and tells the address that is gone', async () => {
  const { app, ann, users } = await managed();
  await users.patch('ann', { phone: PHONE, verifiedPhone: true, displayName: 'Ann', givenName: 'Ann' });
  const updated = (await users.update('ann', { phone: PHONE, familyName: 'Ek' })).data;
  assert.deepEqual([updated?.email, updated?.phone, updated?.verifiedPhone, updated?.name], ['', PHONE, true, 'Ek']);
  assert.deepEqual(await contactsOf(ann), [`${PHONE} primary verified`]);
  assert.match((await mailsTo(app, OLD))[0]?.text ?? '', /undo\?t=/);
});

test('what is not kept here is refused, never lost in silence', async () => {
  const { users, raw } = await managed();
  for (const field of [
    { customAttributes: { plan: 'gold' } },
    { roles: ['admin'] },
    { userTenants: [{ tenantId: 'T1' }] },
    { ssoAppIds: ['app'] },
    { additionalIdentifiers: ['annie'] },
    { status: 'invited' as const },
  ]) {
    const refused = await users.patch('ann', { displayName: 'Ann', ...field } as Parameters<typeof users.patch>[1]);
    assert.deepEqual([refused.code, refused.error?.errorCode], [400, 'E011004'], JSON.stringify(field));
  }
  assert.equal((await users.load('ann')).data?.name, '');
  assert.equal((await users.patch('ann', { displayName: 'Ann', roles: [], customAttributes: {} })).data?.name, 'Ann');
  for (const kind of ['email', 'phone'] as const)
    assert.equal(said(await raw(`/v1/mgmt/user/update/recovery/${kind}`, { loginId: 'ann' })), '400 E011004');
  for (const picture of ['javascript:alert(1)', 'data:image/png;base64,AA', 'pic'])
    assert.equal((await users.updatePicture('ann', picture)).error?.errorCode, 'E011003');
  for (const displayName of ['two\nlines', 'nul\u0000', 'half\ud800'])
    assert.equal((await users.updateDisplayName('ann', displayName)).error?.errorCode, 'E011003');
});

test('deactivate(), activate(), logoutUser() and delete() end what they say', async () => {
  const { app, ann, users } = await managed();
  assert.equal((await users.deactivate('ann')).data?.status, 'disabled');
  assert.equal((await ann.send('GET', '/v1/me')).status, 401);
  assert.equal((await users.activate('ann')).data?.status, 'enabled');
  app.clock.pass(1000);
  const again = app.person('ann');
  assert.equal((await again.send('GET', '/v1/me')).status, 200);
  assert.equal((await users.logoutUser('ann')).ok, true);
  assert.equal((await again.send('GET', '/v1/me')).status, 401);
  assert.equal((await users.logoutUserByUserId('nobody')).error?.errorCode, 'E112102');
  assert.equal((await users.delete('ann')).ok, true);
  assert.equal((await users.load('ann')).error?.errorCode, 'E112102');
});

test('a person looks nobody up and edits nobody, whether or not the user is there', async () => {
  const { app, ann } = await managed();
  const answers: string[] = [];
  for (const name of ['ben', 'nobody']) {
    for (const path of [`/v1/mgmt/user?loginId=${name}`]) {
      const answer = await ann.send<{ errorCode: string; errorMessage: string }>('GET', path);
      answers.push(`${answer.status} ${answer.body.errorCode} ${answer.body.errorMessage}`);
    }
    for (const [method, path] of [
      ['POST', '/v2/mgmt/user/search'],
      ['PATCH', '/v1/mgmt/user/patch'],
      ['POST', '/v1/mgmt/user/update'],
      ['POST', '/v1/mgmt/user/update/status'],
      ['POST', '/v1/mgmt/user/logout'],
      ['POST', '/v1/mgmt/user/delete'],
    ] as const) {
      const answer = await call(app, path, { loginId: name, loginIds: [name], status: 'disabled' }, ann, {}, method);
      answers.push(`${answer.status} ${answer.body.errorCode} ${answer.body.errorMessage}`);
    }
  }
  assert.deepEqual([...new Set(answers)], ['403 E011004 only an API client may do that']);
});

test('reading takes users:read and writing users:write', async () => {
  const reader = await managed(['users:read']);
  assert.equal((await reader.users.load('ann')).ok, true);
  assert.equal((await reader.users.patch('ann', { displayName: 'x' })).code, 403);
  assert.equal((await reader.users.logoutUser('ann')).code, 403);
  const writer = await managed(['users:write']);
  assert.equal((await writer.users.load('ann')).code, 403);
  assert.equal((await writer.users.search({})).code, 403);
});
