// How a client of Trivore ID's contract finds, reads, creates, updates and erases users, as the vendor's public SDK does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '../../../server/ports/clients.ts';
import { SECOND } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { PUBLIC_URL } from '../../kit/app.ts';
import {
  NUMBER,
  OLD,
  said,
  SECOND_ADDRESS,
  serialized,
  short,
  start,
  user,
  USERS,
  type ErrorBody,
  type Page,
  type UserBody,
} from './kit.ts';

const ALL: readonly Scope[] = ['users:read', 'users:write', 'changes:write', 'contacts:verify'];
const NEW = 'new@example.com';

test('a user is read with all that the SDK’s model has, and the primary contact first', async () => {
  const app = await start();
  const { iss } = JSON.parse(atob(app.person().token.split('.')[1] ?? '')) as { iss: string };
  await app.person('ann', { phone_number: NUMBER, phone_number_verified: true }).me();
  const client = await app.client(ALL);
  const { status, body } = await client.send<UserBody>('GET', user());
  assert.equal(status, 200);
  const now = new Date(app.clock()).toISOString();
  const verified = {
    name: null,
    verified: true,
    verifiedBy: iss,
    verifiedHow: 'token',
    verifiedDateTime: now,
    tags: [],
  };
  assert.deepEqual(body.emails, [{ address: OLD, ...verified }]);
  assert.deepEqual(body.mobiles, [{ number: NUMBER, ...verified }]);
  assert.deepEqual([body.username, body.locked, body['memberOf']], ['ann', false, []]);
  assert.deepEqual(body.name, { givenName: null, middleName: null, familyName: null });
  assert.equal('enabled' in body, false);
  assert.equal((await client.send<UserBody>('GET', user('', body.id))).body.id, body.id);
  assert.deepEqual(said(await client.send<ErrorBody>('GET', user('', 'nobody'))), [404, 'NOT_FOUND']);
  assert.equal((await client.send('GET', user(), undefined, { authorization: client.basic })).status, 200);
});

for (const database of DATABASES)
  test(`users are found by the SDK’s filters, and paged from 0, on ${database}`, async () => {
    const app = await start({ database });
    const client = await app.client(ALL, { trusted: true });
    for (const sub of ['ann', 'ben', 'cat']) {
      await app.person(sub, sub === 'ben' ? { phone_number: NUMBER, phone_number_verified: true } : {}).me();
      app.clock.pass(SECOND);
    }
    const written = await client.send<UserBody>('PUT', user('', 'cat'), {
      locked: true,
      name: { givenName: 'Cat', familyName: 'Ek' },
      nsCode: 'acme',
      emails: [{ address: 'cat@old.example' }, { address: SECOND_ADDRESS }],
    });
    assert.equal(written.status, 200, JSON.stringify(written.body));
    const list = async (query: Record<string, string>) => {
      const answer = await client.send<Page & ErrorBody>('GET', `${USERS}?${new URLSearchParams(query).toString()}`);
      if (answer.status !== 200) return String(answer.status);
      const { totalResults, itemsPerPage, resources } = answer.body;
      assert.equal(itemsPerPage, resources.length);
      return [totalResults, ...resources.map(({ username }) => username)].join(' ');
    };
    assert.equal(await list({}), '3 ann ben cat');
    assert.equal(await list({ startIndex: '0', count: '100' }), '3 ann ben cat');
    assert.equal(await list({ startIndex: '1', count: '1' }), '3 ben');
    const filters: Record<string, string> = {
      'username eq "ann"': '1 ann',
      'emails.address eq "ben@old.example"': '1 ben',
      'emails.address sw "b"': '1 ben',
      [`emails.address eq "${SECOND_ADDRESS}"`]: '1 cat',
      'emails.verified eq false': '1 cat',
      [`mobiles.number eq "${NUMBER}"`]: '1 ben',
      'mobiles.number pr': '1 ben',
      'locked eq true': '1 cat',
      'locked eq false': '2 ann ben',
      'name.familyName eq "Ek"': '1 cat',
      '(name.givenName sw "C")  and  (locked eq true)': '1 cat',
      '(username eq "ann")  or  (username eq "ben")': '2 ann ben',
      'nsCode eq "acme"': '1 cat',
      'NSCODE eq "other"': '0',
      'meta.created gt "2026-11-20T10:00:01.500Z"': '1 cat',
      'username co "%"': '0',
    };
    for (const [filter, expected] of Object.entries(filters)) assert.equal(await list({ filter }), expected, filter);
    for (const query of [
      { filter: 'username eq' },
      { filter: 'password eq "x"' },
      { filter: 'emails[verified eq true]' },
      { filter: 'locked gt true' },
      { count: '501' },
      { count: '-1' },
      { startIndex: 'x' },
    ])
      assert.equal(await list(query), '400', JSON.stringify(query));
    const page = await client.send<Page>('GET', `${USERS}?startIndex=2&count=5`);
    assert.deepEqual([page.body.startIndex, page.body.itemsPerPage, page.body.totalResults], [2, 1, 3]);
  });

