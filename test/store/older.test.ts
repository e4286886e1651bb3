import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type Kysely } from 'kysely';
import { eachDatabase } from '../kit/database.ts';
import { makeEarlier } from './earlier.ts';

interface Row {
  readonly id: string;
  readonly project?: string;
  readonly username?: string | null;
  readonly at?: number;
  readonly disabled?: number;
  readonly into?: string;
  /** `sub` and whether it is gone. */
  readonly identity?: readonly [sub: string, gone: number];
}

async function insert(db: Kysely<never>, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    const some = rows.slice(from, from + 500);
    const users = some.map(
      ({ id, project = 'shop', username = null, at = 1000, disabled = 0, into = null }) =>
        sql`(${id}, ${project}, ${username}, 1, ${at}, ${at}, ${disabled}, ${into}, 0)`,
    );
    await sql`insert into users (id, project, username, version, created_at, updated_at, disabled, merged_into, failed_in_row)
      values ${sql.join(users)}`.execute(db);
    const identities = some.map(
      ({ id, project = 'shop', identity: [sub, gone] = [id, 0] }) =>
        sql`(${project}, 'https://idp.example', ${sub}, ${id}, ${gone})`,
    );
    await sql`insert into identities (project, iss, sub, user_id, gone) values ${sql.join(identities)}`.execute(db);
  }
}

eachDatabase('a database from before users were called by a name', ({ kind, fresh, again }) => {
  test('its users get the names that their sign-in gives them, the oldest first, and who was erased stays nobody', async () => {
    const database = await fresh();
    const db = await makeEarlier(database, kind, '0003-limits-and-record');
    await insert(db, [
      { id: 'usr_young', username: 'ann', at: 3000 },
      { id: 'usr_old', username: 'Ann', at: 1000 },
      { id: 'usr_there', project: 'other', username: 'ANN', at: 9000 },
      { id: 'usr_nfd', username: 'A\u030ake', at: 2000 },
      { id: 'usr_nfc', username: 'åke', at: 2001 },
      { id: 'usr_same_time_b', username: 'bo', at: 4000 },
      { id: 'usr_same_time_a', username: 'bo', at: 4000 },
      { id: 'usr_part', username: 'cecilia', at: 1, disabled: 1, into: 'usr_old', identity: ['cc', 1] },
      { id: 'usr_cecilia', username: 'Cecilia', at: 2 },
      { id: 'usr_off', username: 'dora', disabled: 1 },
      { id: 'usr_gone', disabled: 1, identity: ['gone:k1:abc', 1] },
      { id: 'usr_silent' },
    ]);
    await db.destroy();
    const store = await again(database);
    const found = await store.search({
      project: 'shop',
      where: null,
      order: { by: 'id', down: false },
      from: { skip: 0 },
      limit: 100,
      counts: false,
    });
    const users = found?.users ?? [];
    assert.deepEqual(
      users.map(({ user }) => [user.id, user.userName]),
      [
        ['usr_cecilia', 'Cecilia'],
        ['usr_nfc', 'usr_nfc'],
        ['usr_nfd', 'A\u030ake'],
        ['usr_off', 'dora'],
        ['usr_old', 'Ann'],
        ['usr_same_time_a', 'bo'],
        ['usr_same_time_b', 'usr_same_time_b'],
        ['usr_silent', 'usr_silent'],
        ['usr_young', 'usr_young'],
      ],
    );
    await store.read(async (tx) => {
      assert.equal(await tx.users.idByUserName('shop', 'åKE'), 'usr_nfd');
      assert.equal(await tx.users.idByUserName('other', 'ann'), 'usr_there');
      assert.equal((await tx.users.get('usr_young'))?.username, 'ann');
    });
  });

  test('2,500 of them, every other with a name that somebody has, are named a page at a time', async () => {
    const database = await fresh();
    const db = await makeEarlier(database, kind, '0003-limits-and-record');
    const rows = Array.from({ length: 2500 }, (_, n) => ({
      id: `usr_${n}`,
      username: `User${Math.floor(n / 2)}`,
      at: n,
    }));
    await insert(db, rows);
    await db.destroy();
    const store = await again(database);
    await store.read(async (tx) => {
      assert.equal(await tx.users.idByUserName('shop', 'user1249'), 'usr_2498');
      assert.equal((await tx.users.get('usr_2499'))?.userName, 'usr_2499');
    });
  });
});
