import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type {
  AdminActivityBody,
  AdminLimitsBody,
  AdminUserBody,
  AdminUsersBody,
} from '../../shared/wire/admin-users.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { DATABASES } from '../kit/database.ts';
import { HOUR } from '../kit/clock.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { PUBLIC_URL, start } from './kit.ts';

const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const withRoles = (options: TestAppOptions = {}) =>
  start({ ...options, project: { adminRoles: GROUPS, ...options.project } });

const place = (app: TestApp) => ({ files: app.files, url: app.databaseUrl });
const as = (app: TestApp, role: string, sub = `an-${role}`): Person => app.person(sub, freshSignIn({ groups: role }));

const find = async (admin: Person, query: Readonly<Record<string, string>>) =>
  (await admin.send<AdminUsersBody>('GET', `/v1/admin/users?${new URLSearchParams(query)}`)).body;

const problem = async (admin: Person, path: string): Promise<string> =>
  (await admin.send<ProblemBody>('GET', path)).body.code;

/** A user with a name, an external id, a mail address that is a login, and a number. */
async function addUser(app: TestApp, userName: string, more: object = {}): Promise<string> {
  const client = await app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
  const made = await client.send<{ id: string }>('POST', '/scim/v2/Users', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName,
    ...more,
  });
  assert.equal(made.status, 201);
  return made.body.id;
}

const ANN = {
  externalId: 'crm-ann@new.example',
  displayName: 'Ann Smith',
  name: { givenName: 'Ann', familyName: 'Smith' },
  emails: [
    { value: 'ann@new.example', type: 'work', primary: true },
    { value: 'ann@home.example', type: 'home' },
  ],
  phoneNumbers: [{ value: '+358401234567', type: 'mobile', primary: true }],
};

for (const database of DATABASES)
  test(`an admin finds a user as they type a name, an id or any contact, on ${database}`, async () => {
    const app = await withRoles({ database });
    const id = await addUser(app, 'asmith', ANN);
    await addUser(app, 'bob', { emails: [{ value: 'bob@new.example', primary: true }] });
    const admin = as(app, 'admin');
    for (const search of [
      'as',
      'ASMITH',
      'ann s',
      'smi',
      'Smith',
      'ann@new',
      'ann@ho',
      '+35840',
      '040 123',
      'crm-',
      id,
    ]) {
      const { users, next, masked } = await find(admin, { search });
      assert.deepEqual([users.map((user) => user.id), next, masked], [[id], null, false], search);
    }
    const [row] = (await find(admin, { search: 'as' })).users;
    assert.deepEqual(
      [row?.userName, row?.email?.value, row?.phone?.value, row?.unverified, row?.waiting, row?.disabled],
      ['asmith', 'ann@new.example', '+358401234567', 3, 0, false],
    );
    assert.deepEqual((await find(admin, { search: 'nn' })).users, [], 'not by a part in the middle');
    const all = await find(admin, {});
    assert.equal(all.total, all.users.length);
  });

test('a list has pages in every order, and a cursor counts for its own list alone', async () => {
  const app = await withRoles();
  for (const name of ['carl', 'alice', 'bea']) {
    const emails = [{ value: `${name}@z.example`, primary: true }];
    await addUser(app, name, { emails, displayName: name === 'carl' ? 'Aaron Abel' : 'Zoe Zorn' });
    app.clock.pass(1000);
  }
  const auditor = as(app, 'auditor');
  const names = async (query: Record<string, string>) => {
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: AdminUsersBody = await find(auditor, { ...query, limit: '1', ...(cursor === '' ? {} : { cursor }) });
      found.push(...page.users.map((user) => user.userName));
      cursor = page.next;
    }
    return found.join(' ');
  };
  assert.equal(await names({ sort: 'userName' }), 'alice bea carl');
  assert.equal(await problem(auditor, '/v1/admin/users?sort=name'), 'body-invalid', 'a person has another name too');
  assert.equal(await names({ sort: 'created', order: 'desc' }), 'bea alice carl');
  assert.equal(await names({ sort: 'email', order: 'desc' }), 'carl bea alice');
  const { next } = await find(auditor, { sort: 'userName', limit: '1' });
  assert.ok(next !== null);
  assert.doesNotMatch(Buffer.from(next, 'base64url').toString('latin1'), /alice/);
  for (const other of [
    '',
    '&sort=email',
    '&sort=userName&order=desc',
    '&sort=userName&filter=disabled',
    '&sort=userName&search=a',
  ])
    assert.equal(await problem(auditor, `/v1/admin/users?cursor=${next}${other}`), 'body-invalid', other);
  for (const forged of [`${next}A`, next.slice(1), 'eyJpZCI6InVzcl8ifQ', '%00', 'a'.repeat(9000)])
    assert.equal(await problem(auditor, `/v1/admin/users?sort=userName&cursor=${forged}`), 'body-invalid', forged);
});

