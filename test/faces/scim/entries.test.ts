// Which values an attribute takes, by POST, PUT and PATCH alike: entries without a value, brackets behind single values, managers as
// Entra sends them, numbers, passwords.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CORE_URN, ENTERPRISE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { assertError, patchOf, startScim, type Body, type ErrorBody, type ListBody, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim();
});
after(() => scim.close());

let count = 0;
const someone = () => `entry-${++count}`;
const CUSTOM = 'urn:example:custom:2.0:User';
const USER = {
  emails: [{ value: 'a@x.example', type: 'work', primary: true }],
  name: { givenName: 'G', familyName: 'F' },
  title: 'T',
  locale: 'en-GB',
  profileUrl: 'https://x.example/g',
  [ENTERPRISE_URN]: { manager: { value: 'usr_q', $ref: 'https://x.example/Users/usr_q' } },
  [CUSTOM]: { badge: { value: 'b' }, floor: '3' },
};

for (const path of [
  'name[givenName eq "nope"].familyName',
  'name[givenName eq "G"].familyName',
  'name[givenName eq "G"]',
  'title[value eq "T"]',
  'title[value eq "nope"]',
  'locale[value eq "en-GB"]',
  'profileUrl[value eq "x"]',
  'userName[value eq "x"]',
  'active[value eq true]',
  'externalId[value eq "x"]',
  `${ENTERPRISE_URN}:manager[value eq "usr_q"].value`,
  `${ENTERPRISE_URN}:manager[value eq "nope"]`,
  'manager[value eq "usr_q"].value',
  `${ENTERPRISE_URN}:department[value eq "x"]`,
  `${CUSTOM}:badge[value eq "b"].value`,
  `${CUSTOM}:floor[value eq "3"]`,
]) {
  test(`brackets behind a single value select nothing, and store nothing: ${path}`, async () => {
    const made = await scim.make({ userName: someone(), ...USER });
    for (const op of ['add', 'replace', 'remove']) {
      const answer = await scim.patch(made.id, { op, path, ...(op === 'remove' ? {} : { value: 'x' }) });
      assertError(answer, 400, 'invalidPath');
    }
    assertError(await scim.patch(made.id, { op: 'add', value: { [path]: 'x' } }), 400, 'invalidPath');
    assert.deepEqual((await scim.send('GET', `/Users/${made.id}`)).body, made);
    const { app } = scim;
    const me = app.person(someone(), strongSignIn());
    assertError(
      await me.send('PATCH', '/scim/v2/Me', patchOf({ op: 'add', path, value: 'x' })),
      400,
      path.startsWith(CUSTOM) ? 'mutability' : 'invalidPath',
    );
  });
}

const EMPTY_LISTS: readonly (readonly [string, readonly unknown[]])[] = [
  [
    'emails',
    [{ value: '', type: 'home' }, { value: null, type: 'home' }, { type: 'other' }, '', null, {}, { value: ' ' }],
  ],
  ['phoneNumbers', [{ value: '', type: 'work' }, { value: null, type: 'mobile' }, { type: 'fax' }, '', null, {}]],
  ['roles', [{ value: '', type: 'x' }, { value: null, display: 'X' }, '', null, { primary: false }]],
  ['entitlements', [{ value: '' }, '', null]],
  ['ims', [{ value: '', type: 'skype' }, null]],
  ['photos', [{ value: '', type: 'photo' }, null]],
  ['x509Certificates', [{ value: '' }, null]],
  ['addresses', [{ type: 'work' }, { type: 'work', country: '' }, { primary: false }, null, { country: null }]],
];

