import assert from 'node:assert/strict';
import { chmodSync, closeSync, copyFileSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync, writeSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, test } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { Log, LogData } from '../../server/ports/log.ts';
import { openStore, storeOn } from '../../server/store/open.ts';
import { nodeTrouble, openSqlite } from '../../server/store/sqlite.ts';
import { DATABASES, freshDatabase, openTestStore, silent } from '../kit/database.ts';
import type { TestContext } from 'node:test';
import { claim } from './courier.ts';
import { change, identity, message, settled, user } from './rows.ts';

const clock = (): number => 1000;

async function sqlite(t: TestContext, log: Log = silent) {
  const opened = await openTestStore('sqlite', clock, log);
  t.after(opened.close);
  return { ...opened, file: opened.files[0] ?? '' };
}

async function sqlitePath(t: TestContext): Promise<string> {
  const { files, remove } = await freshDatabase('sqlite');
  t.after(remove);
  return files[0] ?? '';
}

/** As an operator does who restores a backup without stopping the server. */
function replaceByCopy(file: string): void {
  copyFileSync(file, `${file}.copy`);
  renameSync(`${file}.copy`, file);
}

test('a lock that another process holds is answered Unavailable within five seconds, reads go on, nothing stalls (F10)', async (t) => {
  const logged: [string, LogData | undefined][] = [];
  const { store, file } = await sqlite(t, { ...silent, warn: (event, data) => logged.push([event, data]) });
  await settled(store, 'usr_ann');
  const other = new Sqlite(file);
  t.after(() => other.close());
  other.exec('begin immediate');
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const start = performance.now();
  const waiting = Array.from({ length: 8 }, () =>
    store.write(async (tx) => {
      await tx.users.touch('usr_ann', 2000);
    }),
  );
  const first = Promise.race(waiting).catch(() => 'a write');
  const read = store.read(async (tx) => (await tx.users.get('usr_ann'))?.id);
  assert.equal(await Promise.race([first, read]), 'usr_ann', 'a read is answered while writes wait');
  const writes = await Promise.allSettled(waiting);
  // Without what a busy machine held up this process, at worst in the last of its waits.
  const took = performance.now() - start - delay.max / 1e6;
  delay.disable();
  for (const write of writes) {
    assert.equal(write.status, 'rejected');
    assert.equal(write.reason.name, 'Unavailable');
    assert.equal(write.reason.retryAfter, 1);
  }
  assert.ok(took < 5000, `took ${took} ms`);
  assert.equal((await store.read((tx) => tx.users.get('usr_ann')))?.version, 1);
  assert.deepEqual(logged[0], ['database-busy', { code: 'SQLITE_BUSY' }]);
  other.exec('rollback');
  await store.write((tx) => tx.users.touch('usr_ann', 2000));
});

for (const kind of DATABASES)
  test(`a work that always collides runs again until its time is over, and ends as Unavailable with nothing written, on ${kind}`, async (t) => {
    const { store, close } = await openTestStore(kind, clock);
    t.after(close);
    await settled(store, 'usr_ann');
    // Each run takes 300 ms of the 4500 ms that a work has, however busy the machine is.
    const start = performance.now();
    let runs = 0;
    t.mock.method(performance, 'now', () => start + runs * 300);
    await assert.rejects(
      store.write(async (tx) => {
        await tx.users.create(user('usr_bob'), identity('usr_ann')).finally(() => (runs += 1));
      }),
      { name: 'Unavailable', retryAfter: 1 },
    );
    t.mock.restoreAll();
    assert.equal(runs, 15);
    assert.equal(await store.read((tx) => tx.users.get('usr_bob')), undefined);
  });

