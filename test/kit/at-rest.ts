// Owns reading a database without the store, as an attacker would who has its files. Not through the store.
import { existsSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { administer } from './database.ts';

interface DatabasePlace {
  readonly files: readonly string[];
  readonly url: string;
}

/** Runs one statement on a connection of its own, while the server has the database open. */
export async function queryDatabase(
  { files, url }: DatabasePlace,
  statement: string,
): Promise<readonly Record<string, unknown>[]> {
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
export async function readAllBytes(database: DatabasePlace): Promise<string> {
  if (database.files.length > 0) {
    return database.files
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'latin1'))
      .join('\n');
  }
  const client = new pg.Client({ connectionString: database.url });
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