test('what the SDK has read and sends back in full changes nothing', async () => {
  const app = await start();
  await app.person('ann', { phone_number: NUMBER, phone_number_verified: true }).me();
  for (const trusted of [true, false]) {
    const client = await app.client(['users:read', 'users:write'], { trusted });
    const read = (await client.send<UserBody>('GET', user())).body;
    const written = await client.send<UserBody>('PUT', user(), serialized(read));
    assert.equal(written.status, 200, JSON.stringify(written.body));
    assert.deepEqual([written.body.emails, written.body.mobiles], [read.emails, read.mobiles]);
    assert.deepEqual([written.body.username, written.body.name], [read.username, read.name]);
  }
  await app.courier.drain();
  assert.deepEqual([app.inbox.messages(OLD), app.inbox.messages(NUMBER)], [[], []]);
});

test('a profile is kept as the model has it, and what it does not mention stays', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(ALL);
  const fields = {
    nickName: 'Annie',
    preferredLanguage: 'ar',
    timeZone: 'Europe/Helsinki',
    nsCode: 'acme',
    title: 'Dr.',
    memberOf: ['staff'],
    consents: { marketingEmail: true },
    websiteMain: 'https://ann.example',
  };
  const first = await client.send<UserBody>('PUT', user(), {
    ...fields,
    name: { givenName: 'Ann', familyName: 'Ek' },
    username: 'annie',
    password: 'Secret123',
  });
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const second = (await client.send<UserBody>('PUT', user(), { nickName: null, unknown: [1] })).body;
  for (const [name, value] of Object.entries({ ...fields, nickName: null }))
    assert.deepEqual(second[name], value, name);
  assert.deepEqual(second.name, { givenName: 'Ann', middleName: null, familyName: 'Ek' });
  assert.equal(second.username, 'annie');
  assert.doesNotMatch(JSON.stringify(second), /Secret123/);
});

test('a new primary from a client that is not trusted waits for its proof; from a trusted one it is there, unverified', async () => {
  const app = await start();
  await app.person().me();
  const [quiet, trusted] = [await app.client(ALL), await app.client(ALL, { trusted: true })];
  const waiting = await quiet.send<UserBody>('PUT', user(), { emails: [NEW, { address: OLD }] });
  assert.deepEqual([waiting.status, short(waiting.body.emails)], [200, [`${OLD}*`]]);
  const t = tokenIn(await app.mailTo(NEW));
  const pressed = await app.app.request(`${PUBLIC_URL}/confirm`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PUBLIC_URL },
    body: new URLSearchParams({ t }).toString(),
  });
  assert.equal(pressed.status, 200);
  assert.deepEqual(short((await quiet.send<UserBody>('GET', user())).body.emails), [`${NEW}*`, `${OLD}*`]);
  const applied = await trusted.send<UserBody>('PUT', user(), { emails: ['third@example.com', NEW, OLD] });
  assert.deepEqual(short(applied.body.emails).toSorted(), [`${OLD}*`, `${NEW}*`, 'third@example.com'].toSorted());
  assert.equal(applied.body.primaryEmail, 'third@example.com');
  assert.match((await app.mailTo(OLD)).text, /undo|wasn.t you|not you/i);
});

