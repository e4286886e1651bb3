// Owns the seventeenth schema: which streams of security events are verified. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function signals(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const time = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  await sql`create table signal_streams (
    stream ${text} not null primary key,
    began_at ${time} not null,
    due_at ${time} not null,
    verified_at ${time}
  ) ${strict}`.execute(db);
}
