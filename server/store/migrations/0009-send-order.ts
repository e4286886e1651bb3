// Owns the ninth schema: the route of a queued message and its place in the order of sending. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function sendOrder(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  await sql`alter table outbox add column route ${text} not null default ''`.execute(db);
  await sql`alter table outbox add column priority integer not null default 0`.execute(db);
  // A message that has ended is not sent again, so it needs no route.
  await sql`update outbox
    set route = kind || '/' || project || '/' || coalesce(provider_id, ''),
      priority = case template when 'prove' then 0 when 'notice' then 1 else 2 end
        + case when attempts > 0 and reason is not null then 3 else 0 end
    where state = 'queued'`.execute(db);
  await sql`create index outbox_next on outbox (route, priority, due_at) where state = 'queued'`.execute(db);
}
