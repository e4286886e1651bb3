// Owns what a request of WSO2's contract may hold beside contacts, and what is refused in it. Not who sends it: callers.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person } from '../../kit/app.ts';
import {
  ENTERPRISE,
  NEW,
  OLD,
  OTHER,
  PATCH_OP,
  WSO2,
  ann,
  app,
  client,
  patch,
  primary,
  sentTo,
  start,
  user,
  type Trouble,
  type User,
} from './kit.ts';
import { processorTime } from '../../kit/processor.ts';

test('what cannot be read is refused, and nothing of it happens', async () => {
  await start();
  const bodies: readonly (readonly [unknown, string])[] = [
    [
      {
        emails: [
          { primary: true, value: NEW },
          { primary: true, value: OTHER },
        ],
      },
      'invalidValue',
    ],
    [{ emails: [NEW, OTHER] }, 'invalidValue'],
    [{ emails: 7 }, 'invalidValue'],
    [{ emails: [{ primary: true, value: 'no address' }] }, 'invalidValue'],
    [{ [WSO2]: { verifiedEmailAddresses: { a: 1 } } }, 'invalidValue'],
    [{ [WSO2]: { emailAddresses: Array.from({ length: 101 }, (_, i) => `a${i}@x.example`) } }, 'invalidValue'],
    ['text', 'invalidSyntax'],
  ];
  for (const [value, scimType] of bodies) {
    const answer = await patch<Trouble>(value);
    assert.deepEqual([answer.status, answer.body.scimType], [400, scimType], JSON.stringify(value));
  }
  const paths: readonly (readonly [string, string, string])[] = [
    ['replace', 'emails[value co "a"].value', 'invalidPath'],
    ['replace', 'emails[', 'invalidPath'],
    ['replace', 'noSuchThing', 'invalidPath'],
    ['replace', 'emails.display', 'invalidPath'],
  ];
  for (const [op, path, scimType] of paths) {
    const answer = await patch<Trouble>(NEW, op, path);
    assert.deepEqual([answer.status, answer.body.scimType], [400, scimType], path);
  }
  const none = await client.send<Trouble>('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [] });
  assert.deepEqual([none.status, none.body.scimType], [400, 'invalidSyntax']);
  const half = await client.send<Trouble>('PATCH', '/scim2/Users/ann', {
    schemas: [PATCH_OP],
    Operations: [
      { op: 'replace', value: { emails: [NEW] } },
      { op: 'replace', path: 'noSuchThing', value: 'x' },
    ],
  });
  assert.equal(half.status, 400);
  assert.deepEqual((await user())[ENTERPRISE], {});
  assert.equal(await sentTo(NEW), 0);
  assert.equal((await client.send<Trouble>('GET', '/scim2/Users/nobody')).body.status, '404');
  assert.equal((await client.send<Trouble>('DELETE', '/scim2/Me')).body.status, '405');
});

test('an address of somebody else is answered as a free one, and told to nobody before it is proved', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  const free = await primary(NEW);
  const taken = await primary('bob@old.example');
  assert.equal(taken.status, free.status);
  assert.deepEqual(taken.body[ENTERPRISE].pendingEmails, [{ value: 'bob@old.example' }]);
});

test('what is no contact is kept: names, and what WSO2’s schema has of its own', async () => {
  await start();
  await patch({ name: { givenName: 'Ann', familyName: 'Smith' }, [WSO2]: { country: 'FI', verifyEmail: true } });
  await patch('SE', 'replace', `${WSO2}:country`);
  const said = await user();
  assert.deepEqual(said.name, { givenName: 'Ann', familyName: 'Smith' });
  assert.equal(said[WSO2].country, 'SE');
  const put = await client.send<User>('PUT', '/scim2/Users/ann', { name: { givenName: 'Anna' } });
  assert.deepEqual(put.body.name, { givenName: 'Anna' });
  assert.equal(put.body[WSO2].country, 'SE');
  assert.equal(await sentTo(OLD), 0);
});

