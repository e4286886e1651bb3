// Lists of users at /scim/v2: filters as the database answers them, order, pages by number and by cursor.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ENTERPRISE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { assertError, startScim, type ListBody, type Scim } from './kit.ts';

let scim: Scim;
before(async () => {
  scim = await startScim();
  await scim.make({
    userName: 'Ann',
    externalId: 'X-1',
    displayName: 'Ann Älg',
    title: 'Boss',
    name: { familyName: 'Zett' },
    emails: [
      { value: 'Ann@Work.example', type: 'work', primary: true },
      { value: 'ann@home.example', type: 'home' },
    ],
    phoneNumbers: [{ value: '+358 40 1234567', type: 'mobile' }],
    [ENTERPRISE_URN]: { department: 'Eng', manager: { value: 'usr_9' } },
  });
  scim.app.clock.pass(60_000);
  await scim.make({
    userName: 'bob',
    active: false,
    displayName: 'bob 100%_',
    name: { familyName: 'Abel' },
    emails: [{ value: 'bob@home.example', type: 'work', primary: true }],
    addresses: [{ country: 'FI' }],
  });
  scim.app.clock.pass(60_000);
  await scim.make({ userName: 'cid', displayName: 'Cid', name: { familyName: 'Moor' } });
});
after(() => scim.close());

function get(params: Record<string, string>) {
  return scim.send<ListBody>('GET', `/Users?${new URLSearchParams(params).toString()}`);
}

async function found(filter: string): Promise<readonly string[]> {
  const answer = await get({ filter });
  assert.equal(answer.status, 200, `${filter}: ${JSON.stringify(answer.body)}`);
  return answer.body.Resources.map((r) => String(r['userName']));
}

for (const [filter, names] of [
  ['userName eq "ann"', ['Ann']],
  ['USERNAME EQ "ANN"', ['Ann']],
  ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "ann"', ['Ann']],
  ['userName sw "b"', ['bob']],
  ['userName ne "bob"', ['Ann', 'cid']],
  ['not (userName eq "bob")', ['Ann', 'cid']],
  ['userName gt "b"', ['bob', 'cid']],
  ['externalId eq "X-1"', ['Ann']],
  ['externalId eq "x-1"', []],
  ['externalId pr', ['Ann']],
  ['active eq true', ['Ann', 'cid']],
  ['active eq "False"', ['bob']],
  ['displayName co "ÄLG"', ['Ann']],
  ['displayName co "%"', ['bob']],
  ['displayName ew "%_"', ['bob']],
  ['title pr', ['Ann']],
  ['title eq null', ['bob', 'cid']],
  ['not (title pr)', ['bob', 'cid']],
  ['name.familyName sw "a" or name.familyName sw "m"', ['bob', 'cid']],
  ['name pr', ['Ann', 'bob', 'cid']],
  ['emails co "home.example"', ['Ann', 'bob']],
  ['emails eq "ann@WORK.example"', ['Ann']],
  ['emails.value ew "@work.example"', ['Ann']],
  ['emails[type eq "work" and value co "home"]', ['bob']],
  ['emails.type eq "work" and emails.value co "home"', ['Ann', 'bob']],
  ['emails[primary eq true and not (value sw "bob")]', ['Ann']],
  ['emails.primary eq "True"', ['Ann', 'bob']],
  ['emails pr', ['Ann', 'bob']],
  ['not (emails pr)', ['cid']],
  ['phoneNumbers.value eq "tel:+358-40-1234567"', ['Ann']],
  ['phoneNumbers eq "+358401234567"', ['Ann']],
  [`${ENTERPRISE_URN}:department eq "eng"`, ['Ann']],
  [`${ENTERPRISE_URN}:manager.value pr`, ['Ann']],
  ['urn:contact-change:params:scim:schemas:extension:contacts:2.0:User:emails[verified eq false]', ['Ann', 'bob']],
  ['meta.created gt "2000-01-01T00:00:00Z"', ['Ann', 'bob', 'cid']],
  ['meta.lastModified lt "2000-01-01T00:00:00.8617979-07:00"', []],
  ['meta.resourceType eq "User"', ['Ann', 'bob', 'cid']],
  ['schemas eq "urn:ietf:params:scim:schemas:core:2.0:User"', ['Ann', 'bob', 'cid']],
  ['userName eq "bob" or title pr and userName eq "nobody"', ['bob']],
  ['(userName eq "bob" or title pr) and userName eq "nobody"', []],
  ['id eq "usr_nobody"', []],
] as const) {
  test(`the filter ${filter} finds ${names.join(', ') || 'nobody'}`, async () => {
    assert.deepEqual([...(await found(filter))].sort(), names);
  });
}

