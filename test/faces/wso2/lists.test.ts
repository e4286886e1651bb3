// Owns what WSO2's lists of addresses do, and how they go together with the primary one. Not the primary alone: primary.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ENTERPRISE,
  NEW,
  OLD,
  OTHER,
  PHONE,
  WSO2,
  app,
  client,
  patch,
  press,
  primary,
  refused,
  sentTo,
  start,
  user,
  verified,
  withOther,
  withPhone,
  type User,
} from './kit.ts';

const all = (emailAddresses: unknown) => patch({ [WSO2]: { emailAddresses } });

test('one new address in the verified list waits, and stands beside the others once it is proved', async () => {
  await start();
  const said = await verified([OLD, OTHER]);
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: OTHER }]);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
  await press(OTHER);
  const now = await user();
  assert.deepEqual(now.emails, [OLD]);
  assert.equal(now[WSO2].verifiedEmailAddresses, `${OLD},${OTHER}`);
});

test('two new addresses in the verified list are one too many', async () => {
  await start();
  await refused(verified(`${OLD},${NEW},${OTHER}`), 'UEV-10003');
  assert.equal((await sentTo(NEW)) + (await sentTo(OTHER)), 0);
});

test('a verified list that says nothing new sends nothing and ends nothing', async () => {
  await start();
  await primary(NEW);
  const said = await verified(OLD.toUpperCase());
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  assert.equal(await sentTo(NEW), 1);
});

test('a change of the primary address beats one of the verified list in the same request', async () => {
  await start();
  const said = await patch({
    emails: [{ primary: true, value: NEW }],
    [WSO2]: { verifiedEmailAddresses: [OLD, OTHER] },
  });
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  assert.equal(await sentTo(OTHER), 0);
});

test('a new address in the list of all is there at once, unverified, and can be verified from there', async () => {
  await start();
  const said = await all(`${OLD}, ${OTHER}`);
  assert.equal(said.body[WSO2].emailAddresses, `${OLD},${OTHER}`);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
  assert.equal(await sentTo(OTHER), 0);
  await verified([OLD, OTHER]);
  await press(OTHER);
  assert.equal((await user())[WSO2].verifiedEmailAddresses, `${OLD},${OTHER}`);
});

test('an unverified primary address is sent nothing where only the list of all is written', async () => {
  await start({}, { email_verified: false });
  const said = await all([OLD, OTHER]);
  assert.equal(said.status, 200);
  assert.deepEqual(said.body[ENTERPRISE], {});
  assert.deepEqual(said.body.emails, [OLD]);
  assert.equal((await sentTo(OLD)) + (await sentTo(OTHER)), 0);
});

test('an address that leaves the list of all leaves the verified list', async () => {
  await start();
  await withOther();
  const said = await all([OLD]);
  assert.equal(said.body[WSO2].emailAddresses, OLD);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
});

test('a list of all without the primary address is refused, and so is a verified one', async () => {
  await start();
  await withOther();
  await refused(all([OTHER]), 'UEV-10005');
  await refused(verified([OTHER]), 'UEV-10006');
  assert.equal((await user())[WSO2].verifiedEmailAddresses, `${OLD},${OTHER}`);
});

