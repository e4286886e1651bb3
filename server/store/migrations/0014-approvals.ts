// Owns the fourteenth schema: acts that wait for another admin, and which admin added a contact. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function approvals(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const time = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  // Null for every contact of before: no admin could add one.
  await sql`alter table contacts add column applied_by ${text}`.execute(db);
  await sql`create table approvals (
    id ${text} not null primary key,
    project ${text} not null,
    user_id ${text} not null,
    act ${text} not null,
    asked_by ${text} not null,
    asker ${text} not null,
    note ${text} not null,
    created_at ${time} not null,
    expires_at ${time} not null,
    state ${text} not null,
    decided_by ${text}
  ) ${strict}`.execute(db);
  await sql`create index approvals_open on approvals (project, state, expires_at)`.execute(db);
  await sql`create index approvals_user on approvals (user_id)`.execute(db);
}
