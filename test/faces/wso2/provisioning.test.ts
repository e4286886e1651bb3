// How a client of WSO2's contract gets its token, learns what is served, creates and deletes users.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facesSchema } from '../../../server/config/project/face-schema.ts';
import { DAY, MINUTE } from '../../../shared/duration.ts';
import { PUBLIC_URL } from '../../kit/app.ts';
import { tokenIn } from '../../kit/inbox.ts';
import {
  ENTERPRISE,
  NEW,
  NUMBER,
  OLD,
  OTHER,
  PATCH_OP,
  WSO2,
  ann,
  app,
  client,
  primary,
  signInClient,
  start,
  startWith,
  user,
  type Trouble,
  type User,
} from './kit.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ROOTS = ['/scim2', '/t/default/scim2'] as const;

async function tokenAt(
  path: string,
  form: Record<string, string>,
): Promise<readonly [number, Record<string, unknown>]> {
  const answer = await app.app.request(PUBLIC_URL + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  return [answer.status, (await answer.json()) as Record<string, unknown>];
}

async function openly<T>(path: string): Promise<{ status: number; type: string | null; body: T }> {
  const answer = await app.app.request(PUBLIC_URL + path, {
    headers: { accept: 'application/json', 'content-type': 'application/json' },
  });
  return { status: answer.status, type: answer.headers.get('content-type'), body: (await answer.json()) as T };
}

test('a client gets its token with and without the organization in the path, and only below its own', async () => {
  await start();
  const form = {
    grant_type: 'client_credentials',
    client_id: client.client.id,
    client_secret: client.secret,
    scope: 'users:read',
  };
  for (const path of ['/oauth2/token', '/t/default/oauth2/token']) {
    const [status, body] = await tokenAt(path, form);
    assert.deepEqual([status, body['token_type'], body['scope']], [200, 'Bearer', 'users:read'], path);
    const authorization = `Bearer ${String(body['access_token'])}`;
    assert.equal((await client.send('GET', '/t/default/scim2/Users/ann', undefined, { authorization })).status, 200);
    const [wrong, refusal] = await tokenAt(path, { ...form, client_secret: 'wrong' });
    assert.deepEqual([wrong, refusal['error']], [401, 'invalid_client'], path);
    const [other, grant] = await tokenAt(path, { ...form, grant_type: 'password' });
    assert.deepEqual([other, grant['error']], [400, 'unsupported_grant_type'], path);
  }
  const [status, body] = await tokenAt('/t/another/oauth2/token', form);
  assert.deepEqual([status, body['error']], [401, 'invalid_client']);
});

interface Described {
  readonly id: string;
  readonly attributes: readonly { readonly name: string; readonly type: string; readonly mutability: string }[];
}

test('the schemas are an array, in the vendor’s words, and name each attribute that a user has', async () => {
  await start();
  for (const root of ROOTS) {
    const { status, type, body } = await openly<readonly Described[]>(`${root}/Schemas`);
    assert.deepEqual([status, type], [200, 'application/scim+json']);
    assert.deepEqual(
      body.map(({ id }) => id),
      ['urn:ietf:params:scim:schemas:core:2.0', CORE, ENTERPRISE, WSO2],
    );
    const find = (id: string, name: string) =>
      body.find((schema) => schema.id === id)?.attributes.find((attribute) => attribute.name === name);
    // As the answers have it: a list of texts.
    assert.deepEqual([find(CORE, 'emails')?.type, find(CORE, 'phoneNumbers')?.type], ['STRING', 'COMPLEX']);
    assert.equal(find(CORE, 'userName')?.mutability, 'READ_WRITE');
    assert.equal(find(ENTERPRISE, 'pendingEmails')?.mutability, 'READ_ONLY');
    for (const name of ['emailAddresses', 'verifiedEmailAddresses', 'mobileNumbers', 'verifiedMobileNumbers'])
      assert.equal(find(WSO2, name)?.type, 'STRING', name);
    const one = await openly<Described>(`${root}/Schemas/${WSO2}`);
    assert.deepEqual([one.status, one.body.id], [200, WSO2]);
    assert.equal((await openly<Trouble>(`${root}/Schemas/urn:nothing`)).body.status, '404');
  }
});

test('what is served, and the type of a user, stand below their own address', async () => {
  await start();
  for (const root of ROOTS) {
    const config = await openly<Record<string, { readonly supported?: boolean; readonly location?: string }>>(
      `${root}/ServiceProviderConfig`,
    );
    const { bulk, patch, etag, meta } = config.body;
    assert.deepEqual([patch?.supported, bulk?.supported, etag?.supported], [true, false, false]);
    assert.equal(meta?.location, `${PUBLIC_URL}${root}/ServiceProviderConfig`);
    const types = await openly<{ readonly Resources: readonly { id: string; schemaExtensions: unknown }[] }>(
      `${root}/ResourceTypes`,
    );
    assert.deepEqual(
      types.body.Resources.map(({ id, schemaExtensions }) => [id, schemaExtensions]),
      [
        [
          'User',
          [
            { schema: ENTERPRISE, required: false },
            { schema: WSO2, required: false },
          ],
        ],
      ],
    );
    assert.equal((await openly(`${root}/ResourceTypes/User`)).status, 200);
    assert.equal((await openly(`${root}/ResourceTypes/Group`)).status, 404);
  }
  for (const what of ['Schemas', 'ResourceTypes', 'ServiceProviderConfig'])
    assert.equal((await openly<Trouble>(`/t/another/scim2/${what}`)).body.status, '404', what);
});

test('Bulk, groups and roles are refused in SCIM’s form', async () => {
  await start();
  for (const root of ROOTS) {
    const bulk = await client.send<Trouble>('POST', `${root}/Bulk`, { Operations: [] });
    assert.deepEqual([bulk.status, bulk.body.status], [501, '501']);
    assert.match(bulk.body.detail ?? '', /Bulk/);
    for (const path of ['Groups', 'v2/Roles']) {
      const answer = await client.send<Trouble>('GET', `${root}/${path}`);
      assert.deepEqual([answer.status, answer.body.status], [404, '404'], path);
    }
  }
});

/** As the vendor's reference of `POST /Users` has it, with addresses of this test. */
const KIM = {
  schemas: [],
  name: { givenName: 'Kim', familyName: 'Berry' },
  userName: 'PRIMARY/kim',
  password: 'MyPa33w@rd',
  emails: [
    { type: 'home', value: 'kim@home.example' },
    { type: 'work', value: NEW, primary: true },
  ],
  phoneNumbers: [{ type: 'mobile', value: NUMBER }],
  [ENTERPRISE]: { employeeNumber: '1234A', manager: { value: 'Taylor' }, verifyEmail: true, askPassword: true },
  [WSO2]: { country: 'Finland', emailAddresses: [NEW, OTHER] },
};

test('a user is created with unverified addresses, found by a filter, and erased', async () => {
  await start();
  const created = await client.send<User>('POST', '/t/default/scim2/Users', KIM);
  assert.equal(created.status, 201, JSON.stringify(created.body));
  const { id, userName, name, emails, phoneNumbers } = created.body;
  assert.deepEqual([userName, name], ['kim', { givenName: 'Kim', familyName: 'Berry' }]);
  assert.deepEqual(emails, [NEW, { type: 'home', value: 'kim@home.example' }]);
  assert.deepEqual(phoneNumbers, [{ type: 'mobile', value: NUMBER }]);
  const lists = created.body[WSO2];
  assert.deepEqual([lists.verifiedEmailAddresses, lists.verifiedMobileNumbers], [undefined, undefined]);
  assert.deepEqual([lists.emailVerified, lists.country], [false, 'Finland']);
  assert.deepEqual(lists.emailAddresses?.split(',').toSorted(), [NEW, OTHER, 'kim@home.example'].toSorted());
  assert.doesNotMatch(JSON.stringify(created.body), /MyPa33w/);
  assert.equal(created.headers.get('location'), `${PUBLIC_URL}/t/default/scim2/Users/${id}`);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(NEW), []);
  for (const filter of [
    'userName eq "kim"',
    `emails eq "${NEW}"`,
    `emails.value sw "ann@new"`,
    'name.givenName co "im"',
    `phoneNumbers eq "${NUMBER}"`,
  ]) {
    const found = await client.send<{ totalResults: number; Resources: readonly User[] }>(
      'GET',
      `/scim2/Users?${new URLSearchParams({ filter, startIndex: '1', count: '10' }).toString()}`,
    );
    assert.deepEqual([found.body.totalResults, found.body.Resources[0]?.id], [1, id], filter);
  }
  assert.equal((await client.send('DELETE', `/scim2/Users/${id}`)).status, 204);
  assert.equal((await client.send('GET', `/scim2/Users/${id}`)).status, 404);
  assert.equal((await client.send('DELETE', `/scim2/Users/${id}`)).status, 404);
});

