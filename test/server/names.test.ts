// Owns what a server does with the names in tokens: profile, search, SCIM, later sign-ins, erasure. Not when a name counts:
// test/core/person-names.test.ts.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ClaimsMode } from '../../server/core/follow-claim.ts';
import { eraseUser } from '../../server/service/erase.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import type { AdminUsersBody } from '../../shared/wire/admin-users.ts';
import { KEYS, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { MINUTE } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { recordStatements } from '../kit/statements.ts';

const CORE_URN = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ANN = { name: 'Ann Smith', given_name: 'Ann', family_name: 'Smith' };
const BERG = { name: 'Ann Berg', family_name: 'Berg' };

interface ScimUser {
  readonly id: string;
  readonly displayName?: string;
  readonly name?: { readonly givenName?: string; readonly familyName?: string };
  readonly meta: { readonly version: string };
}

async function start(t: TestContext, options: TestAppOptions = {}) {
  const adminRoles = [{ role: 'admin', claim: 'groups', value: 'admin' }] as const;
  const app = await startApp({ ...options, project: { ...options.project, adminRoles } });
  t.after(() => app.close());
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const scim = async (id: string) => (await client.send<ScimUser>('GET', `/scim/v2/Users/${id}`)).body;
  /** The names that SCIM reads, and who is found by them. */
  const names = async (id: string): Promise<readonly (string | undefined)[]> => {
    const { displayName, name } = await scim(id);
    return [displayName, name?.givenName, name?.familyName];
  };
  const found = async (search: string): Promise<readonly (string | null)[]> => {
    const admin = app.person('ada', freshSignIn({ groups: ['admin'] }));
    const path = `/v1/admin/users?search=${encodeURIComponent(search)}`;
    return (await admin.send<AdminUsersBody>('GET', path)).body.users.map(({ name }) => name);
  };
  return { app, client, scim, names, found };
}

/** A sign-in a minute later than the one before. Returns the id of the user. */
async function signIn(app: TestApp, claims: Readonly<Record<string, unknown>>): Promise<string> {
  app.clock.pass(MINUTE);
  return (await app.person('ann', claims).me()).user.id;
}

function setClaims(app: TestApp, mode: ClaimsMode): void {
  const [issuer] = app.project.issuers;
  Object.assign(issuer ?? {}, { claims: { ...issuer?.claims, mode } });
}

for (const database of DATABASES) {
  test(`the portal finds and SCIM reads a user by the names in the token of the first sign-in, on ${database}`, async (t) => {
    const { app, names, found } = await start(t, { database });
    const id = await signIn(app, ANN);
    assert.deepEqual(await names(id), ['Ann Smith', 'Ann', 'Smith']);
    for (const typed of ['ann s', 'smith', 'ANN']) assert.deepEqual(await found(typed), ['Ann Smith'], typed);
  });

  test(`a user whose token has the full name alone is found by each later word of it, as one types, on ${database}`, async (t) => {
    const { app, found } = await start(t, { database });
    const full = 'Ann Mary van der Berg-Salo';
    await signIn(app, { name: full });
    for (const typed of ['ann', 'mary', 'MARY VAN', 'van', 'van der b', 'berg', 'Berg-Salo'])
      assert.deepEqual(await found(typed), [full], typed);
    for (const typed of ['ary', 'ann van', 'erg']) assert.deepEqual(await found(typed), [], typed);
    await signIn(app, { name: 'Ann “Nina” Koski' });
    for (const typed of ['nina', 'koski']) assert.deepEqual(await found(typed), ['Ann “Nina” Koski'], typed);
    assert.deepEqual(await found('berg'), [], 'the name of before');
  });

  test(`a name follows later tokens, with a new version of the user, on ${database}`, async (t) => {
    const { app, scim, names, found } = await start(t, { database });
    const id = await signIn(app, ANN);
    const before = await scim(id);
    await signIn(app, BERG);
    assert.deepEqual(await names(id), ['Ann Berg', 'Ann', 'Berg']);
    assert.deepEqual([await found('smith'), await found('berg')], [[], ['Ann Berg']]);
    assert.notEqual((await scim(id)).meta.version, before.meta.version);
    const [row] = await app.store.read((tx) => tx.audit.of(id, ['account-written'], null, 1));
    assert.deepEqual([row?.actor, row?.personal], ['site', { fields: 'displayName name' }]);
  });

  test(`no token overwrites a name that SCIM wrote, and the next one fills in a name that SCIM removed, on ${database}`, async (t) => {
    const { app, client, names } = await start(t, { database });
    const id = await signIn(app, ANN);
    const patch = (value: object) => {
      const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
      return client.send('PATCH', `/scim/v2/Users/${id}`, { schemas, Operations: [{ op: 'replace', value }] });
    };
    await patch({ displayName: 'Smith, Ann (Bridge)' });
    await signIn(app, BERG);
    assert.deepEqual(await names(id), ['Smith, Ann (Bridge)', 'Ann', 'Smith']);
    await patch({ displayName: null, name: null });
    assert.deepEqual(await names(id), [undefined, undefined, undefined]);
    await signIn(app, BERG);
    assert.deepEqual(await names(id), ['Ann Berg', undefined, 'Berg']);
  });

  test(`a name that SCIM wrote as it was is the directory's too, on ${database}`, async (t) => {
    const { app, client, names } = await start(t, { database });
    const id = await signIn(app, ANN);
    const name = { givenName: 'Ann', familyName: 'Smith' };
    const body = { schemas: [CORE_URN], userName: 'ann', displayName: 'Ann Smith', name };
    assert.equal((await client.send('PUT', `/scim/v2/Users/${id}`, body)).status, 200);
    await signIn(app, BERG);
    assert.deepEqual(await names(id), ['Ann Smith', 'Ann', 'Smith']);
  });

  test(`a name follows later tokens also after SCIM wrote another attribute, on ${database}`, async (t) => {
    const { app, client, names } = await start(t, { database });
    const id = await signIn(app, ANN);
    const body = { schemas: [CORE_URN], userName: 'ann', title: 'Captain' };
    assert.equal((await client.send('PUT', `/scim/v2/Users/${id}`, body)).status, 200);
    await signIn(app, BERG);
    assert.deepEqual(await names(id), ['Ann Berg', 'Ann', 'Berg']);
  });

  test(`a user whom SCIM created with a name keeps it at the first sign-in, on ${database}`, async (t) => {
    const { app, client, names } = await start(t, { database });
    const made = { schemas: [CORE_URN], userName: 'a.director', externalId: 'ann', name: { familyName: 'Director' } };
    const { body } = await client.send<ScimUser>('POST', '/scim/v2/Users', made);
    assert.equal(await signIn(app, ANN), body.id);
    assert.deepEqual(await names(body.id), [undefined, undefined, 'Director']);
  });

  test(`a sign-in that says nothing new writes nothing, whosever the name is, on ${database}`, async (t) => {
    const { app, client } = await start(t, { database });
    const made = { schemas: [CORE_URN], userName: 'bob', externalId: 'bob', displayName: 'Bob of the bridge' };
    await client.send('POST', '/scim/v2/Users', made);
    const people = [
      app.person('ann', ANN),
      app.person('ann', { ...ANN, name: undefined, iat: Math.floor(app.clock() / 1000) - 60 }),
      app.person('ann', { name: 'An older name', iat: Math.floor(app.clock() / 1000) - 60 }),
      app.person('bob', { ...ANN, email: undefined }),
    ];
    for (const person of people) await person.me();
    const recorder = recordStatements(database);
    t.after(() => recorder.stop());
    for (const person of people) {
      recorder.take();
      await person.me();
      const statements = recorder.take().map(({ sql }) => sql);
      assert.equal(statements.length, 2, statements.join('\n'));
    }
  });

  test(`an erased person's names are in no search and nowhere in the database, on ${database}`, async (t) => {
    const { app, found } = await start(t, { database });
    const claims = { name: 'Xanthippe Quastelbrook', given_name: 'Xanthippe', family_name: 'Quastelbrook' };
    const id = await signIn(app, claims);
    await signIn(app, { ...claims, family_name: 'Quastelbrook-Ives' });
    const place = { files: app.files, url: app.databaseUrl };
    assert.match(await readAllBytes(place), /quastelbrook/i);
    assert.deepEqual(await found('xanth'), ['Xanthippe Quastelbrook']);
    const erased = await eraseUser(
      { store: app.store, secrets: createSecrets(KEYS), clock: app.clock, projects: [app.project] },
      'default',
      id,
    );
    assert.ok(erased.ok);
    for (const typed of ['xanth', 'quastel']) assert.deepEqual(await found(typed), [], typed);
    const rows = await queryDatabase(place, `select * from users where id = '${id}'`);
    assert.equal(rows[0]?.['name_source'], null);
    await app.sweep();
    assert.doesNotMatch(await readAllBytes(place), /quastelbrook|xanthippe/i);
  });
}

test('claims that are no names are left out, and the user is created all the same', async (t) => {
  const { app, names } = await start(t);
  const id = await signIn(app, { name: ['Ann'], given_name: { Ann: 1 }, family_name: 'x'.repeat(5000) });
  assert.deepEqual(await names(id), [undefined, undefined, undefined]);
  await signIn(app, { name: 'Ann\r\nSmith\u202e\u0000', given_name: '\ud800', family_name: true });
  assert.deepEqual(await names(id), ['Ann Smith', undefined, undefined]);
});

test('the claims have the names that the project says', async (t) => {
  const { app, names } = await start(t);
  const [issuer] = app.project.issuers;
  const claims = { ...issuer?.claims, name: 'nickname', givenName: 'https://site.example/first', familyName: 'sn' };
  Object.assign(issuer ?? {}, { claims });
  const named = { ...ANN, nickname: 'Annie', 'https://site.example/first': 'Anna', sn: 'Berg' };
  assert.deepEqual(await names(await signIn(app, named)), ['Annie', 'Anna', 'Berg']);
});

test('with `claims: first`, a later token changes no name', async (t) => {
  const { app, names } = await start(t);
  setClaims(app, 'first');
  const id = await signIn(app, ANN);
  await signIn(app, BERG);
  assert.deepEqual(await names(id), ['Ann Smith', 'Ann', 'Smith']);
});
