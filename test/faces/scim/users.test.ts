// Users at /scim/v2: verbs, preconditions, what is shown, and that nothing waits for a proof where a client is trusted.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CONTACTS_URN, CORE_URN, ENTERPRISE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { assertError, patchOf, startScim, type Body, type ErrorBody, type ListBody, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim();
});
after(() => scim.close());

let count = 0;
/** A name that nobody has. */
const someone = () => `someone-${++count}`;

test('who is made is there, with a location, a version and the rest of what they were given', async () => {
  const userName = someone();
  const answer = await scim.send('POST', '/Users', {
    schemas: [CORE_URN, ENTERPRISE_URN],
    userName,
    externalId: `x-${userName}`,
    name: { givenName: 'Kim', familyName: null },
    active: 'True',
    password: 'never kept',
    groups: [{ value: 'g' }],
    nonsense: 1,
    emails: [{ Value: 'kim@x.example', TYPE: 'work', Primary: true }, { value: 'k@y.example' }],
    [ENTERPRISE_URN]: { Department: 'Eng', Manager: { Value: 'usr_1', displayName: 'Boss' } },
  });
  assert.equal(answer.status, 201);
  const { id, meta, schemas, ...rest } = answer.body;
  assert.equal(answer.headers.get('location'), `https://id.example.com/scim/v2/Users/${id}`);
  assert.equal(meta.location, answer.headers.get('location'));
  assert.equal(answer.headers.get('etag'), meta.version);
  assert.equal(answer.headers.get('content-type'), 'application/scim+json');
  assert.deepEqual(schemas, [CORE_URN, ENTERPRISE_URN, CONTACTS_URN]);
  assert.deepEqual(rest, {
    userName,
    externalId: `x-${userName}`,
    name: { givenName: 'Kim' },
    active: true,
    emails: [
      { value: 'kim@x.example', type: 'work', primary: true },
      { value: 'k@y.example', primary: false },
    ],
    [ENTERPRISE_URN]: { department: 'Eng', manager: { value: 'usr_1' } },
    [CONTACTS_URN]: {
      emails: [
        { value: 'kim@x.example', verified: false },
        { value: 'k@y.example', verified: false },
      ],
    },
  });
  const read = await scim.send('GET', `/Users/${id}`);
  assert.deepEqual(read.body, answer.body);
});

test('bodies and answers of application/scim+json and of application/json are both SCIM', async () => {
  const body = { schemas: [CORE_URN], userName: someone() };
  const headers = { 'content-type': 'application/scim+json; charset=utf-8', accept: 'string' };
  assert.equal((await scim.send('POST', '/Users/', body, headers)).status, 201);
});

test('a name that another has, in whatever case, is a conflict of uniqueness', async () => {
  const userName = someone();
  await scim.make({ userName });
  assertError(
    await scim.send('POST', '/Users', { schemas: [CORE_URN], userName: userName.toUpperCase() }),
    409,
    'uniqueness',
  );
  const other = await scim.make({ userName: someone() });
  assertError(await scim.send('PUT', `/Users/${other.id}`, { schemas: [CORE_URN], userName }), 409, 'uniqueness');
  assertError(await scim.patch(other.id, { op: 'replace', path: 'userName', value: userName }), 409, 'uniqueness');
});

for (const [what, body, scimType] of [
  ['no userName', { displayName: 'x' }, 'invalidValue'],
  ['null for userName', { userName: null }, 'invalidValue'],
  [
    'two primaries',
    {
      userName: 'p',
      emails: [
        { value: 'a@x.example', primary: true },
        { value: 'b@x.example', primary: 'true' },
      ],
    },
    'invalidValue',
  ],
  ['a list where a name stands', { userName: 'p', name: ['x'] }, 'invalidValue'],
  ['an attribute in two cases', { userName: 'p', displayName: 'a', DisplayName: 'b' }, 'invalidSyntax'],
  ['an active that is neither', { userName: 'p', active: 'perhaps' }, 'invalidValue'],
  ['another schema', { schemas: ['urn:x'], userName: 'p' }, 'invalidSyntax'],
] as const) {
  test(`a user with ${what} is not made: ${scimType}`, async () => {
    assertError(await scim.send('POST', '/Users', { schemas: [CORE_URN], ...body }), 400, scimType);
  });
}