test('what cannot be created is refused in SCIM’s form, and nothing is left of it', async () => {
  await start();
  for (const [body, status, scimType] of [
    [{}, 400, 'invalidValue'],
    [{ userName: '' }, 400, 'invalidValue'],
    [{ userName: 'PRIMARY/' }, 400, 'invalidValue'],
    [{ userName: 'two\nlines' }, 400, undefined],
    [{ userName: 'x', emails: [{ value: 7 }] }, 400, 'invalidValue'],
    [
      {
        userName: 'x',
        emails: ['a@x.example', { value: 'b@x.example', primary: true }, { value: 'c@x.example', primary: true }],
      },
      400,
      'invalidValue',
    ],
    [{ userName: 'x', name: 'Kim' }, 400, 'invalidValue'],
    ['[]', 400, undefined],
  ] as const) {
    const answer = await client.send<Trouble>('POST', '/scim2/Users', body);
    assert.deepEqual([answer.status, answer.body.status], [status, String(status)], JSON.stringify(body));
    if (scimType) assert.equal(answer.body.scimType, scimType, JSON.stringify(body));
  }
  const named = await client.send<User>('PUT', '/scim2/Users/ann', { userName: 'annie' });
  assert.equal(named.status, 200);
  const taken = await client.send<Trouble>('POST', '/scim2/Users', { userName: 'ANNIE' });
  assert.deepEqual([taken.status, taken.body.scimType], [409, 'uniqueness']);
  const list = await client.send<{ totalResults: number }>('GET', '/scim2/Users');
  assert.equal(list.body.totalResults, 1);
});