for (const filter of [
  'nonsense eq "x"',
  'userName',
  'userName eq bob',
  'userName xx "x"',
  'userName eq 1',
  'active gt true',
  'active eq "perhaps"',
  'active co "t"',
  'meta.created gt "yesterday"',
  'meta.created co "2000"',
  'name eq "x"',
  'emails[nonsense eq "x"]',
  'emails[value eq 1]',
  'emails.primary gt true',
  'name[familyName eq "x"]',
  'password eq "x"',
  '__proto__ pr',
  `${'('.repeat(500)}title pr`,
  '',
]) {
  test(`the filter ${filter.slice(0, 40) || 'of nothing'} is refused as invalidFilter`, async () => {
    assertError(await get({ filter }), 400, 'invalidFilter');
  });
}

test('users stand in the order that is asked for, who has nothing to sort by last', async () => {
  const order = async (params: Record<string, string>) =>
    (await get(params)).body.Resources.map((r) => String(r['userName']));
  assert.deepEqual(await order({}), ['Ann', 'bob', 'cid']);
  assert.deepEqual(await order({ sortBy: 'userName', sortOrder: 'descending' }), ['cid', 'bob', 'Ann']);
  assert.deepEqual(await order({ sortBy: 'NAME.familyname' }), ['bob', 'cid', 'Ann']);
  assert.deepEqual(await order({ sortBy: 'emails' }), ['Ann', 'bob', 'cid']);
  assert.equal((await order({ sortBy: 'title', sortOrder: 'descending' }))[0], 'Ann');
  assertError(await get({ sortBy: 'nonsense' }), 400, 'invalidPath');
  assertError(await get({ sortBy: 'addresses' }), 400, 'invalidPath');
  assertError(await get({ sortBy: 'userName', sortOrder: 'sideways' }), 400, 'invalidValue');
});

test('pages go by number: a start below one is one, a count below zero zero, and zero only counts', async () => {
  const page = async (params: Record<string, string>) => {
    const { Resources, totalResults, itemsPerPage, startIndex } = (await get(params)).body;
    assert.equal(itemsPerPage, Resources.length);
    return [totalResults, startIndex, ...Resources.map((r) => r['userName'])];
  };
  assert.deepEqual(await page({ startIndex: '2', count: '1' }), [3, 2, 'bob']);
  assert.deepEqual(await page({ startIndex: '-7', count: '1' }), [3, 1, 'Ann']);
  assert.deepEqual(await page({ startIndex: '9', count: '1' }), [3, 9]);
  assert.deepEqual(await page({ count: '0' }), [3, 1]);
  assert.deepEqual(await page({ count: '-1' }), [3, 1]);
  assert.deepEqual(await page({ count: '9999999' }), [3, 1, 'Ann', 'bob', 'cid']);
  assertError(await get({ count: 'many' }), 400, 'invalidValue');
  assertError(await get({ startIndex: '1.5' }), 400, 'invalidValue');
  assertError(await scim.send('GET', '/Users?count=1&count=2'), 400, 'invalidValue');
});

