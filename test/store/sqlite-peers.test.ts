import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import { createSqlitePeers } from '../../server/store/sqlite-peers.ts';
import { sqliteFile } from '../../server/config/database-url.ts';
import { freshDatabase } from '../kit/database.ts';

/** Longer than the interval between two looks, ms. */
const LOOK = 2000;

async function started(t: TestContext) {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const { url, remove } = await freshDatabase('sqlite', true);
  const own = new Sqlite(sqliteFile(url) ?? '');
  const other = new Sqlite(sqliteFile(url) ?? '');
  const peers = createSqlitePeers(own);
  const heard: unknown[] = [];
  t.after(async () => {
    peers.close();
    own.close();
    other.close();
    await remove();
  });
  const write = (connection: Sqlite.Database) =>
    connection.exec(`insert into limits (key, project, name, uses, until) values (hex(randomblob(8)), '', '', '', 0)`);
  const look = () => t.mock.timers.tick(LOOK);
  return { own, other, peers, heard, write, look, hear: (news: unknown) => void heard.push(news) };
}

test('what another process commits to the file is heard once, and an own commit is not', async (t) => {
  const { own, other, peers, heard, write, look, hear } = await started(t);
  peers.listen(hear);
  look();
  write(own);
  look();
  assert.deepEqual(heard, []);
  write(other);
  look();
  look();
  assert.deepEqual(heard, [null]);
});

test('a write that another process rolls back, or that was there before, is not heard', async (t) => {
  const { other, peers, heard, write, look, hear } = await started(t);
  write(other);
  peers.listen(hear);
  other.exec('begin immediate');
  write(other);
  look();
  other.exec('rollback');
  look();
  assert.deepEqual(heard, []);
});

test('a commit is heard after this process was in a transaction of its own, and never after the listening has ended', async (t) => {
  const { own, other, peers, heard, write, look, hear } = await started(t);
  const end = peers.listen(hear);
  own.exec('begin immediate');
  look();
  own.exec('commit');
  write(other);
  own.exec('begin immediate');
  look();
  own.exec('commit');
  assert.deepEqual(heard, [null]);
  end();
  write(other);
  look();
  assert.deepEqual(heard, [null]);
});

test('the system tells at once of a commit by another process, without a look at an interval', async (t) => {
  const { own, other, peers, heard, write, hear } = await started(t);
  // The file exists as soon as one of them has written.
  write(own);
  peers.listen(hear);
  write(other);
  while (heard.length === 0) await new Promise(setImmediate);
  assert.deepEqual(heard, [null]);
});
