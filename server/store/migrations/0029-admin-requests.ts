// Owns the twenty-ninth schema: which request of an admin used an Idempotency-Key. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function adminRequests(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const time = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  // `key`, `request`: keyed hashes.
  await sql`create table admin_requests (
    project ${text} not null,
    key ${text} not null,
    request ${text} not null,
    created_at ${time} not null,
    primary key (project, key)
  ) ${strict}`.execute(db);
  await sql`create index admin_requests_created on admin_requests (created_at)`.execute(db);
}
