// Owns that samples of an ANALYZE, which make SQLite plan a statement at each run, are not kept. Not the plans: test/server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from '../../server/config/database-url.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { freshDatabase, silent } from '../kit/database.ts';

test('samples that an ANALYZE has stored are deleted at the next start, and its counts stay', async (t) => {
  const database = await freshDatabase('sqlite', true);
  t.after(database.remove);
  const file = sqliteFile(database.url) ?? '';
  const admin = new Sqlite(file);
  t.after(() => admin.close());
  const insert = admin.prepare(
    `insert into limits (key, project, name, uses, until) values (?, 'shop', 'begins.user', '[]', 0)`,
  );
  for (let n = 0; n < 50; n++) insert.run(`key ${n}`);
  admin.exec('analyze');
  const samples = admin.prepare('select count(*) from sqlite_stat4').pluck();
  assert.notEqual(samples.get(), 0);

  const lines: string[] = [];
  const log = { ...silent, info: (event: string) => void lines.push(event) };
  await (await openSqlite(file, log)).close();
  assert.equal(samples.get(), 0);
  assert.deepEqual(lines, ['statistics-samples-deleted']);
  const counts = admin.prepare(`select stat from sqlite_stat1 where idx = 'sqlite_autoindex_limits_1'`).pluck();
  assert.equal(counts.get(), '50 1');

  await (await openSqlite(file, log)).close();
  assert.equal(lines.length, 1);
});
