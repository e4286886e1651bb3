// Owns the nineteenth schema: which providers and ranges of numbers are stopped, and indexes for the filters of an admin's list.
// Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function operate(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  for (const statement of [
    sql`create table provider_breakers (
      route ${text} not null primary key,
      since ${whole} not null,
      until ${whole} not null,
      reason ${text} not null
    ) ${strict}`,
    sql`create table range_breakers (
      project ${text} not null,
      numbers ${text} not null,
      since ${whole} not null,
      until ${whole} not null,
      sent ${whole} not null,
      answered ${whole} not null,
      primary key (project, numbers)
    ) ${strict}`,
    // Each of these has few rows, and a change of a contact by its owner writes none of them.
    sql`create index users_disabled on users (project, id) where disabled = 1`,
    sql`create index users_frozen on users (project, frozen_until, id) where frozen_until is not null`,
    sql`create index contacts_unverified on contacts (project, user_id) where verified_at is null`,
  ])
    await statement.execute(db);
}
