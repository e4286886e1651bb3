// Owns looking at a database from aside, as a thief would who has its files. Not through the store.
import { existsSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { administer } from './database.ts';

interface Of {
  readonly files: readonly string[];
  readonly url: string;
}

/** Runs one statement beside whoever has the database open. */
export async function aside({ files, url }: Of, statement: string): Promise<readonly Record<string, unknown>[]> {
  const [file] = files;
  if (file === undefined) return (await administer(url, statement)) as Record<string, unknown>[];
  const connection = new Sqlite(file);
  try {
    const prepared = connection.prepare<[], Record<string, unknown>>(statement);
    return prepared.reader ? prepared.all() : (prepared.run(), []);
  } finally {
    connection.close();
  }
}

/** Every byte of an SQLite database's files, or every row of a PostgreSQL one. */
export async function everything(of: Of): Promise<string> {
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
