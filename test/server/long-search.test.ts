import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Client } from 'pg';
import { CORE_URN } from '../../server/faces/scim/schema/urns.ts';
import type { AccountRows, Search } from '../../server/ports/search.ts';
import { storeOn } from '../../server/store/open.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { WAL_LIMITS } from '../../server/store/sqlite-file.ts';
import { createJobWorker } from '../../server/worker/job-worker.ts';
import { administer, DATABASES, freshDatabase, silent } from '../kit/database.ts';
import { startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** No limit of time that a busy machine could reach. */
const LONG = 600_000;
const SEARCH = `/scim/v2/Users?filter=${encodeURIComponent('displayName co "a"')}&sortBy=emails`;

interface Found {
  readonly totalResults?: number;
  readonly scimType?: string;
  readonly detail?: string;
}

/** A server whose searches that read many rows begin when the test lets them. */
async function startHeld(t: TestContext) {
  const database = await freshDatabase('sqlite', true);
  const path = database.files[0] ?? '';
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const limits = { within: LONG, patience: LONG, waiting: 2, waitingOfOwner: 2 };
  const searches = createJobWorker<Search, AccountRows>({
    name: 'search',
    file: new URL('../kit/held-search-thread.ts', import.meta.url),
    data: { path, walSize: WAL_LIMITS.alarm, flag },
    limits,
    log: silent,
  });
  const held = storeOn(await openSqlite(path, silent, { searches }), () => 0);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= held.close());
  const app = await startApp({
    databaseUrl: database.url,
    through: { store: (store) => ({ ...store, search: held.search }) },
  });
  t.after(async () => {
    await app.close();
    await stop();
    await database.remove();
  });
  const client = await app.client(['users:read', 'users:write'], { trusted: true });
  const make = async (userName: string, displayName: string) =>
    client.send('POST', '/scim/v2/Users', { schemas: [CORE_URN], userName, displayName });
  await make('bo', 'Barbara');
  const letGo = (): void => {
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  };
  return { app, searches, stop, limits, client, make, letGo };
}

test('while a search reads all users, a begin, a look-up and /readyz are answered, and the search finds what came before it', async (t) => {
  const { app, client, make, letGo } = await startHeld(t);
  const order: string[] = [];
  const search = client.send<Found>('GET', SEARCH).finally(() => order.push('search'));
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: 'ann@new.example' });
  order.push('begin');
  const lookup = '/scim/v2/Users?filter=userName%20eq%20%22bo%22';
  assert.equal((await client.send<Found>('GET', lookup)).body.totalResults, 1);
  assert.equal((await app.app.request('https://id.example.com/readyz')).status, 200);
  order.push('readyz');
  await make('cy', 'Cara');
  letGo();
  const { status, body } = await search;
  assert.deepEqual([status, body.totalResults], [200, 2], 'also who was made before the search began');
  assert.deepEqual(order, ['begin', 'readyz', 'search']);
  await make('di', 'Diana');
  assert.equal((await client.send<Found>('GET', SEARCH)).body.totalResults, 3, 'a write is found at once');
});

test('a search that takes too long is tooMany, and the next one is answered', async (t) => {
  const { client, limits, letGo } = await startHeld(t);
  limits.within = 1;
  const late = await client.send<Found>('GET', SEARCH);
  assert.deepEqual([late.status, late.body.scimType], [400, 'tooMany']);
  assert.match(late.body.detail ?? '', /takes too long/);
  limits.within = LONG;
  letGo();
  assert.equal((await client.send<Found>('GET', SEARCH)).status, 200);
});

test('when too many searches wait, one more is 503 with Retry-After, and none is lost', async (t) => {
  const { client, searches, limits, letGo } = await startHeld(t);
  limits.waitingOfOwner = 2;
  const three = [1, 2, 3].map(() => client.send<Found>('GET', SEARCH));
  while (searches.report().waiting < 2) await new Promise(setImmediate);
  const { status, headers } = await client.send('GET', SEARCH);
  assert.equal(status, 503);
  assert.match(headers.get('retry-after') ?? '', /^\d+$/);
  letGo();
  for (const { status: answered } of await Promise.all(three)) assert.equal(answered, 200);
});