describe('what can go wrong with an SQLite file', () => {
  test('a write that meets a lock waits for its end (F10)', async (t) => {
    const { store, file } = await sqlite(t);
    await settled(store, 'usr_ann');
    const other = new Sqlite(file);
    t.after(() => other.close());
    other.exec('begin immediate');
    const write = store.write((tx) => tx.users.touch('usr_ann', 2000));
    await store.read((tx) => tx.users.get('usr_ann'));
    other.exec('commit');
    await write;
    assert.equal((await store.read((tx) => tx.users.get('usr_ann')))?.version, 2);
  });

  test('who reads and then writes is a writer from the start: no snapshot is too old to be written on (F11)', async (t) => {
    const said: string[] = [];
    const log = { ...silent, warn: (_: string, data?: LogData) => said.push(String(data?.['code'])) };
    const { store, url } = await sqlite(t, log);
    await settled(store, 'usr_ann');
    const other = await openStore({ url, clock, log });
    t.after(() => other.close());
    let runs = 0;
    const waits: Promise<unknown>[] = [];
    await store.write(async (tx) => {
      runs += 1;
      await tx.users.lock('usr_ann');
      // Another process writes between our reading and our writing: it would make our snapshot an old one.
      waits.push(other.write((their) => their.users.touch('usr_ann', 2000)));
      for (let turn = 0; turn < 20; turn++) await tx.contacts.of('usr_ann');
      await tx.users.touch('usr_ann', 3000);
    });
    await Promise.all(waits);
    assert.equal(runs, 1, 'it is never run again');
    assert.equal((await store.read((tx) => tx.users.get('usr_ann')))?.version, 3);
    assert.deepEqual(said, []);
  });

  test('a full disk is Unavailable at once and leaves nothing half done; with room again it works by itself (F12)', async (t) => {
    const path = await sqlitePath(t);
    const database = await openSqlite(path, silent);
    const store = storeOn(database, clock);
    t.after(() => store.close());
    await settled(store, 'usr_ann');
    const pages = Number(database.connection.pragma('page_count', { simple: true }));
    database.connection.pragma(`max_page_count = ${pages}`);
    let made = 0;
    const begin = () =>
      store.write(async (tx) => {
        const id = `chg_${made}`;
        const begun = change(id, 'usr_ann', { proofs: [], place: 'x'.repeat(2000) });
        await tx.outbox.enqueue([message(`msg_${made}`, begun)]);
        await tx.changes.save([begun]);
      });
    await assert.rejects(
      async () => {
        for (; made < 100; made++) await begin();
      },
      { name: 'Unavailable', retryAfter: 5 },
    );
    assert.equal((await store.read((tx) => tx.changes.waiting('usr_ann'))).length, made);
    assert.equal(
      (await claim(store, { lane: 'email', now: 2000, lease: 1, limit: 200 }).catch(() => null))?.length ?? made,
      made,
    );
    database.connection.pragma('max_page_count = 1000000');
    await begin();
    assert.equal((await store.read((tx) => tx.changes.waiting('usr_ann'))).length, made + 1);
  });

  test('the file and what lies beside it are for its owner alone', async (t) => {
    const { store, files } = await sqlite(t);
    await settled(store, 'usr_ann');
    for (const file of files) assert.equal(statSync(file).mode & 0o777, 0o600, file);
  });

  test('a file that others could read is taken from them, and said so', async (t) => {
    const path = await sqlitePath(t);
    writeFileSync(path, '');
    chmodSync(path, 0o644);
    const said: string[] = [];
    const store = await openStore({
      url: `sqlite:${path}`,
      clock,
      log: { ...silent, warn: (event) => said.push(event) },
    });
    t.after(() => store.close());
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual(said, ['database-file-made-private']);
  });

  test('closing writes the log back into the file and leaves nothing beside it', async (t) => {
    const path = await sqlitePath(t);
    const store = await openStore({ url: `sqlite:${path}`, clock, log: silent });
    const write = settled(store, 'usr_ann');
    await store.close();
    await write;
    assert.equal(existsSync(`${path}-wal`), false);
    assert.match(readFileSync(path, 'latin1'), /usr_ann/);
  });

  for (const [what, change] of [
    ['was deleted', (file: string) => rmSync(file)],
    ['was moved', (file: string) => renameSync(file, `${file}.old`)],
    ['was replaced by a copy', replaceByCopy],
    ['has lost its write-ahead log', (file: string) => rmSync(`${file}-wal`)],
  ] as const)
    test(`a file that ${what} under the server takes no write, is not ready, and the log says why (F13)`, async (t) => {
      const logged: (LogData | undefined)[] = [];
      const { store, file } = await sqlite(t, { ...silent, error: (_, data) => logged.push(data) });
      await settled(store, 'usr_ann');
      await store.ready();
      change(file);
      const words = /The database file was (?:deleted|replaced) while it was open/;
      await assert.rejects(
        store.write((tx) => tx.users.touch('usr_ann', 2000)),
        { name: 'Unavailable', reason: words },
      );
      await assert.rejects(store.ready(), { code: 'replaced', reason: words });
      assert.match(String(logged[0]?.['reason']), words);
      assert.equal((await store.read((tx) => tx.users.get('usr_ann')))?.version, 1);
    });

  test('a write that was under way when the file was replaced is not acknowledged (F13)', async (t) => {
    const { store, file } = await sqlite(t);
    await settled(store, 'usr_ann');
    const write = store.write(async (tx) => {
      await tx.users.touch('usr_ann', 2000);
      replaceByCopy(file);
    });
    await assert.rejects(write, { name: 'Unavailable' });
  });

  test('a write-ahead log that a long reader keeps growing is told, is bounded, and shrinks when the reader ends (F14)', async (t) => {
    // With the schema in it, for a migration itself makes the log large.
    const { files, remove } = await freshDatabase('sqlite', true);
    t.after(remove);
    const path = files[0] ?? '';
    const warned: string[] = [];
    const [alarm, max] = [200_000, 600_000];
    const database = await openSqlite(
      path,
      { ...silent, warn: (event) => warned.push(event) },
      { limits: { alarm, max } },
    );
    const store = storeOn(database, clock);
    t.after(() => store.close());
    await settled(store, 'usr_ann');
    const reader = new Sqlite(path, { readonly: true });
    t.after(() => reader.close());
    reader.exec('begin');
    reader.prepare('select count(*) from users').get();
    const size = () => statSync(`${path}-wal`).size;
    await assert.rejects(
      async () => {
        for (let n = 0; n < 1000; n++) await store.write((tx) => tx.users.touch('usr_ann', 2000 + n));
      },
      { name: 'Unavailable', reason: /write-ahead log is full.*reading the database/ },
    );
    assert.ok(size() < max + 200_000, `${size()}`);
    await assert.rejects(store.ready(), { code: 'wal-full' });
    assert.deepEqual(warned, ['database-wal-large', 'database-wal-large'], 'once, and again when it has doubled');
    reader.exec('rollback');
    // The server tries again to shrink the log once a second.
    while (
      await store.ready().then(
        () => false,
        () => true,
      )
    );
    await store.write((tx) => tx.users.touch('usr_ann', 9000));
    assert.ok(size() <= alarm, `${size()}`);
  });

  test('a file that is locked, read-only or damaged is not ready, and the first two end by themselves (F13)', async (t) => {
    const path = await sqlitePath(t);
    const logged: string[] = [];
    const database = await openSqlite(path, { ...silent, error: (event) => logged.push(event) });
    const store = storeOn(database, clock);
    t.after(() => store.close());
    await settled(store, 'usr_ann');
    await Promise.all([store.ready(), store.ready()]);
    const { connection } = database;

    const other = new Sqlite(path);
    other.exec('begin immediate');
    await assert.rejects(store.ready(), { code: 'SQLITE_BUSY' });
    other.exec('rollback');
    other.close();
    await store.ready();

    connection.pragma('query_only = ON');
    await assert.rejects(store.ready(), { code: 'SQLITE_READONLY' });
    connection.pragma('query_only = OFF');
    await store.ready();
    assert.deepEqual(connection.prepare(`select * from limits where key = 'readiness'`).all(), [], 'without a trace');

    connection.pragma('wal_checkpoint(TRUNCATE)');
    const root = connection.prepare(`select rootpage as page from sqlite_master where name = 'outbox'`).get() as {
      page: number;
    };
    const octets = Number(connection.pragma('page_size', { simple: true }));
    const descriptor = openSync(path, 'r+');
    writeSync(descriptor, Buffer.alloc(octets, 0x5a), 0, octets, (root.page - 1) * octets);
    closeSync(descriptor);
    // A connection does not read again what it has in its memory.
    connection.pragma('shrink_memory');
    await assert.rejects(store.ready(), { code: 'SQLITE_CORRUPT' });
    assert.ok(logged.includes('database-damaged'));
  });

  test('what cannot be opened is refused in words (F13)', async (t) => {
    const path = await sqlitePath(t);
    const open = (url: string) => openStore({ url, clock, log: silent });
    writeFileSync(path, 'a text file, and long enough that nobody takes it for an empty database. '.repeat(20));
    await assert.rejects(open(`sqlite:${path}`), /is not an SQLite database/);
    await assert.rejects(open(`sqlite:${path}/x.db`), /cannot be opened for writing \(ENOTDIR\)/);
    await assert.rejects(open('sqlite:/nowhere/at/all.db'), /cannot be opened for writing \(ENOENT\)/);
    for (const url of ['', 'sqlite:', 'sqlite::memory:', 'mysql://x/y', '/tmp/x.db'])
      await assert.rejects(open(url), /must be sqlite:/);
  });

  test('an old Node is told what to do instead of crashing', () => {
    assert.match(nodeTrouble('20.19.2') ?? '', /Node 22\.18 or newer.*npm start/);
    assert.match(nodeTrouble('22.17.1') ?? '', /22\.17\.1/);
    for (const version of ['22.18.0', '24.0.0']) assert.equal(nodeTrouble(version), null);
  });
});

describe('what can go wrong with PostgreSQL', () => {
  test('a server that is not there is refused in words, without the password', async () => {
    const url = 'postgres://ann:s3cret@127.0.0.1:1/shop';
    await assert.rejects(openStore({ url, clock, log: silent }), (error: Error) => {
      assert.match(error.message, /127\.0\.0\.1:1\/shop cannot be used: .*ECONNREFUSED/);
      assert.doesNotMatch(error.message, /s3cret/);
      return true;
    });
  });

  test('pg is not loaded for SQLite', async (t) => {
    const path = await sqlitePath(t);
    const { spawnSync } = await import('node:child_process');
    const script = `
      const { openStore } = await import(${JSON.stringify(new URL('../../server/store/open.ts', import.meta.url).href)});
      const { registerHooks } = await import('node:module');
      const seen = [];
      registerHooks({ resolve: (name, context, next) => (seen.push(name), next(name, context)) });
      const nothing = () => undefined;
      const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
      await (await openStore({ url: process.argv[1], clock: Date.now, log })).close();
      console.log([...new Set(seen)].filter((name) => name === 'pg' || name === 'better-sqlite3').join());`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, `sqlite:${path}`]);
    assert.equal(stdout.toString().trim(), 'better-sqlite3');
  });
});
