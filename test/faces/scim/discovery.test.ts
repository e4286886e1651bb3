// What /scim/v2 says of itself: to anybody, and true.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CONTACTS_URN, CORE_URN, ENTERPRISE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { assertError, startScim, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim();
});
after(() => scim.close());

type Json = Record<string, unknown>;
const open = (method: string, path: string, body?: unknown) =>
  scim.send<Json>(method, path, body, { authorization: '' });

test('what is served is said to anybody, so that they find out how to sign in', async () => {
  const { status, body } = await open('GET', '/ServiceProviderConfig');
  assert.equal(status, 200);
  const { patch, bulk, filter, sort, etag, changePassword, pagination } = body;
  assert.deepEqual(
    [patch, sort, etag, changePassword, filter, bulk].map((part) => (part as { supported: boolean }).supported),
    [true, true, true, false, true, false],
  );
  assert.equal((pagination as Json)['defaultPaginationMethod'], 'index');
  assert.equal((body['authenticationSchemes'] as Json[])[0]?.['type'], 'oauthbearertoken');
});

test('users are the only type there is, with two extensions', async () => {
  const { body } = await open('GET', '/ResourceTypes');
  const [user, ...more] = body['Resources'] as Json[];
  assert.equal(body['totalResults'], 1);
  assert.deepEqual(more, []);
  assert.equal(user?.['endpoint'], '/Users');
  assert.deepEqual(user?.['schemaExtensions'], [
    { schema: ENTERPRISE_URN, required: false },
    { schema: CONTACTS_URN, required: false },
  ]);
  assert.deepEqual((await open('GET', '/ResourceTypes/User')).body, user);
  assertError(await open('GET', '/ResourceTypes/Group'), 404);
});

test('each schema is there by its URN', async () => {
  const { body } = await open('GET', '/Schemas');
  const all = body['Resources'] as Json[];
  assert.deepEqual(
    all.map(({ id }) => id),
    [CORE_URN, ENTERPRISE_URN, CONTACTS_URN],
  );
  for (const one of all) assert.deepEqual((await open('GET', `/Schemas/${String(one['id'])}`)).body, one);
  assertError(await open('GET', '/Schemas/urn:example:none'), 404);
});

for (const path of ['/ServiceProviderConfig', '/ResourceTypes', '/Schemas']) {
  test(`${path} is neither filtered nor written`, async () => {
    assertError(await open('GET', `${path}?filter=id%20pr`), 403);
    assert.equal((await open('GET', `${path}?count=0&sortBy=x&attributes=y`)).status, 200);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) assertError(await open(method, path, {}), 405);
  });
}