test('a stop ends a search in the middle, and waits for none', async (t) => {
  const { client, searches, stop } = await startHeld(t);
  const search = client.send('GET', SEARCH);
  while (searches.report().state !== 'busy') await new Promise(setImmediate);
  await stop();
  assert.equal((await search).status, 503);
});

test('the same condition many times costs what it costs once, and conditions that read all users have a limit', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const client = await app.client(['users:read']);
  const ask = async (terms: readonly string[], by = ' or ') =>
    (await client.send<Found>('GET', `/scim/v2/Users?filter=${encodeURIComponent(terms.join(by))}&sortBy=emails`)).body;
  const many = (count: number, term: (n: number) => string) => Array.from({ length: count }, (_, n) => term(n));
  for (const by of [' or ', ' and '])
    for (const fine of [
      many(24, () => 'name pr'),
      many(48, (n) => (n % 2 ? 'displayName co "a"' : 'DISPLAYNAME co "A"')),
      many(16, () => '(displayName co "a" or (title co "b" or displayName co "a"))'),
      many(16, () => 'not (not (displayName co "a"))'),
      many(20, () => 'emails[type eq "work" and value co "a"]'),
      many(50, (n) => `userName eq "u${n}"`),
      many(40, (n) => `emails.value eq "u${n}@a.example"`),
      many(26, (n) => `displayName eq "u${n}"`),
      many(50, (n) => `id ne "u${n}"`),
      many(26, (n) => `title co "t${n}"`),
    ])
      assert.equal((await ask(fine, by)).totalResults, 0, fine[0]);
  for (const dear of [
    many(40, (n) => `title co "t${n}"`),
    many(40, (n) => `not (title ew "t${n}")`),
    many(31, (n) => `emails.value co "t${n}"`),
    many(31, (n) => `roles[value co "t${n}"]`),
  ]) {
    const { scimType, detail } = await ask(dear);
    assert.deepEqual([scimType, detail], ['tooMany', 'the filter has too many conditions that read all users']);
  }
});

if (DATABASES.includes('postgres'))
  test('on PostgreSQL, long searches have connections of their own, so that other work goes on', async (t) => {
    const app = await startApp({ database: 'postgres' });
    t.after(() => app.close());
    const client = await app.client(['users:read', 'users:write'], { trusted: true });
    const lock = new Client({ connectionString: app.databaseUrl });
    await lock.connect();
    // The database is dropped when the test ends.
    lock.on('error', () => undefined);
    await lock.query('begin; lock table profile_fields in access exclusive mode');
    const searches = Promise.allSettled([1, 2, 3, 4].map(() => client.send<Found>('GET', SEARCH)));
    await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@new.example' });
    const lookup = '/scim/v2/Users?count=0';
    assert.equal((await client.send<Found>('GET', lookup)).status, 200);
    await lock.end();
    for (const search of await searches) assert.equal(search.status, 'fulfilled');
  });

if (DATABASES.includes('postgres'))
  test('on PostgreSQL, a search that takes too long is ended by the database, and a stop ends one in the middle', async (t) => {
    const { url, remove } = await freshDatabase('postgres', true);
    const lock = new Client({ connectionString: url });
    await lock.connect();
    const search: Search = {
      project: 'default',
      where: { at: 'user', field: 'displayName', is: 'co', than: 'a' },
      order: { by: 'createdAt', down: false },
      from: { skip: 0 },
      limit: 1,
      counts: true,
    };
    const limits = { within: 100, patience: LONG, waiting: 2, waitingOfOwner: 2 };
    const [short, long] = [await openPostgres(url, silent, { limits }), await openPostgres(url, silent)];
    t.after(async () => {
      await Promise.all([short.close(), lock.end()]);
      await remove();
    });
    await lock.query('begin; lock table profile_fields in access exclusive mode');
    assert.equal(await short.longSearch(search), null);
    const ended = assert.rejects(long.longSearch(search), { name: 'Unavailable' });
    const isWaiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while ((await administer(url, isWaiting)).length === 0);
    await Promise.all([long.close(), ended]);
  });
