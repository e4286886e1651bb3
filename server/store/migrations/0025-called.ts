// Owns the twenty-fifth schema: on PostgreSQL, users in the order of their names are read from the index alone. Never edited after
// release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

/**
 * PostgreSQL reads the row of the table for each entry of an index over an expression, unless the index holds the columns of the
 * expression too. SQLite has no such columns.
 */
export async function called(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') return;
  for (const statement of [
    sql`drop index users_called`,
    sql`create index users_called on users (project, (coalesce(user_name_key, lower(id))), id) include (user_name_key)
      where merged_into is null and erased_at is null`,
  ])
    await statement.execute(db);
}
