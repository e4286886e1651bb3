// Owns the thirteenth schema: sessions of admins, and the one-time links that open them. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function admins(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const time = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  await sql`alter table sessions add column admin ${text}`.execute(db);
  await sql`create table admin_links (
    hash ${text} not null primary key,
    project ${text} not null,
    name ${text} not null,
    roles ${text} not null,
    expires_at ${time} not null
  ) ${strict}`.execute(db);
}
