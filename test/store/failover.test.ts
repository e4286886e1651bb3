import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { classify } from '../../server/store/database-error.ts';
import { openPostgres, type PostgresPool } from '../../server/store/postgres.ts';
import { administer, DATABASES, freshDatabase, silent } from '../kit/database.ts';
import { startTcpProxy, type TcpProxy } from '../kit/tcp-proxy.ts';

/** As many as writes may take; the pool has two more for reads. */
const CONNECTIONS = 8;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Opened {
  readonly database: PostgresPool;
  readonly proxy: TcpProxy;
  /** Past the proxy. */
  readonly url: string;
  readonly name: string;
}

async function open(): Promise<Opened> {
  const { url, remove } = await freshDatabase('postgres', true);
  ends.push(remove);
  const proxy = await startTcpProxy(url);
  ends.push(() => proxy.close());
  const database = await openPostgres(proxy.url, silent);
  ends.push(() => database.close());
  return { database, proxy, url, name: new URL(url).pathname.slice(1) };
}

let keys = 0;
/** One row more in a table that refers to no other; `before` runs in the transaction, before the row is written. */
const write = (database: PostgresPool, before: () => Promise<unknown> = () => Promise.resolve()): Promise<string> =>
  database.write(async (tx) => {
    const key = `key_${keys++}`;
    await sql`select 1`.execute(tx);
    await before();
    await sql`insert into limits (key, project, name, uses, until) values (${key}, 'shop', 'n', '[]', 0)`.execute(tx);
    return key;
  });
const count = async (url: string): Promise<number> => (await administer(url, 'select 1 from limits')).length;

/** Runs a statement in every session of the pool, at once, so that each takes its own. */
async function inEachSession(database: PostgresPool, statement: string): Promise<void> {
  let here = 0;
  let go: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (go = resolve));
  await Promise.all(
    Array.from({ length: CONNECTIONS }, () =>
      database.write(async (tx) => {
        await sql.raw(statement).execute(tx);
        if (++here === CONNECTIONS) go();
        await all;
      }),
    ),
  );
}

