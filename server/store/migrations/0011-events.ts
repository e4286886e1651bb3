// Owns the eleventh schema: how contacts were verified and by whom, the public keys of
// receipts, and disabled webhooks. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function events(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  // Null for every contact of before: nothing stored says how it was verified.
  await sql`alter table contacts add column verified_how ${text}`.execute(db);
  await sql`alter table contacts add column verified_by ${text}`.execute(db);
  await sql`create table disabled_webhooks (
    url_hash ${text} primary key,
    disabled_at bigint not null
  )`.execute(db);
  await sql`create table receipt_keys (
    kid ${text} primary key,
    jwk ${text} not null,
    added_at bigint not null,
    used_at bigint not null
  )`.execute(db);
}