for (const [name, empty] of EMPTY_LISTS) {
  const full =
    name === 'addresses'
      ? { type: 'home', country: 'FI' }
      : { value: name === 'phoneNumbers' ? '+358401234567' : 'f@x.example', type: 'home' };
  const shown = (body: Body) =>
    ((body as Record<string, unknown>)[name] as { type?: string }[] | undefined)?.map(({ type }) => type);

  test(`an entry of ${name} without a value counts as left out, by POST, PUT and PATCH`, async () => {
    for (const each of empty) {
      const made = await scim.make({ userName: someone(), [name]: [each, full, each] });
      assert.deepEqual(shown(made), ['home'], JSON.stringify(each));
      assert.equal(shown(await scim.make({ userName: someone(), [name]: [each] })), undefined);
      const body = { schemas: [CORE_URN], userName: made['userName'], [name]: [full, each] };
      const put = await scim.send('PUT', `/Users/${made.id}`, body);
      assert.deepEqual([put.status, shown(put.body)], [200, ['home']]);
      for (const operation of [
        { op: 'add', path: name, value: [each] },
        { op: 'add', value: { [name]: [each] } },
        { op: 'replace', path: name, value: [each, full] },
      ]) {
        const patched = await scim.patch(made.id, operation);
        assert.deepEqual([patched.status, shown(patched.body)], [200, ['home']], JSON.stringify(operation));
        assert.equal(patched.body.meta.version, put.body.meta.version, 'and nothing was written');
      }
      const gone = await scim.patch(made.id, { op: 'replace', path: name, value: [each] });
      assert.deepEqual([gone.status, shown(gone.body)], [200, undefined]);
    }
  });
}

test('a value that becomes empty takes its entry away, as templates and blanked fields send it', async () => {
  for (const op of ['add', 'replace', 'Replace'])
    for (const value of ['', null, ' ']) {
      const made = await scim.make({ userName: someone(), phoneNumbers: [{ value: '+358401234567', type: 'mobile' }] });
      const answer = await scim.patch(made.id, { op, path: 'phoneNumbers[type eq "mobile"].value', value });
      assert.deepEqual([answer.status, answer.body['phoneNumbers']], [200, undefined], JSON.stringify({ op, value }));
      const none = await scim.patch(made.id, { op, path: 'phoneNumbers[type eq "mobile"].value', value });
      assert.equal(none.status, 200, 'and once more changes nothing');
    }
});

test('lists of an extension that nobody knows lose their empty entries too', async () => {
  const cards = ['a', '', null, { value: '' }, { value: null }, { value: 'b' }];
  const made = await scim.make({ userName: someone(), [CUSTOM]: { cards, deep: { list: [null] } } });
  assert.deepEqual(made[CUSTOM], { cards: ['a', { value: 'b' }], deep: { list: [] } });
});

test('one operation may give an entry its type and the next its value', async () => {
  const made = await scim.make({ userName: someone() });
  const { body } = await scim.patch(
    made.id,
    { op: 'Add', path: 'roles[primary eq "True"].display', value: 'Admin' },
    { op: 'Add', path: 'roles[primary eq "True"].value', value: 'admin' },
    { op: 'Add', path: 'emails[type eq "work"].primary', value: true },
    { op: 'Add', path: 'emails[type eq "work"].value', value: 'w@x.example' },
  );
  assert.deepEqual(body['roles'], [{ primary: true, display: 'Admin', value: 'admin' }]);
  assert.deepEqual(body.emails, [{ value: 'w@x.example', type: 'work', primary: true }]);
});

for (const path of [
  'emails[type eq "work"].value',
  'emails[type eq "Other"].value',
  'phoneNumbers[type eq "mobile"].value',
  'phoneNumbers[type eq "fax"].value',
]) {
  test(`Replace of a value that is not there makes it: ${path}`, async () => {
    const made = await scim.make({ userName: someone() });
    const value = path.startsWith('emails') ? 'new@x.example' : '+358 40 1234567';
    const answer = await scim.patch(made.id, { op: 'Replace', path, value });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const found = await scim.send<ListBody>(
      'GET',
      `/Users?filter=${encodeURIComponent(`${path} eq "${value}" and userName eq "${made['userName'] as string}"`)}`,
    );
    assert.equal(found.body.totalResults, 1);
  });
}

