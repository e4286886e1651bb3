// Owns reading all that a database holds, as a thief would who has its files.
import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** Every byte of an SQLite database's files, or every row of a PostgreSQL one. */
export async function everything(of: { readonly files: readonly string[]; readonly url: string }): Promise<string> {
  if (of.files.length > 0) {
    return of.files
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'latin1'))
      .join('\n');
  }
  const client = new pg.Client({ connectionString: of.url });
  await client.connect();
  try {
    const tables = await client.query<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public'`,
    );
    const rows = [];
    for (const { table_name } of tables.rows)
      rows.push(...(await client.query(`select t::text from "${table_name}" t`)).rows);
    return JSON.stringify(rows);
  } finally {
    await client.end();
  }
}