test('a list shows of each user what is asked for', async () => {
  const { body } = await get({ attributes: 'userName', count: '1' });
  assert.deepEqual(Object.keys(body.Resources[0] ?? {}).sort(), ['id', 'schemas', 'userName']);
});

test('a walk by cursor meets everybody once, and names the next page on all but the last', async () => {
  for (const sort of [{}, { sortBy: 'title' }, { sortBy: 'name.familyName', sortOrder: 'descending' }]) {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 1; ; pages++) {
      const { status, body } = await get({ ...sort, count: '1', cursor });
      assert.equal(status, 200, JSON.stringify(body));
      assert.equal(body.startIndex, undefined);
      seen.push(...body.Resources.map((r) => String(r['userName'])));
      if (body.nextCursor === undefined) {
        assert.equal(pages, 3);
        break;
      }
      assert.match(body.nextCursor, /^[A-Za-z0-9._~-]+$/);
      cursor = body.nextCursor;
    }
    assert.deepEqual([...seen].sort(), ['Ann', 'bob', 'cid']);
  }
});

test('a list by number has no cursor', async () => {
  assert.equal((await get({ count: '1' })).body.nextCursor, undefined);
});

test('a cursor is good for its own list alone, and not for ever', async () => {
  const of = { filter: 'userName pr', count: '1' };
  const { nextCursor = '' } = (await get({ ...of, cursor: '' })).body;
  assert.equal((await get({ ...of, cursor: nextCursor })).status, 200);
  for (const other of [
    { ...of, filter: 'title pr' },
    { ...of, count: '2' },
    { ...of, sortBy: 'title' },
    { count: '1' },
  ])
    assertError(await get({ ...other, cursor: nextCursor }), 400, 'invalidCursor');
  const turned = nextCursor.slice(0, -1) + (nextCursor.endsWith('A') ? 'B' : 'A');
  const front = (nextCursor.startsWith('A') ? 'B' : 'A') + nextCursor.slice(1);
  for (const cursor of [front, `${turned}AAAA`, 'x', '../..', 'ä', 'x'.repeat(9000)])
    assertError(await get({ ...of, cursor }), 400, 'invalidCursor');
  assertError(await get({ ...of, cursor: '', startIndex: '1' }), 400, 'invalidCursor');
  assertError(await get({ ...of, cursor: '', count: 'x' }), 400, 'invalidCount');
  assert.ok(!Buffer.from(nextCursor, 'base64url').toString('latin1').includes('usr_'), 'it shows nothing of anybody');
  // Tokens live no longer than cursors: whoever comes later comes with another.
  scim.app.clock.pass(61 * 60_000);
  const later = await scim.app.client(['users:read']);
  const query = new URLSearchParams({ ...of, cursor: nextCursor }).toString();
  assertError(await later.send('GET', `/scim/v2/Users?${query}`), 400, 'expiredCursor');
});

for (const path of ['/.search', '/Users/.search']) {
  test(`a search by POST to ${path} is the same list`, async () => {
    const later = await scim.app.client(['users:read']);
    const search = (body: object) =>
      later.send<ListBody>('POST', `/scim/v2${path}`, {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
        ...body,
      });
    const answer = await search({
      filter: 'emails pr',
      attributes: ['userName'],
      sortBy: 'userName',
      startIndex: 1,
      count: 1,
    });
    assert.equal(answer.status, 200);
    assert.equal(answer.body.totalResults, 2);
    assert.deepEqual(
      answer.body.Resources.map((r) => r['userName']),
      ['Ann'],
    );
    const walk = await search({ cursor: '', count: 2 });
    assert.equal((await search({ cursor: walk.body.nextCursor ?? '', count: 2 })).body.Resources.length, 1);
    assertError(await search({ filter: 7 }), 400, 'invalidValue');
    assertError(await search({ attributes: [7] }), 400, 'invalidValue');
    assertError(await later.send('POST', `/scim/v2${path}`, {}), 400, 'invalidSyntax');
  });
}