test('Replace makes parts of an address and roles too, and refuses what no schema suggests', async () => {
  const made = await scim.make({ userName: someone() });
  const { body } = await scim.patch(
    made.id,
    { op: 'Replace', path: 'addresses[type eq "work"].country', value: 'FI' },
    { op: 'Replace', path: 'addresses[type eq "work"].locality', value: 'Oulu' },
    { op: 'Replace', path: 'roles[primary eq "True"].value', value: 'admin' },
  );
  assert.deepEqual(body['addresses'], [{ type: 'work', country: 'FI', locality: 'Oulu' }]);
  assert.deepEqual(body['roles'], [{ primary: true, value: 'admin' }]);
  for (const path of [
    'emails[type eq "zzz"].value',
    'emails[type ne "work"].value',
    'emails[value eq "x@y.example"].type',
    'emails[type eq "work" or type eq "home"].value',
  ])
    assertError(await scim.patch(made.id, { op: 'Replace', path, value: 'n@x.example' }), 400, 'noTarget');
});

test('a remove whose filter selects nothing has no target', async () => {
  const made = await scim.make({ userName: someone(), ...USER });
  for (const path of [
    'emails[type eq "home"]',
    'emails[type eq "home"].value',
    'phoneNumbers[type eq "mobile"]',
    'roles[primary eq true]',
    'addresses[type eq "work"].country',
    `${CUSTOM}:none[value eq "x"]`,
  ]) {
    if (path.startsWith('urn')) continue;
    assertError(await scim.patch(made.id, { op: 'remove', path }), 400, 'noTarget');
  }
  for (const path of ['nickName', 'phoneNumbers', 'emails[value eq "gone@x.example"]'])
    assert.equal((await scim.patch(made.id, { op: 'remove', path })).status, 200, path);
});

const managers: readonly (readonly [string, object])[] = [
  ['a list with $ref', { op: 'Add', path: 'manager', value: [{ $ref: 'https://x.example/Users/m2', value: 'm2' }] }],
  [
    'a list, with the URN',
    { op: 'Add', path: `${ENTERPRISE_URN}:manager`, value: [{ $ref: 'https://x.example/Users/m2', value: 'm2' }] },
  ],
  [
    'a list by Replace',
    { op: 'Replace', path: 'manager', value: [{ $ref: 'https://x.example/Users/m2', value: 'm2' }] },
  ],
  ['an object', { op: 'Add', path: 'manager', value: { $ref: 'https://x.example/Users/m2', value: 'm2' } }],
  [
    'no path',
    { op: 'Add', value: { [ENTERPRISE_URN]: { manager: [{ $ref: 'https://x.example/Users/m2', value: 'm2' }] } } },
  ],
  [
    'a flat key',
    { op: 'Add', value: { [`${ENTERPRISE_URN}:manager`]: [{ $ref: 'https://x.example/Users/m2', value: 'm2' }] } },
  ],
];
for (const [what, operation] of managers) {
  test(`a manager as Entra sends it is one manager: ${what}`, async () => {
    const made = await scim.make({ userName: someone(), ...USER });
    const { status, body } = await scim.patch(made.id, operation);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body[ENTERPRISE_URN], { manager: { value: 'm2', $ref: 'https://x.example/Users/m2' } });
    const ids = async (filter: string) =>
      (
        await scim.send<ListBody>('GET', `/Users?attributes=id&filter=${encodeURIComponent(filter)}`)
      ).body.Resources.map(({ id }) => id);
    for (const name of ['manager', 'manager.value', `${ENTERPRISE_URN}:manager`, `${ENTERPRISE_URN}:manager.value`]) {
      assert.deepEqual(await ids(`id eq "${made.id}" and ${name} eq "m2"`), [made.id], name);
      assert.deepEqual(await ids(`id eq "${made.id}" and ${name} eq "usr_q"`), [], name);
    }
    assert.equal((await scim.send('DELETE', `/Users/${made.id}`)).status, 204);
  });
}

