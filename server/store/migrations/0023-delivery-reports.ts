// Owns the twenty-third schema: addresses to which a project sends nothing for a time, and attempts that no provider took. Never
// edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function deliveryReports(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  for (const statement of [
    sql`create table suppressions (
      project ${text} not null,
      channel ${text} not null,
      key ${text} not null,
      user_id ${text} not null,
      cause ${text} not null,
      since ${whole} not null,
      until ${whole} not null,
      primary key (project, channel, key)
    ) ${strict}`,
    sql`create index suppressions_user on suppressions (user_id)`,
    sql`create index suppressions_until on suppressions (until)`,
    sql`alter table outbox add column untaken integer not null default 0`,
  ])
    await statement.execute(db);
}
