// The forms of a path that clients write: another case, slashes too many, ids that need an escape.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CORE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { assertError, patchOf, startScim, type Body, type ListBody, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim();
});
after(() => scim.close());

let count = 0;
const someone = () => `path-${++count}`;

for (const list of ['/Users', '/Users/', '//Users', '//Users//', '/users', '/USERS/', '//users']) {
  test(`a base URL with a slash at its end, and another case, are the same list: ${list}`, async () => {
    const user = { schemas: [CORE_URN], userName: someone() };
    const made = await scim.send<Body>('POST', list, user);
    assert.equal(made.status, 201);
    assert.equal(made.body.meta.location, `https://id.example.com/scim/v2/Users/${made.body.id}`);
    const one = `${list.replace(/\/+$/, '')}/${made.body.id}`;
    for (const path of [one, `${one}/`]) {
      assert.equal((await scim.send('GET', path)).body.id, made.body.id);
      assert.equal((await scim.send('PATCH', path, patchOf({ op: 'add', path: 'title', value: path }))).status, 200);
      assert.equal((await scim.send('PUT', path, user)).status, 200);
    }
    const found = await scim.send<ListBody>('GET', `${list}?filter=${encodeURIComponent(`id eq "${made.body.id}"`)}`);
    assert.equal(found.body.totalResults, 1);
    const search = { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], count: 1 };
    assert.equal((await scim.send('POST', `${list.replace(/\/+$/, '')}/.search/`, search)).status, 200);
    assert.equal((await scim.send('DELETE', `${one}/`)).status, 204);
  });
}

test('the same is so of /Me and of discovery; the id of a user keeps its case', async () => {
  const ann = scim.app.person('ann');
  for (const path of ['/Me', '/me', '//Me/'])
    assert.equal((await ann.send('GET', `/scim/v2${path}`)).status, 200, path);
  for (const path of ['/schemas', '/Schemas/', '//ResourceTypes', '/serviceproviderconfig', '/ServiceProviderConfig/'])
    assert.equal((await scim.send('GET', path)).status, 200, path);
  const made = await scim.make({ userName: someone() });
  assertError(await scim.send('GET', `/Users/${made.id.toUpperCase()}`), 404);
});

test('an id that needs an escape is one segment, and finds its user', async () => {
  for (const externalId of ['store/bob', 'auth0|bob', 'bob smith', 'böb', '50%', 'a?b', 'a#b', 'a&b=c', 'x/.search']) {
    const made = await scim.make({ userName: someone(), externalId });
    const answer = await scim.send<Body>('GET', `/Users/${encodeURIComponent(externalId)}`);
    assert.deepEqual([answer.status, answer.body.id], [200, made.id], externalId);
    assert.equal((await scim.send('DELETE', `/Users/${encodeURIComponent(externalId)}`)).status, 204);
  }
});

test('a path that two parsers could read differently is refused, in SCIM’s form', async () => {
  for (const path of [
    '/Users/%00',
    '/Users/a%0Ab',
    '/Users/..%2Fme',
    '/Users/%2e%2e',
    '/Users/a%5Cb',
    '/Users/%zz',
    '/Users/a/b',
    '/Users/%2F',
  ])
    assertError(await scim.send('GET', path), 404);
});

test('who is made anew may sign in within the same second', async () => {
  const { clock } = scim.app;
  const user = { userName: 'anew', externalId: 'anew' };
  const old = scim.app.person('anew');
  const { body: first } = await old.send<Body>('GET', '/scim/v2/Me');
  assert.equal((await scim.send('DELETE', `/Users/${first.id}`)).status, 204);
  clock.pass(5400);
  assert.equal((await old.send('GET', '/scim/v2/Me')).status, 401);
  const made = await scim.make(user);
  const now = scim.app.person('anew');
  const { status, body } = await now.send<Body>('GET', '/scim/v2/Me');
  assert.deepEqual([status, body.id], [200, made.id]);
  assert.equal((await old.send('GET', '/scim/v2/Me')).status, 401, 'a token of before stays refused');
});

test('the SCIM of other contracts takes the same forms, and keeps the organization of its path', async (t) => {
  const { app } = scim;
  const face = { completion: 'click', linkLife: null } as const;
  const vendors = await startScim({ project: { faces: { transmit: face, wso2: face } } });
  t.after(vendors.close);
  const client = vendors.client;
  const made = await vendors.make({ userName: 'vendors', externalId: 'store/vendors' });
  for (const path of ['/cis/scim', '/CIS//scim/', '/scim2', '/SCIM2', '/t/default/scim2', '//t/default//scim2/'])
    for (const list of [`${path}/Users`, `${path}//users`, `${path}/Users/`]) {
      const one = `${list.replace(/\/+$/, '')}/${made.id}/`;
      const { status, body } = await client.send<Body>('GET', one);
      assert.deepEqual([status, body.id], [200, made.id], one);
      const found = await client.send<ListBody>('GET', `${list}?filter=${encodeURIComponent('userName eq "vendors"')}`);
      assert.deepEqual([found.status, found.body.totalResults], [200, 1], list);
    }
  const org = await client.send<Body>('GET', `/T/default/scim2/users/${made.id}`);
  assert.equal(org.body.meta.location, `https://id.example.com/t/default/scim2/Users/${made.id}`);
  const escaped = await client.send<Body>('GET', '/cis/scim/Users/store%2Fvendors');
  assert.deepEqual([escaped.status, escaped.body.id], [200, made.id]);
  for (const path of ['/cis/scim/Users/..%2Fme', '/t/a/b/scim2/Users', '/scim2/Users/a%0Ab', '/cis//v1/users'])
    assert.equal((await client.send('GET', path)).status, 404, path);
  // A server whose projects have no such contract has no such paths.
  const other = await app.client(['users:read']);
  assert.equal((await other.send('GET', '/SCIM2//users')).status, 404);
});