test('a manager that is an empty text is none, by every operation and path', async () => {
  for (const op of ['Add', 'Replace'])
    for (const path of ['manager', `${ENTERPRISE_URN}:manager`])
      for (const value of ['', { value: '' }, [{ value: '' }], [{ $ref: '', value: '' }]]) {
        const made = await scim.make({ userName: someone(), ...USER });
        const { status, body } = await scim.patch(made.id, { op, path, value });
        assert.deepEqual([status, body[ENTERPRISE_URN]], [200, undefined], JSON.stringify({ op, path, value }));
      }
  for (const op of ['Add', 'Replace']) {
    const made = await scim.make({ userName: someone(), ...USER });
    const { body } = await scim.patch(made.id, { op, path: `${ENTERPRISE_URN}:manager.value`, value: '' });
    assert.equal(body[ENTERPRISE_URN], undefined);
  }
  for (const value of [null, []]) {
    const made = await scim.make({ userName: someone(), ...USER });
    const { body } = await scim.patch(made.id, { op: 'Replace', path: 'manager', value });
    assert.equal(body[ENTERPRISE_URN], undefined);
  }
  const made = await scim.make({ userName: someone(), [ENTERPRISE_URN]: { manager: '' } });
  assert.equal(made[ENTERPRISE_URN], undefined);
  assertError(await scim.patch(made.id, { op: 'Add', path: 'manager', value: ['a', 'b'] }), 400, 'invalidValue');
});

test('another manager does not keep the URI of the one before', async () => {
  for (const [op, path, value] of [
    ['Replace', 'manager', 'm3'],
    ['Add', 'manager', { value: 'm3' }],
    ['Replace', `${ENTERPRISE_URN}:manager.value`, 'm3'],
  ] as const) {
    const made = await scim.make({ userName: someone(), ...USER });
    assert.deepEqual((await scim.patch(made.id, { op, path, value })).body[ENTERPRISE_URN], {
      manager: { value: 'm3' },
    });
  }
});

test('a password is taken and dropped, by POST, PUT and PATCH, of every shape', async () => {
  for (const password of ['secret', '', null, 7, { value: 'x' }]) {
    const made = await scim.make({ userName: someone(), password });
    assert.equal(made['password'], undefined);
    const body = { schemas: [CORE_URN], userName: made['userName'], password };
    assert.equal((await scim.send('PUT', `/Users/${made.id}`, body)).status, 200);
    for (const operation of [
      { op: 'add', path: 'password', value: password },
      { op: 'replace', path: 'password', value: password },
      { op: 'replace', path: `${CORE_URN}:password`, value: password },
      { op: 'replace', value: { password } },
      { op: 'remove', path: 'password' },
    ]) {
      const answer = await scim.patch(made.id, operation);
      assert.deepEqual([answer.status, answer.body], [200, made], JSON.stringify(operation));
    }
  }
  const schemas = await scim.send<{
    Resources: { id: string; attributes: { name: string; mutability: string; returned: string }[] }[];
  }>('GET', '/Schemas');
  const core = schemas.body.Resources.find(({ id }) => id === CORE_URN);
  const password = core?.attributes.find(({ name }) => name === 'password');
  assert.deepEqual([password?.mutability, password?.returned], ['writeOnly', 'never']);
});

test('an active without a value leaves the account as it is, and enables nobody', async () => {
  for (const active of [true, false]) {
    const made = await scim.make({ userName: someone(), active });
    for (const operation of [
      { op: 'remove', path: 'active' },
      { op: 'replace', path: 'active', value: null },
      { op: 'replace', value: { active: null } },
    ]) {
      const answer = await scim.patch(made.id, operation);
      assert.deepEqual([answer.status, answer.body['active']], [200, active], JSON.stringify(operation));
    }
    const put = await scim.send('PUT', `/Users/${made.id}`, {
      schemas: [CORE_URN],
      userName: made['userName'],
      active: null,
    });
    assert.deepEqual([put.status, put.body['active']], [200, active]);
  }
  assert.equal((await scim.make({ userName: someone(), active: null }))['active'], true);
});