test('the filters leave those who wait, who are frozen, who are disabled, and who have an unverified contact', async () => {
  const app = await withRoles();
  const admin = as(app, 'admin');
  const only = async (filter: string) => (await find(admin, { filter })).users.map((user) => user.userName);
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: 'new@example.com' });
  await addUser(app, 'una', { emails: [{ value: 'una@z.example', primary: true }] });
  const gone = await addUser(app, 'gone');
  await admin.send('POST', `/v1/admin/users/${gone}/revoke`, { reason: 'disabled', note: 'asked for' });
  const cold = await addUser(app, 'cold');
  await queryDatabase(
    place(app),
    `update users set frozen_since = 0, frozen_until = ${app.clock() + HOUR} where id = '${cold}'`,
  );
  assert.deepEqual(await only('waiting'), ['ann']);
  assert.deepEqual(await only('unverified'), ['una']);
  assert.deepEqual(await only('disabled'), ['gone']);
  assert.deepEqual(await only('frozen'), ['cold']);
  app.clock.pass(48 * HOUR);
  const later = as(app, 'admin');
  assert.deepEqual((await find(later, { filter: 'waiting' })).users, [], 'an expired change does not wait');
  assert.deepEqual((await find(later, { filter: 'frozen' })).users, [], 'a freeze ends by itself');
});

/** Every string of an answer, with where it stands. */
function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, `${path}.${name}`));
}

const CLEAR = /[^\s•]{2,}@|@[^\s•]{2,}|new\.example|home\.example|358401234567|40 ?123|123 ?4567/i;

test('support reads everything of a user with every address masked, even those in names and notes', async () => {
  const app = await withRoles();
  const id = await addUser(app, 'ann@new.example', ANN);
  const eve = app.person('eve', strongSignIn({ email: 'eve@home.example' }));
  await eve.begin({ kind: 'email', value: 'eve@new.example' });
  await eve.begin({ kind: 'phone', value: '+358401234567' });
  const eves = (await eve.me()).user.id;
  const support = as(app, 'support');
  const answers = [
    await find(support, { search: 'ann@new.example' }),
    (await support.send('GET', `/v1/admin/users/${id}`)).body,
    (await support.send('GET', `/v1/admin/users/${id}/activity`)).body,
    (await support.send('GET', `/v1/admin/users/${id}/limits`)).body,
    await find(support, { search: 'eve@home.example' }),
    (await support.send('GET', `/v1/admin/users/${eves}`)).body,
    (await support.send('GET', `/v1/admin/users/${eves}/activity`)).body,
  ];
  for (const answer of answers)
    for (const [path, text] of strings(answer)) assert.doesNotMatch(text, CLEAR, `${path} is ${text}`);
  const [found, user] = answers as [AdminUsersBody, AdminUserBody];
  assert.deepEqual([found.masked, user.masked, user.identities], [true, true, []]);
  assert.deepEqual(user.may, ['begin', 'revoke', 'unlock']);
  const inFull = (await as(app, 'admin').send<AdminUserBody>('GET', `/v1/admin/users/${id}`)).body;
  assert.deepEqual(inFull.contacts.map(({ value }) => value).sort(), [
    '+358401234567',
    'ann@home.example',
    'ann@new.example',
  ]);
});

test('support finds by one whole name, id or contact, and gets no list, no beginning, no order and no more than five', async () => {
  const app = await withRoles();
  const id = await addUser(app, 'asmith', ANN);
  const support = as(app, 'support');
  for (const search of [
    'ASmith',
    'ann smith',
    'ANN@home.example',
    '+358 40 123 4567',
    '040 1234567',
    ANN.externalId,
    id,
  ])
    assert.deepEqual(
      (await find(support, { search })).users.map((user) => user.id),
      [id],
      search,
    );
  for (const search of ['asmit', 'ann', 'ann@home', '+35840123456', '%', '_smith', id.slice(0, -1)])
    assert.deepEqual((await find(support, { search })).users, [], search);
  for (const query of ['', '?search=', '?search=%20'])
    assert.equal(await problem(support, `/v1/admin/users${query}`), 'body-invalid', query);
  for (const query of ['sort=email', 'filter=frozen', 'cursor=abc'])
    assert.equal(await problem(support, `/v1/admin/users?search=asmith&${query}`), 'not-allowed', query);
  for (let i = 0; i < 7; i++) await addUser(app, `same-${i}`, { displayName: 'John Doe' });
  const many = await find(support, { search: 'John Doe', limit: '100' });
  assert.deepEqual([many.users.length, many.next, many.total], [5, null, null]);
});

