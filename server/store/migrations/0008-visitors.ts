// Owns the eighth schema: wrong codes of callers who were not signed in. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';

export async function visitors(db: QueryExecutorProvider): Promise<void> {
  await sql`alter table changes add column visitor_failures integer not null default 0`.execute(db);
}
