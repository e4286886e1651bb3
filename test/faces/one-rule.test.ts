// What no way of writing keeps: line breaks in addresses, URLs that run code, text that no database can store. One rule for SCIM,
// WSO2's contract, Trivore's and Transmit's.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startApp, type TestApp, type TestClient } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { CORE_URN } from '../../server/faces/scim/schema/urns.ts';
import { patchOf } from './scim/kit.ts';

const click = { completion: 'click', linkLife: null } as const;
const WSO2 = 'urn:scim:wso2:schema';
let app: TestApp;
let trusted: TestClient;
let other: TestClient;
let id: string;

before(async () => {
  app = await startApp({
    project: {
      faces: { transmit: click, trivore: click, wso2: click },
    },
  });
  trusted = await app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
  other = await app.client(['users:read', 'users:write']);
  id = (await app.person('ann', strongSignIn()).send<{ id: string }>('GET', '/scim/v2/Me')).body.id;
});
after(() => app.close());

const values = async () => JSON.stringify((await app.person('ann', strongSignIn()).me()).contacts.map((c) => c.value));

for (const address of [
  'new@x.example\r\n',
  'new@x.example\n',
  '\nnew@x.example',
  'new@x.example\u2028',
  'new@x.example\u0085',
  'new@x.example\v',
]) {
  test(`an address with a line break is refused by every way: ${JSON.stringify(address)}`, async () => {
    const emails = [{ value: address, type: 'work' }];
    const user = { schemas: [CORE_URN], userName: 'line-break', emails };
    const stood = await values();
    for (const client of [trusted, other]) {
      const sent: readonly (readonly [string, string, object])[] = [
        ['POST', '/scim/v2/Users', user],
        ['PUT', `/scim/v2/Users/${id}`, user],
        ['PATCH', `/scim/v2/Users/${id}`, patchOf({ op: 'add', path: 'emails', value: emails })],
        ['PATCH', `/scim/v2/Users/${id}`, patchOf({ op: 'replace', value: { emails } })],
        [
          'PATCH',
          `/scim2/Users/${id}`,
          patchOf({ op: 'replace', value: { emails: [{ value: address, primary: true }] } }),
        ],
        ['PATCH', `/scim2/Users/${id}`, patchOf({ op: 'replace', value: { emails: [address] } })],
        ['PATCH', `/scim2/Users/${id}`, patchOf({ op: 'replace', value: { [WSO2]: { emailAddresses: address } } })],
        ['POST', '/scim2/Users', { userName: 'line-break', emails: [address] }],
        ['POST', '/scim2/Users', { userName: 'line-break', [WSO2]: { verifiedEmailAddresses: address } }],
        ['POST', '/api/rest/v1/user', { username: 'line-break', emails: [address] }],
        ['PUT', '/api/rest/v1/user/ann', { emails: [{ address }] }],
        ['PUT', `/cis/v1/users/ann`, { email: address }],
        ['PUT', `/cis/v1/users/ann`, { secondary_emails: [address] }],
      ];
      for (const [method, path, body] of sent)
        assert.equal((await client.send(method, path, body)).status, 400, `${method} ${path} ${JSON.stringify(body)}`);
    }
    const me = await app
      .person('ann', strongSignIn())
      .send('PATCH', '/scim/v2/Me', patchOf({ op: 'add', path: 'emails', value: emails }));
    assert.equal(me.status, 400);
    assert.equal(await values(), stood);
  });
}

test('spaces and tabs around an address are typed by mistake, and dropped', async () => {
  const answer = await trusted.send<{ emails: { value: string }[] }>('POST', '/scim/v2/Users', {
    schemas: [CORE_URN],
    userName: 'spaces',
    emails: [{ value: ' \tspaces@x.example ' }],
  });
  assert.equal(answer.status, 201);
  assert.equal(
    (await trusted.send<{ Resources: unknown[] }>('GET', '/scim/v2/Users?filter=emails%20eq%20%22spaces@x.example%22'))
      .body.Resources.length,
    1,
  );
});

test('a number with a line break is refused as a mail is', async () => {
  const user = { schemas: [CORE_URN], userName: 'number', phoneNumbers: [{ value: '+358 40\n1234567' }] };
  assert.equal((await trusted.send('POST', '/scim/v2/Users', user)).status, 400);
});

test('the refusal of an address names the entry, and the character with its place', async () => {
  const emails = [{ value: 'a@x.example' }, { value: 'b@x.example\n' }];
  const answer = await trusted.send<{ detail: string }>('POST', '/scim/v2/Users', {
    schemas: [CORE_URN],
    userName: 'named',
    emails,
  });
  assert.equal(answer.body.detail, 'emails[1].value: holds U+000A at character 12');
});

for (const url of [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'data:image/svg+xml,x',
]) {
  test(`a URL that runs code is kept by no way: ${JSON.stringify(url)}`, async () => {
    const photos = [{ value: url, type: 'photo' }];
    for (const [method, path, body] of [
      ['PUT', '/cis/v1/users/ann', { picture: url }],
      ['PATCH', `/scim/v2/Users/${id}`, patchOf({ op: 'replace', path: 'photos', value: photos })],
      ['PATCH', `/scim2/Users/${id}`, patchOf({ op: 'replace', value: { photos } })],
      ['POST', '/scim/v2/Users', { schemas: [CORE_URN], userName: 'script', photos }],
      ['POST', '/scim2/Users', { userName: 'script', photos }],
      ['PUT', '/api/rest/v1/user/ann', { websiteMain: url }],
      ['POST', '/api/rest/v1/user', { username: 'script', websiteAux: url }],
    ] as const)
      assert.equal((await trusted.send(method, path, body)).status, 400, path);
    assert.doesNotMatch(JSON.stringify((await trusted.send('GET', `/scim/v2/Users/${id}`)).body), /script:|data:/);
  });
}

for (const [name, text] of [
  ['NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\ud800b'],
] as const) {
  test(`${name} is kept by no way, in no field`, async () => {
    for (const body of [
      { language: text },
      { name: { first_name: text } },
      { picture: `https://x.example/${text}` },
      { custom_data: { deep: [{ er: text }] } },
      { custom_data: { [text]: 1 } },
      { custom_app_data: { x: text } },
      { address: { city: text } },
      { birthday: text },
      { external_account_id: text },
      { username: text },
    ])
      assert.equal((await trusted.send('PUT', '/cis/v1/users/ann', body)).status, 400, Object.keys(body)[0]);
    for (const body of [
      { nickName: text },
      { name: { givenName: text } },
      { memberOf: [text] },
      { consents: { [text]: true } },
      { emails: [{ address: 'ann@old.example', name: text }] },
      { username: text },
    ])
      assert.equal((await trusted.send('PUT', '/api/rest/v1/user/ann', body)).status, 400, Object.keys(body)[0]);
    for (const value of [{ displayName: text }, { name: { givenName: text } }, { 'urn:x:y:2.0:User': { a: text } }]) {
      assert.equal((await trusted.send('PATCH', `/scim/v2/Users/${id}`, patchOf({ op: 'add', value }))).status, 400);
      assert.equal((await trusted.send('PATCH', `/scim2/Users/${id}`, patchOf({ op: 'add', value }))).status, 400);
    }
  });
}
