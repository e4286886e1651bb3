// How a client of Transmit's API gets its token, finds users, creates and deletes them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '../../../server/ports/clients.ts';
import { PUBLIC_URL, type TestApp } from '../../kit/app.ts';
import { SECOND } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { said, start, users, type ErrorBody, type UserBody } from './kit.ts';

interface Page {
  readonly total_count: number;
  readonly page_info: { readonly has_next_page: boolean; readonly has_previous_page: boolean };
  readonly result: readonly UserBody['result'][];
}

const ALL: readonly Scope[] = ['users:read', 'users:write', 'contacts:verify'];

/** A token by the vendor's page: a form with id and secret. */
async function tokenOf(app: TestApp, form: Record<string, string>, path = '/oidc/token', headers = {}) {
  const answer = await app.app.request(`${PUBLIC_URL}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test('the token endpoint at the vendor’s path answers as our own', async () => {
  const app = await start();
  await app.person().me();
  const { client, secret } = await app.client(['users:read']);
  const form = { grant_type: 'client_credentials', client_id: client.id, client_secret: secret };
  const { status, body } = await tokenOf(app, form);
  assert.deepEqual([status, body['token_type'], typeof body['expires_in']], [200, 'Bearer', 'number']);
  const read = await app.app.request(`${PUBLIC_URL}${users()}`, {
    headers: { authorization: `Bearer ${String(body['access_token'])}` },
  });
  assert.equal(read.status, 200);
  const wrong = { ...form, client_secret: 'wrong' };
  for (const path of ['/oidc/token', '/oauth2/token']) {
    assert.deepEqual(
      [await tokenOf(app, wrong, path)].map((a) => [a.status, a.body['error']]),
      [[401, 'invalid_client']],
    );
    const page = await tokenOf(app, form, path, { origin: 'https://app.example.com' });
    assert.deepEqual([page.status, page.body['error']], [400, 'invalid_request']);
    const other = await tokenOf(app, { ...form, grant_type: 'password' }, path);
    assert.deepEqual([other.status, other.body['error']], [400, 'unsupported_grant_type']);
  }
  const byGet = await app.app.request(`${PUBLIC_URL}/oidc/token`);
  assert.deepEqual([byGet.status, ((await byGet.json()) as ErrorBody).error_code], [405, 405]);
});

for (const database of DATABASES)
  test(`a user is found by each of their identifiers, on ${database}`, async () => {
    const app = await start({ database });
    await app.person('ann', { phone_number: '+358401234567', phone_number_verified: true }).me();
    const client = await app.client(ALL, { trusted: true });
    await client.send('PUT', users(), { username: 'Annie', secondary_emails: ['second@example.com'] });
    const found = async (path: string) => {
      const answer = await client.send<UserBody & ErrorBody>('GET', `/cis/v1/users/${path}`);
      return answer.status === 200 ? answer.body.result['username'] : said(answer)[0];
    };
    for (const path of [
      'email/ann@old.example',
      'email/ANN%40old.example',
      'phone-number/+358401234567',
      'phone-number/%2B358401234567',
      'phone/%2B358401234567',
      'username/annie',
      'external-user-id/ann',
      'identifier?identifier_name=email&identifier_value=ann@old.example',
      'identifier?identifier_name=phoneNumber&identifier_value=%2B358401234567',
      'identifier?identifier_name=username&identifier_value=Annie',
      'identifier?identifier_name=externalUserId&identifier_value=ann',
    ])
      assert.equal(await found(path), 'Annie', path);
    // The vendor looks by the primary address alone.
    for (const path of [
      'email/second@example.com',
      'email/nobody@old.example',
      'email/no-address',
      'phone-number/+358409999999',
      'phone-number/12',
      'username/nobody',
      'external-user-id/nobody',
      'identifier?identifier_name=email&identifier_value=nobody@old.example',
    ])
      assert.equal(await found(path), 404, path);
    for (const path of [
      'identifier',
      'identifier?identifier_name=email',
      'identifier?identifier_name=idpIdentifier&identifier_value=ann',
      'identifier?identifier_name=user_id&identifier_value=ann',
    ])
      assert.equal(await found(path), 400, path);
  });

test('who has proved an address is found by it, however many others hold a copy; a shared copy finds no user', async () => {
  const app = await start();
  for (const sub of ['bob', 'carl', 'ann']) {
    await app.person(sub).me();
    app.clock.pass(SECOND);
  }
  const client = await app.client(ALL, { trusted: true });
  const scim = await app.client(ALL, { trusted: true });
  for (const id of ['bob', 'carl']) {
    const copied = await scim.send('PATCH', `/scim/v2/Users/${id}`, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [
        {
          op: 'replace',
          path: 'emails',
          value: [{ value: 'ann@old.example', primary: true }, { value: 'both@old.example' }],
        },
      ],
    });
    assert.equal(copied.status, 200);
  }
  const found = await client.send<UserBody>('GET', '/cis/v1/users/email/ann@old.example');
  assert.equal(found.body.result['username'], 'ann');
  for (const id of ['bob', 'carl']) await client.send('PUT', users().replace('ann', id), { email: 'both@old.example' });
  const shared = await client.send<ErrorBody>('GET', '/cis/v1/users/email/both@old.example');
  assert.deepEqual(said(shared), [404, 'Not found']);
});

for (const database of DATABASES)
  test(`users are searched, sorted, paged and counted, on ${database}`, async () => {
    const app = await start({ database });
    for (const sub of ['ann', 'ben', 'cat']) {
      await app.person(sub).me();
      app.clock.pass(SECOND);
    }
    const client = await app.client(ALL, { trusted: true });
    await client.send('PUT', users().replace('ann', 'ben'), { phone_number: '+358401234567', status: 'Disabled' });
    await client.send('PUT', users(), {
      name: { first_name: 'Ann', last_name: 'Ek' },
      secondary_emails: ['2@ann.example'],
    });
    await client.send('POST', '/cis/v1/users', { email: 'dan@old.example', username: 'dan' });
    const list = async (query: Record<string, string>) => {
      const answer = await client.send<Page & ErrorBody>(
        'GET',
        `/cis/v1/users?${new URLSearchParams(query).toString()}`,
      );
      return answer.status === 200
        ? [answer.body.total_count, ...answer.body.result.map((user) => String(user.username))].join(' ')
        : String(answer.status);
    };
    assert.equal(await list({}), '4 ann ben cat dan');
    assert.equal(await list({ sort_field: 'email', sort_order: 'desc' }), '4 dan cat ben ann');
    assert.equal(await list({ page_offset: '1', page_limit: '2' }), '4 ben cat');
    assert.equal(await list({ search_prefix: 'ca' }), '1 cat');
    assert.equal(await list({ search_prefix: '+35840' }), '1 ben');
    assert.equal(await list({ search_prefix: '%' }), '0');
    const searches: Record<string, string> = {
      'email eq "ann@old.example"': '1 ann',
      'email sw "b" or email sw "c"': '2 ben cat',
      'email co "old.example" and not (username eq "ann")': '3 ben cat dan',
      'email eq "2@ann.example"': '0',
      'secondary_emails eq "2@ann.example"': '1 ann',
      'phone_number eq "+358401234567"': '1 ben',
      'phone_number pr': '1 ben',
      'name.last_name eq "Ek"': '1 ann',
      'external_user_id eq "cat"': '1 cat',
      'status eq "Active"': '2 ann cat',
      'status eq "Disabled"': '1 ben',
      'status eq "Pending"': '1 dan',
      'status ne "Active"': '2 ben dan',
      'created_at gt "2026-11-20T10:00:01.000+00:00"': '2 cat dan',
      [`created_at gt ${Date.parse('2026-11-20T10:00:01Z')}`]: '2 cat dan',
    };
    for (const [search, expected] of Object.entries(searches)) {
      assert.equal(await list({ search }), expected, search);
      const counted = await client.send<{ result: { user_count: number } }>(
        'GET',
        `/cis/v1/users/count?${new URLSearchParams({ search }).toString()}`,
      );
      assert.equal(String(counted.body.result.user_count), expected.split(' ')[0], search);
    }
    for (const query of [
      { search: 'email eq' },
      { search: 'last_auth pr' },
      { search: 'custom_data.plan eq "gold"' },
      { search: 'status eq "Gone"' },
      { search: 'emails[primary eq true]' },
      { page_limit: '1001' },
      { page_limit: '-1' },
      { page_offset: 'x' },
      { sort_field: 'last_auth' },
      { sort_order: 'up' },
    ])
      assert.equal(await list(query), '400', JSON.stringify(query));
    const counted = await client.send<ErrorBody>('GET', '/cis/v1/users/count?search=email+eq');
    assert.equal(said(counted)[0], 400);
  });

test('a page says whether others stand before and behind it', async () => {
  const app = await start();
  for (const sub of ['ann', 'ben', 'cat']) await app.person(sub).me();
  const client = await app.client(['users:read']);
  const infos: unknown[] = [];
  for (const offset of [0, 1, 2]) {
    const { body } = await client.send<Page>('GET', `/cis/v1/users?page_limit=1&page_offset=${offset}`);
    infos.push([body.page_info.has_previous_page, body.page_info.has_next_page]);
  }
  assert.deepEqual(infos, [
    [false, true],
    [true, true],
    [true, false],
  ]);
});

test('a user is created Pending, with numbers where the schema has numbers, and is Active after the first sign-in', async () => {
  const app = await start();
  const client = await app.client(ALL, { trusted: true });
  const created = await client.send<UserBody>('POST', '/cis/v1/users', {
    email: 'new@example.com',
    secondary_emails: ['second@example.com'],
    phone_number: '+358401234567',
    external_user_id: 'dan',
    name: { first_name: 'Dan' },
    custom_data: { plan: 'gold' },
  });
  assert.equal(created.status, 201);
  const { result } = created.body;
  assert.deepEqual(
    [result['status'], result.email, result['custom_data']],
    ['Pending', { value: 'new@example.com', email_verified: false }, { plan: 'gold' }],
  );
  assert.deepEqual([result['created_at'], result['updated_at']], [app.clock(), app.clock()]);
  assert.deepEqual(result['name'], { first_name: 'Dan' });
  const path = `/cis/v1/users/${result.user_id}`;
  assert.equal((await client.send<UserBody>('PUT', path, { status: 'Pending' })).body.result['status'], 'Pending');
  app.clock.pass(SECOND);
  assert.equal((await app.person('dan', { email: 'new@example.com' }).me()).user.id, result.user_id);
  const after = await client.send<UserBody>('GET', path);
  assert.deepEqual([after.body.result['status'], after.body.result.email?.email_verified], ['Active', true]);
  assert.equal(said(await client.send<ErrorBody>('PUT', path, { status: 'Pending' }))[0], 400);
  assert.equal((await client.send<UserBody>('PUT', path, { status: 'Disabled' })).body.result['status'], 'Disabled');
});

test('what a creation may not be: without an address, taken, with a password', async () => {
  const app = await start();
  await app.person().me();
  const trusted = await app.client(['users:write'], { trusted: true });
  const other = await app.client(['users:write']);
  const create = (client: typeof trusted, body: object) =>
    client.send<UserBody & ErrorBody>('POST', '/cis/v1/users', body);
  for (const body of [
    {},
    { username: 'x' },
    { email: 'no address' },
    { email: 'x@example.com', credentials: { password: 'secret' } },
    { email: 'x@example.com', delegated_access: { actor_id: 'a', permissions: [] } },
    { email: 'x@example.com', picture: 'javascript:alert(1)' },
    { email: 'x@example.com', username: 'two\nlines' },
  ])
    assert.equal(said(await create(trusted, body))[0], 400, JSON.stringify(body));
  const taken = await create(trusted, { email: 'ann@old.example' });
  assert.deepEqual(said(taken), [409, 'Email is already verified in the tenant']);
  assert.equal(typeof (taken.body as unknown as Record<string, unknown>)['ts_error_code'], 'string');
  assert.equal(said(await create(trusted, { email: 'x@example.com', username: 'ann' }))[0], 409);
  // A client that is not trusted learns nothing: a taken address is kept as any other, unverified.
  const [quiet, free] = [
    await create(other, { email: 'ann@old.example' }),
    await create(other, { email: 'y@example.com' }),
  ];
  assert.deepEqual([quiet.status, free.status], [201, 201]);
  assert.equal(quiet.body.result.email?.email_verified, false);
  assert.deepEqual(Object.keys(quiet.body.result), Object.keys(free.body.result));
});

test('a user is erased by DELETE, and then found by no path', async () => {
  const app = await start();
  const { id } = (await app.person().me()).user;
  const client = await app.client(ALL);
  assert.equal((await client.send('DELETE', `/cis/v1/manage/users/${id}`)).status, 204);
  for (const path of [
    `/cis/v1/users/${id}`,
    '/cis/v1/users/email/ann@old.example',
    '/cis/v1/users/external-user-id/ann',
  ])
    assert.deepEqual(said(await client.send<ErrorBody>('GET', path)), [404, 'Not found'], path);
  assert.deepEqual(said(await client.send<ErrorBody>('DELETE', `/cis/v1/manage/users/${id}`)), [404, 'Not found']);
  assert.equal((await client.send<Page>('GET', '/cis/v1/users')).body.total_count, 0);
});

test('a person looks nobody up, creates and erases nobody, whether or not the user is there', async () => {
  const app = await start();
  const ann = app.person();
  await ann.me();
  await app.person('ben').me();
  const answers = new Set<string>();
  for (const name of ['ben', 'nobody'])
    for (const [method, path] of [
      ['GET', `/cis/v1/users/${name}`],
      ['GET', `/cis/v1/users/email/${name}@old.example`],
      ['GET', `/cis/v1/users/phone-number/+358401234567`],
      ['GET', `/cis/v1/users/username/${name}`],
      ['GET', `/cis/v1/users/external-user-id/${name}`],
      ['GET', `/cis/v1/users/identifier?identifier_name=username&identifier_value=${name}`],
      ['GET', `/cis/v1/users?search=username+eq+%22${name}%22`],
      ['GET', '/cis/v1/users/count'],
      ['GET', `/cis/v1/users/${name}/groups`],
      ['POST', '/cis/v1/users'],
      ['DELETE', `/cis/v1/manage/users/${name}`],
    ] as const) {
      const answer = await ann.send<ErrorBody>(
        method,
        path,
        method === 'POST' ? { email: `${name}@old.example` } : undefined,
      );
      answers.add(JSON.stringify(said(answer)));
    }
  assert.deepEqual([...answers], ['[403,"only an API client may do that"]']);
});

test('SCIM below /cis says of itself what it serves, with its own addresses', async () => {
  const app = await start();
  for (const what of ['Schemas', 'ResourceTypes', 'ServiceProviderConfig']) {
    const answer = await app.app.request(`${PUBLIC_URL}/cis/scim/${what}`);
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/scim+json'], what);
    assert.match(await answer.text(), new RegExp(`${PUBLIC_URL}/cis/scim/${what}`));
  }
});

test('groups of a user are none, and an unknown path is 404 in the vendor’s shape', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(ALL);
  assert.deepEqual((await client.send('GET', users('/groups'))).body, { result: [] });
  assert.equal(said(await client.send<ErrorBody>('GET', '/cis/v1/users/nobody/groups'))[0], 404);
  assert.equal(said(await client.send<ErrorBody>('POST', users('/password'), { password: 'x' }))[0], 404);
});