test('an address of another user is created as any other, unverified, and the answer tells nothing', async () => {
  await start();
  const [taken, free] = [
    await client.send<User>('POST', '/scim2/Users', { userName: 'kim', emails: [OLD] }),
    await client.send<User>('POST', '/scim2/Users', { userName: 'lee', emails: [OTHER] }),
  ];
  assert.deepEqual([taken.status, free.status], [201, 201]);
  assert.equal(taken.body[WSO2].emailVerified, false);
  assert.deepEqual(Object.keys(taken.body), Object.keys(free.body));
});

test('a person looks nobody up, creates and erases nobody, whether or not the user is there', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  const answers = new Set<string>();
  for (const name of ['bob', 'nobody'])
    for (const [method, path] of [
      ['GET', `/scim2/Users/${name}`],
      ['PATCH', `/scim2/Users/${name}`],
      ['DELETE', `/scim2/Users/${name}`],
      ['GET', `/scim2/Users?filter=userName+eq+%22${name}%22`],
      ['POST', '/scim2/Users'],
      ['POST', '/scim2/Bulk'],
    ] as const) {
      const body =
        method === 'POST'
          ? { userName: name }
          : method === 'PATCH'
            ? { schemas: [PATCH_OP], Operations: [{ op: 'replace', value: {} }] }
            : undefined;
      const answer = await ann.send<Trouble>(method, path, body);
      answers.add(`${method} ${path.split(/[/?]/)[2]} ${answer.status} ${answer.body.detail}`);
    }
  assert.equal(answers.size, 6, [...answers].join('; '));
  assert.ok(
    [...answers].every((answer) => / 403 /.test(answer)),
    [...answers].join('; '),
  );
  assert.equal((await ann.send('DELETE', '/scim2/Users/ann')).status, 403);
  assert.equal((await client.send<{ totalResults: number }>('GET', '/scim2/Users')).body.totalResults, 2);
});

test('creating and erasing take users:write', async () => {
  await start();
  await signInClient(['users:read', 'changes:write', 'contacts:verify']);
  assert.equal((await client.send('POST', '/scim2/Users', KIM)).status, 403);
  assert.equal((await client.send('DELETE', '/scim2/Users/ann')).status, 403);
  assert.equal((await client.send('POST', '/scim2/Bulk', {})).status, 403);
  assert.equal((await user()).userName.length > 0, true);
});

test('links live 1,440 minutes by default, as with the vendor', async () => {
  await startWith({ project: { faces: facesSchema.parse(['wso2']) } });
  await ann.me();
  await primary(NEW);
  const mail = await app.mailTo(NEW);
  app.clock.pass(DAY - MINUTE);
  const pressed = await app.app.request(`${PUBLIC_URL}/confirm`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PUBLIC_URL },
    body: new URLSearchParams({ t: tokenIn(mail) }).toString(),
  });
  assert.equal(pressed.status, 200);
  await signInClient(['users:read']);
  assert.deepEqual((await user()).emails, [NEW]);
});
