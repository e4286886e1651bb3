// Owns that statements are prepared once and stay right. Not what they ask.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { connectionOn, createStatements, MOST_STATEMENTS } from '../../server/store/sqlite-statements.ts';

function connect() {
  const connection = new Sqlite(':memory:');
  connection.exec('create table t (a integer primary key, b text)');
  let prepared = 0;
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((sql: string) => ((prepared += 1), prepare(sql))) as typeof connection.prepare;
  const statements = createStatements(connection);
  const run = (sql: string, parameters: unknown[] = []) =>
    connectionOn(connection, statements).executeQuery(CompiledQuery.raw(sql, parameters));
  return { connection, statements, run, prepared: () => prepared };
}

test('a statement is prepared once, whatever its values', async () => {
  const { run, prepared } = connect();
  for (let n = 0; n < 50; n++) await run('insert into t (b) values (?)', [`row ${n}`]);
  assert.deepEqual((await run('select count(*) as n from t')).rows, [{ n: 50 }]);
  assert.equal(prepared(), 2);
});

test('few statements are kept, those that were used last, and none of many rows', async () => {
  const { run, statements, prepared } = connect();
  await run('select 1');
  for (let n = 1; n < 3 * MOST_STATEMENTS; n++) {
    await run(`select b from t where a = ${n}`);
    await run('select 1');
  }
  assert.equal(statements.size, MOST_STATEMENTS);
  assert.equal(prepared(), 3 * MOST_STATEMENTS);
  const rows = Array.from({ length: 2000 }, () => '(?)').join(', ');
  await run(
    `insert into t (b) values ${rows}`,
    Array.from({ length: 2000 }, () => 'x'),
  );
  assert.equal(statements.size, MOST_STATEMENTS);
});

test('a kept statement knows the columns of a schema that changed, also from another connection', async () => {
  const { run, connection } = connect();
  await run(`insert into t (b) values ('x')`);
  assert.deepEqual((await run('select * from t')).rows, [{ a: 1, b: 'x' }]);
  connection.exec(`alter table t add column c integer not null default 7`);
  assert.deepEqual((await run('select * from t')).rows, [{ a: 1, b: 'x', c: 7 }]);
  assert.deepEqual((await run(`update t set c = 8 returning c`)).rows, [{ c: 8 }]);
});

test('a statement that has failed works the next time', async () => {
  const { run } = connect();
  await run('insert into t (a) values (?)', [1]);
  await assert.rejects(async () => run('insert into t (a) values (?)', [1]), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  assert.equal((await run('insert into t (a) values (?)', [2])).numAffectedRows, 1n);
});
