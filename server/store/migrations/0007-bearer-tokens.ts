// Owns the seventh schema: static bearer tokens of API clients. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function bearerTokens(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const time = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  for (const statement of [
    sql`alter table client_secrets add column is_bearer integer not null default 0`,
    // Null: until it is revoked.
    sql`alter table client_secrets add column expires_at ${time}`,
    // CIDR, separated by spaces. Empty: from everywhere.
    sql`alter table client_secrets add column networks ${text} not null default ''`,
    sql`alter table client_secrets add column last_used_at ${time}`,
  ])
    await statement.execute(db);
}
