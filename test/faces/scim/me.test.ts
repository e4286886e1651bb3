// A person at /scim/v2/Me, and clients that are not trusted: what would become primary waits until it is proved.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { tokenIn } from '../../kit/inbox.ts';
import { CONTACTS_URN, CORE_URN, ENTERPRISE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { assertError, patchOf, startScim, type Body, type Scim } from './kit.ts';
import { freshSignIn, strongSignIn } from '../../kit/sign-in.ts';

let scim: Scim;
before(async () => {
  scim = await startScim({ trusted: false });
});
after(() => scim.close());

const PRIMARY = 'emails[primary eq true].value';
const primaryOf = (body: Body) => body.emails?.find(({ primary }) => primary)?.value;
const waiting = (body: Body) =>
  (body[CONTACTS_URN] as { pendingEmails?: { value: string }[] } | undefined)?.pendingEmails?.map(({ value }) => value);

test('a person reads themselves at /Me, where the answer says where they always are', async () => {
  const ann = scim.app.person('ann');
  const me = await ann.send<Body>('GET', '/scim/v2/Me');
  assert.equal(me.status, 200, JSON.stringify(me.body));
  assert.equal(me.headers.get('location'), `https://id.example.com/scim/v2/Users/${me.body.id}`);
  assert.equal(me.body.meta.location, me.headers.get('location'));
  assert.equal(primaryOf(me.body), 'ann@old.example');
  const same = await ann.send<Body>('GET', `/scim/v2/Users/${me.body.id}`);
  assert.deepEqual(same.body, me.body);
  const tag = { 'if-none-match': me.body.meta.version };
  assert.equal((await ann.send('GET', '/scim/v2/Me', undefined, tag)).status, 304);
});

test('the primary that a person writes waits until it is proved, and is shown as waiting', async () => {
  const bea = scim.app.person('bea', strongSignIn());
  const { body: before } = await bea.send<Body>('GET', '/scim/v2/Me');
  const op = patchOf({ op: 'replace', path: PRIMARY, value: 'bea@new.example' });
  const asked = await bea.send<Body>('PATCH', '/scim/v2/Me', op);
  assert.equal(asked.status, 200, JSON.stringify(asked.body));
  assert.equal(primaryOf(asked.body), 'bea@old.example');
  assert.deepEqual(waiting(asked.body), ['bea@new.example']);
  assert.notEqual(asked.body.meta.version, before.meta.version, 'what waits is part of the version');
  assertError(await bea.send('PATCH', '/scim/v2/Me', op, { 'if-match': before.meta.version }), 412);
  const code = await scim.app.codeTo('bea@new.example');
  const [change] = (await bea.me()).changes;
  assert.ok(change);
  assert.equal((await bea.prove(change, code)).status, 200);
  const { body: done } = await bea.send<Body>('GET', '/scim/v2/Me');
  assert.equal(primaryOf(done), 'bea@new.example');
  assert.equal(waiting(done), undefined);
  const known = (done[CONTACTS_URN] as { emails: { value: string; verified: boolean }[] }).emails;
  assert.ok(known.some(({ value, verified }) => value === 'bea@new.example' && verified));
});

test('a client that is not trusted starts the same proof, and one that is does not', async () => {
  const cat = scim.app.person('cat');
  const { id } = (await cat.send<Body>('GET', '/scim/v2/Me')).body;
  const asked = await scim.patch(id, { op: 'replace', path: PRIMARY, value: 'cat@new.example' });
  assert.equal(asked.status, 200, JSON.stringify(asked.body));
  assert.equal(primaryOf(asked.body), 'cat@old.example');
  assert.deepEqual(waiting(asked.body), ['cat@new.example']);
  const trusted = await scim.app.client(['users:read', 'users:write'], { trusted: true });
  const op = patchOf({ op: 'replace', path: PRIMARY, value: 'cat@newer.example' });
  const done = await trusted.send<Body>('PATCH', `/scim/v2/Users/${id}`, op);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.equal(primaryOf(done.body), 'cat@newer.example');
});

test('a person writes what is theirs to say', async () => {
  const dan = scim.app.person('dan', strongSignIn());
  const op = patchOf({
    op: 'add',
    value: {
      displayName: 'Dan',
      name: { givenName: 'Dan' },
      locale: 'fi-FI',
      photos: [{ value: 'https://x.example/p' }],
    },
  });
  const done = await dan.send<Body>('PATCH', '/scim/v2/Me', op);
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.equal(done.body['displayName'], 'Dan');
  const replaced = await dan.send<Body>('PUT', '/scim/v2/Me', { ...done.body, displayName: 'Daniel' });
  assert.equal(replaced.status, 200, JSON.stringify(replaced.body));
  assert.equal(replaced.body['displayName'], 'Daniel');
});

for (const [what, value] of [
  ['userName', { userName: 'boss' }],
  ['externalId', { externalId: 'x' }],
  ['active', { active: false }],
  ['userType', { userType: 'Employee' }],
  ['title', { title: 'Boss' }],
  ['roles', { roles: [{ value: 'admin' }] }],
  ['entitlements', { entitlements: [{ value: 'all' }] }],
  ['groups', { groups: [{ value: 'admins' }] }],
  ['the enterprise extension', { [ENTERPRISE_URN]: { department: 'Board' } }],
  ['a foreign extension', { 'urn:example:shop:2.0:User': { card: 'gold' } }],
  ['which contacts are verified', { [CONTACTS_URN]: { emails: [{ value: 'ann@old.example', verified: true }] } }],
] as const) {
  test(`a person does not write ${what} of themselves`, async () => {
    const ann = scim.app.person('ann', strongSignIn());
    const { body: before } = await ann.send<Body>('GET', '/scim/v2/Me');
    assertError(await ann.send('PATCH', '/scim/v2/Me', patchOf({ op: 'add', value })), 400, 'mutability');
    assert.deepEqual((await ann.send<Body>('GET', '/scim/v2/Me')).body, before);
  });
}

test('a person is shown nobody else, no list, and erases nobody', async () => {
  const ann = scim.app.person('ann');
  const eve = scim.app.person('eve', strongSignIn());
  const { id } = (await ann.send<Body>('GET', '/scim/v2/Me')).body;
  const op = patchOf({ op: 'add', value: { displayName: 'x' } });
  assertError(await eve.send('GET', `/scim/v2/Users/${id}`), 403);
  assertError(await eve.send('PATCH', `/scim/v2/Users/${id}`, op), 403);
  assertError(await eve.send('PUT', `/scim/v2/Users/${id}`, { schemas: [CORE_URN] }), 403);
  assertError(await eve.send('DELETE', `/scim/v2/Users/${id}`), 403);
  assertError(await eve.send('GET', '/scim/v2/Users'), 403);
  assertError(await eve.send('POST', '/scim/v2/Users/.search', {}), 403);
  assertError(await eve.send('POST', '/scim/v2/Users', { userName: 'x' }), 403);
  assertError(await eve.send('DELETE', '/scim/v2/Me'), 403);
  assertError(await scim.send('GET', '/Me'), 403);
});

test('an address that another has and one that nobody has are answered alike', async () => {
  scim.app.person('fay', strongSignIn());
  await scim.app.person('fay').me();
  const ask = async (sub: string, value: string) => {
    const person = scim.app.person(sub, strongSignIn());
    await person.me();
    const answer = await person.send<Body>('PATCH', '/scim/v2/Me', patchOf({ op: 'replace', path: PRIMARY, value }));
    return [answer.status, primaryOf(answer.body) === `${sub}@old.example`, waiting(answer.body)];
  };
  assert.deepEqual(await ask('gus', 'fay@old.example'), [200, true, ['fay@old.example']]);
  assert.deepEqual(await ask('hal', 'free@old.example'), [200, true, ['free@old.example']]);
});

test('an address that a system mistyped is wanted no more once it writes the old one back; what its person asked for is', async () => {
  const dan = scim.app.person('dan', strongSignIn());
  const { id } = (await dan.send<Body>('GET', '/scim/v2/Me')).body;
  const write = (value: string) => scim.patch(id, { op: 'replace', path: PRIMARY, value });
  assert.deepEqual(waiting((await write('dan@mistyped.example')).body), ['dan@mistyped.example']);
  const token = tokenIn(await scim.app.mailTo('dan@mistyped.example'));
  assert.equal(waiting((await scim.patch(id, { op: 'replace', path: 'title', value: 'emails' })).body)?.length, 1);
  assert.equal(waiting((await write('dan@old.example')).body), undefined);
  assert.equal((await dan.send('POST', '/v1/links/confirm', { token })).status, 409);

  await dan.begin({ kind: 'email', value: 'dan@new.example' });
  assert.deepEqual(waiting((await write('dan@old.example')).body), ['dan@new.example']);
});

test('whoever would have to sign in anew for a change cannot put an address beside one’s own either', async () => {
  await scim.app.person('eva').me();
  const stale = scim.app.person('eva', strongSignIn({ authAgo: 3600 }));
  const op = patchOf({ op: 'add', path: 'emails', value: [{ value: 'eva@other.example' }] });
  const answer = await stale.send<Body>('PATCH', '/scim/v2/Me', op);
  assertError(answer, 401);
  assert.match(answer.headers.get('www-authenticate') ?? '', /insufficient_user_authentication/);
  const label = patchOf({ op: 'add', path: 'emails[primary eq true].type', value: 'home' });
  assert.equal((await stale.send('PATCH', '/scim/v2/Me', label)).status, 200);
  const fresh = scim.app.person('eva', strongSignIn());
  assert.equal((await fresh.send('PATCH', '/scim/v2/Me', op)).status, 200);
});

test('the language of one’s messages takes a fresh sign-in, so that a thief cannot choose one that the owner cannot read', async () => {
  const write = (signIn: Readonly<Record<string, unknown>>, path: string, value: string) =>
    scim.app.person('lea', signIn).send('PATCH', '/scim/v2/Me', patchOf({ op: 'replace', path, value }));
  assert.equal((await write({}, 'preferredLanguage', 'ar')).status, 401);
  assert.equal((await write({}, 'nickName', 'Lee')).status, 200);
  assert.equal((await write(freshSignIn(), 'preferredLanguage', 'ar')).status, 200);
});
