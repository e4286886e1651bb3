// Owns that statements are prepared once and stay right. Not what they ask.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { CompiledQuery, sql } from 'kysely';
import { lease } from '../../server/store/sqlite-lease.ts';
import { connectionOn, createStatements, MOST_STATEMENTS } from '../../server/store/sqlite-statements.ts';
import { startSlice } from '../../server/store/time-slice.ts';

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

test('a statement is not prepared again for other values, also after ANALYZE', async () => {
  const { connection, statements } = connect();
  connection.exec('create index t_b on t (b)');
  connection.exec(`insert into t (b) select 'b' || value from json_each('[${[...Array(3000).keys()].join()}]')`);
  connection.exec('analyze');
  const queries = connectionOn(connection, statements);
  const { db } = lease(() => true, queries, startSlice());
  // better-sqlite3 compiles the function that makes a row each time SQLite has prepared the statement.
  let compiled = 0;
  const count = { apply: (make: typeof Function, _: unknown, words: string[]) => ((compiled += 1), make(...words)) };
  const plain = globalThis.Function;
  globalThis.Function = new Proxy(plain, count);
  try {
    for (let n = 0; n < 50; n++)
      assert.deepEqual(await sql`select b from t where b = ${`b${n}`}`.execute(db).then(({ rows }) => rows), [
        { b: `b${n}` },
      ]);
  } finally {
    globalThis.Function = plain;
  }
  assert.equal(compiled, 1);
});