if (DATABASES.includes('postgres'))
  describe('a connection to PostgreSQL that has become useless', () => {
    test('to a server that became read-only is given up: the work is done on a new one, and the server stays ready', async () => {
      const { database, url, proxy } = await open();
      await inEachSession(database, 'set session characteristics as transaction read only');
      const before = proxy.opened;
      await Promise.all(Array.from({ length: CONNECTIONS }, () => write(database)));
      assert.equal(await count(url), CONNECTIONS);
      await database.ready();
      assert.ok(proxy.opened > before, 'on new connections');
      assert.ok(proxy.opened <= before + CONNECTIONS, 'each was replaced once');
    });

    test('while every server is read-only writes are Unavailable and the server is not ready, and both end by themselves', async () => {
      const { database, url, name } = await open();
      await write(database);
      await administer(url, `alter database ${name} set default_transaction_read_only = on`);
      await administer(url, terminate(name));
      const [written, ready] = await Promise.allSettled([write(database), database.ready()]);
      for (const each of [written, ready]) {
        assert.equal(each.status, 'rejected');
        assert.equal(each.reason.name, 'Unavailable');
      }
      await administer(
        url,
        `set transaction_read_only = off; alter database ${name} reset default_transaction_read_only`,
      );
      await write(database);
      await database.ready();
    });

    for (const [what, end] of [
      ['that an admin ended', ({ url, name }: Opened) => administer(url, terminate(name))],
      ['that was reset', async ({ proxy }: Opened) => proxy.cut()],
    ] as const)
      test(`${what} in the middle of a transaction is replaced, and the work is done once`, async () => {
        const opened = await open();
        let runs = 0;
        await write(opened.database, async () => {
          runs += 1;
          if (runs === 1) await end(opened);
        });
        assert.deepEqual([runs, await count(opened.url)], [2, 1]);
      });

    test('that PostgreSQL ended because this process was frozen in a transaction is replaced', async () => {
      const { database, url, name } = await open();
      let runs = 0;
      await database.write(async (tx) => {
        runs += 1;
        if (runs === 1) {
          await sql`set local idle_in_transaction_session_timeout = 1`.execute(tx);
          const sessions = `select 1 from pg_stat_activity where datname = '${name}' and state like 'idle in%'`;
          while ((await administer(url, sessions)).length > 0);
        }
        await sql`insert into limits (key, project, name, uses, until) values ('k', 'shop', 'n', '[]', 0)`.execute(tx);
      });
      assert.deepEqual([runs, await count(url)], [2, 1]);
    });

    test('that fell silent is replaced: the work is done on a new one', async () => {
      const { database, url, proxy } = await open();
      await inEachSession(database, 'select 1');
      proxy.silence();
      await Promise.all(Array.from({ length: CONNECTIONS }, () => write(database)));
      assert.equal(await count(url), CONNECTIONS);
      await database.ready();
    });

    test('when all are silent, in a transaction or before one, the caller is told so, and nobody waits a second time for a rollback', async () => {
      const { database, url, proxy } = await open();
      await inEachSession(database, 'select 1');
      let silenced: () => void = () => undefined;
      const silence = new Promise<void>((resolve) => (silenced = resolve));
      const within = write(database, async () => {
        proxy.silence();
        proxy.silenceNew(true);
        silenced();
      });
      await silence;
      const all = await Promise.allSettled([within, write(database), database.read((tx) => sql`select 1`.execute(tx))]);
      for (const each of all) {
        assert.equal(each.status, 'rejected');
        assert.deepEqual([each.reason.name, each.reason.retryAfter], ['Unavailable', 5]);
      }
      // A rollback would wait as long again.
      assert.equal(proxy.sent('rollback'), false);
      proxy.silenceNew(false);
      await write(database);
      assert.equal(await count(url), 1);
    });

    test('that breaks at the commit leaves open whether the work was kept, so the work is not done again', async () => {
      const { database, url, proxy } = await open();
      let runs = 0;
      proxy.cutAt('commit');
      await assert.rejects(
        write(database, async () => void (runs += 1)),
        { name: 'Unavailable', retryAfter: 5, code: 'commit' },
      );
      proxy.cutAt(null);
      assert.deepEqual([runs, await count(url)], [1, 0]);
      await write(database);
    });

    test('that breaks at the commit is replaced, and the work runs again, when the work notices that it was done', async () => {
      const { database, url, proxy } = await open();
      for (const cut of [() => proxy.cutAt('commit'), () => proxy.cutAfter('commit', 'insert into limits')]) {
        const before = await count(url);
        const key = `again_${keys++}`;
        const found: boolean[] = [];
        await database.write(async () => undefined);
        cut();
        await database.write(
          async (tx) => {
            const { rows } = await sql`select 1 from limits where key = ${key}`.execute(tx);
            found.push(rows.length > 0);
            if (found.length > 1) proxy.cutAt(null);
            if (rows.length > 0) return;
            await sql`insert into limits (key, project, name, uses, until) values (${key}, 'shop', 'n', '[]', 0)`.execute(
              tx,
            );
          },
          { repeats: true },
        );
        assert.equal(await count(url), before + 1);
        // The first commit was lost on its way there, the second one's answer on its way back.
        assert.deepEqual(found, before === 0 ? [false, false] : [false, true]);
      }
    });

    test('whose database is missing for a moment is tried again', async () => {
      const { database, url, proxy, name } = await open();
      const server = new URL(url);
      server.pathname = '/postgres';
      await inEachSession(database, 'select 1');
      await administer(server.href, terminate(name));
      await administer(server.href, `alter database ${name} rename to ${name}_away`);
      const before = proxy.opened;
      const written = write(database);
      await proxy.openedAtLeast(before + 2);
      await administer(server.href, `alter database ${name}_away rename to ${name}`);
      await written;
      assert.equal(await count(url), 1);
    });

    test('a wait for a lock ends with the deadline, and the connection is kept', async () => {
      const { database, url, proxy } = await open();
      const key = await write(database);
      const before = proxy.opened;
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      let locked: () => void = () => undefined;
      const lock = new Promise<void>((resolve) => (locked = resolve));
      const holder = openPostgres(url, silent);
      const held = (await holder).write(async (tx) => {
        await sql`select 1 from limits where key = ${key} for update`.execute(tx);
        locked();
        await released;
      });
      await lock;
      await assert.rejects(
        database.write((tx) => sql`delete from limits where key = ${key}`.execute(tx)),
        { name: 'Unavailable', code: /^(?:55P03|57014)$/ },
      );
      release();
      await held;
      await (await holder).close();
      await write(database);
      assert.equal(proxy.opened, before);
    });
  });

test('an error that only a new connection can mend is known as such', () => {
  for (const code of [
    '25006',
    '25P03',
    '25P04',
    '28P01',
    '28000',
    '3D000',
    '57P01',
    '57P02',
    '57P03',
    '57P05',
    '08006',
    '08P01',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
  ])
    assert.equal(classify(Object.assign(new Error('x'), { code })).trouble, 'lost', code);
  for (const message of ['read ECONNRESET', 'Connection terminated unexpectedly', 'Connection terminated'])
    assert.equal(classify(new Error(message)).trouble, 'lost', message);
  for (const code of [
    '53100',
    '53300',
    '57014',
    '58030',
    'XX001',
    'ECONNREFUSED',
    'ENETDOWN',
    'ENOTFOUND',
    'SQLITE_FULL',
  ])
    assert.equal(classify(Object.assign(new Error('x'), { code })).trouble, 'down', code);
  assert.equal(classify(Object.assign(new Error('x'), { code: '42703' })).trouble, 'bug');
});

function terminate(name: string): string {
  return `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`;
}
