// Owns the twenty-eighth schema: where the names of a user's profile are from. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function names(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  // JSON. Null: no token with names was seen since the names were last written otherwise.
  await sql`alter table users add column name_source ${text}`.execute(db);
}
