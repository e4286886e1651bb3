// Owns one SQL statement on a test's database, without the store. Not the bytes of its files: at-rest.ts.
import Sqlite from 'better-sqlite3';
import { administer } from './database.ts';

/** Runs one statement; answers its rows, if it has any. */
export async function sql<T = Record<string, unknown>>(url: string, statement: string): Promise<readonly T[]> {
  if (!url.startsWith('sqlite:')) return (await administer(url, statement)) as T[];
  const connection = new Sqlite(url.slice('sqlite:'.length));
  try {
    const prepared = connection.prepare(statement);
    return prepared.reader ? (prepared.all() as T[]) : (prepared.run(), []);
  } finally {
    connection.close();
  }
}
