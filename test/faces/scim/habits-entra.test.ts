// What Microsoft Entra sends, to the letter of learn.microsoft.com: "Develop and plan provisioning for a SCIM endpoint",
// and "Known issues … SCIM 2.0 protocol compliance" for what it sends with and without the flag aadOptscim062020.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patchOf } from './kit.ts';
import { CONTACTS, ENTERPRISE, LIST, provisioner, UNKNOWN, USER, type Provisioner } from './provisioner.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const NAME = 'Test_User_00aa00aa-bb11-cc22-dd33-44ee44ee44ee';
const MAIL = 'Test_User_11bb11bb-cc22-dd33-ee44-55ff55ff55ff@testuser.com';
const EXTERNAL = '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef';

const CREATE = {
  schemas: [USER, ENTERPRISE],
  externalId: EXTERNAL,
  userName: NAME,
  active: true,
  emails: [{ primary: true, type: 'work', value: MAIL }],
  meta: { resourceType: 'User' },
  name: { formatted: 'givenName familyName', familyName: 'familyName', givenName: 'givenName' },
  roles: [],
};

const MULTI_VALUED = patchOf(
  { op: 'Replace', path: 'emails[type eq "work"].value', value: 'updatedEmail@microsoft.com' },
  { op: 'Replace', path: 'name.familyName', value: 'updatedFamilyName' },
);
const SINGLE_VALUED = patchOf({
  op: 'Replace',
  path: 'userName',
  value: '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com',
});
const ADD = patchOf({ op: 'Add', path: 'nickName', value: 'Babs' });
const SEVERAL = patchOf(
  { op: 'Replace', path: 'displayName', value: 'Pvlo' },
  { op: 'Replace', path: 'emails[type eq "work"].value', value: 'TestBcwqnm@test.microsoft.com' },
  { op: 'Replace', path: 'name.givenName', value: 'Gtfd' },
  { op: 'Replace', path: 'name.familyName', value: 'Pkqf' },
  { op: 'Replace', path: 'externalId', value: 'Eqpj' },
  { op: 'Replace', path: `${ENTERPRISE}:employeeNumber`, value: 'Eqpj' },
);
const SEVERAL_FLAGGED = patchOf(
  { op: 'replace', path: 'emails[type eq "work"].value', value: 'TestMhvaes@test.microsoft.com' },
  {
    op: 'replace',
    value: {
      displayName: 'Bjfe',
      'name.givenName': 'Kkom',
      'name.familyName': 'Unua',
      [`${ENTERPRISE}:employeeNumber`]: 'Aklq',
    },
  },
);
const DISABLE = patchOf({ op: 'Replace', path: 'active', value: 'False' });
const DISABLE_FLAGGED = patchOf({ op: 'replace', path: 'active', value: false });

const entra = { 'content-type': 'application/scim+json; charset=utf-8', accept: 'application/scim+json' };

async function found(entra: Provisioner, filter: string): Promise<readonly string[]> {
  const { status, body } = await entra.send('GET', `/Users?filter=${encodeURIComponent(filter)}`);
  assert.equal(status, 200, filter);
  assert.deepEqual(body.schemas, [LIST]);
  assert.equal(body.totalResults, body.Resources?.length);
  return body.Resources?.map(({ userName }) => userName ?? '') ?? [];
}

test('Entra tests its connection, and is told that somebody is not there', async (t) => {
  const { as } = await provisioner(t, { trusted: true, headers: entra });
  assert.deepEqual(await found(as, 'userName eq "non-existent user"'), []);
  const { status, body } = await as.send('GET', `/Users/${UNKNOWN}`);
  assert.deepEqual([status, body.status], [404, '404']);
  assert.deepEqual(body.schemas, ['urn:ietf:params:scim:api:messages:2.0:Error']);
});

test('Entra finds a user by each attribute that it may match by, after it made them', async (t) => {
  const { as } = await provisioner(t, { trusted: true, headers: entra });
  const filters = [
    `userName eq "${NAME}"`,
    `externalId eq "${EXTERNAL}"`,
    `emails[type eq "work"].value eq "${MAIL}"`,
    `emails[type eq "work"].value eq "${MAIL.toUpperCase()}"`,
    `externalId eq "${EXTERNAL}" and active eq "True"`,
  ];
  for (const filter of filters) assert.deepEqual(await found(as, filter), [], filter);

  const made = await as.send('POST', '/Users', CREATE);
  assert.equal(made.status, 201);
  assert.equal(made.headers.get('location'), made.body.meta?.location);
  assert.equal(made.headers.get('content-type'), 'application/scim+json');
  assert.equal(made.body.externalId, EXTERNAL);
  assert.equal(made.body.active, true);
  assert.deepEqual(made.body.name, CREATE.name);
  assert.deepEqual(made.body.emails, [{ value: MAIL, type: 'work', primary: true }]);

  for (const filter of filters) assert.deepEqual(await found(as, filter), [NAME], filter);
  const slim = await as.send('GET', `/Users?attributes=id&filter=${encodeURIComponent(`userName eq "${NAME}"`)}`);
  assert.deepEqual(Object.keys(slim.body.Resources?.[0] ?? {}).toSorted(), ['id', 'schemas']);
  const got = await as.send('GET', `/Users/${made.body.id}?excludedAttributes=groups`);
  assert.deepEqual([got.status, got.body.userName], [200, NAME]);
  assert.equal((await as.send('POST', '/Users', CREATE)).status, 409);
});