test('an admin of the desk searches 30 times an hour, and each search stands in the audit log without its text', async () => {
  const app = await withRoles();
  const support = as(app, 'support');
  for (let i = 0; i < 30; i++) assert.equal((await find(support, { search: `Ann-${i}@New.example` })).masked, true);
  const refused = await support.send<ProblemBody>('GET', '/v1/admin/users?search=one-more');
  assert.deepEqual(
    [refused.status, refused.body.code, refused.headers.get('retry-after')],
    [429, 'quota-exceeded', '3600'],
  );
  assert.equal((await find(as(app, 'support', 'another'), { search: 'x' })).masked, true, 'another admin');
  const rows = (await queryDatabase(
    place(app),
    `select user_id, actor, data, personal from audit where event = 'users-searched' order by id`,
  )) as { user_id: string | null; actor: string; data: string; personal: string }[];
  assert.equal(rows.length, 31);
  for (const row of rows) {
    assert.equal(row.user_id, null);
    assert.match(row.actor, /^admin:/);
    assert.doesNotMatch(row.data + row.personal, /ann|new\.example/i);
  }
  app.clock.pass(HOUR);
  assert.equal((await find(as(app, 'support'), { search: 'x' })).masked, true, 'an hour later');
});

test('the page of a user tells what waits, how contacts were verified, the sign-ins, and what this admin may do', async () => {
  const app = await withRoles();
  const ann = app.person('ann', strongSignIn());
  const { user } = await ann.me();
  await ann.begin({ kind: 'email', value: 'new@example.com' });
  const admin = as(app, 'admin');
  const { body } = await admin.send<AdminUserBody>('GET', `/v1/admin/users/${user.id}`);
  assert.deepEqual(
    [body.userName, body.waiting, body.changes[0]?.value, body.changes[0]?.delivery, body.changes[0]?.startedBy],
    ['ann', 1, 'new@example.com', 'sent', 'user'],
  );
  assert.deepEqual(
    body.identities.map(({ sub }) => sub),
    ['ann'],
  );
  assert.deepEqual([body.contacts[0]?.verified, body.contacts[0]?.verifiedHow], [true, 'token']);
  assert.deepEqual(body.may, ['begin', 'edit', 'revoke', 'disable', 'recover', 'unlock', 'erase']);
  const auditor = await as(app, 'auditor').send<AdminUserBody>('GET', `/v1/admin/users/${user.id}`);
  assert.deepEqual(auditor.body.may, []);
  const limits = (await admin.send<AdminLimitsBody>('GET', `/v1/admin/users/${user.id}/limits`)).body.limits;
  const begins = limits.find(({ name }) => name === 'begins.user');
  assert.deepEqual([begins?.used, begins?.max], [1, 5]);
  const activity = (await admin.send<AdminActivityBody>('GET', `/v1/admin/users/${user.id}/activity`)).body;
  assert.ok(activity.entries.some(({ event, actor }) => event === 'change-begun' && actor === 'user'));
  assert.equal(await problem(admin, `/v1/admin/users/${user.id}/activity?cursor=abc`), 'body-invalid');
});

test('that support opened an account, its activity or its limits stands in its audit log, and that an admin did does not', async () => {
  const app = await withRoles();
  const { user } = await app.person('ann').me();
  for (const path of ['', '/activity', '/limits']) {
    await as(app, 'admin').send('GET', `/v1/admin/users/${user.id}${path}`);
    await as(app, 'support').send('GET', `/v1/admin/users/${user.id}${path}`);
  }
  const rows = (await queryDatabase(place(app), `select user_id from audit where event = 'user-read'`)) as {
    user_id: string;
  }[];
  assert.deepEqual(rows, [{ user_id: user.id }, { user_id: user.id }, { user_id: user.id }]);
});