test('add and remove at a list say what comes and what goes', async () => {
  await start();
  await patch({ [WSO2]: { emailAddresses: [OTHER] } }, 'Add');
  assert.equal((await user())[WSO2].emailAddresses, `${OLD},${OTHER}`);
  await patch(NEW, 'add', `${WSO2}:verifiedEmailAddresses`);
  assert.deepEqual((await user())[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  await patch(undefined, 'REMOVE', `${WSO2}:emailAddresses[value eq "${OTHER}"]`);
  assert.equal((await user())[WSO2].emailAddresses, OLD);
});

test('where one address is allowed the lists are refused, and the primary one takes the place of the old', async () => {
  await start({ max: 1 });
  await refused(verified(`${OLD},${OTHER}`), 'UEV-10004');
  await refused(all([OLD, OTHER]), 'UEV-10004');
  await primary(NEW);
  await press(NEW);
  const { emails, [WSO2]: lists } = await user();
  assert.deepEqual(emails, [NEW]);
  assert.deepEqual(lists, { emailAddresses: NEW, verifiedEmailAddresses: NEW, emailVerified: true });
});

test('whoever sends back what was answered with another primary address changes that and no more', async () => {
  for (const max of [1, 5]) {
    await start({ max });
    const got = await user();
    const said = await client.send<User>('PUT', '/scim2/Users/ann', {
      ...got,
      emails: [NEW],
      name: { givenName: 'Ann' },
    });
    assert.equal(said.status, 200, JSON.stringify(said.body));
    assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
    assert.equal(said.body[WSO2].emailAddresses, OLD);
    assert.deepEqual(said.body.name, { givenName: 'Ann' });
    if (max === 1) await app.close();
  }
});

test('an address of a type is there at once, unverified, beside the primary one', async () => {
  await start();
  const said = await patch({ emails: [OLD, { type: 'work', value: OTHER }] });
  assert.deepEqual(said.body.emails, [OLD, { type: 'work', value: OTHER }]);
  assert.equal(said.body[WSO2].verifiedEmailAddresses, OLD);
  await patch(NEW, 'replace', 'emails[type eq "work"].value');
  assert.deepEqual((await user()).emails, [OLD, { type: 'work', value: NEW }]);
  await patch(undefined, 'remove', 'emails[type eq "work"]');
  assert.deepEqual((await user()).emails, [OLD]);
});

test('an address that a directory wrote under several types is shown under each, and removing one leaves the others', async () => {
  await start();
  const directory = await app.client(['users:read', 'users:write'], { trusted: true });
  const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
  const put = await directory.send('PUT', '/scim/v2/Users/ann', {
    schemas: [core],
    userName: 'ann',
    emails: [
      { value: OLD, type: 'work', primary: true },
      { value: OLD, type: 'home' },
      { value: OTHER, type: 'other' },
    ],
    phoneNumbers: [
      { value: PHONE, type: 'work', primary: true },
      { value: PHONE, type: 'mobile' },
    ],
  });
  assert.equal(put.status, 200, JSON.stringify(put.body));
  const typed = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([type, value]) => ({ type, value }));
  const all = [OLD, ...typed(['work', OLD], ['home', OLD], ['other', OTHER])];
  assert.deepEqual((await user()).emails, all);
  assert.deepEqual((await user()).phoneNumbers, typed(['mobile', PHONE], ['work', PHONE]));
  const back = await client.send<User>('PUT', '/scim2/Users/ann', { ...(await user()) });
  assert.deepEqual([back.status, back.body.emails], [200, all], 'who sends back what was read changes nothing');
  await patch(undefined, 'remove', 'emails[type eq "home"]');
  assert.deepEqual((await user()).emails, [OLD, ...typed(['work', OLD], ['other', OTHER])]);
  app.clock.pass(1000);
  await patch(NEW, 'replace', 'emails[type eq "work"].value');
  assert.deepEqual((await user()).emails, [OLD, ...typed(['other', OTHER], ['work', NEW])]);
  await patch(OTHER, 'replace', 'emails[type eq "home"].value');
  assert.deepEqual((await user()).emails, [OLD, ...typed(['other', OTHER], ['home', OTHER], ['work', NEW])]);
  assert.equal((await user())[WSO2].emailAddresses, [OLD, OTHER, NEW].join(','));
  await patch(undefined, 'remove', 'emails[type eq "other"]');
  await patch(undefined, 'remove', 'emails[type eq "home"]');
  assert.deepEqual((await user()).emails, [OLD, ...typed(['work', NEW])]);
});

test('a client that creates a user writes an address under each type that it names', async () => {
  await start();
  const made = await client.send<User>('POST', '/scim2/Users', {
    userName: 'pat',
    emails: [OTHER, { type: 'work', value: OTHER }, { type: 'home', value: OTHER }],
  });
  assert.deepEqual(
    [made.status, made.body.emails],
    [201, [OTHER, { type: 'work', value: OTHER }, { type: 'home', value: OTHER }]],
  );
});

test('an element without an address counts as left out, and an empty one of a type takes that type away', async () => {
  await start({}, withPhone);
  await patch({ emails: [OLD, { type: 'work', value: OTHER }] });
  const stood = await user();
  for (const [op, emails] of [
    ['add', [null, '', { value: '', type: 'home' }, { type: 'other' }]],
    ['add', [{ value: null, type: 'work' }]],
    ['add', ''],
    ['replace', [{ type: 'work' }]],
    ['replace', [{ primary: true }]],
    ['replace', [OLD, null, '', {}, { value: '', type: 'home' }]],
  ] as const) {
    const { status, body } = await patch({ emails }, op);
    assert.deepEqual([status, body.emails], [200, stood.emails], JSON.stringify([op, emails]));
  }
  const { status, body } = await patch({ phoneNumbers: [{ value: '', type: 'mobile' }] }, 'add');
  assert.deepEqual([status, body.phoneNumbers], [200, stood.phoneNumbers]);
  const gone = await patch({ emails: [{ value: '', type: 'work' }] });
  assert.deepEqual([gone.status, gone.body.emails], [200, [OLD]]);
});
