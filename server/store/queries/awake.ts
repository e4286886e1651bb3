// Owns the condition by which a search on SQLite can be ended in the middle of a statement. Not the function that it calls:
// sqlite-connect.ts.
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from '../database.ts';

/** Of this many rows one calls the function. A call takes longer than all else that is done with a row. */
const EVERY = 64;

/** ` and …`, always true. `table` is read row by row. PostgreSQL ends a statement by its own timeout. */
export function andAwake(dialect: Dialect, table: string): RawBuilder<unknown> {
  if (dialect === 'postgres') return sql``;
  return sql` and (${sql.ref(`${table}.rowid`)} % ${sql.lit(EVERY)} <> 0 or awake())`;
}