test('what a trusted Entra writes applies at once, address and all', async (t) => {
  const { as, app } = await provisioner(t, { trusted: true, headers: entra });
  const path = `/Users/${(await as.send('POST', '/Users', CREATE)).body.id}`;

  const moved = await as.patch(path, MULTI_VALUED);
  assert.deepEqual(moved.emails, [{ value: 'updatedEmail@microsoft.com', type: 'work', primary: true }]);
  assert.equal(moved.name?.familyName, 'updatedFamilyName');
  assert.equal((await as.patch(path, SINGLE_VALUED)).userName, '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com');
  assert.equal((await as.patch(path, ADD)).nickName, 'Babs');

  const several = await as.patch(path, SEVERAL);
  assert.deepEqual(several.emails, [{ value: 'TestBcwqnm@test.microsoft.com', type: 'work', primary: true }]);
  assert.deepEqual([several.externalId, several[ENTERPRISE]?.employeeNumber], ['Eqpj', 'Eqpj']);
  assert.ok(several.schemas?.includes(ENTERPRISE));

  const flagged = await as.patch(path, SEVERAL_FLAGGED);
  assert.deepEqual(flagged.emails, [{ value: 'TestMhvaes@test.microsoft.com', type: 'work', primary: true }]);
  assert.deepEqual(
    [flagged.displayName, flagged.name?.givenName, flagged.name?.familyName, flagged[ENTERPRISE]?.employeeNumber],
    ['Bjfe', 'Kkom', 'Unua', 'Aklq'],
  );
  assert.equal(flagged[CONTACTS]?.pendingEmails, undefined);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), [], 'nobody is asked, nobody had proved anything');
});

test('an Entra that is not trusted writes all but the address, which waits for its owner', async (t) => {
  const { as, app } = await provisioner(t, { trusted: false, headers: entra });
  const made = await as.send('POST', '/Users', CREATE);
  assert.equal(made.status, 201);
  assert.deepEqual(
    made.body.emails,
    [{ value: MAIL, type: 'work', primary: true }],
    'a new account has no other to keep',
  );
  const path = `/Users/${made.body.id}`;

  const moved = await as.patch(path, MULTI_VALUED);
  assert.deepEqual(moved.emails, [{ value: MAIL, type: 'work', primary: true }]);
  assert.deepEqual(
    moved[CONTACTS]?.pendingEmails?.map(({ value }) => value),
    ['updatedEmail@microsoft.com'],
  );
  assert.equal(moved.name?.familyName, 'updatedFamilyName');
  const code = await app.codeTo('updatedEmail@microsoft.com');

  assert.equal((await as.patch(path, SINGLE_VALUED)).userName, '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com');
  assert.equal((await as.patch(path, ADD)).nickName, 'Babs');
  const again = await as.patch(path, MULTI_VALUED);
  assert.deepEqual(again[CONTACTS]?.pendingEmails?.length, 1, 'the next cycle sends the same, and nothing begins anew');
  await app.courier.drain();
  assert.equal(app.inbox.messages('updatedEmail@microsoft.com').length, 1);

  // With one issuer, externalId is what it calls them.
  const owner = app.person(EXTERNAL, strongSignIn({ email: undefined, email_verified: undefined }));
  const [change] = (await owner.me()).changes;
  assert.ok(change);
  assert.equal((await owner.prove(change, code)).status, 200);
  const proved = (await as.send('GET', path)).body;
  assert.deepEqual(proved.emails?.[0], { value: 'updatedEmail@microsoft.com', type: 'work', primary: true });
  assert.equal(proved[CONTACTS]?.pendingEmails, undefined);
  assert.deepEqual(
    (await as.patch(path, MULTI_VALUED)).emails,
    proved.emails,
    'and the cycle after finds it by its type',
  );
});

for (const trusted of [true, false])
  test(`Entra disables, enables and deletes, ${trusted ? 'trusted' : 'not trusted'}`, async (t) => {
    const { as } = await provisioner(t, { trusted, headers: entra });
    const path = `/Users/${(await as.send('POST', '/Users', CREATE)).body.id}`;
    for (const off of [DISABLE, DISABLE_FLAGGED]) {
      assert.equal((await as.patch(path, off)).active, false);
      assert.deepEqual(await found(as, `userName eq "${NAME}"`), [NAME], 'who is disabled is still there');
      assert.equal((await as.patch(path, patchOf({ op: 'Replace', path: 'active', value: 'True' }))).active, true);
    }
    assert.equal((await as.send('DELETE', path)).status, 204);
    assert.equal((await as.send('GET', path)).status, 404);
    assert.deepEqual(await found(as, `userName eq "${NAME}"`), []);
  });
