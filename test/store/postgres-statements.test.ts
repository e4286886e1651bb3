// Owns that statements are prepared once on a connection to PostgreSQL, and that nothing breaks when they are not there any
// more. Not poolers: pgbouncer.test.ts.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { openPostgres, type PostgresPool } from '../../server/store/postgres.ts';
import { prepared } from '../../server/store/prepared.ts';
import { administer, DATABASES, freshDatabase, silent } from '../kit/database.ts';

const countersUnder = prepared((db, { key }: { readonly key: string }) =>
  db.selectFrom('limits').selectAll().where('key', '=', key),
);

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(): Promise<{ readonly database: PostgresPool; readonly url: string }> {
  const { url, remove } = await freshDatabase('postgres', true);
  ends.push(remove);
  const database = await openPostgres(url, silent, { connections: 3 });
  ends.push(() => database.close());
  await administer(url, `insert into limits (key, project, name, uses, until) values ('k', 'shop', 'n', '[]', 0)`);
  // The first transaction of a connection finds out whether a pooler is between.
  assert.equal((await session(database))?.statements, 0);
  return { database, url };
}

const look = (database: PostgresPool): Promise<readonly unknown[]> =>
  database.write((db) => countersUnder({ db, dialect: 'postgres', clock: Date.now }, { key: 'k' }));

interface Session {
  readonly pid: number;
  readonly statements: number;
}

/** Of the one connection that writes have, when they come one after another. */
const session = (database: PostgresPool): Promise<Session | undefined> =>
  database.write(
    async (db) =>
      (
        await sql<Session>`select pg_backend_pid() as pid,
          (select count(*)::int from pg_prepared_statements where statement like '%limits%') as statements`.execute(db)
      ).rows[0],
  );

if (DATABASES.includes('postgres'))
  describe('a statement on a direct connection to PostgreSQL', () => {
    test('is prepared once, and a text of another kind never', async () => {
      const { database } = await open();
      for (let run = 0; run < 20; run++) {
        assert.equal((await look(database)).length, 1);
        await database.write((db) => sql`select ${run}::int, key from limits`.execute(db));
      }
      assert.equal((await session(database))?.statements, 1);
    });

    test('has the columns of a schema that another process has changed since', async () => {
      const { database, url } = await open();
      await look(database);
      const before = await session(database);
      await administer(url, 'alter table limits add column more integer not null default 7');
      assert.deepEqual(await look(database), [{ key: 'k', project: 'shop', name: 'n', uses: '[]', until: 0, more: 7 }]);
      await look(database);
      const after = await session(database);
      assert.notEqual(after?.pid, before?.pid);
      assert.equal(after?.statements, 1);
    });

    test('works when it was dropped, and from then on nothing is prepared, as a pooler may be between', async () => {
      const { database } = await open();
      await look(database);
      await database.write((db) => sql`deallocate all`.execute(db));
      for (let run = 0; run < 3; run++) assert.equal((await look(database)).length, 1);
      assert.equal((await session(database))?.statements, 0);
    });

    test('works when another client has prepared one of the same name in the session', async () => {
      const { database } = await open();
      await look(database);
      const [named] = await database.write(
        async (db) => (await sql<{ name: string }>`select name from pg_prepared_statements`.execute(db)).rows,
      );
      assert.ok(named);
      const { database: other } = await open();
      await session(other);
      await other.write((db) => sql.raw(`prepare "${named.name}" as select 1`).execute(db));
      assert.equal((await look(other)).length, 1);
      assert.equal((await session(other))?.statements, 0);
    });

    test('that fails is prepared all the same', async () => {
      const { database } = await open();
      await look(database);
      await assert.rejects(database.write((db) => sql`select 1 / 0`.execute(db)));
      await look(database);
      assert.equal((await session(database))?.statements, 1);
    });
  });
