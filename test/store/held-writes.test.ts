// Owns that writes to PostgreSQL that leave together, with COMMIT, are kept or undone together. Not the connections they use:
// failover.test.ts.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import type { Connection } from '../../server/store/database.ts';
import { openPostgres, type PostgresPool } from '../../server/store/postgres.ts';
import { prepared, preparedInsert } from '../../server/store/prepared.ts';
import type { CounterRow } from '../../server/store/rows/counter.ts';
import { administer, DATABASES, freshDatabase, silent } from '../kit/database.ts';
import { recordStatements } from '../kit/statements.ts';

const insert = preparedInsert<CounterRow>('limits');
const countersUnder = prepared((db, { key }: { readonly key: string }) =>
  db.selectFrom('limits').select('key').where('key', '=', key),
);
const row = (key: string): CounterRow => ({ key, project: 'shop', name: 'begins.user', uses: '[]', until: 0 });

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(): Promise<{ readonly database: PostgresPool; readonly keys: () => Promise<readonly unknown[]> }> {
  const { url, remove } = await freshDatabase('postgres', true);
  ends.push(remove);
  const database = await openPostgres(url, silent, { connections: 3 });
  ends.push(() => database.close());
  return { database, keys: () => administer(url, 'select key from limits order by key') };
}

const write = (database: PostgresPool, work: (on: Connection) => Promise<unknown>): Promise<unknown> =>
  database.write((db) => work({ db, dialect: 'postgres', clock: Date.now }));

if (DATABASES.includes('postgres'))
  describe('writes to PostgreSQL that leave together', () => {
    test('are all kept, and a statement between them sees those before it', async () => {
      const { database, keys } = await open();
      await write(database, async (on) => {
        await insert(on, [row('a')]);
        assert.deepEqual(await countersUnder(on, { key: 'a' }), [{ key: 'a' }]);
        await insert(on, [row('b'), row('c')]);
      });
      assert.deepEqual(await keys(), [{ key: 'a' }, { key: 'b' }, { key: 'c' }]);
    });

    test('are all undone when one of them fails, and the error is of the one that failed', async () => {
      const { database, keys } = await open();
      await write(database, (on) => insert(on, [row('a')]));
      const twice = write(database, async (on) => {
        await insert(on, [row('b')]);
        await insert(on, [row('a')]);
        await insert(on, [row('c')]);
      });
      await assert.rejects(twice, { code: '23505' });
      assert.deepEqual(await keys(), [{ key: 'a' }]);
      await write(database, (on) => insert(on, [row('d')]));
      assert.deepEqual(await keys(), [{ key: 'a' }, { key: 'd' }]);
    });

    test('fail with the statement after them, by their own error', async () => {
      const { database, keys } = await open();
      const seen: unknown[] = [];
      const failing = write(database, async (on) => {
        await insert(on, [row('a')]);
        await insert(on, [row('a')]);
        await countersUnder(on, { key: 'a' }).catch((error: unknown) => {
          seen.push((error as { readonly code?: string }).code);
          throw error;
        });
      });
      await assert.rejects(failing, { code: '23505' });
      assert.deepEqual(seen, ['23505']);
      assert.deepEqual(await keys(), []);
    });

    test('are undone when the work goes on after an error of theirs', async () => {
      const { database, keys } = await open();
      const going = write(database, async (on) => {
        await insert(on, [row('a'), row('a')]);
        await sql`select 1`.execute(on.db).catch(() => undefined);
        await insert(on, [row('b')]);
      });
      await assert.rejects(going, { code: '23505' });
      assert.deepEqual(await keys(), []);
    });

    test('are undone when a value of one of them cannot be sent', async () => {
      const { database, keys } = await open();
      const circular: unknown[] = [];
      circular.push({ circular });
      const going = write(database, async (on) => {
        await insert(on, [row('a')]);
        await insert(on, [{ ...row('b'), uses: { circular } as unknown as string }]);
        await insert(on, [row('c')]);
      });
      await assert.rejects(going, /circular/);
      assert.deepEqual(await keys(), []);
    });

    test('ask for one answer together, with COMMIT', async (t) => {
      const { database, keys } = await open();
      await write(database, (on) => countersUnder(on, { key: 'a' }));
      const { prototype } = pg.Connection as unknown as { readonly prototype: { sync(): void } };
      const syncs = t.mock.method(prototype, 'sync');
      await write(database, async (on) => {
        for (const key of ['a', 'b', 'c']) await insert(on, [row(key)]);
      });
      assert.equal(syncs.mock.callCount(), 1);
      assert.equal((await keys()).length, 3);
    });

    test('run again when the server has skipped COMMIT, for it no longer knew a prepared statement', async () => {
      const { database, keys } = await open();
      await write(database, (on) => countersUnder(on, { key: 'a' }));
      await write(database, (on) => insert(on, [row('a')]));
      await write(database, (on) => sql`deallocate all`.execute(on.db));
      await write(database, (on) => insert(on, [row('b')]));
      assert.deepEqual(await keys(), [{ key: 'a' }, { key: 'b' }]);
    });

    test('are not sent at all when the work fails', async () => {
      const { database, keys } = await open();
      const statements = recordStatements('postgres');
      try {
        const refused = write(database, async (on) => {
          await insert(on, [row('a')]);
          throw new Error('refused');
        });
        await assert.rejects(refused, /refused/);
        assert.deepEqual(statements.take(), []);
      } finally {
        statements.stop();
      }
      assert.deepEqual(await keys(), []);
    });
  });
