// Owns which statistics of an SQLite file are kept. Not what the planner expects without ANALYZE: migrations/0004-faces.ts.
import type { Database as SqliteConnection } from 'better-sqlite3';

/**
 * Deletes the samples of values that an ANALYZE of an admin has stored, and returns whether there were some. With samples SQLite
 * plans a prepared statement anew each time it gets other values, which takes several times as long as running it. The counts of
 * an ANALYZE stay. Call it before another connection of the process opens the file, because each reads the samples when it opens.
 */
export function deleteSamples(connection: SqliteConnection): boolean {
  const exists = connection.prepare(`select 1 from sqlite_schema where name = 'sqlite_stat4'`);
  if (exists.get() === undefined) return false;
  if (connection.prepare('select 1 from sqlite_stat4 limit 1').get() === undefined) return false;
  connection.transaction(() => connection.prepare('delete from sqlite_stat4').run()).immediate();
  // Reads the statistics again.
  connection.exec('analyze sqlite_schema');
  return true;
}