test('PUT replaces what it gives, takes away what is null or empty, and leaves the rest', async () => {
  const userName = someone();
  const foreign = 'urn:example:shop:2.0:User';
  const made = await scim.make({
    userName,
    displayName: 'D',
    nickName: 'N',
    name: { givenName: 'G', familyName: 'F' },
    emails: [{ value: 'a@x.example', primary: true }, { value: 'b@x.example' }],
    phoneNumbers: [{ value: '+358401234567' }],
    [foreign]: { card: { kind: 'gold', no: 1 } },
  });
  const answer = await scim.send('PUT', `/Users/${made.id}`, {
    schemas: [CORE_URN],
    id: 'usr_other',
    userName,
    displayName: null,
    name: { givenName: 'H' },
    emails: [{ value: 'c@x.example' }],
    phoneNumbers: [],
    meta: { version: 'x' },
  });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const { displayName, nickName, name, emails, phoneNumbers, id, [foreign]: kept } = answer.body;
  assert.deepEqual(
    { displayName, nickName, name, emails, phoneNumbers, id, kept },
    {
      displayName: undefined,
      nickName: 'N',
      name: { givenName: 'H' },
      emails: [{ value: 'c@x.example', primary: true }],
      phoneNumbers: undefined,
      id: made.id,
      kept: { card: { kind: 'gold', no: 1 } },
    },
  );
  assert.ok(answer.body.schemas.includes(foreign));
});

test('a PUT of who is not there makes nobody', async () => {
  assertError(await scim.send('PUT', '/Users/usr_nobody', { schemas: [CORE_URN], userName: someone() }), 404);
  assertError(await scim.send('GET', '/Users/usr_nobody'), 404);
  assertError(await scim.send('DELETE', '/Users/usr_nobody'), 404);
  assertError(await scim.patch('usr_nobody', { op: 'add', value: { title: 'x' } }), 404);
});

test('a PUT without the required userName is refused (RFC 7644 §3.5.1)', async () => {
  const made = await scim.make({ userName: someone() });
  assertError(await scim.send('PUT', `/Users/${made.id}`, { schemas: [CORE_URN], title: 'x' }), 400, 'invalidValue');
});

test('who is erased is gone, and free to be made again', async () => {
  const userName = someone();
  const made = await scim.make({ userName });
  assert.equal((await scim.send('DELETE', `/Users/${made.id}`)).status, 204);
  assertError(await scim.send('GET', `/Users/${made.id}`), 404);
  assert.notEqual((await scim.make({ userName })).id, made.id);
});

test('a version that has passed stops every write, and spares a read', async () => {
  const made = await scim.make({ userName: someone() });
  const at = `/Users/${made.id}`;
  const { version } = made.meta;
  const op = patchOf({ op: 'replace', path: 'title', value: 'x' });
  const same = await scim.send('GET', at, undefined, { 'if-none-match': `"other", ${version}` });
  assert.equal(same.status, 304);
  assert.equal(same.headers.get('etag'), version);
  const done = await scim.send('PATCH', at, op, { 'if-match': version });
  assert.equal(done.status, 200);
  assert.notEqual(done.body.meta.version, version);
  for (const [method, body] of [
    ['PATCH', op],
    ['PUT', { schemas: [CORE_URN], userName: made['userName'] }],
    ['DELETE', undefined],
  ] as const)
    assertError(await scim.send(method, at, body, { 'if-match': version }), 412);
  assert.equal((await scim.send('GET', at, undefined, { 'if-none-match': version })).status, 200);
  assert.equal((await scim.send('PATCH', at, op, { 'if-match': '*' })).status, 200);
});

test('a patch that changes nothing leaves the version as it was', async () => {
  const made = await scim.make({
    userName: someone(),
    emails: [{ value: 'a@x.example', type: 'work', primary: true }],
  });
  const answer = await scim.patch(
    made.id,
    { op: 'add', path: 'emails', value: [{ value: 'A@x.example', type: 'Work' }] },
    { op: 'remove', path: 'title' },
  );
  assert.equal(answer.status, 200);
  assert.equal(answer.body.meta.version, made.meta.version);
});

