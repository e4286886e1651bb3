// Owns how the bench fills a database of PostgreSQL: in statements of a table each, with the indexes made afterwards. Not the rows:
// copies.ts.
import { Client } from 'pg';
import { OWNED, type Row } from './copies.ts';
import { insertOf, told, type CopyDialect, type Filling } from './filling.ts';
import { ID_LETTERS, WIDTH } from './users.ts';

const DIALECT: CopyDialect = {
  pad: (number) => `lpad((${number})::text, ${WIDTH}, '0')`,
  // As copiedId() of users.ts makes them.
  id: (prefix, place) => `'${prefix}_' || left(translate(encode(
    sha256(convert_to('${prefix}:' || n || ':${place}', 'UTF8')), 'base64'), '+/', '-_'), ${ID_LETTERS})`,
};

/** Indexes that are no part of a constraint. */
const INDEXES = `select indexname as name, indexdef as sql from pg_indexes
  where schemaname = current_schema() and tablename = any($1)
    and indexname not in (select conname from pg_constraint)`;

export async function fillPostgres(url: string): Promise<Filling> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // References are not checked, and no commit waits for the disk: the database is thrown away when filling it fails.
  await client.query(`set session_replication_role = replica; set synchronous_commit = off;
    set maintenance_work_mem = '512MB'`);
  const all = async <T extends object>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
    (await client.query<T>(text, [...values])).rows;
  return {
    async rowsOf(sub) {
      const [user] = await all<{ id: string }>('select user_id as id from identities where sub = $1', [sub]);
      const found = new Map<string, readonly Row[]>();
      for (const [table, where] of OWNED) {
        const text = `select to_json(t) as row from ${table} t where ${where.replaceAll('@user', '$1')}`;
        const rows = await all<{ row: Row }>(text, [user?.id]);
        found.set(
          table,
          rows.map(({ row }) => row),
        );
      }
      return found;
    },
    async copy(template, { from, count, tell }) {
      const indexes = await all<{ name: string; sql: string }>(INDEXES, [[...template.keys()]]);
      for (const { name } of indexes) await client.query(`drop index ${name}`);
      const numbers = `generate_series(${from}::bigint, ${from + count - 1}::bigint) as numbers (n)`;
      for (const [table, rows] of template)
        await told(table, tell, async () => {
          for (const row of rows) await client.query(`${insertOf(table, row, DIALECT)} from ${numbers}`);
        });
      for (const { name, sql } of indexes) await told(name, tell, () => client.query(sql));
    },
    schema: () => Promise.reject(new Error('only files grow')),
    async close() {
      // As autovacuum does it in a database that has been there for a while.
      await client.query('vacuum analyze');
      await client.end();
    },
  };
}
