// What Okta sends, to the letter of developer.okta.com: "SCIM 2.0 Protocol Reference", users.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patchOf } from './kit.ts';
import { CONTACTS, LIST, provisioner, UNKNOWN, USER } from './provisioner.ts';

const NAME = 'test.user@okta.local';
const LOOK = '/Users?filter=userName%20eq%20%22test.user%40okta.local%22&startIndex=1&count=100';

const CREATE = {
  schemas: [USER],
  userName: NAME,
  name: { givenName: 'Test', familyName: 'User' },
  emails: [{ primary: true, value: NAME, type: 'work' }],
  displayName: 'Test User',
  locale: 'en-US',
  externalId: '00ujl29u0le5T6Aj10h7',
  groups: [],
  password: '1mz050nq',
  active: true,
};

const put = (id: string) => ({
  schemas: [USER],
  id,
  userName: NAME,
  name: { givenName: 'Another', middleName: 'Excited', familyName: 'User' },
  emails: [{ primary: true, value: NAME, type: 'work', display: NAME }],
  active: true,
  groups: [],
  meta: { resourceType: 'User' },
});

const DEACTIVATE = patchOf({ op: 'replace', value: { active: false } });

const okta = { 'content-type': 'application/scim+json; charset=utf-8', 'user-agent': 'Okta SCIM Client 1.0.0' };

for (const trusted of [true, false])
  test(`Okta looks for a user, makes, reads, updates and deactivates them, ${trusted ? 'trusted' : 'not trusted'}`, async (t) => {
    const { as, app } = await provisioner(t, { trusted, headers: okta });
    const nobody = await as.send('GET', LOOK);
    assert.equal(nobody.status, 200);
    const { schemas, totalResults, startIndex, itemsPerPage, Resources } = nobody.body;
    assert.deepEqual([schemas, totalResults, startIndex, itemsPerPage, Resources], [[LIST], 0, 1, 0, []]);

    const made = await as.send('POST', '/Users', CREATE);
    assert.equal(made.status, 201);
    assert.equal(made.body.password, undefined);
    assert.deepEqual(made.body.emails, [{ value: NAME, type: 'work', primary: true }]);
    const { id = '' } = made.body;

    const again = await as.send('POST', '/Users', CREATE);
    assert.deepEqual([again.status, again.body.status], [409, '409']);
    assert.deepEqual(
      (await as.send('GET', LOOK)).body.Resources?.map((user) => user.id),
      [id],
    );
    assert.deepEqual(
      (await as.send('GET', '/Users?startIndex=1&count=100')).body.Resources?.map((user) => user.id),
      [id],
    );
    assert.equal((await as.send('GET', `/Users/${id}`)).body.displayName, 'Test User');
    assert.equal((await as.send('GET', `/Users/${UNKNOWN}`)).status, 404);

    const updated = await as.send('PUT', `/Users/${id}`, put(id));
    assert.equal(updated.status, 200);
    assert.deepEqual(updated.body.name, put(id).name);
    assert.deepEqual(updated.body.emails, [{ value: NAME, type: 'work', primary: true }]);
    assert.equal(updated.body[CONTACTS]?.pendingEmails, undefined, 'the same address is no change');

    // New integrations deactivate by PATCH, those of the wizard by PUT.
    assert.equal((await as.patch(`/Users/${id}`, DEACTIVATE)).active, false);
    assert.equal((await as.send('PUT', `/Users/${id}`, put(id))).body.active, true);
    assert.equal((await as.send('PUT', `/Users/${id}`, { ...put(id), active: false })).body.active, false);
    assert.deepEqual(
      (await as.send('GET', LOOK)).body.Resources?.map(({ active }) => active),
      [false],
    );
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), []);
  });

test('an address in Okta’s PUT applies at once when Okta is trusted, and waits for its owner when it is not', async (t) => {
  const emails = [{ primary: true, value: 'moved@example.com', type: 'work', display: 'moved@example.com' }];
  for (const trusted of [true, false]) {
    const { as, app } = await provisioner(t, { trusted, headers: okta });
    const { id = '' } = (await as.send('POST', '/Users', CREATE)).body;
    const { status, body } = await as.send('PUT', `/Users/${id}`, { ...put(id), emails });
    assert.equal(status, 200);
    const pending = body[CONTACTS]?.pendingEmails?.map(({ value }) => value);
    if (trusted) {
      assert.deepEqual(
        [body.emails, pending],
        [[{ value: 'moved@example.com', type: 'work', primary: true }], undefined],
      );
    } else {
      assert.deepEqual([body.emails, pending], [[{ value: NAME, type: 'work', primary: true }], ['moved@example.com']]);
      assert.match(await app.codeTo('moved@example.com'), /^\d+$/);
    }
  }
});
