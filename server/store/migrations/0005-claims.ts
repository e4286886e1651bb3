// Owns the fifth schema: where a contact came from, which addresses were displaced, the preferred language. Never edited after
// release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function claims(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict, without rowid');
  const users = sql.raw('references users (id) deferrable initially deferred');
  const attribute = (name: string) =>
    dialect === 'postgres'
      ? sql`(attributes::json) ->> ${sql.lit(name)}`
      : sql`json_extract(attributes, ${sql.lit(`$.${name}`)})`;

  for (const statement of [
    // The issuer whose claim the contact came from. Of the contacts that exist, it is not known any more.
    sql`alter table contacts add column claimed_by ${text}`,
    sql`alter table users add column language ${text}`,
    sql`update users set language = (
      select coalesce(${attribute('preferredLanguage')}, ${attribute('locale')}) from profiles where user_id = users.id
    ) where exists (select 1 from profiles where user_id = users.id)`,
    sql`create table displaced_contacts (
      user_id ${text} not null ${users},
      kind ${text} not null,
      hash ${text} not null,
      issuer ${text} not null,
      at ${whole} not null,
      primary key (user_id, kind, hash, issuer)
    ) ${strict}`,
  ])
    await statement.execute(db);
}