test('a patch is done whole or not at all: when its second operation fails nothing changes and nothing is sent', async () => {
  const made = await scim.make({ userName: someone(), emails: [{ value: 'whole@x.example', primary: true }] });
  const sent = scim.app.inbox.messages().length;
  const answer = await scim.patch(
    made.id,
    { op: 'replace', path: 'emails[primary eq true].value', value: 'new-whole@x.example' },
    { op: 'replace', path: 'phoneNumbers[type eq "car"].value', value: '+358401234567' },
  );
  assertError(answer, 400, 'noTarget');
  await scim.app.courier.drain();
  assert.equal(scim.app.inbox.messages().length, sent);
  assert.deepEqual((await scim.send('GET', `/Users/${made.id}`)).body, made);
});

test('only what is asked for is shown, id and schemas always', async () => {
  const made = await scim.make({
    userName: someone(),
    name: { givenName: 'G', familyName: 'F' },
    emails: [{ value: 'a@x.example', type: 'work', primary: true }],
    [ENTERPRISE_URN]: { department: 'Eng', division: 'D' },
  });
  const at = (query: string) => scim.send<Body>('GET', `/Users/${made.id}?${query}`);
  const keys = async (query: string) => Object.keys((await at(query)).body).sort();
  assert.deepEqual(await keys('attributes=USERNAME'), ['id', 'schemas', 'userName']);
  assert.deepEqual((await at('attributes=name.givenName')).body['name'], { givenName: 'G' });
  assert.deepEqual((await at('attributes=emails.value,emails.type')).body.emails, [
    { value: 'a@x.example', type: 'work' },
  ]);
  assert.deepEqual((await at(`attributes=${ENTERPRISE_URN}:department`)).body[ENTERPRISE_URN], { department: 'Eng' });
  assert.deepEqual((await at(`attributes=${ENTERPRISE_URN}`)).body[ENTERPRISE_URN], {
    department: 'Eng',
    division: 'D',
  });
  assert.deepEqual((await at(`attributes=${CORE_URN}:name.familyName`)).body['name'], { familyName: 'F' });
  assert.deepEqual(await keys('attributes=nonsense,__proto__'), ['id', 'schemas']);
  assert.ok(!(await keys('excludedAttributes=emails,id,schemas')).includes('emails'));
  assert.ok((await keys('excludedAttributes=emails,id,schemas')).includes('id'));
  assert.deepEqual((await at('excludedAttributes=name.givenName')).body['name'], { familyName: 'F' });
  assert.deepEqual((await at(`excludedAttributes=${ENTERPRISE_URN}:division`)).body[ENTERPRISE_URN], {
    department: 'Eng',
  });
  assertError(await at('attributes=id&excludedAttributes=name'), 400, 'invalidValue');
});

test('what cannot be shown is said before anything is written', async () => {
  const made = await scim.make({ userName: someone() });
  const path = `/Users/${made.id}?attributes=id&excludedAttributes=name`;
  assertError(await scim.send('PATCH', path, patchOf({ op: 'add', value: { title: 'x' } })), 400, 'invalidValue');
  assert.equal((await scim.send('GET', `/Users/${made.id}`)).body['title'], undefined);
});

test('a patch answers with what is asked for alone', async () => {
  const made = await scim.make({ userName: someone() });
  const answer = await scim.send(
    'PATCH',
    `/Users/${made.id}?attributes=title`,
    patchOf({ op: 'add', value: { title: 'x' } }),
  );
  assert.deepEqual(answer.body, { schemas: [CORE_URN], id: made.id, title: 'x' });
});

test('an extension grows no further than what is kept of one user', async () => {
  const made = await scim.make({ userName: someone() });
  const big = 'x'.repeat(30_000);
  const grow = (name: string) => scim.patch(made.id, { op: 'add', path: `urn:example:a:2.0:User:${name}`, value: big });
  assert.equal((await grow('a')).status, 200);
  assert.equal((await grow('b')).status, 200);
  assertError(await grow('c'), 413);
});