for (const database of DATABASES)
  test(`support names a user by our id alone: each other name counts as a search, is recorded, and has an end, on ${database}`, async () => {
    const app = await withRoles({ database });
    const { user } = await app.person('bob').me();
    const desk = as(app, 'support');
    const at = (name: string, path = '') => problem(desk, `/v1/admin/users/${name}${path}`);
    assert.equal((await as(app, 'admin').send('GET', '/v1/admin/users/bob')).status, 200);
    for (const path of ['', '/activity', '/limits']) assert.equal(await at('bob', path), 'not-found', path);
    const unlocked = await desk.send<{ readonly code?: string }>('POST', '/v1/admin/users/bob/unlock', {});
    assert.equal(unlocked.body.code, 'not-found');
    for (let i = 4; i < 30; i++) assert.equal(await at(`usr_${i}`), 'not-found');
    assert.equal(await at('usr_30'), 'quota-exceeded');
    assert.equal(await problem(desk, '/v1/admin/users?search=bob'), 'quota-exceeded', 'the same counter');
    assert.equal((await desk.send('GET', `/v1/admin/users/${user.id}`)).status, 200, 'the account that it looks after');
    const searched = await queryDatabase(place(app), `select data from audit where event = 'users-searched'`);
    assert.equal(searched.length, 30);
  });

test('a user of another project is not there, for any role and by any way', async () => {
  const app = await withRoles();
  const other = await withRoles({ databaseUrl: app.databaseUrl, project: { id: 'other' } });
  const id = await addUser(other, 'asmith', ANN);
  for (const role of ['admin', 'support', 'auditor']) {
    const admin = as(app, role);
    for (const search of ['asmith', 'ann@new.example', '+358401234567', 'Ann Smith', ANN.externalId, id])
      assert.deepEqual((await find(admin, { search })).users, [], `${role}: ${search}`);
    for (const path of ['', '/activity', '/limits'])
      assert.equal(await problem(admin, `/v1/admin/users/${id}${path}`), 'not-found', role + path);
  }
});

test('hostile searches find no user, and none is a fault of ours', async () => {
  const app = await withRoles();
  await addUser(app, 'asmith', ANN);
  for (const role of ['admin', 'support'])
    for (const search of [
      '%',
      '_',
      '\\',
      `'; drop table users; --`,
      '\0',
      'a\0',
      '\ud800',
      '*',
      '?',
      '[a-z]',
      '{"$ne":null}',
      '+',
      '٣٤',
    ])
      for (const query of ['', role === 'admin' ? '&sort=userName' : '']) {
        const path = `/v1/admin/users?search=${encodeURIComponent(search.replace('\ud800', '\ufffd'))}${query}`;
        const answer = await as(
          app,
          role,
          `${role}-${encodeURIComponent(search.replace('\ud800', '\ufffd'))}`,
        ).send<AdminUsersBody>('GET', path);
        assert.equal(answer.status, 200, search);
        if (search !== '+') assert.deepEqual(answer.body.users, [], search);
      }
  const admin = as(app, 'admin');
  for (const path of [
    `?search=${'a'.repeat(50_000)}`,
    '?search=a&search=b',
    '?limit=0',
    '?limit=101',
    '?limit=1e1',
    '?limit=-1',
    '?sort=password',
    '?filter=all',
    '?order=up',
  ])
    assert.equal(await problem(admin, `/v1/admin/users${path}`), 'body-invalid', path.slice(0, 30));
  for (const id of ['%00', '..', 'usr_%ff', 'a'.repeat(5000), '%27'])
    assert.ok([400, 404].includes((await admin.send('GET', `/v1/admin/users/${id}`)).status), id);
});

test('no admin reads without a role, after the account was closed, or from another page with the cookie', async () => {
  const app = await withRoles();
  const paths = [
    '/v1/admin/users',
    '/v1/admin/users/usr_x',
    '/v1/admin/users/usr_x/activity',
    '/v1/admin/users/usr_x/limits',
  ];
  for (const path of paths) {
    assert.equal((await app.person('ann').send('GET', path)).status, 403);
    assert.equal((await as(app, 'verifier').send('GET', path)).status, 403);
    assert.equal((await app.app.request(PUBLIC_URL + path)).status, 401);
  }
  const admin = as(app, 'admin');
  const { user } = await admin.me();
  const opened = await admin.send('POST', '/v1/admin/session', {});
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const read = (headers: Record<string, string>) =>
    app.app.request(`${PUBLIC_URL}/v1/admin/users`, { headers: { cookie, 'x-contact-change': '1', ...headers } });
  assert.equal((await read({ 'sec-fetch-site': 'same-origin' })).status, 200);
  assert.equal((await read({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status, 403);
  assert.equal((await read({ 'sec-fetch-site': 'same-site', origin: 'https://app.example.com' })).status, 403);
  app.clock.pass(1000);
  await as(app, 'admin', 'boss').send('POST', `/v1/admin/users/${user.id}/revoke`, {
    reason: 'disabled',
    note: 'asked for',
  });
  for (const path of paths) assert.equal((await admin.send('GET', path)).status, 401, path);
});
