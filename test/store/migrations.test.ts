import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { MIGRATIONS } from '../../server/store/migrations/index.ts';
import { migrate, openStore } from '../../server/store/open.ts';
import { administer, eachDatabase, freshDatabase, silent } from '../kit/database.ts';
import type { TestDatabase } from '../kit/database.ts';
import { claim } from './courier.ts';
import { change, email, identity, message, phone, proof, session, user } from './rows.ts';

/** In the order of their numbers. */
const ALL = Object.keys(MIGRATIONS).sort();

/** Runs one statement in a database that no store has open. */
async function run(database: TestDatabase, statement: string): Promise<readonly unknown[]> {
  const [file] = database.files;
  if (file === undefined) return administer(database.url, statement);
  const connection = new Sqlite(file);
  try {
    const prepared = connection.prepare(statement);
    return prepared.reader ? prepared.all() : [prepared.run()];
  } finally {
    connection.close();
  }
}

eachDatabase('bringing a schema up to date', ({ open, again, fresh }) => {
  test('an empty database gets every migration, and a second time none', async () => {
    const database = await fresh();
    assert.deepEqual(await migrate(database.url, silent), ALL);
    assert.deepEqual(await migrate(database.url, silent), []);
  });

  test('processes that start together on an empty database all come up', async () => {
    const database = await fresh();
    const stores = await Promise.all(Array.from({ length: 4 }, () => again(database)));
    for (const store of stores) await store.ready();
  });

  test('a migration that fails leaves nothing behind, and runs whole when the reason is gone', async () => {
    const database = await fresh();
    await run(database, 'create table sessions (mine integer)'); // the last table of 0001
    await assert.rejects(migrate(database.url, silent), /sessions/);
    await assert.rejects(run(database, 'select * from users'));
    await run(database, 'drop table sessions');
    assert.deepEqual(await migrate(database.url, silent), ALL);
  });

  test('a schema that a newer server made is refused at the start, and a server that runs goes on while it can serve', async () => {
    const { url, store, files } = await open();
    const database = { url, files, remove: () => Promise.resolve() };
    await store.ready();
    await run(database, `insert into kysely_migration values ('0999-later', '2030-01-01T00:00:00.000Z')`);
    const newest = String(ALL.at(-1));
    const words = new RegExp(
      `0999-later\\) was made by a newer contact-change-server; this one knows it up to ${newest}`,
    );
    await assert.rejects(openStore({ url, clock: () => 0, log: silent }), words);
    await run(database, 'alter table users add column shoe_size integer');
    await run(database, 'create table shoes (size integer not null)');
    await store.ready();
    await run(database, 'alter table users drop column locale');
    await assert.rejects(store.ready(), { reason: 'A newer server removed the column users.locale.' });
    await run(database, 'alter table users add column locale text');
    await store.ready();
    await run(database, 'drop table blocks');
    await run(database, 'create table blocks (user_id text, kind text, key text, until integer, shoe text not null)');
    await assert.rejects(store.ready(), {
      reason: 'A newer server added the column blocks.shoe, which needs a value.',
    });
    await run(database, 'delete from kysely_migration');
    await assert.rejects(store.ready(), /lacks the migration 0001-start/);
  });
});

describe('a database of an older release', () => {
  test('one that 0001-start made opens, and all that was in it is there', async (t) => {
    const database = await freshDatabase('sqlite');
    t.after(database.remove);
    const old = new Sqlite(database.files[0]);
    old.exec(readFileSync(new URL('0001-start.sql', import.meta.url), 'utf8'));
    old.close();
    const store = await openStore({ url: database.url, clock: () => 1000, log: silent });
    t.after(() => store.close());

    const ann = user('usr_ann', { username: 'ann', userName: 'ann', externalId: 'usr_ann', version: 3 });
    const waiting = change('chg_2', 'usr_ann');
    await store.write(async (tx) => {
      assert.deepEqual(await tx.users.find(identity('usr_ann')), { user: ann, gone: false });
      assert.deepEqual(await tx.contacts.of('usr_ann'), [
        email('ctc_1', 'ann@example.com', { value: 'Ann@example.com', primary: true, loginId: true }),
        phone('ctc_2', '+358401234567', { verifiedAt: null }),
      ]);
      assert.deepEqual(
        await tx.changes.get('chg_1'),
        change('chg_1', 'usr_ann', {
          state: { at: 'done', since: 2000, via: 'link', contactId: 'ctc_1' },
          failures: 2,
          templateOptions: { plan: "Ann's" },
          proofs: [proof('prf_1'), proof('prf_2', { sequence: 2, spent: { at: 2000, via: 'link' } })],
        }),
      );
      assert.deepEqual(await tx.changes.waiting('usr_ann'), [waiting]);
      assert.equal(await tx.addresses.isTakenByOther('shop', 'usr_bob', 'email', 'ann@example.com'), true);
    });
    assert.deepEqual(await claim(store, { lane: 'email', now: 2000 }), [
      {
        ...message('msg_1', waiting),
        attempt: 1,
        generation: 1,
        route: 'email/shop/',
        priority: 0,
        mayBeWith: null,
        facts: {
          change: waiting,
          account: { kind: 'email', value: 'Ann@example.com' },
          identities: [],
          lastOutcome: null,
        },
      },
    ]);
    assert.deepEqual(await store.sessions.find('h1'), session('h1', { amr: ['pwd'] }));
  });

  test('no table has a place for a code or a token', async (t) => {
    const database = await freshDatabase('sqlite');
    t.after(database.remove);
    await migrate(database.url, silent);
    const columns = (await run(
      database,
      `select m.name || '.' || c.name as name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
    )) as { name: string }[];
    assert.ok(columns.length > 50);
    const places = columns
      .map((c) => c.name)
      .filter((name) => /code|token|otp|secret/i.test(name.replace(/^client_secrets\./, '')));
    // Of a client's secret there is its hash.
    assert.deepEqual(places, ['proofs.code_expires_at']);
  });
});