test('keys that would reach a prototype are refused, wherever they stand', async () => {
  const made = await scim.make({ userName: someone() });
  for (const operation of [
    '{"op":"add","path":"__proto__.polluted","value":"1"}',
    '{"op":"add","path":"constructor.prototype.polluted","value":"1"}',
    '{"op":"add","path":"urn:example:a:2.0:User:__proto__.polluted","value":"1"}',
    '{"op":"add","path":"emails[__proto__ eq \\"x\\"].polluted","value":"1"}',
    '{"op":"add","value":{"__proto__":{"polluted":"1"}}}',
    '{"op":"add","value":{"__proto__.polluted":"1"}}',
    '{"op":"add","value":{"urn:example:a:2.0:User":{"constructor":{"prototype":{"polluted":"1"}}}}}',
  ]) {
    const body = `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[${operation}]}`;
    const answer = await scim.send<ErrorBody>('PATCH', `/Users/${made.id}`, body);
    assert.equal(answer.status, 400, operation);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  }
});

for (const [what, body, status, scimType] of [
  ['no JSON', '{', 400, 'invalidSyntax'],
  ['a list', '[]', 400, 'invalidSyntax'],
  ['a key twice', '{"a":1,"a":2}', 400, 'invalidSyntax'],
  ['too deep', '['.repeat(30) + ']'.repeat(30), 400, 'invalidSyntax'],
  ['too large', `{"a":"${'x'.repeat(70_000)}"}`, 413, undefined],
] as const) {
  test(`a body that is ${what} is refused in SCIM's own words`, async () => {
    assertError(await scim.send('POST', '/Users', body), status, scimType);
  });
}

test('who shows nothing is asked who they are, in SCIM’s own words', async () => {
  const answer = await scim.send('GET', '/Users', undefined, { authorization: '' });
  assertError(answer, 401);
  assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
  const wrong = await scim.send('GET', '/Users', undefined, { authorization: 'Bearer nonsense' });
  assertError(wrong, 401);
  assert.match(wrong.headers.get('www-authenticate') ?? '', /invalid_token/);
});

test('reading and writing take a scope each', async () => {
  const reader = await scim.app.client(['users:read']);
  const writer = await scim.app.client(['users:write']);
  const none = await scim.app.client(['changes:write', 'contacts:verify', 'admin']);
  const made = await scim.make({ userName: someone() });
  const at = `/scim/v2/Users/${made.id}`;
  assertError(await reader.send('PATCH', at, patchOf({ op: 'add', value: { title: 'x' } })), 403);
  assertError(await reader.send('DELETE', at), 403);
  assertError(await reader.send('POST', '/scim/v2/Users', { userName: someone() }), 403);
  assertError(await writer.send('GET', at), 403);
  assertError(await writer.send('GET', '/scim/v2/Users'), 403);
  assertError(await writer.send('POST', '/scim/v2/.search', {}), 403);
  for (const method of ['GET', 'DELETE']) assertError(await none.send(method, at), 403);
  assert.equal((await reader.send('GET', at)).status, 200);
});

test('what is not served says so', async () => {
  assertError(await scim.send('POST', '/Bulk', { schemas: [], Operations: [] }), 501);
  assertError(await scim.send('GET', '/Groups'), 404);
  assertError(await scim.send('GET', '/serviceConfiguration'), 404);
  const answer = await scim.send('DELETE', '/Users');
  assertError(answer, 405);
  assert.match(answer.headers.get('allow') ?? '', /GET, HEAD, POST|POST.*GET/);
});

test('whoever has signed in is found by their sub as externalId, and what is written in one go keeps its order', async () => {
  const eve = await scim.app.person('eve').send<Body>('GET', '/scim/v2/Me');
  const found = await scim.send<ListBody>('GET', '/Users?filter=externalId%20eq%20%22eve%22');
  assert.deepEqual(
    found.body.Resources.map(({ id, externalId }) => [id, externalId]),
    [[eve.body.id, 'eve']],
  );
  const again = await scim.send<ErrorBody>('POST', '/Users', {
    schemas: [CORE_URN],
    userName: someone(),
    externalId: 'eve',
  });
  assertError(again, 409, 'uniqueness');
  assert.match(again.body.detail, /^externalId:/);

  const values = ['e@x.example', 'd@x.example', 'c@x.example', 'b@x.example', 'a@x.example'];
  const made = await scim.make({ userName: someone(), emails: values.map((value) => ({ value })) });
  assert.deepEqual(
    made.emails?.map(({ value }) => value),
    values,
  );
  assertError(
    await scim.patch(made.id, { op: 'add', path: 'emails', value: [{ value: 'f@x.example' }] }),
    400,
    'invalidValue',
  );
});
