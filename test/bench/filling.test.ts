import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { User } from '../../server/ports/user.ts';
import { startApp, type TestApp } from '../kit/app.ts';
import { administer, DATABASES, freshDatabase, type TestDatabase } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { createTemplate, type UserRows } from './servers/copies.ts';
import { openFilling } from './servers/open-filling.ts';
import { copiedId, FIRST, userAt } from './servers/users.ts';

const COUNT = 40;
const CHANGES = 3;

for (const kind of DATABASES)
  test(`copied users have the rows of one that the server made, under names and ids of their own, on ${kind}`, async () => {
    const database = await freshDatabase(kind, true);
    try {
      const user = await withApp(database, changeOnce);
      const before = await structure(database);
      const rows = await fill(database);
      assert.deepEqual(await structure(database), before);
      for (const n of [1, COUNT]) {
        const copied = await rowsOf(database, n);
        for (const [table, some] of rows) {
          const repeats = ['changes', 'proofs', 'undos', 'outbox'].includes(table) ? CHANGES : 1;
          assert.ok(some.length > 0, table);
          assert.equal(copied.get(table)?.length, some.length * repeats, table);
        }
        await withApp(database, (app) => changeAgain(app, n, user));
      }
      if (kind === 'sqlite') assert.deepEqual(faults(database), ['ok']);
    } finally {
      await database.remove();
    }
  });

async function withApp<T>({ url }: TestDatabase, work: (app: TestApp) => Promise<T>): Promise<T> {
  const app = await startApp({ databaseUrl: url });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** One complete change of the user whose rows are copied. */
async function changeOnce(app: TestApp): Promise<User> {
  const { sub, email, next } = userAt(FIRST);
  const ann = app.person(sub, { ...strongSignIn(), email });
  const { user } = await ann.me();
  await change(app, sub, next);
  await app.courier.drain();
  const stored = await app.store.read((tx) => tx.users.get(user.id));
  assert.ok(stored);
  return stored;
}

async function change(app: TestApp, sub: string, value: string): Promise<void> {
  const ann = app.person(sub, strongSignIn());
  const begun = await ann.begin({ kind: 'email', value, then: 'replace' });
  assert.equal((await ann.prove(begun, await app.codeTo(value))).status, 200);
}

/** The server knows the nth user at their sign-in, and they can change their address once more. */
async function changeAgain(app: TestApp, n: number, first: User): Promise<void> {
  const { sub, next } = userAt(n);
  const { user, contacts } = await app.person(sub, strongSignIn()).me();
  assert.equal(user.id, copiedId('usr', n));
  assert.deepEqual(
    contacts.map(({ value }) => value),
    [next],
  );
  const stored = await app.store.read((tx) => tx.users.get(user.id));
  assert.deepEqual(stored, { ...first, id: user.id, username: sub, userName: sub, externalId: sub });
  await change(app, sub, `again.${next}`);
}

async function fill({ url }: TestDatabase): Promise<UserRows> {
  const filling = await openFilling(url);
  const rows = await filling.rowsOf(userAt(FIRST).sub);
  await filling.copy(createTemplate(rows, FIRST, CHANGES), { from: FIRST + 1, count: COUNT });
  await filling.close();
  return rows;
}

async function rowsOf({ url }: TestDatabase, n: number): Promise<UserRows> {
  const filling = await openFilling(url);
  const rows = await filling.rowsOf(userAt(n).sub);
  await filling.close();
  return rows;
}

/** All indexes; on SQLite the tables too, and the statistics that the migrations wrote. */
async function structure({ url, files: [name] }: TestDatabase): Promise<unknown> {
  if (name === undefined)
    return administer(url, 'select indexdef from pg_indexes where schemaname = current_schema() order by 1');
  const file = new Sqlite(name, { readonly: true });
  const read = ['select type, name, sql from sqlite_master order by 1, 2', 'select * from sqlite_stat1 order by 1, 2'];
  const found = [...read.map((text) => file.prepare(text).all()), file.pragma('journal_mode')];
  file.close();
  return found;
}

function faults({ files: [name = ''] }: TestDatabase): readonly unknown[] {
  const file = new Sqlite(name, { readonly: true });
  const broken = file.pragma('foreign_key_check') as readonly unknown[];
  const found = [...broken, file.pragma('integrity_check', { simple: true })];
  file.close();
  return found;
}
