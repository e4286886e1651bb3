// Owns users by SCIM in Transmit's contract. Not its own paths: users.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_URL } from '../../kit/app.ts';
import { said, start, users, type ErrorBody, type UserBody } from './kit.ts';

interface ScimUser {
  readonly id: string;
  readonly active: boolean;
  readonly emails: readonly { readonly value: string; readonly primary: boolean }[];
  readonly phoneNumbers: readonly { readonly value: string; readonly primary: boolean }[];
  readonly name?: Readonly<Record<string, string>>;
  readonly meta: { readonly location: string };
}

/** The primary first. */
const ordered = (list: ScimUser['emails']) => list.toSorted((a, b) => Number(b.primary) - Number(a.primary));

test('a project that did not ask for it has no such paths', async () => {
  const app = await start({ project: { faces: {} } });
  assert.equal((await (await app.client(['users:read'])).send('GET', users())).status, 404);
});

test('a list of one primary address in SCIM is a new primary; a longer list is the whole list', async () => {
  const app = await start();
  await app.person('ann', { phone_number: '+358401111111', phone_number_verified: true }).me();
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const path = '/cis/scim/Users/ann';
  const CUSTOM = 'urn:ietf:params:scim:schemas:extension:CustomAppData:2.0:User';
  const put = await client.send<ScimUser>(
    'PUT',
    path,
    {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', CUSTOM],
      emails: [{ value: 'new@example.com', primary: true }],
      phoneNumbers: [{ value: '+358401234567', primary: 'True' }],
      name: { givenName: 'Ann' },
      [CUSTOM]: { seat: 4 },
    },
    { accept: 'application/scim+json', 'content-type': 'application/scim+json' },
  );
  assert.equal(put.status, 200);
  assert.equal(put.headers.get('content-type'), 'application/scim+json');
  assert.equal(put.body.meta.location, `${PUBLIC_URL}/cis/scim/Users/${put.body.id}`);
  assert.deepEqual(ordered(put.body.emails), [
    { value: 'new@example.com', primary: true },
    { value: 'ann@old.example', primary: false },
  ]);
  assert.deepEqual(ordered(put.body.phoneNumbers), [
    { value: '+358401234567', primary: true },
    { value: '+358401111111', primary: false },
  ]);
  const { body } = await client.send<UserBody>('PUT', users(), {});
  assert.deepEqual(body.result['custom_app_data'], { seat: 4 });
  const emails = [{ value: 'one@example.com', primary: true }, { value: 'two@example.com' }];
  const whole = await client.send<ScimUser>('PUT', path, { emails });
  assert.deepEqual(
    ordered(whole.body.emails).map(({ value }) => value),
    ['one@example.com', 'two@example.com'],
  );
  assert.equal(whole.body.name?.['givenName'], 'Ann');
});

test('SCIM makes, finds, patches and erases users, and says no in its own words', async () => {
  const app = await start();
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const body = { userName: 'bob', emails: [{ value: 'bob@example.com', primary: true }] };
  const made = await client.send<ScimUser>('POST', '/cis/scim/Users', body);
  assert.deepEqual([made.status, made.headers.get('location')], [201, `${PUBLIC_URL}/cis/scim/Users/${made.body.id}`]);
  const found = await client.send<{ Resources: ScimUser[] }>('GET', `/cis/scim/Users?filter=userName%20eq%20"bob"`);
  assert.deepEqual(
    found.body.Resources.map(({ id }) => id),
    [made.body.id],
  );
  const patched = await client.send<ScimUser>('PATCH', `/cis/scim/Users/${made.body.id}`, {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'replace', path: 'active', value: false }],
  });
  assert.deepEqual([patched.status, patched.body.active], [200, false]);
  const error = await client.send<{ schemas: string[]; status: string }>('GET', '/cis/scim/Users/nobody');
  assert.deepEqual(
    [error.status, error.headers.get('content-type'), error.body.status, error.body.schemas],
    [404, 'application/scim+json', '404', ['urn:ietf:params:scim:api:messages:2.0:Error']],
  );
  const scopeless = await (await app.client(['admin'])).send<{ status: string }>('GET', '/cis/scim/Users');
  assert.deepEqual([scopeless.status, scopeless.body.status], [403, '403']);
  assert.equal((await client.send('DELETE', `/cis/scim/Users/${made.body.id}`)).status, 204);
  assert.equal((await client.send('GET', `/cis/scim/Users/${made.body.id}`)).status, 404);
  assert.equal((await client.send('GET', '/cis/scim/Me')).status, 404);
});

test('what a client that is not trusted writes by SCIM waits until it is proved', async () => {
  const app = await start();
  await app.person().me();
  const client = await app.client(['users:write']);
  const emails = [{ value: 'new@example.com', primary: true }];
  const put = await client.send<ScimUser>('PUT', '/cis/scim/Users/ann', { emails });
  assert.deepEqual(put.body.emails, [{ value: 'ann@old.example', primary: true }]);
  await app.mailTo('new@example.com');
});

test('an address that somebody else has verified is refused with 409, and of a kind there are no more than the policy allows', async () => {
  const app = await start({ policy: { max: 1 } });
  await app.person().me();
  await app.person('bob', { email: 'bob@new.example' }).me();
  const client = await app.client(['users:write', 'users:read'], { trusted: true });
  const taken = await client.send<ErrorBody>('PUT', users(), { email: 'bob@new.example' });
  assert.deepEqual(said(taken)[0], 409);
  const put = await client.send<UserBody>('PUT', users(), { email: 'new@example.com' });
  assert.deepEqual([put.body.result.email?.value, put.body.result.secondary_emails], ['new@example.com', []]);
  const scim = await client.send<ScimUser>('PUT', '/cis/scim/Users/ann', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    emails: [{ value: 'newer@example.com', primary: true }],
  });
  assert.deepEqual(
    scim.body.emails.map(({ value }) => value),
    ['newer@example.com'],
  );
  const more = await client.send<ErrorBody>('PUT', users(), { secondary_emails: ['a@example.com', 'b@example.com'] });
  assert.equal(more.status, 400);
});

test('a lone primary address of another type leaves the types under which the address stands', async () => {
  const app = await start();
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const number = '+358401234567';
  const body = { userName: 'pat', phoneNumbers: [{ value: number, type: 'work' }] };
  const made = await client.send<ScimUser>('POST', '/cis/scim/Users', body);
  const put = await client.send<ScimUser>('PUT', `/cis/scim/Users/${made.body.id}`, {
    phoneNumbers: [{ value: number, type: 'mobile', primary: true }],
  });
  assert.deepEqual(put.body.phoneNumbers, [
    { value: number, type: 'mobile', primary: true },
    { value: number, type: 'work', primary: false },
  ]);
});