test('verified: true takes contacts:verify, tells the earlier contact, and can be undone', async () => {
  const app = await start();
  await app.person().me();
  const writer = await app.client(['users:read', 'users:write']);
  const verifier = await app.client(ALL);
  const added = await writer.send<UserBody>('PUT', user(), { emails: [OLD, SECOND_ADDRESS] });
  assert.deepEqual(short(added.body.emails), [`${OLD}*`, SECOND_ADDRESS]);
  const marked = {
    emails: [
      { address: SECOND_ADDRESS, verified: true },
      { address: OLD, verified: true },
    ],
  };
  const refused = await writer.send<ErrorBody>('PUT', user(), marked);
  assert.deepEqual(said(refused), [403, 'NOT_ALLOWED']);
  assert.equal(refused.headers.get('www-authenticate'), 'Bearer error="insufficient_scope"');
  const done = await verifier.send<UserBody>('PUT', user(), marked);
  assert.deepEqual([done.status, short(done.body.emails)], [200, [`${SECOND_ADDRESS}*`, `${OLD}*`]]);
  assert.equal(done.body.primaryEmail, SECOND_ADDRESS);
  const notice = await app.mailTo(OLD);
  const undone = await app.app.request(`${PUBLIC_URL}/undo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PUBLIC_URL },
    body: new URLSearchParams({ t: tokenIn(notice) }).toString(),
  });
  assert.equal(undone.status, 200);
  assert.equal((await verifier.send<UserBody>('GET', user())).body.primaryEmail, OLD);
});

test('what a PUT may not say is refused, and nothing of it happens', async () => {
  const app = await start();
  await app.person().me();
  await app.person('bob', { email: 'bob@old.example' }).me();
  const client = await app.client(ALL);
  const before = (await client.send<UserBody>('GET', user())).body;
  for (const [body, status] of [
    [{ emails: [{ address: OLD, verified: false }] }, 400],
    [{ emails: [{ address: 7 }] }, 400],
    [{ emails: [{}] }, 400],
    [{ emails: OLD }, 400],
    [{ emails: ['two\nlines@x.example'] }, 400],
    [{ emails: [OLD, { address: NEW, verified: true }] }, 403],
    [{ locked: 'yes' }, 400],
    [{ websiteMain: 'javascript:alert(1)' }, 400],
    [{ websiteAux: ' java\tscript:alert(1)' }, 400],
    [{ nickName: 'nul \u0000' }, 400],
    [{ nickName: 'two\nlines' }, 400],
    [{ memberOf: ['nul \u0000'] }, 400],
    [{ consents: { text: 'x'.repeat(70_000) } }, 413],
    [{ username: 'BOB', nickName: 'B' }, 409],
    ['[]', 400],
  ] as const) {
    const answer = await client.send<UserBody & ErrorBody>('PUT', user(), body);
    assert.equal(answer.status, status, `${JSON.stringify(body).slice(0, 60)} ${JSON.stringify(answer.body)}`);
    assert.equal(typeof answer.body.errorMessage, 'string');
  }
  const after = (await client.send<UserBody>('GET', user())).body;
  assert.deepEqual([after.emails, after.mobiles, after.locked], [before.emails, before.mobiles, false]);
  const empty = await client.send<ErrorBody>('PUT', user(), { emails: [] });
  assert.deepEqual(said(empty), [400, 'LAST_CONTACT']);
});

test('a user is locked by a client, and can then change nothing', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  const client = await app.client(ALL);
  assert.equal((await client.send<UserBody>('PUT', user(), { locked: true })).body.locked, true);
  assert.equal((await ann.send('POST', user('/change-contact/begin'), { email: NEW })).status, 401);
  assert.equal((await client.send<UserBody>('PUT', user(), { locked: null })).body.locked, true);
  assert.equal((await client.send<UserBody>('PUT', user(), { locked: false })).body.locked, false);
});

test('a user is created unverified, unless the client vouches, and erased', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:read', 'users:write']);
  const verifier = await app.client(ALL);
  const kim = {
    username: 'kim',
    nsCode: 'acme',
    name: { givenName: 'Kim', middleName: null, familyName: 'Ek' },
    emails: [{ address: NEW, name: null, verified: false, tags: [] }, OLD],
    mobiles: [NUMBER],
    locked: false,
    password: 'aB3-of-this-test',
  };
  const created = await client.send<UserBody>('POST', USERS, kim);
  assert.equal(created.status, 201, JSON.stringify(created.body));
  assert.deepEqual(short(created.body.emails), [NEW, OLD]);
  assert.deepEqual([short(created.body.mobiles), created.body.primaryEmail], [[NUMBER], NEW]);
  assert.doesNotMatch(JSON.stringify(created.body), /aB3-of/);
  assert.deepEqual(said(await client.send<ErrorBody>('POST', USERS, kim)), [409, 'NAME_TAKEN']);
  const vouched = { username: 'lee', emails: [{ address: 'lee@example.com', verified: true }] };
  assert.deepEqual(said(await client.send<ErrorBody>('POST', USERS, vouched)), [403, 'NOT_ALLOWED']);
  assert.deepEqual(short((await verifier.send<UserBody>('POST', USERS, vouched)).body.emails), ['lee@example.com*']);
  const { id } = created.body;
  assert.equal((await client.send('DELETE', user('', id))).status, 204);
  for (const method of ['GET', 'PUT', 'DELETE'])
    assert.deepEqual(said(await client.send<ErrorBody>(method, user('', id), method === 'PUT' ? {} : undefined)), [
      404,
      'NOT_FOUND',
    ]);
  assert.equal((await client.send<Page>('GET', USERS)).body.totalResults, 2);
});

test('a person reads themselves and looks nobody up, writes and erases nobody, whether or not the user is there', async () => {
  const app = await start();
  const ann = app.person();
  const { id } = (await ann.me()).user;
  await app.person('bob', { email: 'bob@old.example' }).me();
  assert.equal((await ann.send<UserBody>('GET', user())).body.id, id);
  const answers = new Map<string, Set<string>>();
  for (const name of ['bob', 'nobody'])
    for (const [method, path, body] of [
      ['GET', user('', name), undefined],
      ['PUT', user('', name), {}],
      ['DELETE', user('', name), undefined],
      ['GET', `${USERS}?filter=username+eq+%22${name}%22`, undefined],
      ['POST', USERS, { username: name }],
      ['POST', user('/email/verify', name), {}],
      ['POST', user('/sms/verify/send', name), undefined],
      ['POST', user('/sms/verify/sendLink', name), {}],
      ['POST', user('/sms/verify/check/123456', name), undefined],
    ] as const) {
      const answer = await ann.send<ErrorBody>(method, path, body);
      const call = `${method} ${path.replace(name, '')}`;
      answers.set(call, new Set([...(answers.get(call) ?? []), `${answer.status} ${JSON.stringify(answer.body)}`]));
    }
  for (const [call, seen] of answers) {
    assert.equal(seen.size, 1, `${call}: ${[...seen].join(' ')}`);
    assert.match([...seen][0] ?? '', /^403 /, call);
  }
  for (const [method, body] of [
    ['PUT', {}],
    ['DELETE', undefined],
  ] as const)
    assert.equal((await ann.send(method, user(), body)).status, 403);
});

test('each call takes the scope of what it does, and what is not served is 404 in the vendor’s form', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['changes:write']);
  for (const [method, path, body] of [
    ['GET', user(), undefined],
    ['GET', USERS, undefined],
    ['PUT', user(), {}],
    ['POST', USERS, {}],
    ['DELETE', user(), undefined],
  ] as const)
    assert.deepEqual(said(await client.send<ErrorBody>(method, path, body)), [403, 'NOT_ALLOWED'], `${method} ${path}`);
  const all = await app.client(ALL);
  for (const rest of ['/legal', '/enterprise', '/customfields', '/password/requirements', '/strongidentification'])
    assert.deepEqual(said(await all.send<ErrorBody>('GET', user(rest))), [404, 'NOT_FOUND'], rest);
  const verified = await app.client(['users:read', 'users:write']);
  assert.equal((await verified.send('POST', user('/email/verify'), {})).status, 403);
});