test('`schemas` inside an extension is no attribute of it', async () => {
  for (const urn of [ENTERPRISE_URN, CUSTOM]) {
    const extension = { schemas: [urn], department: 'Eng' };
    const made = await scim.make({ userName: someone(), [urn]: extension });
    assert.deepEqual(made[urn], { department: 'Eng' });
    for (const operation of [
      { op: 'add', value: { [urn]: extension } },
      { op: 'replace', path: urn, value: extension },
    ]) {
      const answer = await scim.patch(made.id, operation);
      assert.deepEqual([answer.status, answer.body[urn]], [200, { department: 'Eng' }], JSON.stringify(answer.body));
    }
  }
});

test('digits that a directory sends as a number are the text that they are, and no digit is lost', async () => {
  const made = await scim.make({
    userName: 4711 + ++count,
    externalId: 815 + count,
    addresses: [{ postalCode: 90100, type: 'work' }],
    roles: [7],
    [ENTERPRISE_URN]: { employeeNumber: 701984, costCenter: 4130 },
  });
  assert.equal(made['userName'], String(4711 + count));
  assert.equal(made['externalId'], String(815 + count));
  assert.deepEqual(made['addresses'], [{ postalCode: '90100', type: 'work' }]);
  assert.deepEqual(made[ENTERPRISE_URN], { employeeNumber: '701984', costCenter: '4130' });
  const { body } = await scim.patch(made.id, { op: 'Replace', path: `${ENTERPRISE_URN}:employeeNumber`, value: 7 });
  assert.deepEqual(body[ENTERPRISE_URN], { employeeNumber: '7', costCenter: '4130' });
  const lost = `{"schemas":["${CORE_URN}"],"userName":"lost","${ENTERPRISE_URN}":{"employeeNumber":12345678901234567890}}`;
  assertError(await scim.send('POST', '/Users', lost), 400, 'invalidValue');
  assertError(
    await scim.send('POST', '/Users', { schemas: [CORE_URN], userName: someone(), displayName: 7 }),
    400,
    'invalidValue',
  );
});

test('a POST and a PUT without schemas are read as what their URL says; other schemas alone are refused', async () => {
  const userName = someone();
  const made = await scim.send<Body>('POST', '/Users', { userName });
  assert.equal(made.status, 201);
  assert.equal((await scim.send('PUT', `/Users/${made.body.id}`, { userName, title: 'T' })).status, 200);
  for (const schemas of [null, []])
    assert.equal((await scim.send('POST', '/Users', { schemas, userName: someone() })).status, 201);
  assertError(await scim.send('POST', '/Users', { schemas: ['urn:x'], userName: someone() }), 400, 'invalidSyntax');
  assertError(
    await scim.send('PATCH', `/Users/${made.body.id}`, { Operations: [{ op: 'add', value: {} }] }),
    400,
    'invalidSyntax',
  );
});

test('a filter may have 50 terms, and each counts once', async () => {
  const terms = (n: number, word: string) =>
    Array.from({ length: n }, (_, i) => `userName eq "u${i}"`).join(` ${word} `);
  const get = (filter: string) => scim.send<ErrorBody>('GET', `/Users?count=1&filter=${encodeURIComponent(filter)}`);
  for (const n of [26, 50]) {
    assert.equal((await get(terms(n, 'or'))).status, 200, String(n));
    assert.equal((await get(`(${terms(n, 'and')})`)).status, 200, String(n));
  }
  assertError(await get(terms(51, 'or')), 400, 'invalidFilter');
});

test('a refusal names the attribute, and the character with its place', async () => {
  const told = async (user: object) => {
    const answer = await scim.send<ErrorBody>('POST', '/Users', { schemas: [CORE_URN], userName: someone(), ...user });
    assert.equal(answer.status, 400);
    return answer.body.detail;
  };
  assert.match(await told({ displayName: 'ab\u0000' }), /^displayName: .*U\+0000 at character 3/);
  assert.match(await told({ name: { givenName: '\ud800' } }), /^name\.givenName: .*U\+D800 at character 1/);
  assert.match(
    await told({ emails: [{ value: 'a\u200b@x.example' }] }),
    /^emails\[0\]\.value: .*U\+200B at character 2/,
  );
  assert.match(await told({ [CUSTOM]: { a: { b: ['x', 'y\u0000'] } } }), /U\+0000 at character 2/);
});
