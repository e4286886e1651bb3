// Owns the sixteenth schema: the last event of the site's systems about each user. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function sync(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  await sql`create table event_positions (
    user_id ${text} primary key references users (id) deferrable initially deferred,
    at ${whole} not null,
    version ${whole}
  ) ${strict}`.execute(db);
}
