// Owns the condition by which a search on SQLite can be ended in the middle of a statement. Not the function that it calls:
// sqlite-connect.ts.
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from '../database.ts';

/** ` and …`, always true. PostgreSQL ends a statement by its own timeout. */
export function andAwake(dialect: Dialect): RawBuilder<unknown> {
  return dialect === 'sqlite' ? sql` and awake()` : sql``;
}