test('users are looked for, and shown in part, in the same shape', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  await client.send('PUT', '/scim2/Users/ann', { userName: 'Ann.Smith' });
  type List = { readonly totalResults: number; readonly Resources: readonly User[] };
  const filter = encodeURIComponent('userName eq "ann.smith"');
  const found = await client.send<List>('GET', `/t/default/scim2/Users?filter=${filter}`);
  assert.equal(found.headers.get('content-type'), 'application/scim+json');
  assert.equal(found.body.totalResults, 1);
  assert.deepEqual(found.body.Resources[0]?.emails, [OLD]);
  assert.match(found.body.Resources[0]?.meta.location ?? '', /\/t\/default\/scim2\/Users\/usr_/);
  const search = await client.send<List>('POST', '/scim2/Users/.search', {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
    filter: `emails eq "${OLD}"`,
  });
  assert.deepEqual(search.body.Resources, [await user()]);
  const odd = await client.send<Trouble>('GET', `/scim2/Users?filter=${encodeURIComponent('noSuchThing eq "x"')}`);
  assert.deepEqual([odd.status, odd.body.scimType], [400, 'invalidFilter']);
  const part = await client.send<User>('GET', `/scim2/Users/ann?attributes=userName,${WSO2}:emailAddresses`);
  assert.deepEqual(Object.keys(part.body).toSorted(), ['id', 'schemas', WSO2, 'userName'].toSorted());
  assert.deepEqual(part.body[WSO2], { emailAddresses: OLD });
  const less = await client.send<User>('GET', '/scim2/Users/ann?excludedAttributes=emails,roles');
  assert.equal(less.body.emails, undefined);
  assert.equal((await client.send('GET', '/scim2/Users/ann?attributes=a&excludedAttributes=b')).status, 400);
});

test('a person says what they are called, and not what they are in the organization; nor does a profile grow without end', async () => {
  await start();
  const put = (value: object, by: Pick<Person, 'send'> = ann) =>
    by.send<Trouble>('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [{ op: 'add', value }] });
  assert.equal((await put({ name: { givenName: 'Ann' } })).status, 200);
  const theirs = [
    { title: 'Chief' },
    { userType: 'admin' },
    { entitlements: [{ value: 'all' }] },
    { [ENTERPRISE]: { department: 'Board' } },
    { [WSO2]: { accountLocked: false } },
  ];
  for (const value of theirs) {
    assert.equal((await put(value)).status, 403, JSON.stringify(value));
    assert.equal((await put(value, client)).status, 200, JSON.stringify(value));
  }
  const much = (key: string) => put({ [WSO2]: { [key]: 'x'.repeat(40_000) } }, client);
  assert.deepEqual([(await much('one')).status, (await much('two')).status], [200, 413]);
});

test('what lists add up to is refused before each is compared with each', async () => {
  await start();
  const names = (from: number, many: number) => Array.from({ length: many }, (_, i) => (from + i).toString(36));
  const wrong = async (Operations: readonly object[]) => {
    const took = await processorTime(async () => {
      const answer = await ann.send<Trouble>('PATCH', '/scim2/Me', { schemas: [PATCH_OP], Operations });
      assert.deepEqual([answer.status, answer.body.scimType], [400, 'invalidValue']);
    });
    assert.ok(took < 1000, `${took} ms`);
  };
  const add = (path: string, value: unknown) => ({ op: 'add', path, value });
  await wrong([add('emailAddresses', names(0, 12_000).join())]);
  await wrong(names(0, 100).map((_, i) => add('emailAddresses', names(100 * i, 100).join())));
  await wrong(
    names(0, 50).map((_, i) =>
      add(
        'emails',
        names(30 * i, 30).map((type) => ({ value: 'a@b.example', type })),
      ),
    ),
  );
});
